#include "core/identity.h"
#include "support/qstring.h"

#include <QSet>
#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

TEST_CASE("ids are unique, increasing and keep their time", "[identity]")
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'750'000'000'000);
    QString last;
    QSet<QString> seen;
    for (int i = 0; i < 20'000; ++i) {
        // The clock stands still and even steps back: the order must hold all the same.
        const QString id = newId(now.addMSecs(i % 7 == 0 ? -5000 : 0));
        REQUIRE(isId(id));
        REQUIRE(id.at(14) == u'7');
        REQUIRE(last < id);
        seen.insert(id);
        last = id;
    }
    CHECK(seen.size() == 20'000);
}

TEST_CASE("derived ids depend on every part and its limits", "[identity]")
{
    CHECK(derivedId({u"a"_s, u"b"_s}) == derivedId({u"a"_s, u"b"_s}));
    CHECK(derivedId({u"a"_s, u"b"_s}) != derivedId({u"ab"_s}));
    CHECK(derivedId({u"a"_s, u""_s}) != derivedId({u"a"_s}));
    CHECK(isId(derivedId({u"課"_s})));
    CHECK_FALSE(isId(u"課"_s));
}

TEST_CASE("times of the log are in UTC with milliseconds", "[identity]")
{
    const QDateTime tokyo(QDate(2026, 4, 1), QTime(9, 30, 15, 123), QTimeZone("Asia/Tokyo"));
    CHECK(timestamp(tokyo) == u"2026-04-01T00:30:15.123Z"_s);
}
