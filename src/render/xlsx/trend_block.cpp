#include "render/xlsx/trend_block.h"

#include "core/shares.h"
#include "render/xlsx/tab_formulas.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr int chartHeight = 320;

class TrendBlock
{
public:
    TrendBlock(lxw_workbook *workbook, lxw_worksheet *worksheet, const QString &tab, int row,
               const Results &results, const ResultPlaces &places, const BookFormats &formats)
        : m_workbook(workbook), m_worksheet(worksheet), m_tab(tab), m_row(row), m_results(results),
          m_places(places), m_formats(formats), m_words(static_cast<int>(results.outcomes.size()))
    {
    }

    int write()
    {
        m_heading = m_row++;
        const QStringList headings = QStringList{u"年度"_s} + m_results.outcomes +
                                     QStringList{u"計"_s, u"達成の割合"_s, u"平均達成率"_s};
        for (int i = 0; i < headings.size(); ++i)
            writeText(m_worksheet, m_heading, i, headings[i], m_formats.heading);
        for (const ResultYear &year : m_results.years)
            writeYear(year);
        return addChart();
    }

private:
    void writeYear(const ResultYear &year)
    {
        const QString own = cellName(m_row, 0, false, true);
        writeText(m_worksheet, m_row, 0, year.year, m_formats.text);
        int sum = 0;
        for (int word = 0; word < m_words; ++word) {
            const int count = year.outcomes[static_cast<size_t>(word)];
            sum += count;
            if (year.inRows)
                writeCount(m_worksheet, m_row, 1 + word,
                           countOf(resultColumn(m_places, m_places.year), own,
                                   resultColumn(m_places, m_places.outcome),
                                   cellName(m_heading, 1 + word, true, false)),
                           count, m_formats.number);
            else
                number(1 + word, count, m_formats.number);
        }
        writeCount(m_worksheet, m_row, 1 + m_words, sumOf(m_row, 1, m_row, m_words), sum,
                   m_formats.total);
        // The share that it has among the year's, as elsewhere.
        const QString met = shareFormula(m_row, 1, m_words);
        const std::vector<double> shares = sharesOf(year.outcomes);
        writeFraction(m_worksheet, m_row, 2 + m_words, met,
                      shares.empty() ? std::nullopt : std::optional(shares.front() / 100),
                      m_formats.percent);
        if (year.inRows)
            writeFraction(m_worksheet, m_row, 3 + m_words,
                          meanFormula(m_places, m_places.year, own),
                          meanOf(m_results, &ResultRow::year, year.year), m_formats.percent);
        else if (year.meanRate)
            number(3 + m_words, *year.meanRate / 100, m_formats.percent);
        else
            writeText(m_worksheet, m_row, 3 + m_words, {}, m_formats.percent);
        ++m_row;
    }

    void number(int column, double value, lxw_format *format)
    {
        worksheet_write_number(m_worksheet, static_cast<lxw_row_t>(m_row),
                               static_cast<lxw_col_t>(column), value, format);
    }

    // Two lines that are told apart by dashes and marks as well.
    void addLine(lxw_chart *chart, int column, bool first, lxw_chart_font &font)
    {
        const auto range = [&](int from, int to, int at) {
            return ('=' + rangeOf(m_tab, from, to, at).toUtf8());
        };
        lxw_chart_series *series =
            chart_add_series(chart, range(m_heading + 1, m_row - 1, 0).constData(),
                             range(m_heading + 1, m_row - 1, column).constData());
        const QByteArray title = range(m_heading, m_heading, column).split(':').front();
        chart_series_set_name(series, title.constData());
        lxw_chart_line line = {};
        line.color = first ? 0x1f4e79 : 0xc55a11;
        line.width = 2;
        line.dash_type = first ? LXW_CHART_LINE_DASH_SOLID : LXW_CHART_LINE_DASH_DASH;
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series,
                                     first ? LXW_CHART_MARKER_CIRCLE : LXW_CHART_MARKER_SQUARE);
        chart_series_set_labels(series);
        chart_series_set_labels_font(series, &font);
        chart_series_set_labels_position(series, first ? LXW_CHART_LABEL_POSITION_BELOW
                                                       : LXW_CHART_LABEL_POSITION_ABOVE);
    }

    int addChart()
    {
        lxw_chart *chart = workbook_add_chart(m_workbook, LXW_CHART_LINE);
        if (!chart)
            return m_row;
        QByteArray family("BIZ UDGothic");
        lxw_chart_font small = {};
        small.name = family.data();
        small.size = 9;
        addLine(chart, 2 + m_words, true, small);
        addLine(chart, 3 + m_words, false, small);
        lxw_chart_font large = small;
        large.size = 11;
        chart_title_set_name(chart, u"達成率の推移"_s.toUtf8().constData());
        chart_title_set_name_font(chart, &large);
        chart_axis_set_num_font(chart->x_axis, &small);
        chart_axis_set_num_font(chart->y_axis, &small);
        chart_axis_set_num_format(chart->y_axis, "0%");
        chart_axis_set_min(chart->y_axis, 0);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        chart_legend_set_font(chart, &small);
        return insertChart(m_worksheet, chart, m_row, chartHeight, u"達成率の推移の折れ線グラフ"_s);
    }

    lxw_workbook *m_workbook;
    lxw_worksheet *m_worksheet;
    const QString &m_tab;
    int m_row;
    const Results &m_results;
    const ResultPlaces &m_places;
    const BookFormats &m_formats;
    int m_words;
    int m_heading = 0;
};

} // namespace

int writeTrend(lxw_workbook *workbook, lxw_worksheet *worksheet, const QString &tab, int row,
               const Results &results, const ResultPlaces &places, const BookFormats &formats)
{
    return TrendBlock(workbook, worksheet, tab, row, results, places, formats).write();
}

} // namespace mokuhyo::render::xlsx
