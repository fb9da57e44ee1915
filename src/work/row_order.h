#pragma once

#include "core/sheet.h"

namespace mokuhyo::work {

// Which of the rows that both hold stay in order when as few as possible are taken to be moved: ids
// in the order of the newer sheet.
[[nodiscard]] QStringList rowsInPlace(const Sheet &before, const Sheet &after);

} // namespace mokuhyo::work
