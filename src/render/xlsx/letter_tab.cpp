#include "render/xlsx/letter_tab.h"

#include "core/cell_limit.h"
#include "render/xlsx/names.h"
#include "render/xlsx/page_setup.h"
#include "render/xlsx/text_measure.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

// Digits of the default font; together the width of A4 between its margins.
constexpr int labelWidth = 18;
constexpr int textWidth = 72;
constexpr int slack = 3; // a line that may not begin with 、 or end with （ holds less
constexpr int longestLink = 60;

class LetterWriter
{
public:
    LetterWriter(lxw_workbook *workbook, lxw_worksheet *worksheet, const BookFormats &formats)
        : m_worksheet(worksheet), m_formats(formats), m_plain(make(workbook, LXW_ALIGN_LEFT)),
          m_right(make(workbook, LXW_ALIGN_RIGHT)), m_title(make(workbook, LXW_ALIGN_CENTER)),
          m_addressee(make(workbook, LXW_ALIGN_LEFT))
    {
        format_set_font_size(m_title, 12);
        format_set_bold(m_title);
        format_set_font_size(m_addressee, 12);
        worksheet_set_column(worksheet, 0, 0, labelWidth, nullptr);
        worksheet_set_column(worksheet, 1, 1, textWidth, nullptr);
    }

    void write(const CoverLetter &letter, const QStringList &sheets,
               const std::vector<size_t> &rows)
    {
        across(letter.date, m_right);
        gap();
        across(letter.addressee, m_addressee);
        across(letter.sender, m_right);
        gap();
        across(letter.title, m_title);
        gap();
        for (const QString &paragraph : letter.text.split(u'\n')) {
            if (paragraph.trimmed().isEmpty())
                gap();
            else
                across(paragraph, m_plain);
        }
        gap();
        for (qsizetype i = 0; i < sheets.size(); ++i)
            sheet(i == 0 ? u"シート"_s : QString(), sheets[i], rows[static_cast<size_t>(i)]);
        for (const auto &[label, text] : letter.facts)
            fact(label, text);
        setUpListPage(m_worksheet, ListPaper::A4, -1);
        worksheet_set_margins(m_worksheet, 0.8, 0.6, 0.8, 0.8);
        worksheet_print_area(m_worksheet, 0, 0, static_cast<lxw_row_t>(m_row - 1), 1);
        protect(m_worksheet);
    }

private:
    static lxw_format *make(lxw_workbook *workbook, uint8_t align)
    {
        lxw_format *format = workbook_add_format(workbook);
        format_set_font_name(format, "BIZ UDGothic");
        format_set_font_size(format, 10.5);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_align(format, align);
        return format;
    }

    void across(const QString &text, lxw_format *format)
    {
        if (text.isEmpty())
            return;
        const auto row = static_cast<lxw_row_t>(m_row);
        worksheet_merge_range(m_worksheet, row, 0, row, 1, cellText(cutToCell(text)).constData(),
                              format);
        // The addressee and the title are set wider.
        const bool large = format == m_title || format == m_addressee;
        const int width = (labelWidth + textWidth - slack) * (large ? 7 : 8) / 8;
        height(TextMeasure(text, width).lines, large ? 8 : 4);
    }

    void gap() { worksheet_set_row(m_worksheet, static_cast<lxw_row_t>(m_row++), 9, nullptr); }

    void sheet(const QString &label, const QString &tab, size_t rows)
    {
        writeText(m_worksheet, m_row, 0, label, m_formats.heading);
        const QString text =
            rows > 0 ? u"%1（%2行）"_s.arg(tab.left(longestLink)).arg(rows) : tab.left(longestLink);
        writeLongLink(m_worksheet, m_row, 1, tab, text, m_formats.link);
        height(TextMeasure(text, textWidth - slack).lines, 6);
    }

    void fact(const QString &label, const QString &text)
    {
        writeText(m_worksheet, m_row, 0, label, m_formats.heading);
        writeText(m_worksheet, m_row, 1, text, m_formats.text);
        height(TextMeasure(text, textWidth - slack).lines, 6);
    }

    void height(int lines, double more)
    {
        worksheet_set_row(m_worksheet, static_cast<lxw_row_t>(m_row++), listRowHeight(lines) + more,
                          nullptr);
    }

    lxw_worksheet *m_worksheet;
    const BookFormats &m_formats;
    lxw_format *m_plain;
    lxw_format *m_right;
    lxw_format *m_title;
    lxw_format *m_addressee;
    int m_row = 0;
};

} // namespace

void writeLetterTab(lxw_workbook *workbook, lxw_worksheet *worksheet, const CoverLetter &letter,
                    const QStringList &sheets, const std::vector<size_t> &rows,
                    const BookFormats &formats)
{
    LetterWriter(workbook, worksheet, formats).write(letter, sheets, rows);
}

} // namespace mokuhyo::render::xlsx
