#include "render/xlsx/remarks_tab.h"

#include "core/cell_limit.h"
#include "core/text_diff.h"
#include "render/xlsx/identity.h"
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
constexpr int slack = 2;
constexpr int mostLines = 28;      // of a row; Excel has no higher rows than about 30
constexpr int leastAnswer = 3;     // lines of room
constexpr int context = 12;        // characters that a fix shows around what was changed
constexpr uint8_t textFormat = 49; // "@"
constexpr lxw_color_t litColour = 0xfffbe6;
constexpr lxw_color_t changedColour = 0xb00020;

int linesOf(const QString &text, int column)
{
    return TextMeasure(text, widths[static_cast<size_t>(column)] - slack).lines;
}

// Parts that a row holds each; a long text goes on in the next rows.
QStringList parted(const QString &text, int column)
{
    if (linesOf(text, column) <= mostLines)
        return {text};
    const qsizetype inLine = (widths[static_cast<size_t>(column)] - slack) / 2; // wide characters
    QStringList parts;
    QString part;
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < paragraph.size();) {
            qsizetype end = std::min(at + inLine, paragraph.size());
            if (end < paragraph.size() && paragraph[end].isLowSurrogate())
                ++end;
            if (++lines > mostLines) {
                parts += part;
                part.clear();
                lines = 1;
            } else if (at == 0 && !part.isEmpty()) {
                part += u'\n';
            }
            part += paragraph.sliced(at, end - at);
            at = std::max(end, at + 1);
        }
    }
    return parts << part;
}

// What stayed as it was, but for what is next to a change.
QString shortened(const QString &same, bool first, bool last)
{
    if (same.size() <= 3 * context)
        return same;
    QString text = u"…"_s;
    if (!first)
        text.prepend(same.left(context));
    if (!last)
        text.append(same.right(context));
    return text;
}

struct Piece
{
    QString text;
    bool changed = false;
};

// One side of a difference.
std::vector<Piece> sideOf(const std::vector<DiffPiece> &diff, DiffPiece::Kind other)
{
    std::vector<Piece> pieces;
    for (size_t i = 0; i < diff.size(); ++i) {
        if (diff[i].kind == other)
            continue;
        const bool same = diff[i].kind == DiffPiece::Kind::Same;
        pieces.push_back(
            {same ? shortened(diff[i].text, i == 0, i + 1 == diff.size()) : diff[i].text, !same});
    }
    return pieces;
}

QString textOf(const std::vector<Piece> &pieces)
{
    QString text;
    for (const Piece &piece : pieces)
        text += piece.text;
    return text;
}

class RemarksWriter
{
public:
    RemarksWriter(lxw_workbook *workbook, lxw_worksheet *worksheet,
                  const std::optional<XlsxIdentity> &identity, const BookFormats &formats)
        : m_worksheet(worksheet), m_identity(identity), m_formats(formats),
          m_text(framed(workbook)), m_answer(framed(workbook)), m_hidden(font(workbook)),
          m_same(font(workbook)), m_changed(font(workbook))
    {
        format_set_unlocked(m_answer);
        format_set_bg_color(m_answer, litColour);
        format_set_num_format_index(m_answer, textFormat);
        format_set_num_format_index(m_hidden, textFormat);
        format_set_font_color(m_changed, changedColour);
        format_set_underline(m_changed, LXW_UNDERLINE_SINGLE);
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
        const QStringList parts = parted(comment.text, 2);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool first = i == 0;
            const QString answer = first ? comment.answer : QString();
            writeText(m_worksheet, m_row, 0, first ? comment.sheet : QString(), m_text);
            writeText(m_worksheet, m_row, 1, first ? comment.place : QString(), m_text);
            writeText(m_worksheet, m_row, 2, parts[i], m_text);
            writeText(m_worksheet, m_row, answerColumn, answer, first ? m_answer : m_text);
            if (first && m_identity) {
                const QByteArray mark = cellText(rowText(comment.id, *m_identity, {}));
                worksheet_write_string(m_worksheet, static_cast<lxw_row_t>(m_row),
                                       static_cast<lxw_col_t>(widths.size()), mark.constData(),
                                       m_hidden);
            }
            m_growing.insert(m_row + 1);
            end(std::max({leastAnswer, linesOf(comment.sheet, 0), linesOf(comment.place, 1),
                          linesOf(parts[i], 2), linesOf(answer, answerColumn)}));
        }
    }

    void write(const CoverFix &fix)
    {
        const std::vector<DiffPiece> diff = textDiff(fix.before, fix.after);
        const std::vector<Piece> before = sideOf(diff, DiffPiece::Kind::Added);
        const std::vector<Piece> after = sideOf(diff, DiffPiece::Kind::Removed);
        const QStringList lefts = parted(textOf(before), 2);
        const QStringList rights = parted(textOf(after), 3);
        for (qsizetype i = 0; i < std::max(lefts.size(), rights.size()); ++i) {
            const bool first = i == 0;
            writeText(m_worksheet, m_row, 0, first ? fix.sheet : QString(), m_text);
            writeText(m_worksheet, m_row, 1, first ? fix.place : QString(), m_text);
            const QString left = lefts.value(i);
            const QString right = rights.value(i);
            // A text over several rows has no marks.
            side(2, left, lefts.size() == 1 ? before : std::vector<Piece>());
            side(3, right, rights.size() == 1 ? after : std::vector<Piece>());
            end(std::max({first ? linesOf(fix.sheet, 0) : 1, first ? linesOf(fix.place, 1) : 1,
                          linesOf(left, 2), linesOf(right, 3)}));
        }
    }

    void side(int column, const QString &text, const std::vector<Piece> &pieces)
    {
        std::vector<QByteArray> texts;
        std::vector<lxw_rich_string_tuple> tuples;
        for (const Piece &piece : pieces) {
            if (piece.text.isEmpty())
                continue;
            texts.push_back(cellText(piece.text));
            tuples.push_back({piece.changed ? m_changed : m_same, nullptr});
        }
        if (texts.size() < 2) { // the library takes no fewer
            writeText(m_worksheet, m_row, column, text, m_text);
            return;
        }
        std::vector<lxw_rich_string_tuple *> list;
        for (size_t i = 0; i < texts.size(); ++i) {
            tuples[i].string = texts[i].data();
            list.push_back(&tuples[i]);
        }
        list.push_back(nullptr);
        worksheet_write_rich_string(m_worksheet, static_cast<lxw_row_t>(m_row),
                                    static_cast<lxw_col_t>(column), list.data(), m_text);
    }

    void end(int lines)
    {
        worksheet_set_row(m_worksheet, static_cast<lxw_row_t>(m_row++), listRowHeight(lines),
                          nullptr);
    }

    lxw_worksheet *m_worksheet;
    const std::optional<XlsxIdentity> &m_identity;
    const BookFormats &m_formats;
    lxw_format *m_text;
    lxw_format *m_answer;
    lxw_format *m_hidden;
    lxw_format *m_same;
    lxw_format *m_changed;
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
