#pragma once

#include "render/book.h"
#include "work/figure_groups.h"

namespace mokuhyo::work {

// Figures as they stand on paper and in windows: tables with their shares, and charts of the same.
// Always in Japanese.

// By department, by words of choices and by year where there are several; what was reached, then
// how it was rated. None where nothing can be counted.
[[nodiscard]] std::vector<render::TextTable> figureTables(const Figures &figures);

// Of groups: outcomes as shares of what counts.
[[nodiscard]] render::BarsData outcomeBars(const QString &title,
                                           const std::vector<FigureGroup> &groups);
// How often each word of the rating was given, as shares of what was rated.
[[nodiscard]] render::BarsData ratingBars(const Figures &figures, size_t rating,
                                          const std::vector<FigureGroup> &groups);
// Mean rate and share of what was reached, year by year.
[[nodiscard]] render::TrendData rateTrend(const QString &title,
                                          const std::vector<FigureGroup> &years);

} // namespace mokuhyo::work
