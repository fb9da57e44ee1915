#include "work/figure_tables.h"

#include "core/shares.h"

#include <algorithm>
#include <numeric>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using render::HorizontalAlign;
using render::TextRow;
using render::TextTable;
using By = FigureGrouping::By;

render::TextColumn figureColumn(const QString &heading, double width)
{
    return {heading, width, HorizontalAlign::Right, false, false};
}

// Each count with its share.
QStringList withShares(const std::vector<int> &counts)
{
    const std::vector<double> shares = sharesOf(counts);
    QStringList texts;
    for (size_t i = 0; i < counts.size(); ++i)
        texts += countText(counts[i], shares.empty() ? std::nullopt : std::optional(shares[i]));
    return texts;
}

render::BarsData::Bar barOf(const QString &name, const std::vector<int> &counts)
{
    const int sum = std::accumulate(counts.begin(), counts.end(), 0);
    return {name, {counts.begin(), counts.end()}, withShares(counts), u"%1項目"_s.arg(sum)};
}

bool anyCounted(const std::vector<FigureGroup> &groups)
{
    return std::ranges::any_of(groups,
                               [](const FigureGroup &group) { return group.counted() > 0; });
}

bool anyRated(const std::vector<FigureGroup> &groups, size_t rating)
{
    return std::ranges::any_of(groups, [&](const FigureGroup &group) {
        return std::ranges::any_of(group.ratings[rating].given,
                                   [](int count) { return count > 0; });
    });
}

TextTable outcomeTable(const QString &heading, const QString &what,
                       const std::vector<FigureGroup> &groups, const FigureGroup *total = nullptr)
{
    TextTable table;
    table.heading = heading;
    table.columns = {{what, 66, HorizontalAlign::Left, true, false},
                     figureColumn(u"項目数"_s, 18),
                     figureColumn(u"対象"_s, 18)};
    for (const QString &word : outcomeWords())
        table.columns.push_back(figureColumn(word, 27));
    table.columns.push_back(figureColumn(u"対象外"_s, 18));
    table.columns.push_back(figureColumn(u"平均達成率"_s, 26));
    const auto add = [&](const FigureGroup &group, bool sum) {
        TextRow row;
        row.strong = sum;
        row.cells = {group.name, QString::number(group.items), QString::number(group.counted())};
        row.cells += withShares(group.outcomes());
        row.cells += {QString::number(group.notCounted), rateText(group.meanRate)};
        table.rows.push_back(std::move(row));
    };
    for (const FigureGroup &group : groups)
        add(group, false);
    if (total && groups.size() != 1)
        add(*total, true);
    return table;
}

TextTable ratingTable(const Figures &figures, size_t rating, const std::vector<FigureGroup> &groups,
                      const FigureGroup &total)
{
    const RatingWords &words = figures.ratings[rating];
    TextTable table;
    table.heading = u"「%1」の状況"_s.arg(words.label);
    table.columns = {{u"部"_s, 66, HorizontalAlign::Left, true, false}};
    for (const QString &word : words.words)
        table.columns.push_back(figureColumn(word, 27));
    table.columns.push_back(figureColumn(u"未評価"_s, 18));
    if (figures.internal)
        table.columns.push_back(figureColumn(u"目安と異なる"_s, 26));
    const auto add = [&](const FigureGroup &group, bool sum) {
        const RatingCounts &counts = group.ratings[rating];
        TextRow row;
        row.strong = sum;
        row.cells = QStringList{group.name} + withShares(counts.given);
        row.cells += QString::number(counts.unrated);
        if (figures.internal)
            row.cells += QString::number(counts.differing);
        table.rows.push_back(std::move(row));
    };
    for (const FigureGroup &group : groups)
        add(group, false);
    if (groups.size() != 1)
        add(total, true);
    return table;
}

QStringList outcomeNotes()
{
    return {u"対象は、目標値のある項目です。割合は対象に占めるもので、対象外の項目"
            u"（目標値がない、外部の事情で中止したなど）を含みません。"_s,
            u"平均達成率は、達成率を計算できる項目の達成率の平均です。"_s};
}

} // namespace

render::BarsData outcomeBars(const QString &title, const std::vector<FigureGroup> &groups)
{
    render::BarsData data{title, outcomeWords(), {}, true};
    for (const FigureGroup &group : groups)
        data.bars.push_back(barOf(group.name, group.outcomes()));
    return data;
}

render::BarsData ratingBars(const Figures &figures, size_t rating,
                            const std::vector<FigureGroup> &groups)
{
    const RatingWords &words = figures.ratings[rating];
    render::BarsData data{u"「%1」の割合"_s.arg(words.label), words.words, {}, true};
    for (const FigureGroup &group : groups)
        data.bars.push_back(barOf(group.name, group.ratings[rating].given));
    return data;
}

render::TrendData rateTrend(const QString &title, const std::vector<FigureGroup> &years)
{
    render::TrendData data;
    data.title = title;
    data.unit = u"%"_s;
    data.aim = 100;
    render::TrendData::Series mean{u"平均達成率"_s, {}, {}};
    render::TrendData::Series met{u"達成した項目の割合"_s, {}, {}};
    for (const FigureGroup &year : years) {
        data.points += year.name;
        mean.values.push_back(year.meanRate);
        mean.figures += rateText(year.meanRate);
        const std::vector<double> shares = sharesOf(year.outcomes());
        met.values.push_back(shares.empty() ? std::nullopt : std::optional(shares.front()));
        met.figures += rateText(met.values.back());
    }
    data.series = {mean, met};
    return data;
}

std::vector<TextTable> figureTables(const Figures &figures)
{
    std::vector<TextTable> tables;
    const int year = latestYear(figures);
    const auto departments = groupsOf(figures, {By::Department, {}, year});
    if (departments.empty())
        return tables;
    const auto years = groupsOf(figures, {By::Year, {}, {}});
    const QString yearName = fiscal::print(year, figures.yearStyle);
    const FigureGroup total = groupsOf(figures, {By::All, {}, year}).front();
    if (anyCounted(departments)) {
        // Where others stand beside it, the year that is looked at has to be said.
        const QString heading = years.size() > 1 ? yearName + u"の達成状況"_s : u"達成状況"_s;
        TextTable table = outcomeTable(heading, u"部"_s, departments, &total);
        table.paragraphs = outcomeNotes();
        table.charts.emplace_back(outcomeBars(u"部別の達成状況"_s, departments));
        tables.push_back(std::move(table));
        for (const QString &label : figures.choices) {
            const auto words = groupsOf(figures, {By::Choice, label, year});
            if (words.size() > 1)
                tables.push_back(outcomeTable(u"%1別の達成状況"_s.arg(label), label, words));
        }
    }
    for (size_t rating = 0; rating < figures.ratings.size(); ++rating) {
        if (!anyRated(departments, rating))
            continue;
        TextTable table = ratingTable(figures, rating, departments, total);
        table.charts.emplace_back(ratingBars(figures, rating, departments));
        tables.push_back(std::move(table));
    }
    if (years.size() > 1 && anyCounted(years)) {
        TextTable table =
            outcomeTable(u"年度ごとの達成状況"_s, u"年度"_s, years); // they do not add up
        table.charts.emplace_back(rateTrend(u"達成率の推移"_s, years));
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace mokuhyo::work
