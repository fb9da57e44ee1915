#include "render/grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mokuhyo::render {

Length Grid::width(int first, int span) const
{
    const auto begin = widths.begin() + first;
    return std::accumulate(begin, begin + span, 0);
}

std::vector<std::pair<int, int>> Grid::place(const LayoutRow &row) const
{
    const int whole = static_cast<int>(edges.size()) - 1;
    const int count = static_cast<int>(row.cells.size());
    const int columns_ = static_cast<int>(widths.size());
    std::vector<int> ends;
    int at = 0;
    for (const LayoutCell &cell : row.cells) {
        at = cell.span > 0 ? std::min(at + cell.span, whole) : whole;
        ends.push_back(edges[static_cast<size_t>(at)]);
    }
    for (int i = 0, least = 0; i < count; ++i) {
        const auto here = static_cast<size_t>(i);
        ends[here] = std::max(ends[here], least + 1);
        least = ends[here];
    }
    for (int i = count; i-- > 0;) {
        const auto here = static_cast<size_t>(i);
        ends[here] = std::min(ends[here], columns_ - (count - 1 - i));
    }
    std::vector<std::pair<int, int>> placed;
    int first = 0;
    for (const int end : ends) {
        placed.emplace_back(first, std::max(0, end - first));
        first = std::max(first, end);
    }
    return placed;
}

Grid gridFor(const SheetSource &source, const Visibility &visibility)
{
    const Form &form = *source.form;
    const std::vector<const Field *> used = form.columnsFor(source.sheet->options);
    Grid grid;
    grid.edges.push_back(0);
    std::vector<double> wanted;
    for (const TableColumn &layout : form.layout.table) {
        const auto field = std::find_if(used.begin(), used.end(), [&](const Field *one) {
            return one->key == layout.column && visibility.shows(form, *one);
        });
        const bool shown = field != used.end();
        if (shown) {
            grid.columns.push_back({*field, &layout, static_cast<int>(wanted.size()),
                                    static_cast<int>(layout.widths.size())});
        }
        for (const double width : layout.widths) {
            if (shown)
                wanted.push_back(width);
            grid.edges.push_back(static_cast<int>(wanted.size()));
        }
    }
    const double printable =
        pageSize(form.paper).width / 100.0 - form.paper.left - form.paper.right;
    const double total = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double factor = total > printable && total > 0 ? printable / total : 1.0;
    for (const double width : wanted)
        grid.widths.push_back(static_cast<Length>(std::floor(width * factor * 100 + 1e-6)));
    return grid;
}

} // namespace mokuhyo::render
