// Ranges of the table: copying, pasting, clearing, filling.
#include "core/identity.h"
#include "desk/sheet_model.h"
#include "desk/sheet_table.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

const QString cutFormat = u"application/x-mokuhyo-cut"_s;

qsizetype widest(const CellRange &cells)
{
    qsizetype width = 1;
    for (const QStringList &row : cells)
        width = std::max(width, row.size());
    return width;
}

} // namespace

SheetTable::Bounds SheetTable::chosenBounds() const
{
    const QItemSelection chosen = selectionModel()->selection();
    const QModelIndex at = currentIndex();
    if (chosen.isEmpty())
        return {at.row(), at.column(), at.row(), at.column()};
    Bounds b{chosen[0].top(), chosen[0].left(), chosen[0].bottom(), chosen[0].right()};
    for (const QItemSelectionRange &range : chosen) {
        b.top = std::min(b.top, range.top());
        b.bottom = std::max(b.bottom, range.bottom());
        b.left = std::min(b.left, range.left());
        b.right = std::max(b.right, range.right());
    }
    return b;
}

CellRange SheetTable::selectedRange() const
{
    const Bounds bounds = chosenBounds();
    CellRange range;
    if (!currentIndex().isValid() && !selectionModel()->hasSelection())
        return range;
    for (int row = bounds.top; row <= bounds.bottom; ++row) {
        QStringList cells;
        for (int column = bounds.left; column <= bounds.right; ++column) {
            const QModelIndex index = m_model->index(row, column);
            const bool chosen =
                !selectionModel()->hasSelection() || selectionModel()->isSelected(index);
            cells += chosen ? index.data(Qt::EditRole).toString() : QString();
        }
        range.push_back(cells);
    }
    return range;
}

void SheetTable::copySelection()
{
    letGoOfCut();
    const CellRange range = selectedRange();
    if (!range.empty())
        QApplication::clipboard()->setText(toTsv(range));
}

void SheetTable::cutSelection()
{
    const CellRange range = selectedRange();
    if (range.empty())
        return;
    const Bounds b = chosenBounds();
    m_cut = Cut{newId().toLatin1(), m_model->document()->sheet().id, m_model->index(b.top, b.left),
                m_model->index(b.bottom, b.right)};
    auto *taken = new QMimeData; // the clipboard's
    taken->setText(toTsv(range));
    taken->setData(cutFormat, m_cut->token);
    QApplication::clipboard()->setMimeData(taken);
    viewport()->update();
}

void SheetTable::letGoOfCut()
{
    if (!m_cut)
        return;
    m_cut.reset();
    viewport()->update();
}

// What moving the marked cells empties; locked ones keep their text.
std::vector<CellWrite> SheetTable::cutAway() const
{
    std::vector<CellWrite> writes;
    for (int row = m_cut->from.row(); row <= m_cut->to.row(); ++row) {
        for (int column = m_cut->from.column(); column <= m_cut->to.column(); ++column) {
            const CellKey key = m_model->keyAt(m_model->index(row, column));
            if (!m_model->document()->isLocked(key))
                writes.push_back({key, {}});
        }
    }
    return writes;
}

void SheetTable::nameLocked(const QStringList &left)
{
    if (left.isEmpty())
        return;
    const QString named = QStringList(left.mid(0, 3)).join(u'、');
    Q_EMIT refused(
        left.size() <= 3
            ? tr("記入対象外のため変えなかった欄：%1").arg(named)
            : tr("記入対象外のため変えなかった欄：%1 ほか%2").arg(named).arg(left.size() - 3));
}

void SheetTable::writeUnlocked(const std::vector<CellWrite> &writes, const QString &step,
                               const QStringList &left)
{
    if (!writes.empty())
        m_model->document()->write(writes, step);
    nameLocked(left);
}

void SheetTable::paste(const QString &text)
{
    const CellRange cells = fromTsv(text);
    if (cells.empty() || !currentIndex().isValid())
        return;
    const SheetDocument &document = *m_model->document();
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    const bool moves = m_cut && clipboard && clipboard->data(cutFormat) == m_cut->token &&
                       m_cut->sheet == document.sheet().id && m_cut->from.isValid() &&
                       m_cut->to.isValid();
    // A target takes one text; what is emptied by moving comes first and is written over.
    QList<CellKey> order;
    QHash<CellKey, QString> texts;
    QStringList left;
    const auto write = [&](const CellKey &key, const QString &value) {
        if (!texts.contains(key))
            order += key;
        texts.insert(key, value);
    };
    if (moves) {
        for (const CellWrite &away : cutAway())
            write(away.cell, away.text);
    }
    const auto put = [&](const QModelIndex &index, const QString &value) {
        const CellKey key = m_model->keyAt(index);
        if (!document.isLocked(key))
            write(key, value);
        else if (document.text(key) != value)
            left += document.label(key);
    };
    Bounds to = chosenBounds();
    const int high = static_cast<int>(cells.size());
    const int wide = static_cast<int>(widest(cells));
    const QModelIndexList chosen = selectedIndexes();
    std::vector<QHash<QString, QString>> below;
    if (high == 1 && wide == 1 && chosen.size() > 1) {
        // One value fills whatever is chosen.
        for (const QModelIndex &index : chosen) {
            if (isStop(index.column()))
                put(index, cells[0].value(0));
        }
    } else {
        // As often as it fits into the chosen range; else once, in its own shape.
        const int rows = to.bottom - to.top + 1;
        const int columns = to.right - to.left + 1;
        const bool tiles = rows % high == 0 && columns % wide == 0;
        to.bottom = to.top + (tiles ? rows : high) - 1;
        to.right = std::min(to.left + (tiles ? columns : wide), m_model->columnCount()) - 1;
        for (int row = to.top; row <= to.bottom; ++row) {
            const QStringList &line = cells[static_cast<size_t>((row - to.top) % high)];
            QHash<QString, QString> added;
            for (int column = to.left; column <= to.right; ++column) {
                const int at = (column - to.left) % wide;
                if (at >= line.size())
                    continue;
                if (row < m_model->rowCount())
                    put(m_model->index(row, column), line[at]);
                else if (const Field *field = m_model->columns()[static_cast<size_t>(column)];
                         document.isOpenInNewRow(*field))
                    added.insert(field->key, line[at]);
            }
            if (row >= m_model->rowCount())
                below.push_back(std::move(added));
        }
    }
    std::vector<CellWrite> writes;
    for (const CellKey &key : std::as_const(order))
        writes.push_back({key, texts.value(key)});
    if (moves)
        letGoOfCut();
    if (!below.empty()) {
        Q_EMIT rowsWanted(writes, below);
        nameLocked(left);
        return;
    }
    writeUnlocked(writes, moves ? tr("欄の移動") : tr("貼り付け"), left);
    if (high > 1 || wide > 1)
        choose(to, m_model->index(to.top, to.left));
}

void SheetTable::clearSelected()
{
    std::vector<CellWrite> writes;
    QStringList left;
    const SheetDocument &document = *m_model->document();
    for (const QModelIndex &index : selectedIndexes()) {
        const CellKey key = m_model->keyAt(index);
        if (!document.isLocked(key))
            writes.push_back({key, {}});
        else if (!document.text(key).isEmpty())
            left += document.label(key);
    }
    writeUnlocked(writes, tr("内容の消去"), left);
}

void SheetTable::fill(bool down)
{
    const Bounds bounds = chosenBounds();
    std::vector<CellWrite> writes;
    QStringList left;
    const SheetDocument &document = *m_model->document();
    for (int row = bounds.top + (down ? 1 : 0); row <= bounds.bottom; ++row) {
        for (int column = bounds.left + (down ? 0 : 1); column <= bounds.right; ++column) {
            if (!isStop(column))
                continue;
            const QModelIndex source =
                down ? m_model->index(bounds.top, column) : m_model->index(row, bounds.left);
            const QString text = document.text(m_model->keyAt(source));
            const CellKey key = m_model->keyAt(m_model->index(row, column));
            if (!document.isLocked(key))
                writes.push_back({key, text});
            else if (document.text(key) != text)
                left += document.label(key);
        }
    }
    writeUnlocked(writes, down ? tr("下へコピー") : tr("右へコピー"), left);
}

void SheetTable::fillDown()
{
    fill(true);
}

void SheetTable::fillRight()
{
    fill(false);
}

// Ctrl+Enter: what was typed goes into every chosen cell.
void SheetTable::putAll(const QString &text)
{
    std::vector<CellWrite> writes;
    QStringList left;
    const SheetDocument &document = *m_model->document();
    for (const QModelIndex &index : selectedIndexes()) {
        const CellKey key = m_model->keyAt(index);
        if (!document.isLocked(key))
            writes.push_back({key, text});
        else if (isStop(index.column()) && document.text(key) != text)
            left += document.label(key);
    }
    writeUnlocked(writes, writes.size() == 1 ? QString() : tr("同じ内容の入力"), left);
    setFocus();
}

QStringList SheetTable::selectedItems() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!rows.contains(row))
                rows += row;
        }
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows += currentIndex().row();
    std::ranges::sort(rows);
    QStringList items;
    for (const int row : std::as_const(rows))
        items += m_model->itemAt(row);
    return items;
}

QModelIndex SheetTable::nextBlank(bool fromTop) const
{
    const int columns = m_model->columnCount();
    const QModelIndex at = currentIndex();
    int place = fromTop || !at.isValid() ? 0 : at.row() * columns + at.column() + 1;
    for (; place < columns * m_model->rowCount(); ++place) {
        const QModelIndex index = m_model->index(place / columns, place % columns);
        if (m_model->document()->isBlank(m_model->keyAt(index)))
            return index;
    }
    return {};
}

} // namespace mokuhyo::desk
