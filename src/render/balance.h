#pragma once

#include "render/line_estimate.h"

#include <vector>

// Column widths that suit one sheet's texts. Lengths are 1/100 mm.

namespace mokuhyo::render {

struct BalanceColumn
{
    int width = 0;
    int least = 0; // not above `width`
    int most = 0;  // not below it
};

struct BalanceCell
{
    int column = 0; // first column
    int span = 1;
    LineEstimate text;
    bool whole = false; // a heading: paragraphs that fit stay on one line
};

struct BalanceRow
{
    int leastHeight = 0;
    std::vector<BalanceCell> cells;
};

struct BalanceInput
{
    std::vector<BalanceColumn> columns;
    std::vector<BalanceRow> rows;
    double em = 0;    // width of a character
    int pitch = 1;    // from line to line
    int paddingX = 0; // left and right of a text
    int paddingY = 0; // above and below
};

// Moves width between columns within their limits until the rows are as low as it finds; the sum
// stays. The same input gives the same widths. Where next to nothing is gained, the columns keep
// their widths.
[[nodiscard]] std::vector<int> balancedWidths(const BalanceInput &input);

// The height of all rows at these widths, as far as an estimate goes.
[[nodiscard]] int estimatedHeight(const BalanceInput &input, const std::vector<int> &widths);

} // namespace mokuhyo::render
