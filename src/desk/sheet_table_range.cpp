// Ranges of the table: copying, pasting, clearing, filling.
#include "desk/sheet_model.h"
#include "desk/sheet_table.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

struct Bounds
{
    int top = 0, left = 0, bottom = -1, right = -1;
};

Bounds boundsOf(const QModelIndexList &indexes)
{
    if (indexes.isEmpty())
        return {};
    Bounds b{indexes[0].row(), indexes[0].column(), indexes[0].row(), indexes[0].column()};
    for (const QModelIndex &index : indexes) {
        b.top = std::min(b.top, index.row());
        b.bottom = std::max(b.bottom, index.row());
        b.left = std::min(b.left, index.column());
        b.right = std::max(b.right, index.column());
    }
    return b;
}

} // namespace

CellRange SheetTable::selectedRange() const
{
    const QModelIndexList chosen = selectedIndexes();
    const Bounds bounds = boundsOf(chosen);
    CellRange range;
    for (int row = bounds.top; row <= bounds.bottom; ++row) {
        QStringList cells;
        for (int column = bounds.left; column <= bounds.right; ++column) {
            const QModelIndex index = m_model->index(row, column);
            cells += chosen.contains(index) ? index.data(Qt::EditRole).toString() : QString();
        }
        range.push_back(cells);
    }
    return range;
}

void SheetTable::copySelection() const
{
    const CellRange range = selectedRange();
    if (!range.empty())
        QApplication::clipboard()->setText(toTsv(range));
}

void SheetTable::cutSelection()
{
    copySelection();
    clearSelected();
}

void SheetTable::writeUnlocked(std::vector<CellWrite> writes, const QString &step,
                               const QStringList &left)
{
    if (!writes.empty())
        m_model->document()->write(writes, step);
    if (left.isEmpty())
        return;
    const QString named = QStringList(left.mid(0, 3)).join(u'、');
    Q_EMIT refused(
        left.size() <= 3
            ? tr("記入対象外のため変えなかった欄：%1").arg(named)
            : tr("記入対象外のため変えなかった欄：%1 ほか%2").arg(named).arg(left.size() - 3));
}

void SheetTable::paste(const QString &text)
{
    const CellRange cells = fromTsv(text);
    const QModelIndexList chosen = selectedIndexes();
    if (cells.empty() || !currentIndex().isValid())
        return;
    Bounds to = boundsOf(chosen.isEmpty() ? QModelIndexList{currentIndex()} : chosen);
    // One cell into a range fills the range; everything else keeps its shape.
    const bool fills = cells.size() == 1 && cells[0].size() == 1 && chosen.size() > 1;
    const SheetDocument &document = *m_model->document();
    std::vector<CellWrite> writes;
    QStringList left;
    const auto put = [&](const QModelIndex &index, const QString &value) {
        const CellKey key = m_model->keyAt(index);
        if (!document.isLocked(key))
            writes.push_back({key, value});
        else if (document.text(key) != value)
            left += document.label(key);
    };
    if (fills) {
        for (const QModelIndex &index : chosen)
            put(index, cells[0][0]);
        writeUnlocked(std::move(writes), tr("貼り付け"), left);
        return;
    }
    CellRange below;
    for (int row = 0; row < static_cast<int>(cells.size()); ++row) {
        const QStringList &texts = cells[static_cast<size_t>(row)];
        if (to.top + row >= m_model->rowCount()) {
            below.push_back(texts);
            continue;
        }
        for (int column = 0; column < texts.size(); ++column) {
            const QModelIndex index = m_model->index(to.top + row, to.left + column);
            if (index.isValid())
                put(index, texts[column]);
        }
    }
    writeUnlocked(std::move(writes), tr("貼り付け"), left);
    if (!below.empty())
        Q_EMIT rowsWanted(below, to.left);
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
    writeUnlocked(std::move(writes), tr("内容の消去"), left);
}

void SheetTable::fillDown()
{
    const Bounds bounds = boundsOf(selectedIndexes());
    std::vector<CellWrite> writes;
    QStringList left;
    const SheetDocument &document = *m_model->document();
    for (int column = bounds.left; column <= bounds.right; ++column) {
        const QString text = document.text(m_model->keyAt(m_model->index(bounds.top, column)));
        for (int row = bounds.top + 1; row <= bounds.bottom; ++row) {
            const CellKey key = m_model->keyAt(m_model->index(row, column));
            if (!document.isLocked(key))
                writes.push_back({key, text});
            else
                left += document.label(key);
        }
    }
    writeUnlocked(std::move(writes), tr("下へコピー"), left);
}

QStringList SheetTable::selectedItems() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows += index.row();
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
        if (index.data(SheetModel::BlankRole).toBool())
            return index;
    }
    return {};
}

} // namespace mokuhyo::desk
