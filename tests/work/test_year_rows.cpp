#include "fixtures.h"
#include "work/organisation.h"
#include "work/phases.h"
#include "work/reasons.h"
#include "work/year_rows.h"

using namespace fixtures;

namespace {

using RowIds = std::vector<std::pair<QString, QString>>;

RowIds rowsIn(const work::YearRows &all)
{
    RowIds rows;
    for (const work::YearRow &row : all.rows)
        rows.emplace_back(row.sheet, row.item);
    return rows;
}

QString unitNamed(const work::Session &session, const QString &name)
{
    return must(must(session.units()).resolve(name, QDate(2026, 4, 1)))->id;
}

} // namespace

TEST_CASE("All rows of a year and form stand in the order of the register", "[work][rows]")
{
    const auto session = emptySession();
    for (const QString &name : {u"総務部"_s, u"市民部"_s})
        must(work::addUnit(*session, {name, {}}, QDate(2026, 4, 1)));
    const QString first = unitNamed(*session, u"総務部"_s);
    const QString second = unitNamed(*session, u"市民部"_s);
    must(work::createSheets(*session, {{u"machida"_s, 2026, 0, second, {}, {}},
                                       {u"machida"_s, 2026, 0, first, {}, {}},
                                       {u"ueda"_s, 2026, 0, first, {}, {}},
                                       {u"machida"_s, 2027, 0, first, {}, {}}}));
    const work::YearRows all = must(work::rowsOfYear(*session, 2026, u"machida"_s));
    REQUIRE(all.form);
    CHECK(all.form->ref.id == u"machida"_s);
    CHECK(all.forms.size() == 2);
    REQUIRE(all.rows.size() == 6);
    CHECK(all.rows[0].unit == first);
    CHECK(all.rows[0].names == QStringList{u"総務部"_s});
    CHECK(all.rows[2].number == 3);
    CHECK(all.rows[3].unit == second);
    CHECK(all.rows[0].open.contains(u"target"_s));
    CHECK_FALSE(all.rows[0].open.contains(u"rating"_s));
    CHECK(all.rows[0].blanks.contains(u"target"_s));
    CHECK(must(work::rowsOfYear(*session, 2026, u"annaka"_s)).form->ref.id == all.forms[0].first);
    CHECK_FALSE(must(work::rowsOfYear(*session, 2030, {})).form);
}

TEST_CASE("A column of many rows is planned, written and taken back as one", "[work][rows]")
{
    const auto session = emptySession();
    newSheet(*session);
    newSheet(*session);
    const RowIds rows = rowsIn(must(work::rowsOfYear(*session, 2026, {})));
    REQUIRE(rows.size() == 6);
    must(work::setCells(*session,
                        {{{rows[0].first, rows[0].second, u"planType"_s}, u"重点"_s, {}}}));
    const work::BulkPlan plan = must(work::planBulk(*session, u"planType"_s, rows, u"重点"_s));
    CHECK(plan.cells.size() == 5);
    CHECK(plan.same == 1);
    CHECK(plan.label == u"計画類型"_s);
    const QString before = digest(*session);
    const work::Applied applied = must(work::applyBulk(*session, plan));
    CHECK(applied.changes.size() == 5);
    CHECK(applied.sheets.size() == 2);
    CHECK(session->undoText().contains(u"5行"_s));
    must(session->undo());
    CHECK(digest(*session) == before);

    SECTION("what somebody changed since is not overwritten")
    {
        must(work::setCells(*session,
                            {{{rows[4].first, rows[4].second, u"planType"_s}, u"経常"_s, {}}}));
        CHECK(work::applyBulk(*session, plan).error().code == ErrorCode::Stale);
        CHECK(must(work::planBulk(*session, u"planType"_s, rows, u"重点"_s)).cells[3].before ==
              u"経常"_s);
    }
    SECTION("a sheet that is gone is told")
    {
        must(work::removeSheets(*session, {rows[4].first}));
        CHECK(work::planBulk(*session, u"planType"_s, rows, u"重点"_s).error().code ==
              ErrorCode::NotFound);
    }
    SECTION("a row that is gone is told")
    {
        must(work::removeItems(*session, rows[4].first, {rows[4].second}));
        CHECK(work::planBulk(*session, u"planType"_s, rows, u"重点"_s).error().code ==
              ErrorCode::NotFound);
    }
}

TEST_CASE("Locks hold for many rows as for one", "[work][rows]")
{
    const auto session = emptySession();
    const QString open = newSheet(*session);
    newSheet(*session);
    work::SheetFilter only;
    only.sheets = {open};
    must(work::openPhase(*session, u"end"_s, only, 2026));
    const RowIds rows = rowsIn(must(work::rowsOfYear(*session, 2026, {})));
    const work::BulkPlan plan = must(work::planBulk(*session, u"rating"_s, rows, u"Ａ"_s));
    REQUIRE(plan.cells.size() == 6);
    for (const work::BulkCell &cell : plan.cells)
        CHECK(cell.locked.isEmpty() == (cell.sheet == open));

    SECTION("without a reason, what is locked stays as it is")
    {
        CHECK(must(work::applyBulk(*session, plan)).changes.size() == 3);
        CHECK(must(work::reasonsOf(*session, {rows[0].first, rows[5].first})).empty());
    }
    SECTION("with one, it is kept for each locked cell")
    {
        must(work::applyBulk(*session, plan, u"字句の修正"_s));
        QStringList sheets;
        for (const Sheet &sheet : must(session->headers({})))
            sheets += sheet.id;
        CHECK(must(work::reasonsOf(*session, sheets)).size() == 3);
        for (const work::YearRow &row : must(work::rowsOfYear(*session, 2026, {})).rows)
            CHECK(row.cells.value(u"rating"_s).value == u"Ａ"_s);
    }
}
