#pragma once

#include "intake/form_labels.h"
#include "intake/tab_view.h"

#include <vector>

namespace mokuhyo::intake {

// Grid columns [first, last] that stand under a heading.
struct Extent
{
    const Field *column = nullptr;
    int first = 0;
    int last = 0;
};

// The headings of a table: one or several rows with at least two column labels.
struct HeadingBlock
{
    int firstRow = 0;
    int lastRow = 0;
    std::vector<Extent> extents; // from left to right
    std::vector<int> cells;      // that were understood

    [[nodiscard]] const Extent *extent(const Field *column) const;
};

// All headings of a tab, from top to bottom, repeated ones included.
[[nodiscard]] std::vector<HeadingBlock> findHeadings(const TabView &view, const FormLabels &labels);

} // namespace mokuhyo::intake
