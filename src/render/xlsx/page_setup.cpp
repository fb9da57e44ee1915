#include "render/xlsx/page_setup.h"

#include "render/build.h"
#include "render/xlsx/names.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr double pixelsPerUnit = 96.0 / 2540; // 1/100 mm
constexpr double mmPerInch = 25.4;
constexpr double highestFrozen = 230; // pt: more would leave no room to scroll on a small screen
constexpr qsizetype longestTitle = 80;

uint8_t paperCode(const QString &size)
{
    if (size == "A3"_L1)
        return 8;
    return size == "B4"_L1 ? 12 : 9; // JIS B4; A4
}

// 1枚に収める goes down to the smallest type, as on paper; a longer sheet takes the pages it needs.
bool fitsOnePage(const Paper &paper, const TabExtent &extent)
{
    const double page = pageSize(paper).height / 100.0 - paper.top - paper.bottom; // mm
    const double least = paper.smallestSize / paper.fontSize;
    return paper.fitOnePage && extent.height * least * mmPerInch / 72 <= page;
}

} // namespace

void setColumns(lxw_worksheet *worksheet, const std::vector<Length> &grid)
{
    Length edge = 0;
    long before = 0;
    for (size_t i = 0; i < grid.size(); ++i) {
        // Rounded at the edges, so that the table as a whole is not off by more than a pixel.
        edge += grid[i];
        const long after = std::lround(edge * pixelsPerUnit);
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column_pixels(worksheet, column, column,
                                    static_cast<uint32_t>(after - before), nullptr);
        before = after;
    }
}

void setUpPage(lxw_worksheet *worksheet, const FlowSheet &flow, const TabExtent &extent)
{
    const Paper &paper = flow.paper;
    worksheet_set_paper(worksheet, paperCode(paper.size));
    if (paper.landscape)
        worksheet_set_landscape(worksheet);
    worksheet_set_margins(worksheet, paper.left / mmPerInch, paper.right / mmPerInch,
                          paper.top / mmPerInch, paper.bottom / mmPerInch);
    worksheet_center_horizontally(worksheet);
    worksheet_fit_to_pages(worksheet, 1, fitsOnePage(paper, extent) ? 1 : 0);
    worksheet_gridlines(worksheet, LXW_HIDE_ALL_GRIDLINES);

    QString title = flow.title.simplified().left(longestTitle);
    title.replace(u'&', u"&&"_s);
    // The size keeps a title that begins with a digit apart from the code before it.
    lxw_header_footer_options footer = {};
    footer.margin = paper.bottom / mmPerInch / 2;
    const QByteArray text = (u"&L&8 "_s + title + u"&R&8 &P / &N"_s).toUtf8();
    worksheet_set_footer_opt(worksheet, text.constData(), &footer);

    if (extent.rows > 0 && extent.columns > 0) {
        const auto lastRow = static_cast<lxw_row_t>(extent.rows - 1);
        const auto lastColumn = static_cast<lxw_col_t>(extent.columns - 1);
        worksheet_print_area(worksheet, 0, 0, lastRow, lastColumn);
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(range, 0, 0, lastRow, lastColumn);
        worksheet_ignore_errors(worksheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range);
    }
    if (extent.headingRows > 0) {
        const int end = extent.headingStart + extent.headingRows;
        worksheet_repeat_rows(worksheet, static_cast<lxw_row_t>(extent.headingStart),
                              static_cast<lxw_row_t>(end - 1));
        if (extent.frozenHeight <= highestFrozen)
            worksheet_freeze_panes(worksheet, static_cast<lxw_row_t>(end), 0);
    }
}

void hideColumn(lxw_worksheet *worksheet, int column)
{
    lxw_row_col_options options = {};
    options.hidden = LXW_TRUE;
    const auto at = static_cast<lxw_col_t>(column);
    worksheet_set_column_opt(worksheet, at, at, LXW_DEF_COL_WIDTH, nullptr, &options);
}

void protect(lxw_worksheet *worksheet)
{
    lxw_protection allowed = {};
    allowed.format_rows = LXW_TRUE;
    allowed.format_columns = LXW_TRUE;
    worksheet_protect(worksheet, nullptr, &allowed);
}

} // namespace mokuhyo::render::xlsx
