#pragma once

#include "desk/redaction_dialog.h"
#include "desk/sheet_document.h"

#include <QObject>

#include <optional>

namespace mokuhyo::desk {

class Prompts;
class SheetPage;
class StoreController;

// 墨消し of the cell at hand: asks, asks again, does it on the store's thread, and then asks what
// is to become of backups that hold the text.
class Redaction : public QObject
{
    Q_OBJECT

public:
    Redaction(StoreController &store, SheetDocument &document, SheetPage &page, Prompts &prompts,
              QWidget *window);

    void start();

Q_SIGNALS:
    // `text` as in the wish: empty for whole values.
    void redacted(const mokuhyo::work::CellRef &cell, const QString &text);

private:
    [[nodiscard]] std::optional<CellKey> cellAtHand() const;
    void redact(const work::CellRef &cell, const RedactionDialog::Choice &choice);
    void done(const work::Redacted &redacted);
    void askAboutBackups(const std::vector<store::BackupState> &backups);

    StoreController &m_store;
    SheetDocument &m_document;
    SheetPage &m_page;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace mokuhyo::desk
