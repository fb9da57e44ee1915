#include "render/xlsx/differences.h"

#include "render/xlsx/book_formats.h"
#include "render/xlsx/draft.h"
#include "render/xlsx/formats.h"
#include "render/xlsx/marked_text.h"
#include "render/xlsx/names.h"
#include "render/xlsx/text_measure.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

using namespace xlsx;

constexpr std::array<int, 7> widths{24, 26, 16, 7, 56, 56, 26}; // digits: one A3 landscape page
constexpr int beforeColumn = 4;
constexpr int afterColumn = 5;
constexpr lxw_color_t removedColour = 0xb00020;
constexpr lxw_color_t addedColour = 0x1f4e9e;

int widthOf(int column)
{
    return widths[static_cast<size_t>(column)];
}

class DifferencesWriter
{
public:
    DifferencesWriter(lxw_workbook *workbook, lxw_worksheet *worksheet)
        : m_worksheet(worksheet), m_formats(workbook), m_text(framed(workbook)),
          m_before(marks(workbook, removed)), m_after(marks(workbook, added))
    {
        for (int column = 0; column < int(widths.size()); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(worksheet, at, at, widthOf(column), nullptr);
        }
    }

    void write(const DifferenceTable &table)
    {
        head(table.title, m_formats.title);
        for (const QString &note : table.notes)
            head(note, m_formats.note);
        head(u"変更前の取消し線は無くなったところ、変更後の太字の下線は加わったところです。"_s,
             m_formats.note);
        const int heading = m_row;
        const QStringList labels{u"部署・シート"_s, u"行"_s,     u"項目"_s, u"区分"_s,
                                 table.before,      table.after, u"備考"_s};
        int lines = 1;
        for (int column = 0; column < int(labels.size()); ++column) {
            writeText(m_worksheet, m_row, column, labels[column], m_formats.heading);
            lines = std::max(lines, linesIn(labels[column], widthOf(column)));
        }
        end(lines);
        for (const DifferenceRow &row : table.rows)
            write(row);
        const auto last = static_cast<lxw_row_t>(std::max(m_row - 1, heading));
        const auto lastColumn = static_cast<lxw_col_t>(widths.size() - 1);
        worksheet_autofilter(m_worksheet, static_cast<lxw_row_t>(heading), 0, last, lastColumn);
        worksheet_freeze_panes(m_worksheet, static_cast<lxw_row_t>(heading + 1), 0);
        setUpListPage(m_worksheet, ListPaper::A3Landscape, heading);
        worksheet_print_area(m_worksheet, 0, 0, last, lastColumn);
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
        constexpr uint8_t textFormat = 49; // "@"
        lxw_format *format = font(workbook);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_LEFT);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format_index(format, textFormat);
        return format;
    }

    static void removed(lxw_format *format)
    {
        format_set_font_color(format, removedColour);
        format_set_font_strikeout(format);
    }

    static void added(lxw_format *format)
    {
        format_set_font_color(format, addedColour);
        format_set_bold(format);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }

    static MarkFormats marks(lxw_workbook *workbook, void (*mark)(lxw_format *))
    {
        const MarkFormats formats{framed(workbook), framed(workbook), font(workbook),
                                  font(workbook)};
        mark(formats.wholeCell);
        mark(formats.marked);
        return formats;
    }

    void head(const QString &text, lxw_format *format)
    {
        writeText(m_worksheet, m_row, 0, text, format);
        end(1);
    }

    void write(const DifferenceRow &row)
    {
        const QStringList names{row.sheet, row.row, row.place, row.kind};
        const auto befores =
            partedRows(markedSide(row.pieces, DiffPiece::Kind::Added), widthOf(beforeColumn));
        const auto afters =
            partedRows(markedSide(row.pieces, DiffPiece::Kind::Removed), widthOf(afterColumn));
        for (size_t i = 0; i < std::max(befores.size(), afters.size()); ++i) {
            int lines = 1;
            for (int column = 0; column < int(names.size()); ++column) {
                writeText(m_worksheet, m_row, column, names[column], m_text);
                lines = std::max(lines, linesIn(names[column], widthOf(column)));
            }
            const MarkedText before = i < befores.size() ? befores[i] : MarkedText();
            const MarkedText after = i < afters.size() ? afters[i] : MarkedText();
            writeMarked(m_worksheet, m_row, beforeColumn, before, m_before);
            writeMarked(m_worksheet, m_row, afterColumn, after, m_after);
            const QString note = i == 0 ? row.note : u"（続き）"_s;
            writeText(m_worksheet, m_row, afterColumn + 1, note, m_text);
            end(std::max({lines, linesIn(before, widthOf(beforeColumn)),
                          linesIn(after, widthOf(afterColumn)),
                          linesIn(note, widthOf(afterColumn + 1))}));
        }
    }

    void end(int lines)
    {
        worksheet_set_row(m_worksheet, static_cast<lxw_row_t>(m_row++), listRowHeight(lines),
                          nullptr);
    }

    lxw_worksheet *m_worksheet;
    BookFormats m_formats;
    lxw_format *m_text;
    MarkFormats m_before;
    MarkFormats m_after;
    int m_row = 0;
};

} // namespace

Status writeDifferencesXlsx(const DifferenceTable &table, const QString &path,
                            const QDateTime &created)
{
    const auto draft = Draft::begin();
    if (!draft)
        return failure(draft.error());
    lxw_workbook *workbook = (*draft)->workbook();
    const Formats defaults(workbook); // sets the default font, which widths are measured in
    const auto worksheet = (*draft)->addTab(TabNames({}).nameFor(table.title));
    if (!worksheet)
        return failure(worksheet.error());
    DifferencesWriter(workbook, *worksheet).write(table);
    QByteArray name = table.title.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = name.data();
    properties.created = created.toSecsSinceEpoch();
    workbook_set_properties(workbook, &properties);
    return (*draft)->save(path);
}

} // namespace mokuhyo::render
