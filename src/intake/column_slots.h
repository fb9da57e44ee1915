#pragma once

#include "intake/headings.h"
#include "intake/tab_view.h"

#include <vector>

namespace mokuhyo::intake {

// Grid columns whose cells belong to a column of the form.
struct Slot
{
    const Field *column = nullptr;
    int first = 0;
    int last = 0;
};

// Values found beside the grid column of their heading.
struct Moved
{
    const Field *column = nullptr;
    std::vector<int> taken; // cells that are its values
    std::vector<int> left;  // cells under the heading itself that are none
};

// Decides which grid column holds which column of the form below a heading. Mostly that is where
// the heading stands; published text loses merged cells, and values slip a column aside.
class ColumnSlots
{
public:
    ColumnSlots(const TabView &view, const HeadingBlock &heading, int firstRow, int lastRow);

    [[nodiscard]] const std::vector<Slot> &list() const { return m_slots; }
    [[nodiscard]] const std::vector<Moved> &moved() const { return m_moved; }
    [[nodiscard]] const Field *column(int gridColumn) const;
    // Over how many columns of the form a cell reaches.
    [[nodiscard]] int columnsUnder(const GridCell &cell) const;

private:
    [[nodiscard]] std::vector<int> texts(int firstColumn, int lastColumn) const;
    void settleGap(size_t left);

    const TabView &m_view;
    int m_firstRow;
    int m_lastRow;
    std::vector<Slot> m_slots;
    std::vector<Moved> m_moved;
};

// ① ② ③ and nothing else: at least two enumeration marks without a word.
[[nodiscard]] bool isMarkersOnly(const QString &text);

} // namespace mokuhyo::intake
