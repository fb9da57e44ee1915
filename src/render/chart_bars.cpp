#include "render/chart_shapes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr double barPitch = 7;
constexpr double barHeight = 5;
constexpr double widestNames = 0.3; // of the chart's width
constexpr double leastBars = 20;
constexpr double titleRoom = 7;
constexpr double axisRoom = 6;
constexpr double legendRoom = 11; // two rows

double sumOf(const BarsData::Bar &bar)
{
    return std::accumulate(bar.values.begin(), bar.values.end(), 0.0);
}

QString sentenceOf(const BarsData &data, const BarsData::Bar &bar)
{
    QStringList parts;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        if (bar.values[static_cast<size_t>(i)] > 0)
            parts += data.series[i] + u' ' + bar.figures.value(i);
    }
    QString said = parts.isEmpty() ? u"なし"_s : parts.join(u'、');
    if (!bar.note.isEmpty())
        said += u"、"_s + bar.note;
    return bar.name + u'：' + said + u'。';
}

class BarMaker
{
public:
    BarMaker(const BarsData &data, double width) : m_data(data)
    {
        m_chart.size.setWidth(width);
        double names = 0;
        double notes = 0;
        for (const BarsData::Bar &bar : data.bars) {
            names = std::max(names, textWidth(bar.name, chartText));
            notes = std::max(notes, textWidth(bar.note, chartText));
            m_longest = std::max(m_longest, sumOf(bar));
        }
        m_left = std::min(names, width * widestNames) + chartGap;
        m_right = std::max(m_left + leastBars, width - (notes > 0 ? notes + chartGap : chartGap));
        m_step = data.shares ? 20 : axisStep(m_longest, 8);
        if (!data.shares)
            m_step = std::max(m_step, 1.0); // bars count things
        m_end = data.shares ? 100 : std::max(m_step, std::ceil(m_longest / m_step) * m_step);
    }

    Chart make()
    {
        const double top = addTitle(m_chart, m_data.title, m_chart.size.width());
        const double bottom = top + barPitch * static_cast<double>(m_data.bars.size());
        addAxis(top, bottom);
        double y = top + (barPitch - barHeight) / 2;
        for (const BarsData::Bar &bar : m_data.bars) {
            addBar(bar, y);
            y += barPitch;
        }
        const double end = addLegend(m_chart, m_data.series, Legend::Areas, bottom + axisRoom,
                                     m_chart.size.width());
        m_chart.size.setHeight(end);
        QStringList said;
        if (!m_data.title.isEmpty())
            said += m_data.title + u'。';
        for (const BarsData::Bar &bar : m_data.bars)
            said += sentenceOf(m_data, bar);
        m_chart.description = said.join(QString());
        return std::move(m_chart);
    }

private:
    [[nodiscard]] double place(double value) const
    {
        return m_left + (m_right - m_left) * value / m_end;
    }

    void addAxis(double top, double bottom)
    {
        for (double at = 0; at <= m_end * (1 + 1e-9); at += m_step) {
            addLine(m_chart, {place(at), top}, {place(at), bottom}, Chart::Ink::Rule, 0.15);
            const QString figure =
                QString::number(at, 'g', 12) + (m_data.shares ? u"%"_s : QString());
            m_chart.labels.push_back({figure,
                                      {place(at), bottom + mmOf(chartText)},
                                      Qt::AlignHCenter,
                                      chartText - 1,
                                      false});
        }
    }

    void addBar(const BarsData::Bar &bar, double y)
    {
        const double base = y + barHeight / 2 + baselineDrop(chartText);
        m_chart.labels.push_back({fitted(bar.name, m_left - chartGap, chartText),
                                  {m_left - chartGap / 2, base},
                                  Qt::AlignRight,
                                  chartText,
                                  false});
        const double sum = sumOf(bar);
        const double factor = m_data.shares ? (sum > 0 ? 100 / sum : 0) : 1;
        double from = m_left;
        double passed = 0;
        for (size_t i = 0; i < bar.values.size(); ++i) {
            if (!(bar.values[i] > 0))
                continue;
            passed += bar.values[i] * factor;
            const QRectF area(QPointF(from, y), QPointF(place(passed), y + barHeight));
            addArea(m_chart, area, static_cast<int>(i));
            addFigure(bar.figures.value(static_cast<qsizetype>(i)), area, static_cast<int>(i));
            from = area.right();
        }
        addLine(m_chart, {m_left, y - 1}, {m_left, y + barHeight + 1}, Chart::Ink::Frame, 0.2);
        if (!bar.note.isEmpty())
            m_chart.labels.push_back({bar.note,
                                      {(m_data.shares ? m_right : from) + chartGap / 2, base},
                                      Qt::AlignLeft,
                                      chartText,
                                      false});
    }

    // In the area, or as much of it as finds room: the figure without what stands in brackets. On a
    // ground of its own, so that the pattern does not run through it.
    void addFigure(const QString &figure, const QRectF &area, int series)
    {
        for (const QString &text : {figure, figure.section(u'（', 0, 0)}) {
            const double width = textWidth(text, chartText);
            if (text.isEmpty() || width + 1 > area.width())
                continue;
            const QRectF ground(area.center().x() - width / 2 - 0.3, area.top() + 0.7, width + 0.6,
                                area.height() - 1.4);
            m_chart.shapes.push_back({QPolygonF{ground.topLeft(), ground.topRight(),
                                                ground.bottomRight(), ground.bottomLeft()},
                                      true, Chart::Ink::Area, series, 0});
            m_chart.labels.push_back(
                {text,
                 {area.center().x(), area.center().y() + baselineDrop(chartText)},
                 Qt::AlignHCenter,
                 chartText,
                 false});
            return;
        }
    }

    const BarsData &m_data;
    Chart m_chart;
    double m_left = 0; // where the bars begin
    double m_right = 0;
    double m_longest = 0;
    double m_step = 1;
    double m_end = 100; // of the axis
};

} // namespace

Chart barChart(const BarsData &data, double width)
{
    return BarMaker(data, width).make();
}

size_t barsThatFit(double height)
{
    const double room = height - titleRoom - axisRoom - legendRoom;
    return static_cast<size_t>(std::max(1.0, std::floor(room / barPitch)));
}

} // namespace mokuhyo::render
