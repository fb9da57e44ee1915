#pragma once

#include "desk/cell_editor.h"
#include "desk/column_folds.h"
#include "desk/tsv.h"

#include <QHash>
#include <QSet>
#include <QTableView>
#include <QTimer>

#include <optional>

namespace mokuhyo::desk {

class BandHeader;
class CellDelegate;
class RowHeader;
class RowHeights;
class SheetModel;
struct CellWrite;

// The items of a sheet under their printed headings, edited in place like a spreadsheet. Its keys
// are listed in table_keys.cpp.
class SheetTable : public QTableView
{
    Q_OBJECT

public:
    explicit SheetTable(SheetModel *model, QWidget *parent = nullptr);

    [[nodiscard]] BandHeader *bandHeader() const { return m_header; }
    [[nodiscard]] RowHeights *rowHeights() const { return m_heights; }
    // Writes an open editor's text into the model and closes it.
    void commitEditor();
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

    // --- ranges (sheet_table_range.cpp)
    // The chosen cells as a rectangle; what is not chosen inside it is empty.
    [[nodiscard]] CellRange selectedRange() const;
    void copySelection();
    // Marks the cells; pasting moves them. Esc lets go.
    void cutSelection();
    // From the current cell on. Locked cells are left out and named; where rows are missing,
    // rowsWanted() asks before anything is written.
    void paste(const QString &text);
    void clearSelected();
    void fillDown();
    void fillRight();
    [[nodiscard]] QStringList selectedItems() const;
    // The next open, required and empty cell; invalid where there is none.
    [[nodiscard]] QModelIndex nextBlank(bool fromTop) const; // behind the current cell, or any

    [[nodiscard]] bool hasBlanks() const { return nextBlank(true).isValid(); }

    void goTo(const QModelIndex &index);
    // Opens the cell with that part of its text selected, if it can be typed into.
    void editAt(const QModelIndex &index, const Span &place);

    // Widths that a person gave to columns, by key.
    void setChosenWidths(const QHash<QString, int> &widths);
    // Phases whose columns stay unfolded though nobody has reached them.
    void setUnfolded(const QStringList &phases);
    void setAllUnfolded(bool unfolded);
    [[nodiscard]] bool hasFolded() const;
    [[nodiscard]] bool isStrip(int column) const;

    // --- geometry, for the paper that the table stands on
    [[nodiscard]] int wholeHeight() const; // with headings, rows and the sideways scroll bar
    [[nodiscard]] int headingHeight() const;
    void settleGeometry();

    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyboardSearch(const QString &) override {} // typing edits

Q_SIGNALS:
    // Why nothing happened.
    void refused(const QString &reason);
    // What a paste would write and the rows that it would add, by column key.
    void rowsWanted(const std::vector<mokuhyo::desk::CellWrite> &cells,
                    const std::vector<QHash<QString, QString>> &rows);
    void moveRowWanted(int from, int to); // `to`: the place it has afterwards
    void columnWidthChosen(const QString &column, int width);
    void unfoldedChosen(const QStringList &phases);
    void heightsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    struct Bounds
    {
        int top = 0, left = 0, bottom = -1, right = -1;
    };

    // sheet_table_keys.cpp
    void move(int rows, int columns);
    [[nodiscard]] bool navigate(const QKeyEvent &key);
    [[nodiscard]] int stopBeside(int column, int step) const;
    [[nodiscard]] int edge(int from, int step, int row, bool downwards) const;
    [[nodiscard]] int pageFrom(int row, int direction) const;
    void extendTo(int row, int column);
    void choose(const Bounds &bounds, const QModelIndex &current);
    [[nodiscard]] bool isStop(int column) const;

    [[nodiscard]] Bounds chosenBounds() const;
    void fill(bool down);
    void putAll(const QString &text);
    void letGoOfCut();
    [[nodiscard]] std::vector<CellWrite> cutAway() const;
    void writeUnlocked(const std::vector<CellWrite> &writes, const QString &step,
                       const QStringList &left);
    void nameLocked(const QStringList &left);

    void refold();
    void layOutColumns();
    [[nodiscard]] int measuredHeight(int row) const;
    [[nodiscard]] int guessedHeight(int row) const;
    void sayLocked(const QModelIndex &index);

    SheetModel *m_model;
    BandHeader *m_header;
    RowHeader *m_rows;
    CellDelegate *m_delegate;
    RowHeights *m_heights;
    QHash<QString, int> m_chosen;
    QSet<QString> m_unfolded;
    std::vector<ColumnGroup> m_ahead;
    QTimer m_widthTimer;
    bool m_layingOut = false;
    int m_tabStart = -1; // column from which Tab went on, for Enter to return to

    struct Cut
    {
        QByteArray token; // the same on the clipboard, while nobody else copies
        QString sheet;
        QPersistentModelIndex from, to;
    };
    std::optional<Cut> m_cut;
};

} // namespace mokuhyo::desk
