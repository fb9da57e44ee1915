#pragma once

#include "desk/sheet_document.h"

#include <QObject>

class QAction;
class QPushButton;
class QToolButton;

namespace mokuhyo::desk {

class ActionRegistry;
class RowForm;
class RowMeasures;
class RowReference;
class SheetPage;
class StoreController;

// The form of the chosen row beside or below the table: follows the table's row, remembers where
// it stood and what was shown with it.
class RowFormPane : public QObject
{
    Q_OBJECT

public:
    RowFormPane(StoreController *store, SheetDocument *document, SheetPage *page,
                const ActionRegistry &actions, QObject *parent);

    [[nodiscard]] RowForm *form() const { return m_form; }
    [[nodiscard]] RowReference *reference() const { return m_reference; }
    [[nodiscard]] RowMeasures *measures() const { return m_measures; }

Q_SIGNALS:
    void refused(const QString &reason);

private:
    void setShown(bool shown);
    void setBelow(bool below);
    void fitSizes();
    [[nodiscard]] QString sizesKeyNow() const;
    void follow();
    void step(int rows);
    void jump();
    void correct(const QString &column, int part);

    StoreController *m_store;
    SheetDocument *m_document;
    SheetPage *m_page;
    QAction *m_show;
    RowForm *m_form;
    RowReference *m_reference;
    RowMeasures *m_measures;
    QToolButton *m_place;
};

} // namespace mokuhyo::desk
