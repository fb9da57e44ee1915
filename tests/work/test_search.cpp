#include "fixtures.h"
#include "work/phases.h"
#include "work/search.h"
#include "work/search_context.h"
#include "work/stages.h"
#include "work/unit_names.h"

using namespace fixtures;

namespace {

// Two sections, two years, a word in a field and in rows.
struct City
{
    std::unique_ptr<work::Session> session = emptySession();
    QStringList units = must(
        work::unitsByName(*session, u"machida"_s, {u"市民部窓口課"_s, u"市民部保険課"_s}, 2025));
    QString old = sheet(2025, units[0]);
    QString now = sheet(2026, units[0]);
    QString other = sheet(2026, units[1]);

    QString sheet(int year, const QString &unit)
    {
        return must(work::createSheets(*session, {{u"machida"_s, year, year, unit, {}, {}}}))
            .changes.front()
            .record;
    }
    void write(const QString &sheetId, int row, const QString &key, const QString &text) const
    {
        const Sheet sheet = must(session->sheet(sheetId));
        must(work::setCells(
            *session,
            {{{sheetId, row < 0 ? QString() : sheet.items[size_t(row)].id, key}, text, {}}}));
    }
    [[nodiscard]] QStringList sheets(const work::SearchQuery &query) const
    {
        QStringList found;
        for (const work::SearchPlace &place : must(work::searchPlaces(*session, query)))
            found += place.sheet;
        return found;
    }
};

} // namespace

TEST_CASE("two-character words are found in all years, newest first", "[work][search]")
{
    const City city;
    city.write(city.old, 0, u"item"_s, u"避難所の運営"_s);
    city.write(city.now, 1, u"activity"_s, u"①避\n難訓練"_s);
    city.write(city.other, -1, u"mission"_s, u"ﾃﾞｼﾞﾀﾙで避難を支える"_s);
    CHECK(city.sheets({u"避難"_s}) == QStringList{city.now, city.other, city.old});
    CHECK(city.sheets({u"デジタル"_s}) == QStringList{city.other});
    CHECK(city.sheets({u"ＤＸ"_s}).isEmpty());
    const auto places = must(work::searchPlaces(*city.session, {u"避難"_s}));
    CHECK(places[0].row == u"2行目"_s);
    CHECK(places[0].key == u"activity"_s);
    CHECK(places[1].row.isEmpty());
    CHECK(places[1].unit.contains(u"保険課"_s));
    CHECK(places[1].context.mid(places[1].markFrom, places[1].markLength) == u"避難"_s);
}

TEST_CASE("filters narrow by year, unit, form and field", "[work][search]")
{
    const City city;
    for (const QString &sheet : {city.old, city.now, city.other}) {
        city.write(sheet, 0, u"item"_s, u"相談の改善"_s);
        city.write(sheet, 0, u"target"_s, u"相談12回"_s);
    }
    const QString word = u"相談"_s;
    CHECK(city.sheets({word}).size() == 6);
    work::SearchQuery year{word};
    year.year = 2025;
    CHECK(city.sheets(year) == QStringList{city.old, city.old});
    work::SearchQuery unit{word};
    unit.units = {city.units[1]};
    CHECK(city.sheets(unit) == QStringList{city.other, city.other});
    work::SearchQuery field{word};
    field.label = u"目標値"_s;
    CHECK(city.sheets(field) == QStringList{city.now, city.other, city.old});
    work::SearchQuery form{word};
    form.form = u"ueda"_s;
    CHECK(city.sheets(form).isEmpty());
    work::SearchQuery all{word, 2026, {city.units[0]}, u"machida"_s, u"目標値"_s};
    CHECK(city.sheets(all) == QStringList{city.now});
    work::SearchQuery nothing{word};
    nothing.label = u"ない欄"_s;
    CHECK(city.sheets(nothing).isEmpty());
}

TEST_CASE("the limit tells that there is more", "[work][search]")
{
    const City city;
    for (const QString &sheet : {city.old, city.now, city.other})
        city.write(sheet, 0, u"item"_s, u"相談の改善"_s);
    work::SearchQuery query{u"相談"_s};
    query.limit = 2;
    CHECK(city.sheets(query).size() == 3);
    query.limit = 1;
    CHECK(city.sheets(query).size() == 2);
}

TEST_CASE("sheets of one state are searched", "[work][search]")
{
    const City city;
    for (const QString &sheet : {city.now, city.other})
        city.write(sheet, 0, u"item"_s, u"相談の改善"_s);
    must(work::handIn(*city.session, {city.other}));
    work::SearchQuery query{u"相談"_s};
    query.state = u"入力中"_s;
    CHECK(city.sheets(query) == QStringList{city.now});
    query.state = u"提出済"_s;
    CHECK(city.sheets(query) == QStringList{city.other});
    const auto choices = must(work::searchChoices(*city.session));
    CHECK(choices.states.contains(query.state));
    CHECK(choices.years == std::vector<int>{2026, 2025});
    CHECK(choices.forms.size() >= 4);
    CHECK(choices.labels.contains(u"目標値"_s));
    CHECK(std::ranges::any_of(choices.units,
                              [](const auto &unit) { return unit.second.contains(u"窓口課"_s); }));
}

TEST_CASE("sheets of other states do not use up the limit", "[work][search]")
{
    const City city;
    for (const QString &sheet : {city.now, city.old})
        city.write(sheet, 0, u"item"_s, u"相談の改善"_s);
    must(work::handIn(*city.session, {city.old}));
    work::SearchQuery query{u"相談"_s};
    query.state = u"提出済"_s;
    query.limit = 0; // one place tells that there are more
    CHECK(city.sheets(query) == QStringList{city.old});
}

TEST_CASE("the context shows what was found, whatever its width", "[work][search]")
{
    const auto marked = [](const QString &text, const QString &needle) {
        const work::SearchContext context = work::contextOf(text, needle);
        REQUIRE(context.from + context.length <= context.text.size());
        return context.text.mid(context.from, context.length);
    };
    CHECK(marked(u"市のＤＸ推進"_s, u"dx"_s) == u"ＤＸ"_s);
    CHECK(marked(u"ﾃﾞｼﾞﾀﾙ化"_s, u"デジタル"_s) == u"ﾃﾞｼﾞﾀﾙ"_s);
    CHECK(marked(u"避\n難訓練"_s, u"避難"_s) == u"避 難"_s);
    CHECK(marked(u"𠮷田橋の点検"_s, u"点検"_s) == u"点検"_s);
    CHECK(marked(u"避難"_s, u"避難"_s) == u"避難"_s);
    const QString longText = QString(300, u'前') + u"避難"_s + QString(300, u'後');
    CHECK(marked(longText, u"避難"_s) == u"避難"_s);
    const work::SearchContext context = work::contextOf(longText, u"避難"_s);
    CHECK(context.text.size() < 80);
    CHECK(context.text.startsWith(u'…'));
    CHECK(context.text.endsWith(u'…'));
}
