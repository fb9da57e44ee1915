#pragma once

#include "render/chart.h"

namespace mokuhyo::render {

// What the charts have in common.

inline constexpr double chartText = 9; // pt
inline constexpr double chartTitle = 10.5;
inline constexpr double chartGap = 2; // mm, between things that do not belong together
inline constexpr int chartSeries = 8; // areas and marks that can be told apart; then they repeat

[[nodiscard]] double mmOf(double points); // pt to mm
// About how wide a text is, mm; wide rather than narrow.
[[nodiscard]] double textWidth(const QString &text, double size);
// A text that is no wider: its end is cut off and shown as …
[[nodiscard]] QString fitted(const QString &text, double width, double size);
// From the middle of a text to its baseline, mm.
[[nodiscard]] double baselineDrop(double size);

// An area with the pattern of its series and a frame.
void addArea(Chart &chart, const QRectF &area, int series);
// The mark of a series at a point.
void addMark(Chart &chart, QPointF at, int series, double size);
void addLine(Chart &chart, QPointF from, QPointF to, Chart::Ink ink, double width, int series = 0);
// A level line of dashes that leaves out the labels so far.
void addDashes(Chart &chart, QPointF from, QPointF to);
// Puts the title on top; answers where the rest begins.
[[nodiscard]] double addTitle(Chart &chart, const QString &title, double width);

enum class Legend { Areas, Lines };
// Below each other's rows from `top` on; answers where it ends.
[[nodiscard]] double addLegend(Chart &chart, const QStringList &series, Legend kind, double top,
                               double width);

// `scale`: device pixels a millimetre; without the labels.
void paintShapes(QPainter &painter, const Chart &chart, QPointF origin, double scale,
                 const ChartColours &colours);

// Steps of an axis that people count in: 1, 2, 5, 10, …; about `steps` of them up to `range`.
[[nodiscard]] double axisStep(double range, int steps);

} // namespace mokuhyo::render
