// Keys of the table that go somewhere or choose cells, as in spreadsheets.
#include "desk/cell_delegate.h"
#include "desk/row_header.h"
#include "desk/sheet_model.h"
#include "desk/sheet_table.h"

#include <QKeyEvent>

#include <algorithm>

namespace mokuhyo::desk {

// Strips and what they hide are passed over.
bool SheetTable::isStop(int column) const
{
    return !isColumnHidden(column) && !isStrip(column);
}

// The next column in that direction, or the same where there is none.
int SheetTable::stopBeside(int column, int step) const
{
    for (int next = column + step; next >= 0 && next < m_model->columnCount(); next += step) {
        if (isStop(next))
            return next;
    }
    return column;
}

// Ctrl and an arrow: to the last filled cell in a run, else to the next filled one, else to the
// border.
int SheetTable::edge(int from, int step, int other, bool downwards) const
{
    const auto filled = [&](int at) {
        const QModelIndex index = downwards ? m_model->index(at, other) : m_model->index(other, at);
        return !index.data(Qt::EditRole).toString().isEmpty();
    };
    const auto beside = [&](int at) {
        if (!downwards)
            return stopBeside(at, step);
        return std::clamp(at + step, 0, m_model->rowCount() - 1);
    };
    int at = from;
    int next = beside(at);
    if (next == at)
        return at;
    const bool run = filled(at) && filled(next);
    while (next != at) {
        if (run && !filled(next))
            return at;
        at = next;
        if (!run && filled(at))
            return at;
        next = beside(at);
    }
    return at;
}

int SheetTable::pageFrom(int row, int direction) const
{
    const int page = std::max(60, viewport()->height() - rowHeight(row) / 2);
    const int at = m_rows->sectionPosition(row) + direction * page;
    if (at < 0)
        return 0;
    const int found = m_rows->visualIndexAt(at - m_rows->offset());
    const int there = found < 0 ? m_model->rowCount() - 1 : found;
    // A row higher than the view must not hold anybody up.
    return std::clamp(there == row ? row + direction : there, 0, m_model->rowCount() - 1);
}

void SheetTable::choose(const Bounds &b, const QModelIndex &current)
{
    const QItemSelection range(m_model->index(b.top, b.left), m_model->index(b.bottom, b.right));
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(range, QItemSelectionModel::ClearAndSelect);
    scrollTo(current);
}

// The corner across from the current cell stays; whole rows and columns stay whole.
void SheetTable::extendTo(int row, int column)
{
    const QModelIndex at = currentIndex();
    const Bounds old = chosenBounds();
    const bool wholeRows = old.left == 0 && old.right == m_model->columnCount() - 1;
    const bool wholeColumns = old.top == 0 && old.bottom == m_model->rowCount() - 1;
    const int anchorRow = at.row() == old.top ? old.bottom : old.top;
    const int anchorColumn = at.column() == old.left ? old.right : old.left;
    Bounds b{std::min(anchorRow, row), std::min(anchorColumn, column), std::max(anchorRow, row),
             std::max(anchorColumn, column)};
    if (wholeRows && column == at.column()) {
        b.left = 0;
        b.right = m_model->columnCount() - 1;
    }
    if (wholeColumns && row == at.row()) {
        b.top = 0;
        b.bottom = m_model->rowCount() - 1;
    }
    choose(b, m_model->index(row, column));
}

void SheetTable::move(int rows, int columns)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    int row = at.row();
    int column = at.column();
    if (columns != 0) {
        if (m_tabStart < 0)
            m_tabStart = column;
        const auto step = [&] {
            const int next = stopBeside(column, columns);
            if (next != column) {
                column = next;
            } else if (columns > 0 && row + 1 < m_model->rowCount()) {
                column = stopBeside(-1, 1);
                ++row;
            } else if (columns < 0 && row > 0) {
                column = stopBeside(m_model->columnCount(), -1);
                --row;
            } else {
                return false;
            }
            return true;
        };
        step();
        // On to what can be filled in, as on a protected spreadsheet; where nothing can, one on.
        const int nextRow = row;
        const int nextColumn = column;
        while (m_model->index(row, column).data(SheetModel::LockedRole).toBool()) {
            if (step())
                continue;
            row = nextRow;
            column = nextColumn;
            break;
        }
    }
    if (rows != 0) {
        // Enter after a run of Tabs goes to the next row's first cell, as spreadsheets do.
        if (m_tabStart >= 0 && rows > 0)
            column = m_tabStart;
        m_tabStart = -1;
        row += rows;
    }
    row = std::clamp(row, 0, m_model->rowCount() - 1);
    goTo(m_model->index(row, column));
    setFocus();
}

// Arrows, Home, End and pages, with Ctrl to the edge and with Shift extending.
bool SheetTable::navigate(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const QModelIndex at = currentIndex();
    if (!at.isValid() || modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier))
        return false;
    const bool far = modifiers & Qt::ControlModifier;
    int row = at.row();
    int column = at.column();
    const int lastRow = m_model->rowCount() - 1;
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = key.key() == Qt::Key_Left ? -1 : 1;
        column = far ? edge(column, step, row, false) : stopBeside(column, step);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key.key() == Qt::Key_Up ? -1 : 1;
        row = far ? edge(row, step, column, true) : std::clamp(row + step, 0, lastRow);
        break;
    }
    case Qt::Key_Home:
        column = stopBeside(-1, 1);
        row = far ? 0 : row;
        break;
    case Qt::Key_End:
        column = stopBeside(m_model->columnCount(), -1);
        row = far ? lastRow : row;
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (far)
            return false; // goes to another sheet
        row = pageFrom(row, key.key() == Qt::Key_PageUp ? -1 : 1);
        break;
    default:
        return false;
    }
    m_tabStart = -1;
    if (modifiers & Qt::ShiftModifier)
        extendTo(row, column);
    else
        goTo(m_model->index(row, column));
    return true;
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (navigate(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        move(modifiers == Qt::ShiftModifier ? -1 : 1, 0);
        return;
    case Qt::Key_Tab:
        move(0, 1);
        return;
    case Qt::Key_Backtab:
        move(0, -1);
        return;
    case Qt::Key_Escape:
        if (m_rows->isDragging())
            m_rows->cancelDrag();
        else if (m_cut)
            letGoOfCut();
        else
            event->ignore();
        return;
    case Qt::Key_Space:
        if (const QModelIndex at = currentIndex(); at.isValid() && modifiers != Qt::NoModifier) {
            Bounds b{at.row(), at.column(), at.row(), at.column()};
            if (modifiers & Qt::ControlModifier)
                b = {0, b.left, m_model->rowCount() - 1, b.right};
            if (modifiers & Qt::ShiftModifier)
                b = {b.top, 0, b.bottom, m_model->columnCount() - 1};
            choose(b, at);
            return;
        }
        break;
    case Qt::Key_Delete:
        clearSelected();
        return;
    case Qt::Key_Backspace:
        // Opens the cell with its text gone, as in Excel; Esc brings it back.
        if (edit(currentIndex(), AnyKeyPressed, nullptr)) {
            if (auto *editor = qobject_cast<CellEditor *>(indexWidget(currentIndex())))
                editor->textCursor().removeSelectedText();
            else if (auto *choice = qobject_cast<ChoiceEditor *>(indexWidget(currentIndex())))
                choice->clearEditText();
        }
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

// Keys that the view handles itself: with Ctrl alone it would keep the cells chosen before, and
// Delete would empty those.
QItemSelectionModel::SelectionFlags SheetTable::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier)) {
            QKeyEvent plain(QEvent::KeyPress, key->key(), key->modifiers() & ~Qt::ControlModifier);
            return QTableView::selectionCommand(index, &plain);
        }
    }
    return QTableView::selectionCommand(index, event);
}

} // namespace mokuhyo::desk
