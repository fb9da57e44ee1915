#pragma once

#include "work/compare.h"

namespace mokuhyo::work {

// Adds these pairs of sheets, cell by cell, and what of them could not be compared. `equal`: also
// what is the same.
[[nodiscard]] Status addSheets(const CompareSide &before, const CompareSide &after,
                               const Matches &matches, bool equal, Comparison &comparison);

} // namespace mokuhyo::work
