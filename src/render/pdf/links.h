#pragma once

#include "render/pdf/tagging.h"

#include <vector>

namespace mokuhyo::render::pdf {

// Writes the annotations of a page's cells that lead to other parts, and hangs them into the
// structure. Call it after the page's content, so that readers hear the text first.
[[nodiscard]] std::vector<Object> writeLinks(File &file, const Document &document, int page,
                                             const std::vector<Reference> &pages,
                                             const Tagging &tagging, Structure &structure);

} // namespace mokuhyo::render::pdf
