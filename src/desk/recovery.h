#pragma once

#include "desk/recovery_dialog.h"

#include <QPointer>

namespace mokuhyo::desk {

class RowFormPane;
class SheetPage;

// After a crash: offers what was typed and had not been saved.
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(StoreController *store, SheetDocument *document, const SheetPage *page,
             const RowFormPane *rowForm, QWidget *window);

    // The store was closed in order.
    void closed() { m_journal.end(); }
    // Texts left behind must not bring back what was redacted (empty: the whole cell).
    void forget(const work::CellRef &cell, const QString &text);
    [[nodiscard]] RecoveryDialog *dialog() const { return m_dialog; }

private:
    [[nodiscard]] std::vector<TypedText> typed() const;
    void begin(const QString &storePath);

    StoreController *m_store;
    SheetDocument *m_document;
    const SheetPage *m_page;
    const RowFormPane *m_rowForm;
    QWidget *m_window;
    TypedJournal m_journal;
    QPointer<RecoveryDialog> m_dialog;
};

} // namespace mokuhyo::desk
