#pragma once

#include "render/xlsx/results_tab.h"
#include "render/xlsx/summary_tab.h"

namespace mokuhyo::render::xlsx {

struct BookPlaces
{
    SummaryPlaces sheets;
    ResultPlaces results; // without a tab where nothing is measured
};

// グラフ: by department, how far the sheets have come and how often each word of a rating was
// chosen, what was reached, and that over the years. Tables that count in the tabs of sheets and
// results, with shares that add to 100.0%, a chart below each.
void writeChartsTab(lxw_workbook *workbook, lxw_worksheet *worksheet, const QString &name,
                    const Summary &summary, const BookPlaces &places, const BookFormats &formats);

} // namespace mokuhyo::render::xlsx
