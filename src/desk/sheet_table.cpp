#include "desk/sheet_table.h"

#include "desk/band_header.h"
#include "desk/cell_delegate.h"
#include "desk/column_widths.h"
#include "desk/row_header.h"
#include "desk/row_heights.h"
#include "desk/sheet_model.h"
#include "desk/text_cache.h"
#include "desk/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace mokuhyo::desk {

namespace {

constexpr int leastRowHeight = 34;
constexpr int stripWidth = 26;

} // namespace

SheetTable::SheetTable(SheetModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new BandHeader(this)),
      m_rows(new RowHeader(this)), m_delegate(new CellDelegate(this))
{
    setHorizontalHeader(m_header);
    setVerticalHeader(m_rows);
    setItemDelegate(m_delegate);
    setModel(model);
    m_heights = new RowHeights(
        this, [this](int row) { return measuredHeight(row); },
        [this](int row) { return guessedHeight(row); });
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
    setFrameShape(QFrame::NoFrame);
    m_header->setAccessibleName(tr("表の見出し"));

    m_widthTimer.setSingleShot(true);
    m_widthTimer.setInterval(0);
    connect(&m_widthTimer, &QTimer::timeout, this, [this] { m_heights->layOut(false); });
    connect(m_heights, &RowHeights::changed, this, &SheetTable::heightsChanged);
    connect(m_delegate, &CellDelegate::moveWanted, this, &SheetTable::move);
    connect(m_delegate, &CellDelegate::heightWanted, this, [this](int row, int height) {
        if (row >= 0 && m_rows->sectionSize(row) < height)
            m_rows->resizeSection(row, height);
    });
    connect(
        m_delegate, &QAbstractItemDelegate::closeEditor, this,
        [this] { m_heights->layOut(currentIndex().row()); }, Qt::QueuedConnection);
    connect(m_delegate, &CellDelegate::fillWanted, this, &SheetTable::putAll);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        letGoOfCut();
        refold();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                m_heights->rowsInserted(first, last - first + 1);
            });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_heights->rowsRemoved(first, last - first + 1);
            });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                m_heights->rowMoved(from, to > from ? to - 1 : to);
            });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                if (!roles.isEmpty() && !roles.contains(Qt::DisplayRole))
                    return;
                for (int row = from.row(); row <= to.row(); ++row)
                    m_heights->layOut(row);
            });
    connect(model->document(), &SheetDocument::refreshed, this, [this] {
        const bool same =
            std::ranges::equal(m_ahead, columnsAhead(*m_model->document(), m_model->columns()), {},
                               &ColumnGroup::first, &ColumnGroup::first);
        if (!same)
            refold();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_layingOut || isStrip(section) || isColumnHidden(section))
            return;
        const QString key = m_model->columns()[static_cast<size_t>(section)]->key;
        m_chosen.insert(key, width);
        Q_EMIT columnWidthChosen(key, width);
        m_widthTimer.start();
    });
    const auto unfold = [this](int section) {
        for (const ColumnGroup &group : m_ahead) {
            if (section < group.first || section > group.last)
                continue;
            if (!m_unfolded.remove(group.phase))
                m_unfolded.insert(group.phase);
        }
        refold();
        Q_EMIT unfoldedChosen(QStringList(m_unfolded.cbegin(), m_unfolded.cend()));
    };
    connect(m_header, &BandHeader::stripClicked, this, unfold);
    connect(m_header, &BandHeader::bandDoubleClicked, this, unfold);
    connect(m_rows, &RowHeader::moveWanted, this, &SheetTable::moveRowWanted);
    refold();
}

void SheetTable::setChosenWidths(const QHash<QString, int> &widths)
{
    m_chosen = widths;
}

void SheetTable::setUnfolded(const QStringList &phases)
{
    m_unfolded = QSet<QString>(phases.cbegin(), phases.cend());
}

void SheetTable::setAllUnfolded(bool unfolded)
{
    for (const ColumnGroup &group : m_ahead) {
        if (unfolded)
            m_unfolded.insert(group.phase);
        else
            m_unfolded.remove(group.phase);
    }
    refold();
    Q_EMIT unfoldedChosen(QStringList(m_unfolded.cbegin(), m_unfolded.cend()));
}

bool SheetTable::hasFolded() const
{
    return std::ranges::any_of(
        m_ahead, [this](const ColumnGroup &group) { return !m_unfolded.contains(group.phase); });
}

bool SheetTable::isStrip(int column) const
{
    return std::ranges::any_of(m_ahead, [&](const ColumnGroup &group) {
        return group.first == column && !m_unfolded.contains(group.phase);
    });
}

// What nobody needs yet shrinks to a strip: its first column stays, the others hide.
void SheetTable::refold()
{
    m_ahead = columnsAhead(*m_model->document(), m_model->columns());
    m_layingOut = true;
    std::vector<bool> hidden(m_model->columns().size(), false);
    QSet<int> strips;
    for (const ColumnGroup &group : m_ahead) {
        if (m_unfolded.contains(group.phase))
            continue;
        strips.insert(group.first);
        for (int column = group.first + 1; column <= group.last; ++column)
            hidden[static_cast<size_t>(column)] = true;
    }
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, hidden[static_cast<size_t>(column)]);
    m_delegate->setStrips(strips);
    m_layingOut = false;
    layOutColumns();
}

void SheetTable::layOutColumns()
{
    QList<HeadingText> headings;
    std::vector<const Field *> shown;
    int strips = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field *field = m_model->columns()[static_cast<size_t>(column)];
        HeadingText heading;
        if (isStrip(column)) {
            const auto group = std::ranges::find(m_ahead, column, &ColumnGroup::first);
            heading.heading = group->label;
            heading.strip = true;
            ++strips;
        } else if (!isColumnHidden(column)) {
            heading = {
                field->band,
                m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                isSetVertically(m_model->document()->form(), field->key),
            };
            shown.push_back(field);
        }
        headings.push_back(heading);
    }
    m_layingOut = true;
    if (!headings.isEmpty()) {
        const int available = viewport()->width() - 1 - strips * stripWidth;
        const std::vector<int> widths =
            columnWidths(m_model->document()->form(), shown, available,
                         fontMetrics().horizontalAdvance(u'国'), m_chosen);
        size_t next = 0;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (isStrip(column))
                m_header->resizeSection(column, stripWidth);
            else if (!isColumnHidden(column))
                m_header->resizeSection(column, widths[next++]);
        }
    }
    m_layingOut = false;
    m_header->setHeadings(std::move(headings));
    m_heights->layOut(true);
}

int SheetTable::measuredHeight(int row) const
{
    int height = std::max(leastRowHeight, fontMetrics().height() + 2 * cellPaddingY + 2);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const QModelIndex index = m_model->index(row, column);
        height =
            std::max(height, m_delegate->heightFor(index, columnWidth(column), font()) + cellGrid);
    }
    return height;
}

// By counting characters: good enough for a scroll bar until the row is measured.
int SheetTable::guessedHeight(int row) const
{
    const int character = std::max(1, fontMetrics().horizontalAdvance(u'国'));
    int lines = 1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const QString text = m_model->index(row, column).data().toString();
        const qsizetype across = std::max(1, cellTextWidth(columnWidth(column)) / character);
        lines = std::max(lines, static_cast<int>(text.count(u'\n') + 1 + text.size() / across));
    }
    const int pitch = fontMetrics().height() + lineGap(font());
    return std::max(leastRowHeight, lines * pitch + 2 * cellPaddingY + cellGrid);
}

int SheetTable::headingHeight() const
{
    return m_header->sizeHint().height();
}

int SheetTable::wholeHeight() const
{
    const bool scrolls = m_header->length() > width() - m_rows->sizeHint().width();
    return headingHeight() + m_rows->length() + 2 * frameWidth() +
           (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

void SheetTable::settleGeometry()
{
    executeDelayedItemsLayout();
    updateGeometries();
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

void SheetTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_cut || !m_cut->from.isValid() || !m_cut->to.isValid())
        return;
    QPainter painter(viewport());
    QPen pen(theme::color(theme::Role::Accent, palette()), 2, Qt::DashLine);
    painter.setPen(pen);
    const QRect marked = visualRect(m_cut->from) | visualRect(m_cut->to);
    painter.drawRect(marked.adjusted(1, 1, -2, -2));
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

void SheetTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.isValid() && isStrip(at.column())) {
        Q_EMIT m_header->stripClicked(at.column());
        return;
    }
    QTableView::mousePressEvent(event);
}

void SheetTable::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    for (const ColumnGroup &group : m_ahead) {
        // Somebody was sent to a cell in a strip: it has to be seen.
        if (index.column() >= group.first && index.column() <= group.last &&
            !m_unfolded.contains(group.phase)) {
            m_unfolded.insert(group.phase);
            refold();
            break;
        }
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void SheetTable::editAt(const QModelIndex &index, const Span &place)
{
    if (!(m_model->flags(index) & Qt::ItemIsEditable) || !edit(index, EditKeyPressed, nullptr))
        return;
    if (auto *editor = qobject_cast<CellEditor *>(indexWidget(index)))
        editor->choose(place);
}

} // namespace mokuhyo::desk
