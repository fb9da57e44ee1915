#include "intake/grid_builder.h"

#include "core/text.h"

#include <algorithm>

namespace mokuhyo::intake {

namespace {

constexpr qint64 mergeWork = 20'000'000; // cells looked at while settling merges

} // namespace

bool GridBuilder::fits(int row, int column) const
{
    return row >= 0 && column >= 0 && row < m_limits.rows && column < m_limits.columns;
}

bool GridBuilder::put(int row, int column, const QString &text)
{
    if (!fits(row, column) || text.size() > m_limits.textLength)
        return false;
    if (text.isEmpty())
        return true;
    m_spent.text += text.size();
    if (++m_spent.cells > m_limits.cells || m_spent.text > m_limits.totalText)
        return false;
    GridCell cell;
    cell.row = row;
    cell.column = column;
    cell.text = withLf(text);
    m_cells[{row, column}] = cell;
    return true;
}

bool GridBuilder::merge(int row, int column, int rowSpan, int columnSpan)
{
    if (rowSpan < 1 || columnSpan < 1 || !fits(row, column) || rowSpan > m_limits.rows - row ||
        columnSpan > m_limits.columns - column)
        return false;
    if (++m_spent.cells > m_limits.cells)
        return false;
    GridCell cell;
    cell.row = row;
    cell.column = column;
    cell.rowSpan = rowSpan;
    cell.columnSpan = columnSpan;
    m_merges.push_back(cell);
    return true;
}

bool GridBuilder::finish(Tab &tab)
{
    qint64 work = 0;
    for (const GridCell &merge : m_merges) {
        for (auto it = m_cells.lower_bound({merge.row, merge.column});
             it != m_cells.end() && it->first.first < merge.row + merge.rowSpan;) {
            if (++work > mergeWork)
                return false;
            const auto [row, column] = it->first;
            if (column >= merge.column + merge.columnSpan) { // on to the next row
                it = m_cells.lower_bound({row + 1, merge.column});
            } else if (column < merge.column) {
                it = m_cells.lower_bound({row, merge.column});
            } else if (row == merge.row && column == merge.column) {
                ++it;
            } else {
                it = m_cells.erase(it);
            }
        }
    }
    for (const GridCell &merge : m_merges) {
        GridCell &cell = m_cells[{merge.row, merge.column}];
        const QString text = cell.text;
        cell = merge;
        cell.text = text;
    }
    tab.cells.reserve(m_cells.size());
    for (const auto &[place, cell] : m_cells)
        tab.cells.push_back(cell);
    m_cells.clear();
    return true;
}

} // namespace mokuhyo::intake
