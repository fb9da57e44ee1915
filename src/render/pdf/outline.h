#pragma once

#include "render/pdf/objects.h"

#include <vector>

class QPDF;

namespace mokuhyo::render::pdf {

// A bookmark for each sheet, at its first page.
[[nodiscard]] Object outline(QPDF &pdf, const Document &document, const std::vector<Object> &pages);

// The numbers that a reader shows: 1, 2, … within one sheet; 2-1 for the second sheet's first page.
[[nodiscard]] Object pageLabels(const Document &document);

} // namespace mokuhyo::render::pdf
