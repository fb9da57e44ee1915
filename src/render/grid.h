#pragma once

#include "render/build.h"

#include <vector>

namespace mokuhyo::render {

// The columns that one sheet prints and the grid that they, the header and the footer share.
struct Grid
{
    struct Column
    {
        const Field *field = nullptr;
        const TableColumn *layout = nullptr;
        int first = 0; // grid column
        int span = 1;
    };

    std::vector<Length> widths;
    std::vector<Column> columns;
    std::vector<int> edges; // edge of the form's whole grid → edge of `widths`

    [[nodiscard]] Length width(int first, int span) const;

    // Where the cells of a header or footer row begin and end (first, span), spans given in the
    // form's whole grid. A cell whose grid columns all dropped out keeps one of its neighbours'.
    [[nodiscard]] std::vector<std::pair<int, int>> place(const LayoutRow &row) const;
};

// Optional columns that the sheet does not use and columns that are not shown drop out with their
// grid columns. Too wide a table is shrunk to the printable width, as far as that goes within the
// columns' limits; a narrower one is left alone, because the form's widths are those of the city's
// paper.
[[nodiscard]] Grid gridFor(const SheetSource &source, const Visibility &visibility);

// The same, with width moved between the columns, within the form's limits, so that this sheet's
// rows become lower when its type is scaled so. In grid_balance.cpp.
[[nodiscard]] Grid balancedGrid(const SheetSource &source, const BuildOptions &options,
                                double scale = 1.0);

} // namespace mokuhyo::render
