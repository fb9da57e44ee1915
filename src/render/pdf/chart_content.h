#pragma once

#include "render/drawing.h"
#include "render/pdf/text_pen.h"

namespace mokuhyo::render::pdf {

// A chart's shapes and texts as content stream operators; leaves the state of graphics as it was.
void appendChart(std::string &out, TextPen &pen, const Drawing &drawing, const Fragment &fragment,
                 Length pageHeight);

// Its bounds on the page, as the attributes of a figure: readers place it by them.
[[nodiscard]] Object chartBounds(const Drawing &drawing, const Fragment &fragment,
                                 Length pageHeight);

} // namespace mokuhyo::render::pdf
