#pragma once

#include "work/history.h"

namespace mokuhyo::work {

// What people decided about a sheet besides its texts: how targets are read, why ratings stand,
// what the check found and stays, which rule holds for ratings. One entry for each time, oldest
// first; `row` is left to the caller, and `label` says what it is about with %1 for the cell's.
[[nodiscard]] Result<std::vector<HistoryEntry>> decisionsOn(const Session &session,
                                                            const Record &sheet);

} // namespace mokuhyo::work
