#include "render/chart_shapes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace mokuhyo::render {
namespace {

// By turns plain and with a pattern; all light enough for black type, and of differing lightness.
constexpr std::array<QRgb, chartSeries> lightAreas{0xff9cc3e6, 0xfff9d9b8, 0xfff4f4f4, 0xffd0d0d0,
                                                   0xffc3e2b5, 0xffe3cdf0, 0xfffff0b3, 0xffbfe3e0};
constexpr std::array<QRgb, chartSeries> darkAreas{0xff1f5a8c, 0xff7a4310, 0xff303030, 0xff5a5a5a,
                                                  0xff2f6129, 0xff5b3475, 0xff6b5a0a, 0xff1d5f5b};
constexpr std::array<QRgb, chartSeries> lightLines{0xff1f4e79, 0xffa8480c, 0xff404040, 0xff7f3f98,
                                                   0xff3f6f26, 0xff8b1a1a, 0xff7a6400, 0xff00696b};
constexpr std::array<QRgb, chartSeries> darkLines{0xff8fc1f0, 0xffffb27a, 0xffd0d0d0, 0xffd3a4ea,
                                                  0xff9fd68a, 0xffff9c9c, 0xffe8d25a, 0xff79d6d2};

} // namespace

ChartColours ChartColours::paper()
{
    ChartColours colours;
    colours.m_text = colours.m_frame = Qt::black;
    colours.m_rule = QColor(0xb8, 0xb8, 0xb8);
    return colours;
}

ChartColours ChartColours::window(const QPalette &palette)
{
    ChartColours colours;
    colours.m_text = palette.color(QPalette::Text);
    colours.m_dark = palette.color(QPalette::Base).lightness() < 128;
    colours.m_frame = colours.m_text;
    colours.m_rule = colours.m_dark ? QColor(0x6a, 0x6a, 0x6a) : QColor(0xb8, 0xb8, 0xb8);
    return colours;
}

QColor ChartColours::of(Chart::Ink ink, int series) const
{
    const auto index = static_cast<size_t>(series % chartSeries);
    switch (ink) {
    case Chart::Ink::Text:
        return m_text;
    case Chart::Ink::Frame:
        return m_frame;
    case Chart::Ink::Rule:
        return m_rule;
    case Chart::Ink::Area:
        return QColor((m_dark ? darkAreas : lightAreas)[index]);
    case Chart::Ink::Pattern:
    case Chart::Ink::Line:
        return QColor((m_dark ? darkLines : lightLines)[index]);
    }
    return m_text;
}

void paintShapes(QPainter &painter, const Chart &chart, QPointF origin, double scale,
                 const ChartColours &colours)
{
    for (const Chart::Shape &shape : chart.shapes) {
        QPolygonF points;
        for (const QPointF &point : shape.points)
            points += origin + point * scale;
        const QColor colour = colours.of(shape.ink, shape.series);
        if (shape.filled) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPolygon(points);
        } else {
            QPen pen(colour, shape.width * scale);
            pen.setCapStyle(Qt::FlatCap);
            pen.setJoinStyle(Qt::MiterJoin);
            painter.setPen(pen);
            painter.drawPolyline(points);
        }
    }
}

QRectF paintChart(QPainter &painter, const Chart &chart, const QRectF &target,
                  const ChartColours &colours)
{
    if (chart.size.isEmpty())
        return {target.topLeft(), QSizeF()};
    const double scale =
        std::min(target.width() / chart.size.width(), target.height() / chart.size.height());
    const auto at = [&](QPointF point) { return target.topLeft() + point * scale; };
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintShapes(painter, chart, target.topLeft(), scale, colours);
    painter.setPen(colours.of(Chart::Ink::Text));
    QFont font = painter.font();
    for (const Chart::Label &label : chart.labels) {
        font.setPixelSize(std::max(1, qRound(mmOf(label.size) * scale)));
        font.setBold(label.bold);
        painter.setFont(font);
        const double width = QFontMetricsF(font).horizontalAdvance(label.text);
        QPointF start = at(label.at);
        if (label.align == Qt::AlignHCenter)
            start.rx() -= width / 2;
        else if (label.align == Qt::AlignRight)
            start.rx() -= width;
        painter.drawText(start, label.text);
    }
    painter.restore();
    return {target.topLeft(), chart.size * scale};
}

} // namespace mokuhyo::render
