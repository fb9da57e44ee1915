#pragma once

#include "render/build.h"

#include <vector>

namespace mokuhyo::render {

// The pages of one sheet of the document, without marginalia.
[[nodiscard]] std::vector<Page> pagesOf(const FlowSheet &sheet, int sheetIndex);

} // namespace mokuhyo::render
