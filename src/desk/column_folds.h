#pragma once

#include "desk/sheet_document.h"

#include <vector>

namespace mokuhyo::desk {

// Neighbouring columns of one phase.
struct ColumnGroup
{
    QString phase;
    QString label; // of the phase
    int first = 0;
    int last = 0;
};

// The columns that nobody needs yet: of phases behind every open one, and empty. They may be
// folded to a strip.
[[nodiscard]] std::vector<ColumnGroup> columnsAhead(const SheetDocument &document,
                                                    const std::vector<const Field *> &columns);

} // namespace mokuhyo::desk
