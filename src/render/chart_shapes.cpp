#include "render/chart_shapes.h"

#include "render/line_estimate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr double frameWidth = 0.2;
constexpr double hatchWidth = 0.15;
constexpr double hatchStep = 1.4;
constexpr double dash = 1.5;
constexpr double dashGap = 1;
constexpr double legendBox = 4;
constexpr double legendRow = 5.5;

void addFill(Chart &chart, const QPolygonF &points, Chart::Ink ink, int series)
{
    chart.shapes.push_back({points, true, ink, series, 0});
}

// Parallel lines that go `rise` up for each step to the right, cut off at the area's edges; they
// meet those of the neighbouring areas.
void addHatch(Chart &chart, const QRectF &area, int series, double rise)
{
    const double spread = area.width() * std::abs(rise);
    const double step = hatchStep * std::hypot(1, rise);
    const double low = area.top() + (rise > 0 ? area.left() * rise : -area.right() * -rise);
    const double high = area.bottom() + spread + (low - area.top());
    for (double at = std::ceil(low / step) * step; at < high; at += step) {
        // y = at - rise * x between the edges
        const auto y = [&](double x) { return at - rise * x; };
        double from = area.left();
        double to = area.right();
        if (rise != 0) {
            const double one = (at - area.top()) / rise;
            const double other = (at - area.bottom()) / rise;
            from = std::max(from, std::min(one, other));
            to = std::min(to, std::max(one, other));
        } else if (at <= area.top() || at >= area.bottom()) {
            continue;
        }
        if (to - from > 0.05)
            addLine(chart, {from, y(from)}, {to, y(to)}, Chart::Ink::Pattern, hatchWidth, series);
    }
}

void addStrokes(Chart &chart, const QRectF &area, int series)
{
    for (double x = std::ceil(area.left() / hatchStep) * hatchStep; x < area.right();
         x += hatchStep)
        addLine(chart, {x, area.top()}, {x, area.bottom()}, Chart::Ink::Pattern, hatchWidth,
                series);
}

void addPattern(Chart &chart, const QRectF &area, int series)
{
    switch (series % chartSeries) {
    case 1:
        addHatch(chart, area, series, 1);
        break;
    case 3:
        addHatch(chart, area, series, 1);
        addHatch(chart, area, series, -1);
        break;
    case 4:
        addHatch(chart, area, series, -1);
        break;
    case 5:
        addStrokes(chart, area, series);
        break;
    case 6:
        addHatch(chart, area, series, 0);
        break;
    case 7:
        addStrokes(chart, area, series);
        addHatch(chart, area, series, 0);
        break;
    default: // plain: 0 is dark, 2 is light
        break;
    }
}

} // namespace

double mmOf(double points)
{
    return points * 25.4 / 72;
}

double textWidth(const QString &text, double size)
{
    const int halves = LineEstimate(text).widestParagraph(std::numeric_limits<int>::max());
    // Proportional families, as windows have them, have digits wider than half an em, and % more
    // so.
    double wider = 0;
    for (const QChar c : text)
        wider += c == u'%' ? 0.35 : c.unicode() < 0x80 ? 0.13 : 0;
    return mmOf(size) * (halves / 2.0 + wider);
}

QString fitted(const QString &text, double width, double size)
{
    if (textWidth(text, size) <= width)
        return text;
    QString cut = text;
    while (!cut.isEmpty() && textWidth(cut + u'…', size) > width)
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    return cut + u'…';
}

double baselineDrop(double size)
{
    return mmOf(size) * 0.38;
}

void addLine(Chart &chart, QPointF from, QPointF to, Chart::Ink ink, double width, int series)
{
    chart.shapes.push_back({QPolygonF{from, to}, false, ink, series, width});
}

void addDashes(Chart &chart, QPointF from, QPointF to)
{
    std::vector<QRectF> taken;
    for (const Chart::Label &label : chart.labels) {
        const double width = textWidth(label.text, label.size) + 1;
        const double height = mmOf(label.size);
        if (label.align == Qt::AlignHCenter)
            taken.push_back({label.at.x() - width / 2, label.at.y() - height, width, height * 1.2});
    }
    for (double x = from.x(); x < to.x(); x += dash + dashGap) {
        const QRectF own(x, from.y() - frameWidth, std::min(dash, to.x() - x), 2 * frameWidth);
        if (std::ranges::none_of(taken, [&](const QRectF &box) { return box.intersects(own); }))
            addLine(chart, {own.left(), from.y()}, {own.right(), from.y()}, Chart::Ink::Frame,
                    frameWidth);
    }
}

void addArea(Chart &chart, const QRectF &area, int series)
{
    const QPolygonF outline{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
    addFill(chart, outline, Chart::Ink::Area, series);
    addPattern(chart, area, series);
    QPolygonF frame = outline;
    frame.append(area.topLeft());
    chart.shapes.push_back({frame, false, Chart::Ink::Frame, series, frameWidth});
}

void addMark(Chart &chart, QPointF at, int series, double size)
{
    const double half = size / 2;
    QPolygonF mark;
    switch (series % 4) {
    case 1:
        mark = {at + QPointF(-half, -half), at + QPointF(half, -half), at + QPointF(half, half),
                at + QPointF(-half, half)};
        break;
    case 2:
        mark = {at + QPointF(0, -half * 1.2), at + QPointF(half * 1.2, half),
                at + QPointF(-half * 1.2, half)};
        break;
    case 3:
        mark = {at + QPointF(0, -half * 1.3), at + QPointF(half * 1.3, 0),
                at + QPointF(0, half * 1.3), at + QPointF(-half * 1.3, 0)};
        break;
    default:
        for (int i = 0; i < 16; ++i) {
            const double angle = i * std::numbers::pi / 8;
            mark += at + QPointF(half * std::cos(angle), half * std::sin(angle));
        }
    }
    addFill(chart, mark, Chart::Ink::Line, series);
}

double addTitle(Chart &chart, const QString &title, double width)
{
    if (title.isEmpty())
        return 0;
    chart.labels.push_back(
        {fitted(title, width, chartTitle), {0, mmOf(chartTitle)}, Qt::AlignLeft, chartTitle, true});
    return mmOf(chartTitle) * 1.3 + chartGap;
}

double addLegend(Chart &chart, const QStringList &series, Legend kind, double top, double width)
{
    double x = 0;
    double y = top;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const int index = static_cast<int>(i);
        const QString name = fitted(series[i], width - legendBox - 1, chartText);
        const double needed = legendBox + 1 + textWidth(name, chartText);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += legendRow;
        }
        const double middle = y + legendRow / 2;
        if (kind == Legend::Areas) {
            addArea(chart, {x, middle - 1.5, legendBox, 3}, index);
        } else {
            addLine(chart, {x, middle}, {x + legendBox, middle}, Chart::Ink::Line, 0.4, index);
            addMark(chart, {x + legendBox / 2, middle}, index, 1.8);
        }
        chart.labels.push_back({name,
                                {x + legendBox + 1, middle + baselineDrop(chartText)},
                                Qt::AlignLeft,
                                chartText,
                                false});
        x += needed + 2 * chartGap;
    }
    return y + legendRow;
}

double axisStep(double range, int steps)
{
    if (!(range > 0))
        return 1;
    const double rough = range / steps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace mokuhyo::render
