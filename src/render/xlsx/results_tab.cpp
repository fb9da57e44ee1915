#include "render/xlsx/results_tab.h"

#include "core/record_headings.h"
#include "render/xlsx/text_measure.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

class ResultsTab
{
public:
    ResultsTab(lxw_worksheet *worksheet, const QString &name, const Results &results,
               const BookFormats &formats)
        : m_worksheet(worksheet), m_results(results), m_formats(formats),
          m_lines(results.rows.size(), 1)
    {
        m_places.tab = name;
        m_places.firstRow = 1;
        m_places.lastRow = static_cast<int>(results.rows.size());
    }

    ResultPlaces write()
    {
        text(recordForm, 20, &ResultRow::form);
        m_places.year = text(recordYear, 12, &ResultRow::year);
        numbers(recordYear + recordWestern, m_formats.centred,
                [](const ResultRow &row) { return std::optional<double>(row.western); });
        m_places.department = text(u"部"_s, 16, &ResultRow::department);
        text(u"課"_s, 16, &ResultRow::unit);
        text(u"シート"_s, 28, &ResultRow::title);
        text(u"取組項目"_s, 30, &ResultRow::name);
        text(u"指標"_s, 28, &ResultRow::indicator);
        text(u"目標値"_s, 28, &ResultRow::target);
        text(u"実績値"_s, 28, &ResultRow::actual);
        m_places.rate = numbers(u"達成率"_s, m_formats.percent, [](const ResultRow &row) {
            return row.rate ? std::optional(*row.rate / 100) : std::nullopt;
        });
        text(u"達成率の計算"_s, 30, &ResultRow::working);
        m_places.outcome = text(u"達成状況"_s, 13, &ResultRow::outcome, m_formats.centred);
        for (size_t i = 0; i < m_results.ratings.size(); ++i)
            rating(i);
        worksheet_autofilter(m_worksheet, 0, 0, static_cast<lxw_row_t>(m_places.lastRow),
                             static_cast<lxw_col_t>(m_column - 1));
        worksheet_set_row(m_worksheet, 0, listRowHeight(m_headingLines), nullptr);
        for (size_t i = 0; i < m_lines.size(); ++i)
            worksheet_set_row(m_worksheet, static_cast<lxw_row_t>(i + 1), listRowHeight(m_lines[i]),
                              nullptr);
        setUpListPage(m_worksheet, ListPaper::A3Landscape, 0);
        return std::move(m_places);
    }

private:
    using Text = std::function<QString(const ResultRow &)>;
    using Number = std::function<std::optional<double>(const ResultRow &)>;

    int begin(const QString &heading, int width)
    {
        m_headingLines = std::max(m_headingLines, TextMeasure(heading, width - 3).lines);
        const auto column = static_cast<lxw_col_t>(m_column);
        worksheet_set_column(m_worksheet, column, column, width, nullptr);
        writeText(m_worksheet, 0, m_column, heading, m_formats.heading);
        return m_column++;
    }

    int text(const QString &heading, int width, const Text &of, lxw_format *format = nullptr)
    {
        const int column = begin(heading, width);
        for (size_t i = 0; i < m_results.rows.size(); ++i) {
            const QString shown = of(m_results.rows[i]);
            writeText(m_worksheet, static_cast<int>(i) + 1, column, shown,
                      format ? format : m_formats.text);
            m_lines[i] = std::max(m_lines[i], TextMeasure(shown, width - 1).lines);
        }
        return column;
    }

    int numbers(const QString &heading, lxw_format *format, const Number &of)
    {
        const int column = begin(heading, 14);
        for (size_t i = 0; i < m_results.rows.size(); ++i) {
            const auto row = static_cast<lxw_row_t>(i + 1);
            const auto at = static_cast<lxw_col_t>(column);
            if (const auto value = of(m_results.rows[i]))
                worksheet_write_number(m_worksheet, row, at, *value, format);
            else
                worksheet_write_blank(m_worksheet, row, at, format);
        }
        return column;
    }

    void rating(size_t index)
    {
        const QString &label = m_results.ratings[index].label;
        const auto of = [index](QString ResultRow::Rating::*member) {
            return [index, member](const ResultRow &row) { return row.ratings[index].*member; };
        };
        if (m_results.suggestions)
            m_places.suggested.push_back(text(
                label + u"の目安"_s, 14, of(&ResultRow::Rating::suggested), m_formats.centred));
        text(label, 14, of(&ResultRow::Rating::given), m_formats.centred);
        if (m_results.suggestions)
            text(label + u"が目安と異なる理由"_s, 26, of(&ResultRow::Rating::reason));
    }

    lxw_worksheet *m_worksheet;
    const Results &m_results;
    const BookFormats &m_formats;
    ResultPlaces m_places;
    int m_column = 0;
    int m_headingLines = 1;
    std::vector<int> m_lines; // of each row
};

} // namespace

ResultPlaces writeResultsTab(lxw_worksheet *worksheet, const QString &name, const Results &results,
                             const BookFormats &formats)
{
    return ResultsTab(worksheet, name, results, formats).write();
}

} // namespace mokuhyo::render::xlsx
