#include "render/pdf/picture.h"

#include "render/pdf/objects.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace mokuhyo::render::pdf {

namespace {

// Asked of the tables: a font of pictures that was once asked for a path has no picture any more
// (Qt 6.4 keeps the empty glyph).
bool hasOutlines(const QRawFont &font)
{
    return !font.fontTable("loca").isEmpty() || !font.fontTable("CFF ").isEmpty();
}

void appendOutline(std::string &out, const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            appendNumbers(out, {element.x, element.y});
            out += "m\n";
            break;
        case QPainterPath::LineToElement:
            appendNumbers(out, {element.x, element.y});
            out += "l\n";
            break;
        case QPainterPath::CurveToElement:
        case QPainterPath::CurveToDataElement:
            appendNumbers(out, {element.x, element.y});
            if (element.type == QPainterPath::CurveToDataElement && i >= 2 &&
                path.elementAt(i - 2).type == QPainterPath::CurveToElement)
                out += "c\n";
            break;
        }
    }
    out += path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
}

// Flattened onto white, because PDF/A-1 knows no transparency.
void appendImage(std::string &out, const QImage &picture, const QRectF &box)
{
    QImage flat(picture.size(), QImage::Format_RGB888);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, picture);
    painter.end();
    appendNumbers(out, {box.width(), 0, 0, -box.height(), box.x(), box.bottom()});
    out += "cm\nBI /W " + std::to_string(flat.width()) + " /H " + std::to_string(flat.height()) +
           " /CS /RGB /BPC 8 /F /AHx ID\n";
    for (int y = 0; y < flat.height(); ++y) {
        const auto *line = reinterpret_cast<const char *>(flat.constScanLine(y));
        out += QByteArray::fromRawData(line, qsizetype(flat.width()) * 3).toHex().toStdString();
        out += '\n';
    }
    out += ">\nEI\n";
}

} // namespace

void appendPicture(std::string &out, const QRawFont &font, quint32 glyph, double size,
                   const PicturePlace &place)
{
    const double scale = size / font.pixelSize();
    if (font.pixelSize() <= 0)
        return;
    out += "q\n";
    // Glyph space has y downwards; the page has it upwards.
    if (place.turned)
        appendNumbers(out, {0, -scale, -scale, 0, place.x, place.y});
    else
        appendNumbers(out, {scale, 0, 0, -scale, place.x, place.y});
    out += "cm\n";
    if (hasOutlines(font)) {
        appendOutline(out, font.pathForGlyph(glyph));
    } else {
        const QImage image = font.alphaMapForGlyph(glyph, QRawFont::PixelAntialiasing);
        const QRectF box = font.boundingRect(glyph);
        if (!image.isNull() && !box.isEmpty())
            appendImage(out, image, box);
    }
    out += "Q\n";
}

} // namespace mokuhyo::render::pdf
