#pragma once

#include "render/xlsx/results_tab.h"

namespace mokuhyo::render::xlsx {

// 年度ごとの達成状況: a table from row `row` of the tab on, with a chart of lines below it. Years
// that the results hold are counted there; of those before, the figures are constants. Answers the
// row behind both.
[[nodiscard]] int writeTrend(lxw_workbook *workbook, lxw_worksheet *worksheet, const QString &tab,
                             int row, const Results &results, const ResultPlaces &places,
                             const BookFormats &formats);

} // namespace mokuhyo::render::xlsx
