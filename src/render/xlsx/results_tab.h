#pragma once

#include "render/xlsx/book_formats.h"
#include "render/xlsx/summary.h"

namespace mokuhyo::render::xlsx {

// Where the results stand, for whoever counts them further. Columns.
struct ResultPlaces
{
    QString tab;
    int firstRow = 0;
    int lastRow = 0;
    int year = 0;
    int department = 0;
    int rate = 0;
    int outcome = 0;
    std::vector<int> suggested; // a Results::ratings each; none in a public edition
};

// 達成状況: one row a target, to filter and to count. It begins as tables of records do, so that
// whoever reads the workbook back knows that it is no sheet.
[[nodiscard]] ResultPlaces writeResultsTab(lxw_worksheet *worksheet, const QString &name,
                                           const Results &results, const BookFormats &formats);

} // namespace mokuhyo::render::xlsx
