#include "render/xlsx/formats.h"

#include <cmath>

namespace mokuhyo::render::xlsx {
namespace {

constexpr uint8_t textFormat = 49; // "@": 2/6 stays text when somebody types it
constexpr lxw_color_t litColour = 0xfffbe6;
constexpr int stacked = 270; // the library's word for characters one below the other

} // namespace

Formats::Formats(lxw_workbook *workbook) : m_workbook(workbook)
{
    lxw_format *usual = STAILQ_FIRST(workbook->formats);
    format_set_font_name(usual, "BIZ UDGothic");
    format_set_font_size(usual, 10.5);
}

lxw_format *Formats::of(const FlowCell &cell, const QString &font, const Look &look)
{
    const bool middle = cell.middle && !look.top;
    const bool lines = cell.text.contains(u'\n');
    const Key key{font,
                  static_cast<int>(std::lround(cell.fontSize * 100)),
                  cell.bold,
                  cell.border,
                  cell.shaded,
                  cell.marked,
                  cell.struck,
                  middle,
                  static_cast<int>(cell.align),
                  cell.vertical,
                  cell.vertical && lines,
                  cell.role == Role::Value,
                  look.locked,
                  look.lit};
    lxw_format *&format = m_formats[key];
    if (format)
        return format;
    format = workbook_add_format(m_workbook);
    format_set_font_name(format, font.toUtf8().constData());
    format_set_font_size(format, cell.fontSize);
    // One word set vertically stands in the middle of its column; wrapped, LibreOffice puts it at
    // the left.
    if (!cell.vertical || lines)
        format_set_text_wrap(format);
    if (cell.bold)
        format_set_bold(format);
    if (cell.border)
        format_set_border(format, cell.marked ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN);
    if (cell.struck)
        format_set_font_strikeout(format);
    if (cell.shaded)
        format_set_bg_color(format, shade);
    else if (look.lit)
        format_set_bg_color(format, litColour);
    if (cell.vertical)
        format_set_rotation(format, stacked);
    if (cell.role == Role::Value)
        format_set_num_format_index(format, textFormat);
    if (!look.locked)
        format_set_unlocked(format);
    format_set_align(format, middle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    if (cell.align == HorizontalAlign::Center)
        format_set_align(format, LXW_ALIGN_CENTER);
    else if (cell.align == HorizontalAlign::Right)
        format_set_align(format, LXW_ALIGN_RIGHT);
    else
        format_set_align(format, LXW_ALIGN_LEFT);
    return format;
}

lxw_format *Formats::hidden()
{
    if (!m_hidden) {
        m_hidden = workbook_add_format(m_workbook);
        format_set_num_format_index(m_hidden, textFormat);
        format_set_font_name(m_hidden, "BIZ UDGothic");
        format_set_font_size(m_hidden, 9);
    }
    return m_hidden;
}

} // namespace mokuhyo::render::xlsx
