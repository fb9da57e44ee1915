#pragma once

#include "render/pdf/file.h"
#include "render/pdf/pdf.h"

namespace mokuhyo::render::pdf {

// What a PDF says about itself, twice and alike: the information dictionary and the XMP packet,
// which claims PDF/A-1b.
struct Metadata
{
    Reference info;
    Reference packet;
};
[[nodiscard]] Metadata writeMetadata(File &file, const QString &title, const PdfOptions &options);

// The sRGB output intent that makes the pages' colours mean the same everywhere. Its profile is
// made by Qt from the published primaries of sRGB, so that no profile file has to be shipped.
[[nodiscard]] Object outputIntent(File &file);

} // namespace mokuhyo::render::pdf
