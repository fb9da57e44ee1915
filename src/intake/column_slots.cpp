#include "intake/column_slots.h"

#include "core/identity.h"

#include <QRegularExpression>

#include <algorithm>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

ColumnSlots::ColumnSlots(const TabView &view, const HeadingBlock &heading, int firstRow,
                         int lastRow)
    : m_view(view), m_firstRow(firstRow), m_lastRow(lastRow)
{
    for (const Extent &extent : heading.extents)
        m_slots.push_back({extent.column, extent.first, extent.last});
    for (size_t i = 0; i < m_slots.size(); ++i)
        settleGap(i);
}

const Field *ColumnSlots::column(int gridColumn) const
{
    for (const Slot &slot : m_slots) {
        if (slot.first <= gridColumn && gridColumn <= slot.last)
            return slot.column;
    }
    return nullptr;
}

int ColumnSlots::columnsUnder(const GridCell &cell) const
{
    return int(std::count_if(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
        return slot.first < cell.column + cell.columnSpan && slot.last >= cell.column;
    }));
}

std::vector<int> ColumnSlots::texts(int firstColumn, int lastColumn) const
{
    std::vector<int> found;
    const auto &rows = m_view.rows();
    for (auto it = rows.lower_bound(m_firstRow); it != rows.end() && it->first <= m_lastRow; ++it) {
        for (const int index : it->second) {
            const GridCell &cell = m_view.cell(index);
            // Identity of exported rows is no value, wherever a re-saved file shows it.
            if (cell.column >= firstColumn && cell.column <= lastColumn && m_view.hasText(index) &&
                !m_view.hidden(index) && !isId(cell.text.section(u'|', 0, 0).trimmed()))
                found.push_back(index);
        }
    }
    return found;
}

// Between the heading of one column and the next may lie grid columns without any. Where the
// column before them has values of its own and the one after them none (or only ①②③), they hold
// those of the column after; where the column before them has none, its own.
void ColumnSlots::settleGap(size_t left)
{
    const int gapFirst = m_slots[left].last + 1;
    const bool last = left + 1 == m_slots.size();
    if (last && m_view.merged())
        return; // beside the table, not part of it
    const int gapLast = last ? gapFirst : m_slots[left + 1].first - 1;
    if (gapLast < gapFirst)
        return;
    const std::vector<int> gap = texts(gapFirst, gapLast);
    if (gap.empty())
        return;
    const std::vector<int> own = texts(m_slots[left].first, m_slots[left].last);
    if (own.empty()) {
        Moved moved{m_slots[left].column, gap, {}};
        m_slots[left].last = gapLast;
        m_moved.push_back(moved);
        return;
    }
    if (last)
        return;
    Slot &right = m_slots[left + 1];
    const std::vector<int> next = texts(right.first, right.last);
    const bool onlyMarkers = std::all_of(next.begin(), next.end(), [&](int index) {
        return isMarkersOnly(m_view.cell(index).text);
    });
    if (!onlyMarkers)
        return;
    m_moved.push_back({right.column, gap, next});
    right.first = gapFirst;
    if (!next.empty())
        right.last = gapLast;
}

bool isMarkersOnly(const QString &text)
{
    static const QRegularExpression marks(
        u"^\\s*(([①-⑳➀-➓❶-❿]|[(（][0-9０-９]{1,2}[)）])[\\s、,・]*){2,}$"_s);
    return marks.match(text).hasMatch();
}

} // namespace mokuhyo::intake
