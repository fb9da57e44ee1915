#pragma once

#include "core/result.h"
#include "intake/archive.h"
#include "intake/grid.h"

namespace mokuhyo::intake {

// Reads an Office Open XML workbook.
[[nodiscard]] Result<Workbook> readXlsx(Archive &archive, const Limits &limits);

} // namespace mokuhyo::intake
