#pragma once

#include <QPainter>
#include <QPalette>
#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mokuhyo::render {

// Charts as plain shapes and texts: one geometry for the window, for pages on paper and in PDF.
// Lengths are mm, x to the right and y downwards. Nothing is told by colour alone: areas have
// patterns, lines have marks of their own, and both have their figures beside them.
struct Chart
{
    enum class Ink {
        Text,
        Frame, // around areas, axes
        Rule,  // behind figures
        Area,  // of `series`
        Pattern,
        Line, // of `series`, with its marks
    };

    struct Shape
    {
        QPolygonF points;
        bool filled = true; // else a line through the points
        Ink ink = Ink::Area;
        int series = 0;
        double width = 0.2; // of lines
    };

    struct Label
    {
        QString text;
        QPointF at; // on its baseline: where it begins, ends, or its middle
        Qt::AlignmentFlag align = Qt::AlignLeft;
        double size = 9; // pt
        bool bold = false;
    };

    QSizeF size;
    std::vector<Shape> shapes; // in the order of painting
    std::vector<Label> labels; // above all shapes
    QString description;       // the figures as sentences, for whoever does not see it
};

// Lying bars, one below the other, in parts.
struct BarsData
{
    struct Bar
    {
        QString name;
        std::vector<double> values; // a series each; not negative
        QStringList figures;        // beside them, as they are to be read: 12（60.0%）
        QString note = {};          // behind the bar: 20件
    };

    QString title; // above it; may be empty
    QStringList series;
    std::vector<Bar> bars;
    bool shares = true; // each bar that has anything is as long as the others: a whole of 100%
};

// `width`: of the whole chart. As high as it needs to be: see barsThatFit().
[[nodiscard]] Chart barChart(const BarsData &data, double width);

// How many bars a chart may have to be no higher than that; at least one.
[[nodiscard]] size_t barsThatFit(double height);

// Figures over years.
struct TrendData
{
    struct Series
    {
        QString name;
        std::vector<std::optional<double>> values; // a point each; none: a gap
        QStringList figures;                       // at the points, as they are to be read: 93.5%
    };

    QString title;
    QStringList points; // 令和6年度, …
    std::vector<Series> series;
    QString unit;                   // of the axis: %
    bool fromZero = true;           // else the axis has only the range that is needed
    std::optional<double> aim = {}; // a line across: 100
};
[[nodiscard]] Chart trendChart(const TrendData &data, QSizeF size);

// A line so small that it goes beside a text; no axis. `name` begins its description.
[[nodiscard]] Chart sparkline(const QString &name, const TrendData::Series &series,
                              const QStringList &points, QSizeF size);

// The colours of a chart.
class ChartColours
{
public:
    // On white paper; can be told apart in print without colour.
    [[nodiscard]] static ChartColours paper();
    // In a window of these colours, light or dark.
    [[nodiscard]] static ChartColours window(const QPalette &palette);

    [[nodiscard]] QColor of(Chart::Ink ink, int series = 0) const;

private:
    QColor m_text, m_frame, m_rule;
    bool m_dark = false;
};

// As large as fits into `target`, in its upper left corner; returns what it takes of it. Texts are
// set in the painter's family.
QRectF paintChart(QPainter &painter, const Chart &chart, const QRectF &target,
                  const ChartColours &colours);

} // namespace mokuhyo::render
