#include "render/xlsx/remarks_tab.h"

#include "core/cell_limit.h"
#include "core/text_diff.h"
#include "render/xlsx/identity.h"
#include "render/xlsx/marked_text.h"
#include "render/xlsx/names.h"
#include "render/xlsx/page_setup.h"
#include "render/xlsx/text_measure.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr std::array<int, 4> widths{16, 18, 28, 28}; // digits of the default font: A4 portrait
constexpr int leastAnswer = 3;                       // lines of room
constexpr uint8_t textFormat = 49;                   // "@"
constexpr lxw_color_t litColour = 0xfffbe6;
constexpr lxw_color_t changedColour = 0xb00020;

int widthOf(int column)
{
    return widths[static_cast<size_t>(column)];
}

int linesOf(const QString &text, int column)
{
    return linesIn(text, widthOf(column));
}

// Parts that a row holds each; a long text goes on in the next rows.
std::vector<MarkedText> parted(const MarkedText &text, int column)
{
    return partedRows(text, widthOf(column));
}

class RemarksWriter
{
public:
    RemarksWriter(lxw_workbook *workbook, lxw_worksheet *worksheet,
                  const std::optional<XlsxIdentity> &identity, const BookFormats &formats)
        : m_worksheet(worksheet), m_identity(identity),
          m_formats(formats), m_marks{framed(workbook), framed(workbook), font(workbook),
                                      font(workbook)},
          m_answer(framed(workbook)), m_hidden(font(workbook))
    {
        format_set_unlocked(m_answer);
        format_set_bg_color(m_answer, litColour);
        format_set_num_format_index(m_answer, textFormat);
        format_set_num_format_index(m_hidden, textFormat);
        for (lxw_format *marked : {m_marks.marked, m_marks.wholeCell}) {
            format_set_font_color(marked, changedColour);
            format_set_underline(marked, LXW_UNDERLINE_SINGLE);
        }
        for (size_t i = 0; i < widths.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(worksheet, column, column, widths[i], nullptr);
        }
    }

    QSet<int> write(const Cover &cover)
    {
        head(u"連絡事項"_s, m_formats.title);
        if (!cover.comments.empty()) {
            head(u"１　コメント"_s, m_formats.title);
            head(u"色の付いた「回答」の欄に、どのように直したか、または直さない理由を"
                 u"記入してください。"_s,
                 m_formats.note);
            headings({u"シート"_s, u"箇所"_s, u"コメント"_s, u"回答"_s});
            for (const CoverComment &comment : cover.comments)
                write(comment);
            gap();
        }
        if (!cover.fixes.empty()) {
            head(cover.comments.empty() ? u"１　字句の修正"_s : u"２　字句の修正"_s,
                 m_formats.title);
            head(u"前回の提出の後に、企画担当で次のとおり直しました。"
                 u"誤りがあれば御連絡ください。"_s,
                 m_formats.note);
            headings({u"シート"_s, u"箇所"_s, u"前"_s, u"後"_s});
            for (const CoverFix &fix : cover.fixes)
                write(fix);
        }
        setUpListPage(m_worksheet, ListPaper::A4, -1);
        worksheet_print_area(m_worksheet, 0, 0, static_cast<lxw_row_t>(m_row - 1),
                             static_cast<lxw_col_t>(widths.size() - 1));
        hideColumn(m_worksheet, static_cast<int>(widths.size()));
        protect(m_worksheet);
        return m_growing;
    }

private:
    static lxw_format *font(lxw_workbook *workbook)
    {
        lxw_format *format = workbook_add_format(workbook);
        format_set_font_name(format, "BIZ UDGothic");
        format_set_font_size(format, 10.5);
        return format;
    }

    static lxw_format *framed(lxw_workbook *workbook)
    {
        lxw_format *format = font(workbook);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_LEFT);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    void head(const QString &text, lxw_format *format)
    {
        writeText(m_worksheet, m_row, 0, text, format);
        end(1);
    }

    void gap() { end(1); }

    void headings(const QStringList &labels)
    {
        for (int column = 0; column < int(labels.size()); ++column)
            writeText(m_worksheet, m_row, column, labels[column], m_formats.heading);
        end(1);
    }

    void write(const CoverComment &comment)
    {
        const auto parts = parted({{comment.text, false}}, 2);
        for (size_t i = 0; i < parts.size(); ++i) {
            const bool first = i == 0;
            const QString answer = first ? comment.answer : QString();
            writeText(m_worksheet, m_row, 0, first ? comment.sheet : QString(), m_marks.cell);
            writeText(m_worksheet, m_row, 1, first ? comment.place : QString(), m_marks.cell);
            writeMarked(m_worksheet, m_row, 2, parts[i], m_marks);
            writeText(m_worksheet, m_row, answerColumn, answer, first ? m_answer : m_marks.cell);
            if (first && m_identity) {
                const QByteArray mark = cellText(rowText(comment.id, *m_identity, {}));
                worksheet_write_string(m_worksheet, static_cast<lxw_row_t>(m_row),
                                       static_cast<lxw_col_t>(widths.size()), mark.constData(),
                                       m_hidden);
            }
            m_growing.insert(m_row + 1);
            end(std::max({leastAnswer, linesOf(comment.sheet, 0), linesOf(comment.place, 1),
                          linesIn(parts[i], widthOf(2)), linesOf(answer, answerColumn)}));
        }
    }

    void write(const CoverFix &fix)
    {
        const std::vector<DiffPiece> diff = textDiff(fix.before, fix.after);
        const auto lefts = parted(markedSide(diff, DiffPiece::Kind::Added), 2);
        const auto rights = parted(markedSide(diff, DiffPiece::Kind::Removed), 3);
        for (size_t i = 0; i < std::max(lefts.size(), rights.size()); ++i) {
            const bool first = i == 0;
            writeText(m_worksheet, m_row, 0, first ? fix.sheet : QString(), m_marks.cell);
            writeText(m_worksheet, m_row, 1, first ? fix.place : QString(), m_marks.cell);
            const MarkedText left = i < lefts.size() ? lefts[i] : MarkedText();
            const MarkedText right = i < rights.size() ? rights[i] : MarkedText();
            writeMarked(m_worksheet, m_row, 2, left, m_marks);
            writeMarked(m_worksheet, m_row, 3, right, m_marks);
            end(std::max({first ? linesOf(fix.sheet, 0) : 1, first ? linesOf(fix.place, 1) : 1,
                          linesIn(left, widthOf(2)), linesIn(right, widthOf(3))}));
        }
    }

    void end(int lines)
    {
        worksheet_set_row(m_worksheet, static_cast<lxw_row_t>(m_row++), listRowHeight(lines),
                          nullptr);
    }

    lxw_worksheet *m_worksheet;
    const std::optional<XlsxIdentity> &m_identity;
    const BookFormats &m_formats;
    MarkFormats m_marks;
    lxw_format *m_answer;
    lxw_format *m_hidden;
    QSet<int> m_growing;
    int m_row = 0;
};

} // namespace

QSet<int> writeRemarksTab(lxw_workbook *workbook, lxw_worksheet *worksheet, const Cover &cover,
                          const std::optional<XlsxIdentity> &identity, const BookFormats &formats)
{
    return RemarksWriter(workbook, worksheet, identity, formats).write(cover);
}

} // namespace mokuhyo::render::xlsx
