#pragma once

#include "desk/store_controller.h"
#include "work/history.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace mokuhyo::desk {

// 変更履歴: what happened to a cell, a row or a sheet, with the differences marked, and the way
// back to what stood there.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Scope { Cell, Row, Sheet, DeletedRows };

    HistoryDialog(StoreController *store, SheetDocument *document, QWidget *parent = nullptr);

    // Of this cell of the sheet in view; without a key the row, without a row the sheet.
    void showFor(const CellKey &cell);
    void setScope(Scope scope);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QTextBrowser *differences() const { return m_text; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }

Q_SIGNALS:
    // Goes to the cell that the entry is about.
    void cellWanted(const mokuhyo::desk::CellKey &cell);

private:
    void read();
    void fill(const std::vector<work::HistoryEntry> &entries);
    void fillDeleted(const std::vector<work::DeletedRow> &rows);
    void choose();
    void restore();
    void say(const QString &message);
    [[nodiscard]] Scope scope() const;

    StoreController *m_store;
    SheetDocument *m_document;
    CellKey m_cell;
    std::vector<work::HistoryEntry> m_entries;
    std::vector<work::DeletedRow> m_deleted;
    bool m_listsDeleted = false; // the list, which follows the scope when the answer is there
    int m_asked = 0;
    QComboBox *m_scope;
    QTreeWidget *m_list;
    QTextBrowser *m_text;
    QLabel *m_message;
    QPushButton *m_restore;
    QPushButton *m_go;
};

} // namespace mokuhyo::desk
