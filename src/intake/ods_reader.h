#pragma once

#include "core/result.h"
#include "intake/archive.h"
#include "intake/grid.h"

namespace mokuhyo::intake {

// Reads an OpenDocument spreadsheet.
[[nodiscard]] Result<Workbook> readOds(Archive &archive, const Limits &limits);

} // namespace mokuhyo::intake
