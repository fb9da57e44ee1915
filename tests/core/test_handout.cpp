#include "core/handout.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

TEST_CASE("a scope comes back from its text, and equal scopes have equal texts")
{
    SheetScope sheet{u"s"_s,
                     {u"name"_s, u"mission"_s},
                     {{u"b"_s, {u"state"_s, u"actual"_s}}, {u"a"_s, {}}},
                     {u"x"_s, u"w"_s},
                     {u"item"_s}};
    SheetScope other{u"t"_s, {}, {}, {}, {}};
    const QByteArray text = scopeText({sheet, other});
    CHECK(scopeFromText(text).value() == std::vector{sheet, other});

    SheetScope again = sheet;
    again.rows.clear();
    again.rows.insert(u"a"_s, {});
    again.rows.insert(u"b"_s, {u"actual"_s, u"state"_s});
    CHECK(scopeText({again, other}) == text);
    CHECK(sheet.addsRows());
    CHECK_FALSE(other.addsRows());
}

TEST_CASE("what is no scope is refused")
{
    for (const char *text : {"", "{}", "[", "null"})
        CHECK(scopeFromText(text).error().code == ErrorCode::Damaged);
}

TEST_CASE("a collected change is the same for the same answer to the same hand-out alone")
{
    const QString id = collectedId(u"s"_s, u"h"_s, u"r"_s, u"f"_s, {u"a"_s, u"b"_s}, u"v"_s);
    CHECK(collectedId(u"s"_s, u"h"_s, u"r"_s, u"f"_s, {u"a"_s, u"b"_s}, u"v"_s) == id);
    CHECK(collectedId(u"s"_s, u"h"_s, u"r"_s, u"f"_s, {u"a"_s}, u"v"_s) != id);
    CHECK(collectedId(u"s"_s, u"g"_s, u"r"_s, u"f"_s, {u"a"_s, u"b"_s}, u"v"_s) != id);
    CHECK(collectedId(u"s"_s, u"h"_s, u"r"_s, u"f"_s, {u"a"_s, u"b"_s}, u"w"_s) != id);
    CHECK(batchOf(u"s"_s, u"h"_s) != batchOf(u"s"_s, u"g"_s));
}
