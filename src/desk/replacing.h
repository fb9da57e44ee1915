#pragma once

#include "desk/replace_panel.h"
#include "desk/sheet_document.h"

#include <QObject>

#include <functional>

namespace mokuhyo::desk {

class SheetPage;
class StoreController;
class TreePanel;

// Find and replace at the window's foot: asks the store for the plan, and writes what was ticked.
class Replacing : public QObject
{
    Q_OBJECT

public:
    Replacing(StoreController *store, SheetDocument *document, SheetPage *page, TreePanel *tree,
              QWidget *parent);

    [[nodiscard]] ReplacePanel *panel() const { return m_panel; }
    void begin();
    void close();

Q_SIGNALS:
    void placeChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell);
    // Everything typed has to be in the store first: `then` is to be called once it is.
    void whenWritten(const std::function<void()> &then);

private:
    [[nodiscard]] work::SheetFilter where() const;
    void plan(const QString &message = {});
    void replace();

    StoreController *m_store;
    SheetDocument *m_document;
    SheetPage *m_page;
    TreePanel *m_tree;
    ReplacePanel *m_panel;
};

} // namespace mokuhyo::desk
