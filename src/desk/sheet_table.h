#pragma once

#include "desk/cell_editor.h"
#include "desk/tsv.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

namespace mokuhyo::desk {

class BandHeader;
class CellDelegate;
class SheetModel;
struct CellWrite;

// The items of a sheet under their printed headings, edited in place like a spreadsheet.
class SheetTable : public QTableView
{
    Q_OBJECT

public:
    explicit SheetTable(SheetModel *model, QWidget *parent = nullptr);

    [[nodiscard]] BandHeader *bandHeader() const { return m_header; }
    // Writes an open editor's text into the model and closes it.
    void commitEditor();
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

    // The chosen cells as a rectangle; what is not chosen inside it is empty.
    [[nodiscard]] CellRange selectedRange() const;
    void copySelection() const;
    void cutSelection();
    // From the current cell on. Locked cells are left out and named; rows that are missing are
    // asked for by rowsWanted().
    void paste(const QString &text);
    void clearSelected();
    void fillDown();
    [[nodiscard]] QStringList selectedItems() const;
    void goTo(const QModelIndex &index);
    // The next open, required and empty cell; invalid where there is none.
    [[nodiscard]] QModelIndex nextBlank(bool fromTop) const; // behind the current cell, or any

    // Widths that a person gave to columns, by key.
    void setChosenWidths(const QHash<QString, int> &widths);

    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

Q_SIGNALS:
    // Why nothing happened.
    void refused(const QString &reason);
    void rowsWanted(const mokuhyo::desk::CellRange &cells, int firstColumn);
    void moveRowWanted(int from, int to); // `to`: the place it has afterwards
    void columnWidthChosen(const QString &column, int width);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void move(int rows, int columns);
    void layOutColumns();
    void layOutRow(int row);
    void layOutRows();
    void sayLocked(const QModelIndex &index);
    void writeUnlocked(std::vector<CellWrite> writes, const QString &step, const QStringList &left);

    SheetModel *m_model;
    BandHeader *m_header;
    CellDelegate *m_delegate;
    QHash<QString, int> m_chosen;
    QTimer m_rowTimer;
    bool m_layingOut = false;
    int m_tabStart = -1; // column from which Tab went on, for Enter to return to
};

} // namespace mokuhyo::desk
