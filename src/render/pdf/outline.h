#pragma once

#include "render/pdf/objects.h"

#include <vector>

class QPDF;

namespace mokuhyo::render::pdf {

// A bookmark for each sheet, at its first page.
[[nodiscard]] Object outline(QPDF &pdf, const Document &document, const std::vector<Object> &pages);

// The numbers that a reader shows: the ones printed on the pages, 1, 2, … through the document.
[[nodiscard]] Object pageLabels();

} // namespace mokuhyo::render::pdf
