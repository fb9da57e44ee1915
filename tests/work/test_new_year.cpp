#include "fixtures.h"
#include "work/life.h"
#include "work/new_year.h"
#include "work/organisation.h"
#include "work/phases.h"
#include "work/unit_list.h"
#include "work/unit_names.h"

#include <random>

using namespace fixtures;

namespace {

const QDate spring2026(2026, 4, 1);
const QDate spring2027(2027, 4, 1);

struct City
{
    std::unique_ptr<work::Session> session = emptySession();

    // A sheet of 2026 for each section, with a mission and two items.
    explicit City(const QString &units = u"市民部\t窓口課\n市民部\t保険課\n総務部\t庶務課"_s)
    {
        const auto rows = must(work::unitRowsFromText(units));
        must(work::applyUnitList(*session, must(work::planUnitList(*session, rows, spring2026))));
        for (const QStringList &row : rows)
            sheetFor(row.last());
    }

    QString unit(const QString &name, QDate day = spring2026) const
    {
        return (*must(session->units()).resolve(name, day))->id;
    }

    void sheetFor(const QString &name)
    {
        const auto made = must(work::createSheets(
            *session,
            {{u"machida"_s, 2026, 0, unit(name), {}, {{u"mission"_s, name + u"の使命"_s}}}}));
        const Sheet sheet = must(session->sheet(made.changes.front().record));
        std::vector<work::CellText> cells;
        for (size_t i = 0; i < 2; ++i) {
            const QString item = sheet.items[i].id;
            cells.push_back(
                {{sheet.id, item, u"item"_s}, u"%1の取組%2"_s.arg(name).arg(i + 1), {}});
            cells.push_back({{sheet.id, item, u"target"_s}, u"%1件"_s.arg(i + 10), {}});
            cells.push_back({{sheet.id, item, u"summary"_s}, u"よくできた"_s, {}});
        }
        work::EditOptions amend;
        amend.amend = u"試験"_s;
        must(work::setCells(*session, cells, amend));
    }

    std::vector<Sheet> sheets(int year) const
    {
        work::SheetFilter filter;
        filter.year = year;
        return must(session->sheets(filter));
    }

    Sheet sheetOf(const QString &name, int year = 2027) const
    {
        work::SheetFilter filter;
        filter.year = year;
        filter.units = {unit(name, fiscal::firstDay(year))};
        const auto found = must(session->sheets(filter));
        REQUIRE(found.size() == 1);
        return found.front();
    }
};

work::YearOptions nextYear()
{
    work::YearOptions options;
    options.from = 2026;
    options.to = 2027;
    return options;
}

QStringList texts(const Sheet &sheet, const QString &column)
{
    QStringList all;
    for (const Item &item : sheet.items)
        all += item.value(column);
    return all;
}

} // namespace

TEST_CASE("A new year carries the plan over, leaves reviews blank and knows its origin",
          "[work][year]")
{
    City city;
    const Sheet unranked = city.sheetOf(u"窓口課"_s, 2026);
    must(work::setCells(*city.session, {{{unranked.id, unranked.items[1].id, u"rank"_s}, {}, {}}}));
    const auto plan = must(work::planYear(*city.session, nextYear()));
    CHECK(plan.chosen() == 3);
    CHECK(plan.items() == 6);
    const QString before = digest(*city.session);
    const auto applied = must(work::applyYear(*city.session, nextYear()));
    CHECK(applied.text.contains(u"令和9年度"_s));
    REQUIRE(city.sheets(2027).size() == 3);
    const Sheet old = city.sheetOf(u"窓口課"_s, 2026);
    const Sheet sheet = city.sheetOf(u"窓口課"_s);
    CHECK(sheet.value(u"section"_s) == u"市民部窓口課"_s);
    CHECK(sheet.value(u"mission"_s) == u"窓口課の使命"_s);
    CHECK(texts(sheet, u"item"_s) == QStringList{u"窓口課の取組1"_s, u"窓口課の取組2"_s});
    CHECK(texts(sheet, u"target"_s) == QStringList{u"10件"_s, u"11件"_s});
    CHECK(texts(sheet, u"summary"_s) == QStringList{QString(), QString()});
    CHECK(texts(sheet, u"rank"_s) == QStringList{u"1"_s, QString()});
    CHECK(sheet.origin == QStringList{old.id});
    CHECK(sheet.items[0].origin == QStringList{old.items[0].id});
    CHECK(must(work::phasesOf(*city.session, sheet)).isOpen(2027, u"plan"_s));

    must(city.session->undo()); // all of it was one step
    CHECK(digest(*city.session) == before);
}

TEST_CASE("What is carried over is chosen", "[work][year]")
{
    City city;
    work::YearOptions options = nextYear();
    options.mission = false;
    options.targets = false;
    must(work::applyYear(*city.session, options));
    Sheet sheet = city.sheetOf(u"窓口課"_s);
    CHECK(sheet.value(u"mission"_s).isEmpty());
    CHECK(texts(sheet, u"item"_s).size() == 2);
    CHECK(texts(sheet, u"target"_s) == QStringList{QString(), QString()});
    must(city.session->undo());
    options.items = false;
    must(work::applyYear(*city.session, options));
    sheet = city.sheetOf(u"窓口課"_s);
    REQUIRE(sheet.items.size() == 3); // those that the form starts with
    CHECK(texts(sheet, u"item"_s).join(QString()).isEmpty());
    CHECK(sheet.items[0].origin.isEmpty());
}

TEST_CASE("Items that ended stay behind unless they are wanted", "[work][year]")
{
    City city;
    const Sheet old = city.sheetOf(u"窓口課"_s, 2026);
    ItemLife life;
    life.event = LifeEvent::Discontinued;
    life.on = QDate(2026, 12, 1);
    life.reason = u"国の制度が終わったため"_s;
    must(work::setLife(*city.session, old.id, {old.items[0].id}, life));
    const auto plan = must(work::planYear(*city.session, nextYear()));
    CHECK(plan.items() == 5);
    work::YearOptions options = nextYear();
    options.ended = true;
    CHECK(must(work::planYear(*city.session, options)).items() == 6);
    must(work::applyYear(*city.session, nextYear()));
    CHECK(texts(city.sheetOf(u"窓口課"_s), u"item"_s) == QStringList{u"窓口課の取組2"_s});
}

TEST_CASE("The new year has next year's organisation, many to many", "[work][year]")
{
    City city;
    work::Session &session = *city.session;
    const QString desk = city.unit(u"窓口課"_s);
    const QString insurance = city.unit(u"保険課"_s);
    const QString general = city.unit(u"庶務課"_s);
    const Sheet oldDesk = city.sheetOf(u"窓口課"_s, 2026);
    const Sheet oldInsurance = city.sheetOf(u"保険課"_s, 2026);
    SECTION("merged sections share a sheet")
    {
        must(work::mergeUnits(session, {desk, insurance},
                              {{}, u"窓口保険課"_s, city.unit(u"市民部"_s)}, spring2027));
        must(work::applyYear(session, nextYear()));
        CHECK(city.sheets(2027).size() == 2);
        const Sheet sheet = city.sheetOf(u"窓口保険課"_s);
        CHECK(sheet.value(u"section"_s) == u"市民部窓口保険課"_s);
        CHECK(sheet.value(u"mission"_s) == u"窓口課の使命\n保険課の使命"_s);
        CHECK(sheet.items.size() == 4);
        CHECK(sheet.origin == QStringList{oldDesk.id, oldInsurance.id});
        CHECK(sheet.items[3].origin == QStringList{oldInsurance.items[1].id});
    }
    SECTION("a split section gets a sheet for each part")
    {
        must(work::splitUnit(session, desk, {u"窓口課"_s, u"証明課"_s}, spring2027));
        must(work::applyYear(session, nextYear()));
        CHECK(city.sheets(2027).size() == 4);
        for (const QString &name : {u"窓口課"_s, u"証明課"_s}) {
            CHECK(city.sheetOf(name).origin == QStringList{oldDesk.id});
            CHECK(city.sheetOf(name).items.size() == 2);
            CHECK(city.sheetOf(name).value(u"section"_s) == u"市民部"_s + name);
        }
    }
    SECTION("a renamed one prints its new name, a closed one is told")
    {
        must(work::renameUnit(session, desk, u"総合窓口課"_s, spring2027));
        must(work::closeUnit(session, general, {}, spring2027));
        must(work::addUnit(session, {u"広報課"_s, city.unit(u"総務部"_s)}, spring2027));
        const auto plan = must(work::planYear(session, nextYear()));
        CHECK(plan.chosen() == 2);
        CHECK(plan.count(work::PlannedSheet::State::NoSuccessor) == 1);
        CHECK(plan.unitsWithout == QStringList{u"総務部 > 広報課"_s});
        must(work::applyYear(session, nextYear()));
        CHECK(city.sheetOf(u"総合窓口課"_s).value(u"section"_s) == u"市民部総合窓口課"_s);
        CHECK(oldDesk.value(u"section"_s) == u"市民部窓口課"_s);
    }
    SECTION("a text that somebody worded stays while the unit keeps its name")
    {
        must(work::setCells(session,
                            {{{oldDesk.id, {}, u"section"_s}, u"市民部窓口課（証明担当）"_s, {}}}));
        must(work::applyYear(session, nextYear()));
        CHECK(city.sheetOf(u"窓口課"_s).value(u"section"_s) == u"市民部窓口課（証明担当）"_s);
    }
}

TEST_CASE("What the new year has already is never touched, and nothing is made twice",
          "[work][year]")
{
    City city;
    must(work::createSheets(*city.session,
                            {{u"machida"_s, 2027, 0, city.unit(u"窓口課"_s), {}, {}}}));
    const auto plan = must(work::planYear(*city.session, nextYear()));
    CHECK(plan.chosen() == 2);
    CHECK(plan.count(work::PlannedSheet::State::Exists) == 1);
    must(work::applyYear(*city.session, nextYear()));
    CHECK(city.sheets(2027).size() == 3);
    const QString done = digest(*city.session);
    CHECK(work::applyYear(*city.session, nextYear()).error().code == ErrorCode::NotFound);
    CHECK(digest(*city.session) == done);
    // A sheet that was reworded since is still the one that continues last year's.
    const Sheet sheet = city.sheetOf(u"保険課"_s);
    must(work::setCells(*city.session, {{{sheet.id, {}, u"section"_s}, u"別の名前"_s, {}}}));
    CHECK(must(work::planYear(*city.session, nextYear())).chosen() == 0);
}

TEST_CASE("Sheets of several years go on and are said to", "[work][year]")
{
    City city;
    must(work::createSheets(*city.session,
                            {{u"annaka"_s, 2025, 2029, city.unit(u"窓口課"_s), {}, {}},
                             {u"annaka"_s, 2022, 2026, city.unit(u"保険課"_s), {}, {}}}));
    const auto plan = must(work::planYear(*city.session, nextYear()));
    CHECK(plan.count(work::PlannedSheet::State::GoesOn) == 1);
    CHECK(plan.count(work::PlannedSheet::State::PeriodOver) == 1);
    CHECK(plan.chosen() == 3);
}

TEST_CASE("Units, forms and single sheets narrow what is made", "[work][year]")
{
    City city;
    work::YearOptions options = nextYear();
    options.units = {city.unit(u"市民部"_s)};
    const auto plan = must(work::planYear(*city.session, options));
    CHECK(plan.chosen() == 2);
    options.leaveOut = {plan.sheets.front().key};
    must(work::applyYear(*city.session, options));
    REQUIRE(city.sheets(2027).size() == 1);
    CHECK(city.sheets(2027).front().unit == plan.sheets.back().unit);
    options.forms = {u"ueda"_s};
    CHECK(must(work::planYear(*city.session, options)).sheets.empty());
    options.to = 2026;
    CHECK(work::planYear(*city.session, options).error().code == ErrorCode::Usage);
}

TEST_CASE("Deadlines are set with the sheets, in the same step", "[work][year]")
{
    City city;
    work::YearOptions options = nextYear();
    options.deadlines = {{u"machida"_s, u"mid"_s, QDate(2027, 10, 15)}};
    const QString before = digest(*city.session);
    must(work::applyYear(*city.session, options));
    const auto phases = must(work::phasesOf(*city.session, city.sheetOf(u"窓口課"_s)));
    CHECK(phases.state(2027, u"mid"_s).deadline == QDate(2027, 10, 15));
    CHECK(phases.isOpen(2027, u"plan"_s));
    CHECK_FALSE(phases.isOpen(2027, u"mid"_s));
    must(city.session->undo());
    CHECK(digest(*city.session) == before);
}

TEST_CASE("A cancelled preparation leaves everything as it was", "[work][year]")
{
    City city;
    const QString before = digest(*city.session);
    const auto stop = [](qint64 done, qint64) { return done < 1; };
    CHECK(work::applyYear(*city.session, nextYear(), stop).error().code == ErrorCode::Cancelled);
    CHECK(work::planYear(*city.session, nextYear(), stop).error().code == ErrorCode::Cancelled);
    CHECK(digest(*city.session) == before);
}

TEST_CASE("Rows follow the section that they belong to", "[work][year]")
{
    const auto session = emptySession();
    const auto rows = must(work::unitRowsFromText(u"企画部\t広報課\n企画部\t情報課"_s));
    must(work::applyUnitList(*session, must(work::planUnitList(*session, rows, spring2026))));
    const auto unit = [&](const QString &name, QDate day) {
        return (*must(session->units()).resolve(name, day))->id;
    };
    const QString department = unit(u"企画部"_s, spring2026);
    const auto made = must(work::createSheets(
        *session, {{u"kokubunji"_s, 2026, 0, department, {}, {{u"name"_s, u"試験 花子"_s}}}}));
    const Sheet old = must(session->sheet(made.changes.front().record));
    must(work::setCells(*session, {{{old.id, old.items[0].id, u"item"_s}, u"広報紙"_s, {}},
                                   {{old.id, old.items[0].id, u"owner"_s}, u"広報課"_s, {}},
                                   {{old.id, old.items[1].id, u"item"_s}, u"システム"_s, {}},
                                   {{old.id, old.items[1].id, u"owner"_s}, u"情報課"_s, {}},
                                   {{old.id, old.items[2].id, u"item"_s}, u"研修"_s, {}},
                                   {{old.id, old.items[2].id, u"owner"_s}, u"共通"_s, {}}}));
    // 企画部 is split; 広報課 goes to the one, 情報課 is renamed and goes to the other.
    must(work::splitUnit(*session, department, {u"広報部"_s, u"デジタル部"_s}, spring2027));
    const QString system = unit(u"情報課"_s, spring2027);
    must(work::renameUnit(*session, system, u"デジタル課"_s, spring2027));
    must(work::moveUnit(*session, system, unit(u"デジタル部"_s, spring2027), {}, spring2027));
    must(work::applyYear(*session, nextYear()));
    work::SheetFilter filter;
    filter.year = 2027;
    const auto sheets = must(session->sheets(filter));
    REQUIRE(sheets.size() == 2);
    for (const Sheet &sheet : sheets) {
        const bool publicity = sheet.unit == unit(u"広報部"_s, spring2027);
        CHECK(sheet.value(u"post"_s) == (publicity ? u"広報部長"_s : u"デジタル部長"_s));
        CHECK(sheet.value(u"name"_s).isEmpty()); // whoever holds the post now enters it
        CHECK(texts(sheet, u"item"_s) ==
              QStringList{publicity ? u"広報紙"_s : u"システム"_s, u"研修"_s});
        CHECK(texts(sheet, u"owner"_s) ==
              QStringList{publicity ? u"広報課"_s : u"デジタル課"_s, u"共通"_s});
        CHECK(sheet.items[1].unit == sheet.unit);
    }
}

TEST_CASE("Sheets for units by name are one step with the units they need", "[work][year]")
{
    const auto session = emptySession();
    const QString before = digest(*session);
    must(work::createSheetsByName(
        *session, {u"machida"_s, 2027, 2027, {u"市民部窓口課"_s, u"市民部保険課"_s}}));
    const auto sheets = must(session->sheets({}));
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].value(u"section"_s) == u"市民部窓口課"_s);
    must(session->undo());
    CHECK(digest(*session) == before);
    CHECK(work::createSheetsByName(*session, {u"machida"_s, 2027, 2027, {}}).error().code ==
          ErrorCode::Usage);
    must(work::createSheetsByName(*session, {u"kokubunji"_s, 2027, 2027, {u"企画部"_s}}));
    CHECK(must(session->sheets({})).front().value(u"post"_s) == u"企画部長"_s);
}

TEST_CASE("Whatever the reform, every sheet and item goes on with whoever succeeds its unit",
          "[work][year][property]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u, 5u);
    CAPTURE(seed);
    std::mt19937 random(seed);
    City city(u"市民部\t窓口課\n市民部\t保険課\n総務部\t庶務課\n総務部\t職員課\n福祉部\t高齢課"_s);
    work::Session &session = *city.session;
    int reforms = 0;
    for (int act = 0; act < 12; ++act) {
        const UnitRegister units = must(session.units());
        const auto living = units.on(spring2027);
        const auto any = [&] { return living[random() % living.size()]->id; };
        const QString name = u"第%1課"_s.arg(act);
        Result<work::Applied> done = work::Applied{};
        switch (random() % 5) {
        case 0:
            done = work::renameUnit(session, any(), name, spring2027);
            break;
        case 1:
            done = work::splitUnit(session, any(), {name, name + u'乙'}, spring2027);
            break;
        case 2:
            done = work::mergeUnits(session, {any(), any()}, {{}, name, {}}, spring2027);
            break;
        case 3:
            done = work::moveUnit(session, any(), any(), {}, spring2027);
            break;
        default:
            done = work::closeUnit(session, any(), {}, spring2027);
        }
        reforms += done ? 1 : 0; // many are refused
    }
    CHECK(reforms > 2);
    const auto applied = work::applyYear(session, nextYear());
    const std::vector<Sheet> made = city.sheets(2027);
    const UnitRegister units = must(session.units());
    for (const Sheet &old : city.sheets(2026)) {
        QStringList wanted = units.successorsOn(old.unit, spring2027);
        QStringList got;
        for (const Sheet &sheet : made) {
            if (!sheet.origin.contains(old.id))
                continue;
            got += sheet.unit;
            QStringList origins;
            for (const Item &item : sheet.items)
                origins += item.origin;
            for (const Item &item : old.items)
                CHECK(origins.count(item.id) == (item.value(u"item"_s).isEmpty() ? 0 : 1));
            CHECK(sheet.value(u"section"_s) == units.path(sheet.unit, spring2027).remove(u" > "_s));
        }
        wanted.sort();
        got.sort();
        CHECK(got == wanted);
    }
    CHECK(applied.has_value() == !made.empty());
    CHECK(must(work::planYear(session, nextYear())).chosen() == 0);
}
