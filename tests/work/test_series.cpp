#include "fixtures.h"
#include "work/new_year.h"
#include "work/series.h"

using namespace fixtures;

namespace {

void put(work::Session &session, const work::CellRef &cell, const QString &text)
{
    work::EditOptions amend;
    amend.amend = u"試験"_s;
    must(work::setCells(session, {{cell, text, {}}}, amend));
}

std::vector<work::Series> seriesOf(const work::Session &session, int year)
{
    work::SheetFilter filter;
    filter.year = year;
    return must(work::seriesOf(session, filter));
}

} // namespace

TEST_CASE("A plan with a row a year has a series", "[work][series]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session, u"annaka"_s, 2025, 2029);
    put(*session, {id, {}, u"item"_s}, u"依頼業務の見直し"_s);
    const Sheet sheet = must(session->sheet(id));
    const QStringList targets{u"102件"_s, u"99件"_s, u"96件"_s, u"93件"_s, u"90件"_s};
    for (size_t i = 0; i < 5; ++i)
        put(*session, {id, sheet.items[i].id, u"target"_s}, targets[qsizetype(i)]);
    put(*session, {id, sheet.items[0].id, u"figure"_s}, u"100件"_s);
    const auto all = seriesOf(*session, 2026);
    REQUIRE(all.size() == 1);
    const work::Series &series = all.front();
    CHECK(work::seriesText(series) == u"102件 → 99件 → 96件 → 93件 → 90件"_s);
    CHECK(work::seriesText(series, true) == u"100件 → – → – → – → –"_s);
    CHECK(series.direction == Direction::Down);
    CHECK(series.title.contains(u"依頼業務の見直し"_s));
    CHECK(series.ofSheet);
    CHECK(series.points.front().year == 2025);
    CHECK(series.points.back().year == 2029);
    REQUIRE(series.points.front().achievement.percent);
    CHECK(*series.points.front().achievement.percent > 100);

    // One year alone is none.
    const QString other = newSheet(*session, u"annaka"_s, 2025, 2029);
    put(*session, {other, must(session->sheet(other)).items[4].id, u"target"_s}, u"5件"_s);
    CHECK(seriesOf(*session, 2026).size() == 1);
}

TEST_CASE("Rows that go on from year to year have a series, part by part", "[work][series]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session, u"machida"_s);
    const Sheet first = must(session->sheet(id));
    put(*session, {id, first.items[0].id, u"item"_s}, u"講座"_s);
    put(*session, {id, first.items[0].id, u"target"_s}, u"①10回\n②200人"_s);
    put(*session, {id, first.items[0].id, u"actual"_s}, u"①12回\n②180人"_s);
    put(*session, {id, first.items[1].id, u"target"_s}, u"実施"_s);
    for (int year = 2026; year < 2028; ++year) {
        work::YearOptions options;
        options.from = year;
        options.to = year + 1;
        must(work::applyYear(*session, options));
    }
    work::SheetFilter last;
    last.year = 2028;
    const Sheet sheet = must(session->sheets(last)).front();
    put(*session, {sheet.id, sheet.items[0].id, u"target"_s}, u"①15回\n②200人"_s);

    const auto all = seriesOf(*session, 2028);
    REQUIRE(all.size() == 2);
    CHECK(work::seriesText(all[0]) == u"10回 → 10回 → 15回"_s);
    CHECK(work::seriesText(all[0], true) == u"12回 → – → –"_s);
    CHECK(all[0].sheet == sheet.id);
    CHECK(all[0].item == sheet.items[0].id);
    CHECK(all[0].title == u"講座"_s);
    CHECK(all[0].part.startsWith(u"①"_s));
    CHECK(work::seriesText(all[1]) == u"200人 → 200人 → 200人"_s);
    CHECK(seriesOf(*session, 2026).empty()); // nothing before it
    CHECK(seriesOf(*session, 2027).size() == 2);
}
