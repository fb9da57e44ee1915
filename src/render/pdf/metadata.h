#pragma once

#include "render/pdf/objects.h"
#include "render/pdf/pdf.h"

class QPDF;

namespace mokuhyo::render::pdf {

// What a PDF says about itself, twice and alike: the information dictionary (of the trailer) and
// the XMP packet, which claims PDF/A-1b.
void writeMetadata(QPDF &pdf, const QString &title, const PdfOptions &options);

// The sRGB output intent that makes the pages' colours mean the same everywhere. Its profile is
// made by Qt from the published primaries of sRGB, so that no profile file has to be shipped.
[[nodiscard]] Object outputIntent(QPDF &pdf);

} // namespace mokuhyo::render::pdf
