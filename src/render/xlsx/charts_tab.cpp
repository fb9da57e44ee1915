#include "render/xlsx/charts_tab.h"

#include "core/shares.h"
#include "render/xlsx/tab_formulas.h"
#include "render/xlsx/trend_block.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr int blocksBegin = 2;    // row, below the title
constexpr int chartMargins = 150; // pixels: title, axis and legend
constexpr int barPixels = 26;     // a department
constexpr int leastHeight = 260;
constexpr int mostHeight = 1400;
constexpr size_t mostLabelled = 40; // departments: more figures on the bars are a blur

// As many as a rating has words. Told apart in grey as well: dark and light take turns.
constexpr std::array<lxw_color_t, 14> palette{0x1f4e79, 0x9dc3e6, 0xc55a11, 0xffd966, 0x548235,
                                              0xd9d9d9, 0x7f3f98, 0xf4b183, 0x404040, 0xa9d18e,
                                              0x843c0c, 0xb4c7e7, 0x006d6f, 0xe2a9d8};

bool isDark(size_t colour)
{
    return colour % 2 == 0;
}

struct Block
{
    QString title;
    QStringList words;
    QStringList departments = {};              // those that have the figure, as they come
    std::vector<std::vector<int>> counts = {}; // a department each, a word each
    // What a cell of the table counts; department and heading are cells of the table.
    std::function<QString(size_t word, const QString &department, const QString &heading)> formula =
        {};
    bool shares = false; // a second table says what each count is of its row's sum
    std::vector<std::optional<double>> means = {}; // of rates, behind them: a department each
};

class ChartsTab
{
public:
    ChartsTab(lxw_workbook *workbook, lxw_worksheet *worksheet, const QString &name,
              const Summary &summary, const BookPlaces &places, const BookFormats &formats)
        : m_workbook(workbook), m_worksheet(worksheet), m_name(name), m_summary(summary),
          m_places(places.sheets), m_results(places.results), m_formats(formats)
    {
    }

    void write()
    {
        worksheet_set_column(m_worksheet, 0, 0, 26, nullptr);
        worksheet_set_column(m_worksheet, 1, 20, 13, nullptr);
        writeText(m_worksheet, m_row++, 0, m_summary.title + u"　グラフ"_s, m_formats.title);
        writeText(m_worksheet, m_row++, 0, m_summary.note, m_formats.note);
        if (m_summary.states)
            writeBlock(states());
        for (size_t group = 0; group < m_summary.words.size(); ++group)
            writeBlock(words(group));
        writeResults();
        setUpListPage(m_worksheet, ListPaper::A4, -1);
        if (m_breaks.empty())
            return;
        m_breaks.push_back(0); // ends the list
        worksheet_set_h_pagebreaks(m_worksheet, m_breaks.data());
    }

private:
    [[nodiscard]] QString column(int at) const
    {
        return rangeOf(m_places.tab, m_places.firstRow, m_places.lastRow, at);
    }

    [[nodiscard]] Block states() const
    {
        Block block{u"状態別のシート数"_s, m_summary.stateWords};
        fill(block, [&](const SheetFigures &sheet) {
            std::vector<int> counts;
            for (const QString &state : block.words)
                counts.push_back(sheet.state == state ? 1 : 0);
            return sheet.state.isEmpty() ? std::vector<int>() : counts;
        });
        block.formula = [this](size_t, const QString &department, const QString &heading) {
            return u"=SUMPRODUCT((%1=%2)*(%3=%4))"_s.arg(column(m_places.department), department,
                                                         column(m_places.state), heading);
        };
        return block;
    }

    [[nodiscard]] Block words(size_t group) const
    {
        const WordCounts &counted = m_summary.words[group];
        Block block{u"%1（取組項目の数）"_s.arg(counted.label), counted.words};
        block.shares = true;
        fill(block, [group](const SheetFigures &sheet) { return sheet.counts[group]; });
        block.formula = [this, group](size_t word, const QString &department, const QString &) {
            return u"=SUMPRODUCT((%1=%2)*%3)"_s.arg(column(m_places.department), department,
                                                    column(m_places.words[group][word]));
        };
        return block;
    }

    void writeResults()
    {
        const Results &results = m_summary.results;
        if (results.rows.empty())
            return;
        writeBlock(outcomes());
        for (size_t rating = 0; rating < m_results.suggested.size(); ++rating)
            writeBlock(suggestions(rating));
        if (results.years.size() < 2)
            return;
        beginBlock(u"年度ごとの達成状況"_s);
        m_row = writeTrend(m_workbook, m_worksheet, m_name, m_row, results, m_results, m_formats);
    }

    // How often each word stands in a column of the results.
    template<class WordOf>
    [[nodiscard]] Block resultBlock(const QString &title, const QStringList &words, int column,
                                    WordOf &&wordOf) const
    {
        Block block{title, words};
        block.shares = true;
        for (const ResultRow &row : m_summary.results.rows) {
            const qsizetype word = words.indexOf(wordOf(row));
            if (word >= 0)
                ++countsIn(block, row.department)[static_cast<size_t>(word)];
        }
        block.formula = [this, column](size_t, const QString &department, const QString &heading) {
            return countOf(resultColumn(m_results, m_results.department), department,
                           resultColumn(m_results, column), heading);
        };
        return block;
    }

    [[nodiscard]] Block outcomes() const
    {
        const Results &results = m_summary.results;
        Block block =
            resultBlock(u"目標の達成状況（対象の取組項目の数）"_s, results.outcomes,
                        m_results.outcome, [](const ResultRow &row) { return row.outcome; });
        for (const QString &department : block.departments)
            block.means.push_back(meanOf(results, &ResultRow::department, department));
        return block;
    }

    [[nodiscard]] Block suggestions(size_t rating) const
    {
        const WordCounts &words = m_summary.results.ratings[rating];
        return resultBlock(u"%1の目安（取組項目の数）"_s.arg(words.label), words.words,
                           m_results.suggested[rating], [rating](const ResultRow &row) {
                               return row.ratings[rating].suggested;
                           });
    }

    static std::vector<int> &countsIn(Block &block, const QString &department)
    {
        qsizetype at = block.departments.indexOf(department);
        if (at < 0) {
            at = block.departments.size();
            block.departments += department;
            block.counts.emplace_back(static_cast<size_t>(block.words.size()));
        }
        return block.counts[static_cast<size_t>(at)];
    }

    // `countsOf` a sheet: a word each, nothing where it has no such figure.
    template<class CountsOf>
    void fill(Block &block, CountsOf &&countsOf) const
    {
        for (const SheetFigures &sheet : m_summary.sheets) {
            const std::vector<int> counts = countsOf(sheet);
            if (counts.empty())
                continue;
            auto &row = countsIn(block, sheet.department);
            std::ranges::transform(row, counts, row.begin(), std::plus());
        }
    }

    void writeBlock(const Block &block)
    {
        if (block.words.isEmpty() || block.departments.isEmpty())
            return;
        const int words = static_cast<int>(block.words.size());
        beginBlock(block.title);
        const int heading = m_row++;
        writeText(m_worksheet, heading, 0, u"部"_s, m_formats.heading);
        for (int word = 0; word < words; ++word)
            writeText(m_worksheet, heading, 1 + word, block.words[word], m_formats.heading);
        writeText(m_worksheet, heading, 1 + words, u"計"_s, m_formats.heading);
        const int first = m_row;
        for (const QString &department : block.departments) {
            const auto &counts = block.counts[static_cast<size_t>(m_row - first)];
            writeText(m_worksheet, m_row, 0, department, m_formats.text);
            for (int word = 0; word < words; ++word) {
                const auto index = static_cast<size_t>(word);
                formula(1 + word,
                        block.formula(index, cellName(m_row, 0, false, true),
                                      cellName(heading, 1 + word, true, false)),
                        counts[index], m_formats.number);
            }
            formula(1 + words, sumOf(m_row, 1, m_row, words),
                    std::accumulate(counts.begin(), counts.end(), 0), m_formats.total);
            ++m_row;
        }
        writeTotals(block, first, words);
        if (block.shares)
            writeShares(block, first, words);
        addChart(block, heading, first, words);
    }

    void beginBlock(const QString &title)
    {
        if (m_row > blocksBegin)
            m_breaks.push_back(static_cast<lxw_row_t>(m_row));
        ++m_row;
        writeText(m_worksheet, m_row++, 0, title, m_formats.title);
    }

    // What each count from row `first` on is of its row's sum, the totals included.
    void writeShares(const Block &block, int first, int words)
    {
        ++m_row;
        writeText(m_worksheet, m_row, 0, u"割合"_s, m_formats.heading);
        for (int word = 0; word < words; ++word)
            writeText(m_worksheet, m_row, 1 + word, block.words[word], m_formats.heading);
        if (!block.means.empty())
            writeText(m_worksheet, m_row, 1 + words, u"平均達成率"_s, m_formats.heading);
        ++m_row;
        std::vector<int> total(static_cast<size_t>(words));
        for (size_t i = 0; i < block.counts.size(); ++i) {
            std::ranges::transform(total, block.counts[i], total.begin(), std::plus());
            const auto department = static_cast<qsizetype>(i);
            writeText(m_worksheet, m_row, 0, block.departments[department], m_formats.text);
            if (!block.means.empty())
                writeFraction(
                    m_worksheet, m_row, 1 + words,
                    meanFormula(m_results, m_results.department, cellName(m_row, 0, false, true)),
                    block.means[i], m_formats.percent);
            writeShareRow(block.counts[i], first + static_cast<int>(i), words);
        }
        writeText(m_worksheet, m_row, 0, u"計"_s, m_formats.totalText);
        writeShareRow(total, first + static_cast<int>(block.counts.size()), words);
    }

    void writeShareRow(const std::vector<int> &counts, int countsRow, int words)
    {
        const std::vector<double> shares = sharesOf(counts);
        for (int word = 0; word < words; ++word)
            writeFraction(m_worksheet, m_row, 1 + word, shareFormula(countsRow, 1 + word, words),
                          shares.empty() ? std::nullopt
                                         : std::optional(shares[static_cast<size_t>(word)] / 100),
                          m_formats.percent);
        ++m_row;
    }

    void writeTotals(const Block &block, int first, int words)
    {
        writeText(m_worksheet, m_row, 0, u"計"_s, m_formats.totalText);
        int all = 0;
        for (int word = 0; word < words; ++word) {
            int sum = 0;
            for (const auto &counts : block.counts)
                sum += counts[static_cast<size_t>(word)];
            formula(1 + word, sumOf(first, 1 + word, m_row - 1, 1 + word), sum, m_formats.total);
            all += sum;
        }
        formula(1 + words, sumOf(m_row, 1, m_row, words), all, m_formats.total);
        ++m_row;
    }

    void formula(int column, const QString &text, int value, lxw_format *format)
    {
        writeCount(m_worksheet, m_row, column, text, value, format);
    }

    // Steps of the axis: whole numbers, about eight of them.
    [[nodiscard]] static double unitOf(const Block &block)
    {
        int longest = 0;
        for (const auto &counts : block.counts)
            longest = std::max(longest, std::accumulate(counts.begin(), counts.end(), 0));
        int unit = 1;
        for (int i = 0; longest / unit > 8; ++i)
            unit = unit * (i % 3 == 1 ? 5 : 4) / 2; // 1, 2, 5, 10, 20, 50, …
        return unit;
    }

    // Lying bars, so that names of departments stay legible; the first one on top.
    void addChart(const Block &block, int heading, int first, int words)
    {
        lxw_chart *chart = workbook_add_chart(m_workbook, LXW_CHART_BAR_STACKED);
        if (!chart)
            return;
        const int last = first + static_cast<int>(block.departments.size()) - 1;
        const auto range = [&](int column) {
            return ('=' + rangeOf(m_name, first, last, column).toUtf8());
        };
        lxw_chart_font small = {};
        QByteArray font("BIZ UDGothic");
        small.name = font.data();
        small.size = 9;
        lxw_chart_font inBars = small;
        for (int word = 0; word < words; ++word) {
            const auto index = static_cast<size_t>(word);
            const QByteArray title =
                '=' + rangeOf(m_name, heading, heading, 1 + word).toUtf8().split(':').front();
            lxw_chart_series *series =
                chart_add_series(chart, range(0).constData(), range(1 + word).constData());
            chart_series_set_name(series, title.constData());
            lxw_chart_fill fill = {};
            fill.color = palette[index % palette.size()];
            chart_series_set_fill(series, &fill);
            const bool any = std::ranges::any_of(
                block.counts, [&](const auto &counts) { return counts[index] > 0; });
            if (any && block.departments.size() <= static_cast<qsizetype>(mostLabelled)) {
                inBars.color = isDark(index % palette.size()) ? LXW_COLOR_WHITE : LXW_COLOR_BLACK;
                chart_series_set_labels(series);
                chart_series_set_labels_font(series, &inBars);
                chart_series_set_labels_num_format(series, "0;;"); // nothing where it is 0
            }
        }
        lxw_chart_font large = small;
        large.size = 11;
        chart_title_set_name(chart, block.title.toUtf8().constData());
        chart_title_set_name_font(chart, &large);
        chart_axis_set_num_font(chart->x_axis, &small);
        chart_axis_set_num_font(chart->y_axis, &small);
        chart_axis_set_reverse(chart->y_axis);
        chart_axis_set_crossing_max(chart->y_axis); // the figures stay below
        chart_axis_set_num_format(chart->x_axis, "0");
        chart_axis_set_major_unit(chart->x_axis, unitOf(block));
        lxw_chart_line rule = {};
        rule.color = 0xd9d9d9;
        rule.width = 0.75;
        chart_axis_major_gridlines_set_line(chart->x_axis, &rule);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        chart_legend_set_font(chart, &small);
        chart_set_series_gap(chart, 60);
        const int height =
            std::clamp(chartMargins + barPixels * (last - first + 1), leastHeight, mostHeight);
        m_row =
            insertChart(m_worksheet, chart, m_row, height, block.title + u"の積み上げ棒グラフ"_s);
    }

    lxw_workbook *m_workbook;
    lxw_worksheet *m_worksheet;
    QString m_name;
    const Summary &m_summary;
    const SummaryPlaces &m_places;
    const ResultPlaces &m_results;
    const BookFormats &m_formats;
    std::vector<lxw_row_t> m_breaks; // a page for each block
    int m_row = 0;
};

} // namespace

void writeChartsTab(lxw_workbook *workbook, lxw_worksheet *worksheet, const QString &name,
                    const Summary &summary, const BookPlaces &places, const BookFormats &formats)
{
    ChartsTab(workbook, worksheet, name, summary, places, formats).write();
}

} // namespace mokuhyo::render::xlsx
