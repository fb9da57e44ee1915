#include "intake/tab_view.h"

#include <algorithm>

namespace mokuhyo::intake {

TabView::TabView(const Tab &tab) : m_tab(tab), m_claimed(tab.cells.size(), false)
{
    for (int i = 0; i < count(); ++i) {
        if (const auto mark = rowMark(cell(i).text)) {
            m_marks.emplace(cell(i).row, *mark);
            m_rows[cell(i).row]; // a row even where nothing else stands in it
            claim(i);
            continue;
        }
        m_rows[cell(i).row].push_back(i);
        if (cell(i).rowSpan > 1)
            m_tall.push_back(i);
        m_wide = m_wide || cell(i).columnSpan > 1;
    }
}

const std::vector<int> &TabView::row(int row) const
{
    static const std::vector<int> none;
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? none : found->second;
}

std::optional<RowMark> TabView::mark(int row) const
{
    const auto found = m_marks.find(row);
    return found == m_marks.end() ? std::nullopt : std::optional(found->second);
}

int TabView::at(int row, int column) const
{
    const std::vector<int> &cells = this->row(row);
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), column,
                         [&](int index, int wanted) { return cell(index).column < wanted; });
    return found != cells.end() && cell(*found).column == column ? *found : -1;
}

bool TabView::hidden(int index) const
{
    return m_tab.hiddenColumns.contains(cell(index).column) ||
           m_tab.hiddenRows.contains(cell(index).row);
}

Place TabView::place(int index) const
{
    return place(cell(index).row, cell(index).column);
}

Place TabView::place(int row, int column) const
{
    return {m_tab.name, address(row, column)};
}

} // namespace mokuhyo::intake
