#pragma once

#include <QString>

#include <xlsxwriter.h>

namespace mokuhyo::render::xlsx {

// The looks of the tabs before the sheets of a consolidated workbook, and what they all do.
struct BookFormats
{
    explicit BookFormats(lxw_workbook *workbook);

    lxw_format *title = nullptr;
    lxw_format *note = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *text = nullptr;
    lxw_format *centred = nullptr;
    lxw_format *number = nullptr;
    lxw_format *percent = nullptr; // of a fraction: 33.4%
    lxw_format *link = nullptr;
    lxw_format *centredLink = nullptr;
    lxw_format *plainLink = nullptr; // without a frame
    lxw_format *totalText = nullptr;
    lxw_format *total = nullptr;
    lxw_format *notice = nullptr; // of conditions: somebody should look
    lxw_format *alarm = nullptr;  // of conditions: overdue
};

void writeText(lxw_worksheet *worksheet, int row, int column, const QString &text,
               lxw_format *format);

// Leads to the first cell of a tab; short texts, because LibreOffice breaks no line in a link.
void writeLink(lxw_worksheet *worksheet, int row, int column, const QString &tab,
               const QString &text, lxw_format *format);

// The same by a formula, whose text has as many lines as it needs.
void writeLongLink(lxw_worksheet *worksheet, int row, int column, const QString &tab,
                   const QString &text, lxw_format *format);

// 'シート'!$A$5:$A$12, with the quotes that the name needs.
[[nodiscard]] QString rangeOf(const QString &tab, int firstRow, int lastRow, int column);

enum class ListPaper { A4, A4Landscape, A3Landscape };

// One page wide, the tab's name and the page number in the foot; `headingRow` repeats (none: -1).
void setUpListPage(lxw_worksheet *worksheet, ListPaper paper, int headingRow);

} // namespace mokuhyo::render::xlsx
