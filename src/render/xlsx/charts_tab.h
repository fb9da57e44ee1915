#pragma once

#include "render/xlsx/summary_tab.h"

namespace mokuhyo::render::xlsx {

// グラフ: by department, how far the sheets have come and how often each word of a rating was
// chosen. Tables that count in the summary tab, a chart below each.
void writeChartsTab(lxw_workbook *workbook, lxw_worksheet *worksheet, const QString &name,
                    const Summary &summary, const SummaryPlaces &places,
                    const BookFormats &formats);

} // namespace mokuhyo::render::xlsx
