#include "render/xlsx/summary_tab.h"

#include "render/xlsx/text_measure.h"

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr int headingRow = 3;
const QString lateWord = u"未提出"_s;

class SummaryTab
{
public:
    SummaryTab(lxw_worksheet *worksheet, const QString &name, const Summary &summary,
               const QStringList &tabs, const BookFormats &formats)
        : m_worksheet(worksheet), m_summary(summary), m_tabs(tabs), m_formats(formats),
          m_lines(summary.sheets.size(), 1)
    {
        m_places.tab = name;
        m_places.firstRow = headingRow + 1;
        m_places.lastRow = headingRow + static_cast<int>(summary.sheets.size());
    }

    SummaryPlaces write()
    {
        writeText(m_worksheet, 0, 0, m_summary.title + u"　集計"_s, m_formats.title);
        writeText(m_worksheet, 1, 0, m_summary.note, m_formats.note);
        m_places.department = text(u"部"_s, 20, &SheetFigures::department);
        text(u"課"_s, 22, &SheetFigures::unit);
        text(u"様式"_s, 28, &SheetFigures::form);
        links(u"シート"_s, 46);
        number(u"項目数"_s, [](const SheetFigures &sheet) { return sheet.items; });
        if (m_summary.states)
            states();
        words();
        const int last = m_column - 1;
        writeText(m_worksheet, m_places.lastRow + 1, 0, u"計"_s, m_formats.totalText);
        worksheet_autofilter(m_worksheet, headingRow, 0, static_cast<lxw_row_t>(m_places.lastRow),
                             static_cast<lxw_col_t>(last));
        worksheet_set_row(m_worksheet, headingRow, listRowHeight(m_headingLines), nullptr);
        for (size_t i = 0; i < m_lines.size(); ++i)
            worksheet_set_row(m_worksheet, static_cast<lxw_row_t>(rowOf(i)),
                              listRowHeight(m_lines[i]), nullptr);
        setUpListPage(m_worksheet, ListPaper::A3Landscape, headingRow);
        return std::move(m_places);
    }

private:
    // Empty: the sheet has no such figure.
    using Number = std::function<std::optional<int>(const SheetFigures &)>;

    int begin(const QString &heading, int width)
    {
        m_headingLines = std::max(m_headingLines, TextMeasure(heading, width - 1).lines);
        const auto column = static_cast<lxw_col_t>(m_column);
        worksheet_set_column(m_worksheet, column, column, width, nullptr);
        writeText(m_worksheet, headingRow, m_column, heading, m_formats.heading);
        writeText(m_worksheet, m_places.lastRow + 1, m_column, {}, m_formats.totalText);
        return m_column++;
    }

    int text(const QString &heading, int width, QString SheetFigures::*member)
    {
        const int column = begin(heading, width);
        for (size_t i = 0; i < m_summary.sheets.size(); ++i) {
            const QString &shown = m_summary.sheets[i].*member;
            writeText(m_worksheet, rowOf(i), column, shown, m_formats.text);
            giveRoom(i, shown, width);
        }
        return column;
    }

    void links(const QString &heading, int width)
    {
        const int column = begin(heading, width);
        for (size_t i = 0; i < m_summary.sheets.size(); ++i) {
            const QString &title = m_summary.sheets[i].title;
            writeLongLink(m_worksheet, rowOf(i), column, m_tabs[static_cast<qsizetype>(i)], title,
                          m_formats.link);
            giveRoom(i, title.simplified(), width);
        }
    }

    void giveRoom(size_t sheet, const QString &text, int width)
    {
        m_lines[sheet] = std::max(m_lines[sheet], TextMeasure(text, width - 1).lines);
    }

    int number(const QString &heading, const Number &of)
    {
        const int column = begin(heading, 10);
        const auto at = static_cast<lxw_col_t>(column);
        double sum = 0;
        for (size_t i = 0; i < m_summary.sheets.size(); ++i) {
            const std::optional<int> value = of(m_summary.sheets[i]);
            sum += value.value_or(0);
            if (value)
                worksheet_write_number(m_worksheet, static_cast<lxw_row_t>(rowOf(i)), at, *value,
                                       m_formats.number);
            else
                writeText(m_worksheet, rowOf(i), column, {}, m_formats.number);
        }
        // Of the rows that a filter leaves.
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(range, static_cast<lxw_row_t>(m_places.firstRow), at,
                            static_cast<lxw_row_t>(m_places.lastRow), at);
        const QByteArray formula = QByteArray("=SUBTOTAL(109,") + range + ')';
        worksheet_write_formula_num(m_worksheet, static_cast<lxw_row_t>(m_places.lastRow + 1), at,
                                    formula.constData(), m_formats.total, sum);
        return column;
    }

    void states()
    {
        number(u"記入欄"_s, [](const SheetFigures &sheet) { return sheet.asked; });
        const int blanks =
            number(u"未記入"_s, [](const SheetFigures &sheet) { return sheet.blanks; });
        number(u"理由ありの未記入"_s,
               [](const SheetFigures &sheet) { return sheet.explainedBlanks; });
        text(u"段階"_s, 14, &SheetFigures::phase);
        m_places.state = text(u"状態"_s, 14, &SheetFigures::state);
        text(u"提出期限"_s, 16, &SheetFigures::deadline);
        const int late = begin(u"遅れ"_s, 9);
        for (size_t i = 0; i < m_summary.sheets.size(); ++i)
            writeText(m_worksheet, rowOf(i), late, m_summary.sheets[i].late ? lateWord : QString(),
                      m_formats.centred);

        lxw_conditional_format positive = {};
        positive.type = LXW_CONDITIONAL_TYPE_CELL;
        positive.criteria = LXW_CONDITIONAL_CRITERIA_GREATER_THAN;
        positive.value = 0;
        positive.format = m_formats.notice;
        colour(blanks, positive);
        colourWord(m_places.state, m_summary.returnedWord);
        colourWord(late, lateWord);
    }

    void colourWord(int column, const QString &word)
    {
        QString escaped = word;
        QByteArray literal = (u"=\""_s + escaped.replace(u'"', u"\"\""_s) + u'"').toUtf8();
        lxw_conditional_format equal = {};
        equal.type = LXW_CONDITIONAL_TYPE_CELL;
        equal.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        equal.value_string = literal.data();
        equal.format = m_formats.alarm;
        colour(column, equal);
    }

    void colour(int column, lxw_conditional_format &condition)
    {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_conditional_format_range(m_worksheet, static_cast<lxw_row_t>(m_places.firstRow),
                                           at, static_cast<lxw_row_t>(m_places.lastRow), at,
                                           &condition);
    }

    void words()
    {
        for (size_t group = 0; group < m_summary.words.size(); ++group) {
            const WordCounts &counted = m_summary.words[group];
            std::vector<int> columns;
            for (size_t word = 0; word < static_cast<size_t>(counted.words.size()); ++word) {
                const QString heading =
                    counted.label + u'\n' + counted.words[static_cast<qsizetype>(word)];
                columns.push_back(
                    number(heading, [group, word](const SheetFigures &sheet) -> std::optional<int> {
                        const std::vector<int> &counts = sheet.counts[group];
                        return counts.empty() ? std::nullopt : std::optional(counts[word]);
                    }));
            }
            m_places.words.push_back(std::move(columns));
        }
    }

    [[nodiscard]] int rowOf(size_t sheet) const
    {
        return m_places.firstRow + static_cast<int>(sheet);
    }

    lxw_worksheet *m_worksheet;
    const Summary &m_summary;
    const QStringList &m_tabs;
    const BookFormats &m_formats;
    SummaryPlaces m_places;
    int m_column = 0;
    int m_headingLines = 1;
    std::vector<int> m_lines; // of each sheet's row
};

} // namespace

SummaryPlaces writeSummaryTab(lxw_worksheet *worksheet, const QString &name, const Summary &summary,
                              const QStringList &tabs, const BookFormats &formats)
{
    return SummaryTab(worksheet, name, summary, tabs, formats).write();
}

} // namespace mokuhyo::render::xlsx
