#include "desk/sheet_table.h"

#include "desk/band_header.h"
#include "desk/cell_delegate.h"
#include "desk/column_widths.h"
#include "desk/sheet_model.h"
#include "desk/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace mokuhyo::desk {

namespace {

constexpr int leastRowHeight = 34;

} // namespace

SheetTable::SheetTable(SheetModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new BandHeader(this)),
      m_delegate(new CellDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setModel(model);
    setAccessibleName(tr("取組項目の表"));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(24);
    setTabKeyNavigation(true);
    setShowGrid(false); // the delegate draws it, in a colour that shows in the dark too
    setWordWrap(true);
    setCornerButtonEnabled(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setMinimumWidth(30);
    verticalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    verticalHeader()->setSectionsMovable(true);
    verticalHeader()->setToolTip(tr("つまんで動かすと行の順番が変わります。"));
    verticalHeader()->setAccessibleName(tr("行番号"));
    m_header->setAccessibleName(tr("表の見出し"));

    m_rowTimer.setSingleShot(true);
    m_rowTimer.setInterval(0);
    connect(&m_rowTimer, &QTimer::timeout, this, &SheetTable::layOutRows);
    connect(m_delegate, &CellDelegate::moveWanted, this, &SheetTable::move);
    connect(model, &QAbstractItemModel::modelReset, this, &SheetTable::layOutColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { m_rowTimer.start(); });
    connect(model, &QAbstractItemModel::rowsMoved, this, [this] { m_rowTimer.start(); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                if (from.row() == to.row())
                    layOutRow(from.row());
                else
                    m_rowTimer.start();
            });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_layingOut)
            return;
        const QString key = m_model->columns()[static_cast<size_t>(section)]->key;
        m_chosen.insert(key, width);
        Q_EMIT columnWidthChosen(key, width);
        m_rowTimer.start();
    });
    // The order belongs to the sheet and not to the view: put the header back and ask.
    connect(verticalHeader(), &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        const QSignalBlocker blocked(verticalHeader());
        verticalHeader()->moveSection(to, from);
        Q_EMIT moveRowWanted(from, to);
    });
    layOutColumns();
}

void SheetTable::setChosenWidths(const QHash<QString, int> &widths)
{
    m_chosen = widths;
    layOutColumns();
}

void SheetTable::layOutColumns()
{
    QList<HeadingText> headings;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headings.push_back(
            {m_model->columns()[static_cast<size_t>(column)]->band,
             m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    m_layingOut = true;
    if (!headings.isEmpty()) {
        const int available = viewport()->width() - 1;
        const std::vector<int> widths =
            columnWidths(m_model->document()->form(), m_model->columns(), available,
                         fontMetrics().horizontalAdvance(u'国'), m_chosen);
        for (size_t i = 0; i < widths.size(); ++i)
            m_header->resizeSection(static_cast<int>(i), widths[i]);
    }
    m_layingOut = false;
    m_header->setHeadings(std::move(headings));
    layOutRows();
}

void SheetTable::layOutRow(int row)
{
    int height = std::max(leastRowHeight, fontMetrics().height() + 2 * cellPaddingY + 2);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex index = m_model->index(row, column);
        // The grid takes the last pixel of a cell.
        height =
            std::max(height, m_delegate->heightFor(index, columnWidth(column) - 1, font()) + 1);
    }
    if (verticalHeader()->sectionSize(row) != height)
        verticalHeader()->resizeSection(row, height);
}

void SheetTable::layOutRows()
{
    m_rowTimer.stop();
    for (int row = 0; row < m_model->rowCount(); ++row)
        layOutRow(row);
}

void SheetTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        layOutColumns();
}

void SheetTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutColumns();
}

void SheetTable::commitEditor()
{
    if (!isEditing())
        return;
    if (QWidget *editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void SheetTable::sayLocked(const QModelIndex &index)
{
    const QString reason = m_model->document()->lockReason(m_model->keyAt(index));
    if (!reason.isEmpty())
        Q_EMIT refused(reason);
}

bool SheetTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wanted =
        trigger == AnyKeyPressed || trigger == DoubleClicked || trigger == EditKeyPressed;
    if (wanted && index.isValid() && !(m_model->flags(index) & Qt::ItemIsEditable)) {
        sayLocked(index);
        return true; // handled: the key must not search the table
    }
    m_delegate->setNextStart(trigger == AnyKeyPressed ? EditStart::Typing : EditStart::Opening);
    return QTableView::edit(index, trigger, event);
}

void SheetTable::inputMethodEvent(QInputMethodEvent *event)
{
    const bool nothing = event->commitString().isEmpty() && event->preeditString().isEmpty();
    if (!isEditing() && !event->commitString().isEmpty() && event->preeditString().isEmpty()) {
        // Committed at once, without a composition: the view would drop the text.
        edit(currentIndex(), AnyKeyPressed, nullptr);
        if (QWidget *editor = indexWidget(currentIndex()))
            QCoreApplication::sendEvent(editor, event);
        return;
    }
    m_delegate->setRestarting(isEditing() && nothing);
    QTableView::inputMethodEvent(event);
    m_delegate->setRestarting(false);
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
        column += columns;
        if (column >= m_model->columnCount() && row + 1 < m_model->rowCount()) {
            column = 0;
            ++row;
        } else if (column < 0 && row > 0) {
            column = m_model->columnCount() - 1;
            --row;
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
    column = std::clamp(column, 0, m_model->columnCount() - 1);
    goTo(m_model->index(row, column));
    setFocus();
}

void SheetTable::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

// Ctrl with Home, End or an arrow goes to a cell and chooses it; left alone, the view would keep
// the cells chosen before, and Delete would empty those.
QItemSelectionModel::SelectionFlags SheetTable::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && key->key() != Qt::Key_Space) {
            QKeyEvent plain(QEvent::KeyPress, key->key(), key->modifiers() & ~Qt::ControlModifier);
            return QTableView::selectionCommand(index, &plain);
        }
    }
    return QTableView::selectionCommand(index, event);
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
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
    case Qt::Key_Delete:
        clearSelected();
        return;
    case Qt::Key_Backspace:
        // Opens the cell with its text gone, as in Excel; Esc brings it back.
        if (edit(currentIndex(), AnyKeyPressed, nullptr)) {
            if (auto *editor = qobject_cast<CellEditor *>(indexWidget(currentIndex())))
                editor->textCursor().removeSelectedText();
        }
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_tabStart = -1;
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace mokuhyo::desk
