#include "core/identity.h"
#include "core/redaction.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;

namespace {

QString without(const QString &needle, const QString &text)
{
    return masked(text, placesOf(needle, text));
}

} // namespace

TEST_CASE("every occurrence of a text is taken out, place for place")
{
    CHECK(without(u"山田太郎"_s, u"①山田太郎氏の相談\n②山田太郎"_s) == u"①■■■■氏の相談\n②■■■■"_s);
    CHECK(without(u"いい"_s, u"いいい"_s) == u"■■■"_s); // occurrences that overlap
    CHECK(without(u"無い"_s, u"山田"_s) == u"山田"_s);
    CHECK(without({}, u"山田\n太郎"_s) == u"■■■■■"_s);
    CHECK(placesOf({}, u"■■"_s).empty()); // nothing left to take out
    CHECK(placesOf(u"■"_s, u"■印"_s).empty());
    CHECK(placesOf({}, {}).empty());
}

TEST_CASE("whole characters go, not parts of them")
{
    CHECK(without(u"か"_s, u"か\u3099く"_s) == u"■■く"_s); // が in two units
    CHECK(without(u"葛"_s, u"葛\U000E0100飾"_s) == u"■■■飾"_s);
    CHECK(without(u"𠮷"_s, u"𠮷野"_s) == u"■■野"_s);
}

TEST_CASE("masks stand in the log as they are read again, and nothing else is taken for masks")
{
    const QString a = newId();
    const QString b = newId();
    const Masks masks{{a, {{0, 2}, {5, 1}}}, {b, {{3, 4}}}};
    CHECK(masksFrom(masksText(masks)) == masks);
    CHECK(masksFrom({}) == Masks());
    for (const QString &wrong : {u"x 0+1"_s, a, a + u" 0"_s, a + u" 0+0"_s, a + u" -1+2"_s,
                                 a + u" 0+1 "_s, a + u" 99999999999+1"_s})
        CHECK_FALSE(masksFrom(wrong).has_value());
}

TEST_CASE("masks that do not fit their text do no harm")
{
    CHECK(masked(u"山田"_s, {{1, 9}, {7, 2}}) == u"山■"_s);
    const QString half = masked(u"a𠮷b"_s, {{2, 1}});
    CHECK(half == u"a■■b"_s);
    CHECK(masked(u"a𠮷b"_s, {{0, 2}}) == u"■■■b"_s);
}

TEST_CASE("cells of the program itself are never redacted")
{
    const Change kindChange{newId(), u"r"_s, field::kind, {}, kind::item, {}, {}, {}};
    CHECK(masked(kindChange, {{kindChange.id, {{0, 4}}}}) == kindChange);
}

TEST_CASE("one change in two states of redaction is told from two changes under one id")
{
    const Change whole{newId(), u"r"_s, u"item"_s, {}, u"山田と佐藤"_s, u"企画"_s, {}, {}};
    Change one = whole;
    one.value = u"■■と佐藤"_s;
    Change other = whole;
    other.value = u"山田と■■"_s;
    const std::optional<Change> joined = joinedRedactions(one, other);
    REQUIRE(joined.has_value());
    CHECK(joined->value == u"■■と■■"_s);
    CHECK(joinedRedactions(other, one) == joined);
    CHECK(joinedRedactions(whole, one) == one);
    Change forged = one;
    forged.value = u"■■と鈴木"_s;
    CHECK_FALSE(joinedRedactions(whole, forged).has_value());
    forged = one;
    forged.actor = u"偽"_s;
    CHECK_FALSE(joinedRedactions(whole, forged).has_value());
}
