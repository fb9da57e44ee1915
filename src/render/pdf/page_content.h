#pragma once

#include "render/pdf/font_set.h"
#include "render/pdf/tagging.h"

#include <string>

namespace mokuhyo::render::pdf {

// The content stream of a page: shades and borders, then every fragment's text under its tag, then
// the marginalia. What a reader of the text should skip is marked as an artifact.
[[nodiscard]] std::string pageContent(const Document &document, int page, FontSet &fonts,
                                      const Tagging &tagging, Structure &structure);

} // namespace mokuhyo::render::pdf
