#pragma once

#include "render/xlsx/book_formats.h"
#include "render/xlsx/summary.h"

namespace mokuhyo::render::xlsx {

// Where the figures of the sheets stand, for whoever counts them further.
struct SummaryPlaces
{
    QString tab;
    int firstRow = 0;
    int lastRow = 0;
    int department = 0;                  // column
    int state = -1;                      // column; -1: not shown
    std::vector<std::vector<int>> words; // columns, as SheetFigures::counts
};

// 集計: one row a sheet, sums below it, and what needs attention coloured.
[[nodiscard]] SummaryPlaces writeSummaryTab(lxw_worksheet *worksheet, const QString &name,
                                            const Summary &summary, const QStringList &tabs,
                                            const BookFormats &formats);

} // namespace mokuhyo::render::xlsx
