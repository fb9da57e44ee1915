#include "fixtures.h"

using namespace fixtures;

TEST_CASE("a new sheet has the rows that its form starts with", "[work][edit]")
{
    const auto session = emptySession();
    const Sheet free = must(session->sheet(newSheet(*session)));
    CHECK(free.items.size() == 3);
    CHECK(free.items[2].value(u"rank"_s) == u"3"_s);

    const Sheet numbered = must(session->sheet(newSheet(*session, u"ueda"_s)));
    REQUIRE(numbered.items.size() == 6);
    CHECK(numbered.items[5].value(u"number"_s) == u"⑥"_s);

    const Sheet years = must(session->sheet(newSheet(*session, u"annaka"_s, 2025, 2029)));
    REQUIRE(years.items.size() == 5);
    CHECK(years.items[0].value(u"year"_s) == u"7"_s);
    CHECK(years.items[4].value(u"year"_s) == u"11"_s);
}

TEST_CASE("cells keep exactly what was typed, with LF line ends", "[work][edit]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    const QString item = must(session->sheet(id)).items[0].id;
    const QString awkward = u"①𠮷田\r\n➄㋿ 葛󠄀城 ｶﾅ　"_s;
    must(work::setCells(*session, {{{id, item, u"activity"_s}, awkward, {}}}));
    CHECK(must(session->sheet(id)).items[0].value(u"activity"_s) ==
          u"①𠮷田\n➄㋿ 葛󠄀城 ｶﾅ　"_s);
}

TEST_CASE("writing the same text again is no change", "[work][edit]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    must(work::setCells(*session, {{{id, {}, u"mission"_s}, u"使命"_s, {}}}));
    const auto again = must(work::setCells(*session, {{{id, {}, u"mission"_s}, u"使命"_s, {}}}));
    CHECK(again.changes.empty());
}

TEST_CASE("somebody else's change is detected, never overwritten", "[work][edit]")
{
    QTemporaryDir folder;
    work::SessionOptions hanako;
    hanako.actor = u"花子"_s;
    const auto first = must(work::Session::create(folder.filePath(u"a.mokuhyo"_s), hanako));
    const QString id = newSheet(*first);
    const QStringList seen = must(first->sheet(id)).fields.value(u"mission"_s).leaves;
    must(work::setCells(*first, {{{id, {}, u"mission"_s}, u"先に書いた"_s, seen}}));
    const auto late = work::setCells(*first, {{{id, {}, u"mission"_s}, u"後から"_s, seen}});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Stale);
    CHECK(must(first->sheet(id)).value(u"mission"_s) == u"先に書いた"_s);
}

TEST_CASE("rows are added where they are wanted and numbered anew", "[work][edit]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session, u"ueda"_s);
    const Sheet before = must(session->sheet(id));
    const auto added =
        must(work::addItem(*session, id, {{u"item"_s, u"新しい取組"_s}}, before.items[1].id));
    const Sheet after = must(session->sheet(id));
    REQUIRE(after.items.size() == 7);
    CHECK(after.items[2].id == added.changes.front().record);
    CHECK(after.items[2].value(u"item"_s) == u"新しい取組"_s);
    for (size_t i = 0; i < after.items.size(); ++i)
        CHECK(after.items[i].value(u"number"_s) == QString(QChar(char16_t(0x2460 + i))));

    must(work::moveItem(*session, id, after.items[6].id, after.items[0].id));
    const Sheet moved = must(session->sheet(id));
    CHECK(moved.items[0].id == after.items[6].id);
    CHECK(moved.items[0].value(u"number"_s) == u"①"_s);

    must(work::removeItems(*session, id, {moved.items[0].id, moved.items[3].id}));
    const Sheet removed = must(session->sheet(id));
    REQUIRE(removed.items.size() == 5);
    CHECK(removed.items[4].value(u"number"_s) == u"⑤"_s);
}

TEST_CASE("rows belong to sections where the form says so", "[work][edit]")
{
    const auto session = emptySession();
    const QString unit = newId();
    must(session->apply(u"組織"_s, {{unit, field::kind, kind::unit, {}},
                                    {unit, field::exists, u"1"_s, {}},
                                    {unit, field::datedName(QDate(2026, 4, 1)), u"広報課"_s, {}}}));
    const QString id = newSheet(*session, u"kokubunji"_s);
    const Sheet sheet = must(session->sheet(id));
    must(work::setCells(*session, {{{id, sheet.items[0].id, u"owner"_s}, u"広報課"_s, {}}}));
    CHECK(must(session->sheet(id)).items[0].unit == unit);
}

TEST_CASE("several rows are added in one step", "[work][edit]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session, u"ueda"_s);
    const QString before = digest(*session);
    const Sheet sheet = must(session->sheet(id));
    must(work::addItems(*session, id, {{{u"item"_s, u"甲"_s}}, {{u"item"_s, u"乙"_s}}},
                        sheet.items[0].id));
    const Sheet after = must(session->sheet(id));
    REQUIRE(after.items.size() == 8);
    CHECK(after.items[1].value(u"item"_s) == u"甲"_s);
    CHECK(after.items[2].value(u"item"_s) == u"乙"_s);
    CHECK(after.items[7].value(u"number"_s) == u"⑧"_s);
    must(session->undo());
    CHECK(digest(*session) == before);
}
