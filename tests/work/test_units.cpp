#include "fixtures.h"
#include "work/import.h"
#include "work/unit_list.h"

using namespace fixtures;

namespace {

QByteArray jsonSheet(const QString &form, const QString &fields, const QString &items)
{
    return u"[{\"form\":\"%1\",\"年度\":\"令和8年度\",\"fields\":{%2},\"items\":[%3]}]"_s
        .arg(form, fields, items)
        .toUtf8();
}

} // namespace

TEST_CASE("an import makes the units that a sheet names, below their department", "[work][units]")
{
    QTemporaryDir folder;
    const auto session = emptySession();
    const auto import = [&](const QString &name) {
        const QString path = writeFile(
            folder, u"s.json"_s, jsonSheet(u"machida"_s, u"\"部課名\":\"%1\""_s.arg(name), u""_s));
        const auto plan = must(work::planImport(*session, path, {}));
        must(work::applyImport(*session, plan));
        return plan;
    };
    CHECK(import(u"総務部職員課"_s).unitsNew == QStringList{u"総務部"_s, u"職員課"_s});
    CHECK(import(u"総務部 庶務課"_s).unitsNew == QStringList{u"庶務課"_s});
    CHECK(import(u"市民部庶務課"_s).unitsNew == QStringList{u"市民部"_s, u"庶務課"_s});
    CHECK(import(u"議会事務局"_s).unitsNew == QStringList{u"議会事務局"_s});

    const QDate day(2026, 4, 1);
    const UnitRegister units = must(session->units());
    CHECK(units.path((*units.resolve(u"総務部職員課"_s, day))->id, day) == u"総務部 > 職員課"_s);
    CHECK(units.resolve(u"庶務課"_s, day).error().code == ErrorCode::Usage);

    work::SheetFilter filter;
    filter.units = {(*units.resolve(u"総務部"_s, day))->id};
    CHECK(must(session->headers(filter)).size() == 2);
}

TEST_CASE("rows make their sections below the sheet's unit", "[work][units]")
{
    QTemporaryDir folder;
    const auto session = emptySession();
    const QString path = writeFile(
        folder, u"s.json"_s,
        jsonSheet(
            u"kokubunji"_s, u"\"職名\":\"企画部長\""_s,
            u"{\"番号\":\"1\",\"共通/課名\":\"広報課\"},{\"番号\":\"2\",\"共通/課名\":\"共通\"}"_s));
    const auto plan = must(work::planImport(*session, path, {}));
    CHECK(plan.unitsNew == QStringList{u"企画部"_s, u"広報課"_s});
    must(work::applyImport(*session, plan));
    const Sheet sheet = must(session->sheets({})).front();
    const UnitRegister units = must(session->units());
    const QDate day(2026, 4, 1);
    CHECK(units.path(sheet.unit, day) == u"企画部"_s);
    CHECK(units.path(sheet.items[0].unit, day) == u"企画部 > 広報課"_s);
    CHECK(sheet.items[1].unit == sheet.unit);
}

TEST_CASE("A year before the register begins makes forerunners, not doubles", "[work][units]")
{
    QTemporaryDir folder;
    const auto session = emptySession();
    const auto list = [&](const QString &text) {
        const auto rows = must(work::unitRowsFromText(text));
        must(work::applyUnitList(*session,
                                 must(work::planUnitList(*session, rows, QDate(2026, 4, 1)))));
    };
    list(u"市民部\t窓口課"_s);
    list(u"総務部\t職員課"_s); // set up on that day, as far as anybody knows
    const auto import = [&](const QString &year, const QString &unit) {
        QByteArray json = jsonSheet(u"machida"_s, u"\"部課名\":\"%1\""_s.arg(unit), u""_s);
        json.replace("令和8年度", year.toUtf8());
        const QString path = writeFile(folder, u"s.json"_s, json);
        const auto plan = must(work::planImport(*session, path, {}));
        must(work::applyImport(*session, plan));
        return plan;
    };
    CHECK(import(u"令和7年度"_s, u"市民部窓口課"_s).unitsNew.isEmpty());
    CHECK(import(u"令和7年度"_s, u"総務部職員課"_s).unitsNew ==
          QStringList{u"総務部"_s, u"職員課"_s});
    CHECK(import(u"令和7年度"_s, u"総務部職員課"_s).unitsNew.isEmpty());
    CHECK(import(u"令和8年度"_s, u"総務部職員課"_s).unitsNew.isEmpty());
    const UnitRegister units = must(session->units());
    const QDate now(2026, 4, 1);
    const QString before = (*units.resolve(u"職員課"_s, QDate(2025, 4, 1)))->id;
    const QString after = (*units.resolve(u"職員課"_s, now))->id;
    CHECK(before != after);
    CHECK(units.successorsOn(before, now) == QStringList{after});
    CHECK(units.on(now).size() == 4);
}
