#pragma once

#include <QRawFont>

#include <string>

namespace mokuhyo::render::pdf {

struct PicturePlace
{
    double x = 0; // the glyph's origin, points
    double y = 0;
    bool turned = false;
};

// Draws a glyph as a filled outline, or, where its font has pictures only (emoji), as an image on
// white. For glyphs of fonts that a PDF must not or cannot take in.
void appendPicture(std::string &out, const QRawFont &font, quint32 glyph, double size,
                   const PicturePlace &place);

} // namespace mokuhyo::render::pdf
