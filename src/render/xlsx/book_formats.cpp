#include "render/xlsx/book_formats.h"

#include "core/cell_limit.h"
#include "render/layout.h"
#include "render/xlsx/names.h"

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr uint8_t a4 = 9;
constexpr uint8_t a3 = 8;
constexpr lxw_color_t linkColour = 0x1f4e9e;
constexpr lxw_color_t noticeColour = 0xffe699;
constexpr lxw_color_t alarmColour = 0xf8cbad;
constexpr lxw_color_t alarmText = 0x8b1a00;
constexpr qsizetype longestLiteral = 250; // Excel takes 255 in a formula

lxw_format *plain(lxw_workbook *workbook, double size = 10.5)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_font_name(format, "BIZ UDGothic");
    format_set_font_size(format, size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format *framed(lxw_workbook *workbook, uint8_t align)
{
    lxw_format *format = plain(workbook);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_text_wrap(format);
    format_set_align(format, align);
    return format;
}

lxw_format *linked(lxw_format *format)
{
    format_set_font_color(format, linkColour);
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
    return format;
}

lxw_format *shadedTotal(lxw_format *format)
{
    format_set_bold(format);
    format_set_bg_color(format, shade);
    return format;
}

QByteArray quoted(const QString &tab)
{
    QString name = tab;
    return (u'\'' + name.replace(u'\'', u"''"_s) + u'\'').toUtf8();
}

} // namespace

BookFormats::BookFormats(lxw_workbook *workbook)
    : title(plain(workbook, 12)), note(plain(workbook)),
      heading(framed(workbook, LXW_ALIGN_CENTER)), text(framed(workbook, LXW_ALIGN_LEFT)),
      centred(framed(workbook, LXW_ALIGN_CENTER)), number(framed(workbook, LXW_ALIGN_CENTER)),
      percent(framed(workbook, LXW_ALIGN_CENTER)), link(linked(framed(workbook, LXW_ALIGN_LEFT))),
      centredLink(linked(framed(workbook, LXW_ALIGN_CENTER))), plainLink(linked(plain(workbook))),
      totalText(shadedTotal(framed(workbook, LXW_ALIGN_LEFT))),
      total(shadedTotal(framed(workbook, LXW_ALIGN_CENTER))), notice(workbook_add_format(workbook)),
      alarm(workbook_add_format(workbook))
{
    format_set_bold(title);
    format_set_num_format(percent, "0.0%");
    format_set_bg_color(heading, shade);
    // Excel and the library take the fill of a condition from the background colour.
    format_set_bg_color(notice, noticeColour);
    format_set_bg_color(alarm, alarmColour);
    format_set_font_color(alarm, alarmText);
}

void writeText(lxw_worksheet *worksheet, int row, int column, const QString &text,
               lxw_format *format)
{
    const auto y = static_cast<lxw_row_t>(row);
    const auto x = static_cast<lxw_col_t>(column);
    if (text.isEmpty())
        worksheet_write_blank(worksheet, y, x, format);
    else
        worksheet_write_string(worksheet, y, x, cellText(cutToCell(text)).constData(), format);
}

void writeLink(lxw_worksheet *worksheet, int row, int column, const QString &tab,
               const QString &text, lxw_format *format)
{
    const QByteArray target = "internal:" + quoted(tab) + "!A1";
    const QByteArray shown = cellText(text);
    worksheet_write_url_opt(worksheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                            target.constData(), format, shown.constData(), nullptr);
}

void writeLongLink(lxw_worksheet *worksheet, int row, int column, const QString &tab,
                   const QString &text, lxw_format *format)
{
    const auto literal = [](QString part) -> QByteArray {
        return (u'"' + part.replace(u'"', u"\"\""_s) + u'"').toUtf8();
    };
    QString shown = text.simplified();
    if (shown.size() > longestLiteral)
        shown = shown.left(longestLiteral - 1) + u'…';
    const QString target = u'#' + QString::fromUtf8(quoted(tab)) + u"!A1"_s;
    const QByteArray formula = "=HYPERLINK(" + literal(target) + ',' + literal(shown) + ')';
    worksheet_write_formula_str(worksheet, static_cast<lxw_row_t>(row),
                                static_cast<lxw_col_t>(column), formula.constData(), format,
                                cellText(shown).constData());
}

QString rangeOf(const QString &tab, int firstRow, int lastRow, int column)
{
    char range[LXW_MAX_CELL_RANGE_LENGTH];
    const auto at = static_cast<lxw_col_t>(column);
    lxw_rowcol_to_range_abs(range, static_cast<lxw_row_t>(firstRow), at,
                            static_cast<lxw_row_t>(lastRow), at);
    return QString::fromUtf8(quoted(tab)) + u'!' + QString::fromLatin1(range);
}

void setUpListPage(lxw_worksheet *worksheet, ListPaper paper, int headingRow)
{
    worksheet_set_paper(worksheet, paper == ListPaper::A3Landscape ? a3 : a4);
    if (paper != ListPaper::A4)
        worksheet_set_landscape(worksheet);
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.5, 0.6);
    worksheet_fit_to_pages(worksheet, 1, 0);
    worksheet_gridlines(worksheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_footer(worksheet, "&L&8 &A&R&8 &P / &N");
    if (headingRow < 0)
        return;
    const auto row = static_cast<lxw_row_t>(headingRow);
    worksheet_repeat_rows(worksheet, row, row);
    worksheet_freeze_panes(worksheet, row + 1, 0);
}

} // namespace mokuhyo::render::xlsx
