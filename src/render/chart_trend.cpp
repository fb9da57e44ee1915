#include "render/chart_shapes.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr double axisRoom = 6; // below
constexpr double markSize = 2;
constexpr double lineWidth = 0.5;

struct Range
{
    double least = 0;
    double most = 0;
    bool any = false;

    void take(double value)
    {
        least = any ? std::min(least, value) : value;
        most = any ? std::max(most, value) : value;
        any = true;
    }
};

Range rangeOf(const TrendData &data)
{
    Range range;
    for (const TrendData::Series &series : data.series) {
        for (const auto &value : series.values) {
            if (value)
                range.take(*value);
        }
    }
    if (data.aim)
        range.take(*data.aim);
    if (data.fromZero || !range.any)
        range.take(0);
    return range;
}

QString sentenceOf(const QString &name, const TrendData::Series &series, const QStringList &points)
{
    QStringList said;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool known = static_cast<size_t>(i) < series.values.size() &&
                           series.values[static_cast<size_t>(i)].has_value();
        said += points[i] + u' ' + (known ? series.figures.value(i) : u"なし"_s);
    }
    return name + u'：' + said.join(u'、') + u'。';
}

// The lines and marks of a series; `place` answers where a point stands.
template<class Place>
void addSeries(Chart &chart, const TrendData::Series &series, int index, double width, double mark,
               const Place &place)
{
    std::optional<QPointF> before;
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i]) {
            before.reset();
            continue;
        }
        const QPointF at = place(i, *series.values[i]);
        if (before)
            addLine(chart, *before, at, Chart::Ink::Line, width, index);
        before = at;
    }
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i])
            addMark(chart, place(i, *series.values[i]), index, mark);
    }
}

} // namespace

Chart trendChart(const TrendData &data, QSizeF size)
{
    Chart chart;
    chart.size = size;
    double top = addTitle(chart, data.title, size.width());
    if (data.series.size() > 1) {
        QStringList names;
        for (const TrendData::Series &series : data.series)
            names += series.name;
        top = addLegend(chart, names, Legend::Lines, top, size.width());
    }
    top += mmOf(chartText) + 1; // room for the figure of the highest point
    const Range range = rangeOf(data);
    const double step = axisStep(range.most - range.least, 5);
    const double low = std::floor(range.least / step) * step;
    const double high = std::max(low + step, std::ceil(range.most / step) * step);
    const double bottom = std::max(top + 10, size.height() - axisRoom);
    const auto y = [&](double value) {
        return bottom - (bottom - top) * (value - low) / (high - low);
    };
    double names = 0;
    const auto figure = [&](double at) { return QString::number(at, 'g', 12) + data.unit; };
    for (double at = low; at <= high + step / 2; at += step)
        names = std::max(names, textWidth(figure(at), chartText - 1));
    const double left = names + chartGap;
    for (double at = low; at <= high + step / 2; at += step) {
        addLine(chart, {left, y(at)}, {size.width(), y(at)}, Chart::Ink::Rule, 0.15);
        chart.labels.push_back({figure(at),
                                {left - chartGap / 2, y(at) + baselineDrop(chartText - 1)},
                                Qt::AlignRight,
                                chartText - 1,
                                false});
    }
    const auto count = std::max<size_t>(1, static_cast<size_t>(data.points.size()));
    const double slot = (size.width() - left) / static_cast<double>(count);
    const auto place = [&](size_t point, double value) {
        return QPointF(left + slot * (static_cast<double>(point) + 0.5), y(value));
    };
    for (qsizetype i = 0; i < data.points.size(); ++i)
        chart.labels.push_back(
            {fitted(data.points[i], slot - 1, chartText),
             {place(static_cast<size_t>(i), low).x(), bottom + mmOf(chartText) + 0.5},
             Qt::AlignHCenter,
             chartText,
             false});
    for (size_t i = 0; i < data.series.size(); ++i) {
        const TrendData::Series &series = data.series[i];
        addSeries(chart, series, static_cast<int>(i), lineWidth, markSize, place);
        for (size_t point = 0; point < series.values.size(); ++point) {
            if (!series.values[point])
                continue;
            // Figures of several series would cover each other: the greatest above its line.
            const double value = *series.values[point];
            const bool topmost = std::ranges::all_of(data.series, [&](const auto &other) {
                return point >= other.values.size() || !other.values[point] ||
                       *other.values[point] < value ||
                       (*other.values[point] <= value && &other >= &series);
            });
            const double away = topmost ? -markSize : markSize + mmOf(chartText) * 0.8;
            chart.labels.push_back({series.figures.value(static_cast<qsizetype>(point)),
                                    place(point, *series.values[point]) + QPointF(0, away),
                                    Qt::AlignHCenter, chartText, false});
        }
    }
    if (data.aim)
        addDashes(chart, {left, y(*data.aim)}, {size.width(), y(*data.aim)});
    QStringList said;
    if (!data.title.isEmpty())
        said += data.title + u'。';
    for (const TrendData::Series &series : data.series)
        said += sentenceOf(series.name, series, data.points);
    chart.description = said.join(QString());
    return chart;
}

Chart sparkline(const QString &name, const TrendData::Series &series, const QStringList &points,
                QSizeF size)
{
    Chart chart;
    chart.size = size;
    Range range;
    for (const auto &value : series.values) {
        if (value)
            range.take(*value);
    }
    const double mark = std::min(1.6, size.height() / 4);
    const double room = size.height() - 2 * mark;
    const double last = std::max(1.0, static_cast<double>(series.values.size()) - 1);
    addSeries(chart, series, 0, lineWidth, mark, [&](size_t point, double value) {
        const double share =
            range.most > range.least ? (value - range.least) / (range.most - range.least) : 0.5;
        return QPointF(mark + (size.width() - 2 * mark) * static_cast<double>(point) / last,
                       mark + room * (1 - share));
    });
    chart.description = sentenceOf(name, series, points);
    return chart;
}

} // namespace mokuhyo::render
