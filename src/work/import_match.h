#pragma once

#include "core/form.h"
#include "core/sheet.h"
#include "intake/recognise.h"

#include <vector>

namespace mokuhyo::work {

// Which row of a sheet each row of a file is: its index in sheet.items, or -1 for a new one. Rows
// with equal itemKey first; then rows that share at least half of their filled cells, so that a row
// whose key was reworded stays the same row.
[[nodiscard]] std::vector<int> matchItems(const Form &form, const Sheet &sheet,
                                          const std::vector<intake::RecognisedItem> &items);

// Whether sheet and file name the same sheet by the form's sheetKey.
[[nodiscard]] bool sameSheet(const Form &form, const Sheet &sheet,
                             const intake::RecognisedSheet &other);

// The greatest set of positions whose values rise: rows that need not be moved.
[[nodiscard]] std::vector<size_t> longestRising(const std::vector<QString> &values);

} // namespace mokuhyo::work
