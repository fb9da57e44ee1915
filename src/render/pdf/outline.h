#pragma once

#include "render/pdf/file.h"

#include <vector>

namespace mokuhyo::render::pdf {

// A bookmark for each sheet, at its first page.
[[nodiscard]] Reference outline(File &file, const Document &document,
                                const std::vector<Reference> &pages);

// The numbers that a reader shows: the ones printed on the pages, 1, 2, … through the document.
[[nodiscard]] Object pageLabels(File &file, const Document &document);

} // namespace mokuhyo::render::pdf
