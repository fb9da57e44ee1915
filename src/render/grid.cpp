#include "render/grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mokuhyo::render {
namespace {

// What each column is given of the printable width. Too wide a table shrinks in proportion, but no
// column below the form's limit as long as others can still give way.
std::vector<double> fittedWidths(const std::vector<Grid::Column> &columns, double printable)
{
    std::vector<double> widths;
    double least = 0;
    for (const Grid::Column &column : columns) {
        widths.push_back(column.layout->width());
        least += column.layout->least;
    }
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (total <= printable)
        return widths;
    if (least >= printable) {
        for (size_t i = 0; i < columns.size(); ++i)
            widths[i] = columns[i].layout->least * printable / least;
        return widths;
    }
    // Each round holds on to the columns that the last one pressed below their limit.
    std::vector<bool> held(columns.size());
    for (bool again = true; again;) {
        double room = printable;
        double flexible = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (held[i])
                room -= columns[i].layout->least;
            else
                flexible += columns[i].layout->width();
        }
        again = false;
        for (size_t i = 0; i < columns.size(); ++i) {
            const double own = columns[i].layout->least;
            widths[i] = held[i] ? own : columns[i].layout->width() * room / flexible;
            if (widths[i] < own)
                held[i] = again = true;
        }
    }
    return widths;
}

Length hundredths(double mm)
{
    return static_cast<Length>(std::floor(mm * 100 + 1e-6));
}

// Where no column is shown, header and footer still stand on the form's grid.
void setWholeGrid(Grid &grid, const Layout &layout, double printable)
{
    double total = 0;
    for (const TableColumn &column : layout.table)
        total += column.width();
    const double factor = total > printable && total > 0 ? printable / total : 1;
    grid.edges = {0};
    for (const TableColumn &column : layout.table) {
        for (const double width : column.widths) {
            grid.widths.push_back(hundredths(width * factor));
            grid.edges.push_back(static_cast<int>(grid.widths.size()));
        }
    }
}

} // namespace

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
    int count = 0;
    for (const TableColumn &layout : form.layout.table) {
        const auto field = std::find_if(used.begin(), used.end(), [&](const Field *one) {
            return one->key == layout.column && visibility.shows(form, *one);
        });
        const bool shown = field != used.end();
        const int parts = static_cast<int>(layout.widths.size());
        if (shown)
            grid.columns.push_back({*field, &layout, count, parts});
        for (int part = 0; part < parts; ++part)
            grid.edges.push_back(shown ? ++count : count);
    }
    const double printable =
        pageSize(form.paper).width / 100.0 - form.paper.left - form.paper.right;
    const std::vector<double> fitted = fittedWidths(grid.columns, printable);
    for (size_t i = 0; i < fitted.size(); ++i) {
        const TableColumn &layout = *grid.columns[i].layout;
        for (const double width : layout.widths)
            grid.widths.push_back(hundredths(width * fitted[i] / layout.width()));
    }
    if (grid.columns.empty())
        setWholeGrid(grid, form.layout, printable);
    return grid;
}

} // namespace mokuhyo::render
