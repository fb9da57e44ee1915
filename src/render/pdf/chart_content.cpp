#include "render/pdf/chart_content.h"

namespace mokuhyo::render::pdf {
namespace {

void appendColour(std::string &out, const QColor &colour, const char *operation)
{
    appendNumbers(out, {colour.redF(), colour.greenF(), colour.blueF()});
    out += operation;
}

void appendPath(std::string &out, const Chart::Shape &shape, QPointF corner)
{
    const char *operation = "m ";
    for (const QPointF &point : shape.points) {
        appendNumbers(out,
                      {corner.x() + point.x() * pointsPerMm, corner.y() - point.y() * pointsPerMm});
        out += operation;
        operation = "l ";
    }
    out += shape.filled ? "f\n" : "S\n";
}

// Of the page, in points from its lower left corner.
QPointF cornerOnPage(const Fragment &fragment, Length pageHeight)
{
    const auto [x, y] = cornerOf(fragment);
    return {x * pointsPerLength, (pageHeight - y) * pointsPerLength};
}

} // namespace

void appendChart(std::string &out, TextPen &pen, const Drawing &drawing, const Fragment &fragment,
                 Length pageHeight)
{
    const QPointF corner = cornerOnPage(fragment, pageHeight);
    const ChartColours colours = ChartColours::paper();
    out += "q\n";
    for (const Chart::Shape &shape : drawing.chart.shapes) {
        const QColor colour = colours.of(shape.ink, shape.series);
        if (shape.filled) {
            appendColour(out, colour, "rg ");
        } else {
            appendNumbers(out, {shape.width * pointsPerMm});
            out += "w ";
            appendColour(out, colour, "RG ");
        }
        appendPath(out, shape, corner);
    }
    out += "Q\n";
    const auto [x, y] = cornerOf(fragment);
    for (const PlacedLine &text : drawing.texts)
        pen.line(text.line, x + text.x, y + text.baseline);
}

Object chartBounds(const Drawing &drawing, const Fragment &fragment, Length pageHeight)
{
    const QPointF corner = cornerOnPage(fragment, pageHeight);
    const QSizeF size = drawing.chart.size * pointsPerMm;
    std::string box = "[";
    appendNumbers(box,
                  {corner.x(), corner.y() - size.height(), corner.x() + size.width(), corner.y()});
    return dictionary(
        {{"/O", name("/Layout")}, {"/Placement", name("/Block")}, {"/BBox", Object(box + ']')}});
}

} // namespace mokuhyo::render::pdf
