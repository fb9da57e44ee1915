#pragma once

#include "core/result.h"
#include "intake/grid.h"
#include "intake/limits.h"

#include <map>
#include <vector>

namespace mokuhyo::intake {

// What all tabs of one file have cost so far.
struct Spent
{
    qint64 cells = 0;
    qint64 text = 0;
};

// Collects the cells of one tab in any order, under the caps, and settles merges at the end.
class GridBuilder
{
public:
    GridBuilder(const Limits &limits, Spent &spent) : m_limits(limits), m_spent(spent) {}

    // Empty text is not kept. False: a cap is passed.
    [[nodiscard]] bool put(int row, int column, const QString &text);
    [[nodiscard]] bool merge(int row, int column, int rowSpan, int columnSpan);
    // Sorted, covered cells dropped, merged corners present. False: a cap is passed.
    [[nodiscard]] bool finish(Tab &tab);

private:
    [[nodiscard]] bool fits(int row, int column) const;

    Limits m_limits;
    Spent &m_spent;
    std::map<std::pair<int, int>, GridCell> m_cells;
    std::vector<GridCell> m_merges;
};

} // namespace mokuhyo::intake
