#include "core/shares.h"
#include "figure_support.h"
#include "fixtures.h"
#include "work/figure_tables.h"

using namespace fixtures;
using Verdict = Achievement::Verdict;
using By = work::FigureGrouping::By;

namespace {

// Two departments over two years, counted by hand below.
work::Figures smallCity()
{
    work::Figures figures;
    figures.ratings = {{u"評価"_s, {u"Ａ"_s, u"Ｂ"_s, u"その他"_s}}};
    figures.choices = {u"計画類型"_s};
    const auto add = [&](const QString &item, const QString &department, Verdict verdict,
                         std::optional<double> percent, const QString &given,
                         const QString &suggested, const QString &type) {
        auto row = figureRow(item, department, verdict, percent);
        row.choices = {{u"計画類型"_s, type}};
        row.ratings = {{u"評価"_s,
                        MeasureColumns::Rater::First,
                        given,
                        suggested,
                        !given.isEmpty() && !suggested.isEmpty() && given != suggested,
                        {}}};
        figures.rows.push_back(row);
    };
    add(u"1"_s, u"総務部"_s, Verdict::Met, 120, u"Ａ"_s, u"Ａ"_s, u"-"_s);
    add(u"2"_s, u"総務部"_s, Verdict::Met, 100, u"Ｂ"_s, u"Ａ"_s, u"個別計画"_s);
    add(u"3"_s, u"総務部"_s, Verdict::Missed, 79.9, u"Ｂ"_s, u"Ｂ"_s, {});
    add(u"4"_s, u"総務部"_s, Verdict::Pending, {}, {}, {}, u"-"_s);
    add(u"5"_s, u"総務部"_s, Verdict::NotCounted, {}, u"よくできた"_s, {}, u"-"_s);
    add(u"6"_s, u"市民部"_s, Verdict::Unknown, {}, {}, u"Ｂ"_s, u"-"_s);
    add(u"7"_s, u"市民部"_s, Verdict::Missed, 0, u"Ｂ"_s, u"Ｂ"_s, u"-"_s);
    auto old = figureRow(u"8"_s, u"市民部"_s, Verdict::Met, 101);
    old.year = 2025;
    figures.rows.insert(figures.rows.begin(), old);
    return figures;
}

} // namespace

TEST_CASE("figures of a small city are those counted by hand", "[work][figures]")
{
    const work::Figures city = smallCity();
    const auto departments = work::groupsOf(city, {By::Department, {}, 2026});
    REQUIRE(departments.size() == 2);
    const work::FigureGroup &first = departments.front();
    CHECK(first.name == u"総務部"_s);
    CHECK(first.items == 5);
    CHECK(first.counted() == 4);
    CHECK(first.met == 2);
    CHECK(first.missed == 1);
    CHECK(first.pending == 1);
    CHECK(first.unknown == 0);
    CHECK(first.notCounted == 1);
    CHECK(first.parts == 8);
    CHECK(first.partsMet == 4);
    CHECK(first.rated == 3);
    CHECK(first.meanRate == 100.0); // (120 + 100 + 79.9) / 3 = 99.966…
    CHECK(first.rates == std::vector<int>{0, 1, 0, 1, 1});
    CHECK(sharesOf(first.outcomes()) == std::vector<double>{50, 25, 25, 0});
    CHECK(first.ratings[0].given == std::vector<int>{1, 2, 1}); // よくできた is その他
    CHECK(first.ratings[0].suggested == std::vector<int>{2, 1, 0});
    CHECK(first.ratings[0].unrated == 1);
    CHECK(first.ratings[0].differing == 1);

    work::Figures remarked = city;
    remarked.rows[1].ratings[0].given = u"Ａ（前年度Ｂ）"_s;
    remarked.rows[1].ratings[0].word = u"Ａ"_s;
    CHECK(work::groupsOf(remarked, {By::Department, {}, 2026}).front().ratings[0].given ==
          first.ratings[0].given);

    const work::FigureGroup all = work::groupsOf(city, {By::All, {}, 2026}).front();
    CHECK(all.items == 7);
    CHECK(all.meanRate == 75.0); // 299.9 / 4 = 74.975
    CHECK(all.rates == std::vector<int>{1, 1, 0, 1, 1});
}

TEST_CASE("figures go by the words of a choice, those without one last", "[work][figures]")
{
    const auto groups = work::groupsOf(smallCity(), {By::Choice, u"計画類型"_s, 2026});
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].name == u"-"_s);
    CHECK(groups[0].items == 5);
    CHECK(groups[1].name == u"個別計画"_s);
    CHECK(groups[2].name == u"（なし）"_s);
}

TEST_CASE("figures go by year", "[work][figures]")
{
    const auto years = work::groupsOf(smallCity(), {By::Year, {}, {}});
    REQUIRE(years.size() == 2);
    CHECK(years[0].name == u"令和7年度"_s);
    CHECK(years[0].meanRate == 101.0);
    CHECK(years[1].items == 7);
    const auto trend = work::rateTrend({}, years);
    CHECK(trend.points == QStringList{u"令和7年度"_s, u"令和8年度"_s});
    CHECK(trend.series[1].figures == QStringList{u"100.0%"_s, u"33.3%"_s});
}

TEST_CASE("a row with two targets is one item", "[work][figures]")
{
    work::Figures city = smallCity();
    city.rows.push_back(city.rows.back());
    const auto all = work::groupsOf(city, {By::All, {}, 2026}).front();
    CHECK(all.items == 7);
    CHECK(all.missed == 3);
}

TEST_CASE("without rows there is one empty group, and nothing is divided", "[work][figures]")
{
    const auto all = work::groupsOf({}, {By::All, {}, {}});
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all.front().meanRate);
    CHECK(sharesOf(all.front().outcomes()).empty());
    CHECK(work::groupsOf({}, {By::Department, {}, {}}).empty());
    CHECK(work::figureTables({}).empty());
}

TEST_CASE("tables have the figures with shares, and charts of the same", "[work][figures]")
{
    const auto tables = work::figureTables(smallCity());
    REQUIRE(tables.size() == 4); // by department, by choice, ratings, by year
    const render::TextTable &first = tables.front();
    CHECK(first.heading == u"令和8年度の達成状況"_s);
    REQUIRE(first.rows.size() == 3);
    CHECK(first.rows[0].cells == QStringList{u"総務部"_s, u"5"_s, u"4"_s, u"2（50.0%）"_s,
                                             u"1（25.0%）"_s, u"1（25.0%）"_s, u"0（0.0%）"_s,
                                             u"1"_s, u"100.0%"_s});
    CHECK(first.rows[2].strong);
    for (const render::TextTable &table : tables) {
        for (const render::TextRow &row : table.rows)
            CHECK(row.cells.size() == static_cast<qsizetype>(table.columns.size()));
    }
    REQUIRE(first.charts.size() == 1);
    const auto &bars = std::get<render::BarsData>(first.charts.front());
    CHECK(bars.bars[0].values == std::vector<double>{2, 1, 1, 0});
    CHECK(bars.bars[0].note == u"4項目"_s);
    CHECK(tables[2].columns.back().heading == u"目安と異なる"_s);
    CHECK(std::holds_alternative<render::TrendData>(tables[3].charts.front()));
    work::Figures published = smallCity();
    published.internal = false;
    CHECK(work::figureTables(published)[2].columns.back().heading == u"未評価"_s);
}
