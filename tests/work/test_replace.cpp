#include "core/width.h"
#include "fixtures.h"
#include "work/phases.h"
#include "work/replace.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::work;
using namespace Qt::StringLiterals;

namespace {

QStringList foundIn(const QString &text, const Replacement &wanted)
{
    QStringList all;
    for (const Span &span : occurrences(text, wanted))
        all += text.mid(span.from, span.length);
    return all;
}

} // namespace

TEST_CASE("Widths are folded and nothing else", "[work][replace]")
{
    CHECK(widthFolded(u"ＡＢ１２ｶﾞｯﾊﾟ①㈱　ﾞ"_s).text == u"AB12ガッパ①㈱ \u3099"_s);
    CHECK(foundIn(u"ｶﾞｲﾄﾞとガイド"_s, {u"ガイド"_s, {}, true}) ==
          QStringList{u"ｶﾞｲﾄﾞ"_s, u"ガイド"_s});
    CHECK(foundIn(u"１０回と10回"_s, {u"10回"_s, {}, true}).size() == 2);
    CHECK(foundIn(u"１０回と10回"_s, {u"10回"_s, {}, false}) == QStringList{u"10回"_s});
    CHECK(foundIn(u"①1"_s, {u"1"_s, {}, true}) == QStringList{u"1"_s});
    CHECK(foundIn(u"aaaa"_s, {u"aa"_s, {}, true}).size() == 2);
    CHECK(foundIn(u"aaaa"_s, {{}, {}, true}).empty());
    CHECK(foundIn(u"𠮷野と吉野"_s, {u"𠮷"_s, {}, true}) == QStringList{u"𠮷"_s});
    CHECK(foundIn(u"一行目\n二行目"_s, {u"目\r\n二"_s, {}, true}).size() == 1);
}

TEST_CASE("Folding keeps every place of the text", "[work][replace]")
{
    const QString text = u"Ａｶﾞ𠮷①\nﾊﾟｰﾄ　終"_s;
    const WidthFolded folded = widthFolded(text);
    REQUIRE(folded.from.size() == static_cast<size_t>(folded.text.size()) + 1);
    CHECK(folded.from.back() == text.size());
    CHECK(std::ranges::is_sorted(folded.from));
}

TEST_CASE("A plan names every place; applying it is one step", "[work][replace]")
{
    const auto session = fixtures::emptySession();
    const QString sheet = fixtures::newSheet(*session);
    QStringList rows;
    const Sheet fresh = fixtures::must(session->sheet(sheet));
    for (const Item &item : fresh.items)
        rows += item.id;
    REQUIRE(setCells(*session, {{{sheet, {}, u"mission"_s}, u"窓口の案内"_s},
                                {{sheet, rows[0], u"item"_s}, u"窓口、窓口"_s},
                                {{sheet, rows[1], u"activity"_s}, u"案内"_s}}));
    const Replacement wanted{u"窓口"_s, u"受付"_s, true};
    SheetFilter only;
    only.sheets = {sheet};
    auto plan = planReplace(*session, only, wanted);
    REQUIRE(plan);
    REQUIRE(plan->size() == 2);
    CHECK((*plan)[0].row == 0);
    CHECK((*plan)[0].after == u"受付の案内"_s);
    CHECK((*plan)[1].row == 1);
    CHECK((*plan)[1].found.size() == 2);
    CHECK((*plan)[1].replaced == std::vector<Span>{{0, 2}, {3, 2}});

    SECTION("all of it, undone at once")
    {
        REQUIRE(applyReplace(*session, *plan, wanted));
        CHECK(session->undoText().contains(u"置換"_s));
        CHECK(session->sheet(sheet)->items[0].value(u"item"_s) == u"受付、受付"_s);
        CHECK(session->sheet(sheet)->value(u"mission"_s) == u"受付の案内"_s);
        REQUIRE(session->undo());
        CHECK(session->sheet(sheet)->items[0].value(u"item"_s) == u"窓口、窓口"_s);
        CHECK(session->sheet(sheet)->value(u"mission"_s) == u"窓口の案内"_s);
    }
    SECTION("some of it")
    {
        plan->pop_back();
        REQUIRE(applyReplace(*session, *plan, wanted));
        CHECK(session->sheet(sheet)->items[0].value(u"item"_s) == u"窓口、窓口"_s);
    }
    SECTION("nothing where a cell has changed since")
    {
        REQUIRE(setCells(*session, {{{sheet, rows[0], u"item"_s}, u"窓口"_s}}));
        const auto applied = applyReplace(*session, *plan, wanted);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().code == ErrorCode::Stale);
        CHECK(session->sheet(sheet)->value(u"mission"_s) == u"窓口の案内"_s);
    }
    SECTION("locked cells are listed with the reason and left")
    {
        REQUIRE(openPhase(*session, u"mid"_s, only, 2026));
        const auto locked = planReplace(*session, only, wanted);
        REQUIRE(locked);
        REQUIRE(locked->size() == 2);
        CHECK((*locked)[0].locked.contains(u"年度目標設定"_s));
        const auto applied = applyReplace(*session, *locked, wanted);
        REQUIRE(applied);
        CHECK(applied->changes.empty());
        REQUIRE(applyReplace(*session, *locked, wanted, u"議会の指摘"_s));
        CHECK(session->sheet(sheet)->value(u"mission"_s) == u"受付の案内"_s);
    }
}
