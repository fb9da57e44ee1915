#pragma once

#include "render/pdf/objects.h"

#include <string>

class QPDF;

namespace mokuhyo::render::pdf {

// A stream compressed at once: a long document then never holds its pages in full.
[[nodiscard]] Object compressedStream(QPDF &pdf, const std::string &bytes);

} // namespace mokuhyo::render::pdf
