#include "core/rank.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>
#include <random>

using namespace mokuhyo;

TEST_CASE("there is always room between two ranks", "[rank][property]")
{
    std::mt19937 random(20260401);
    std::vector<QString> ranks{rankBetween({}, {})};
    for (int i = 0; i < 3000; ++i) {
        // Mostly at one place, which is where keys grow; sometimes anywhere.
        const size_t at = i % 3 ? std::min<size_t>(1, ranks.size()) : random() % (ranks.size() + 1);
        const QString before = at == 0 ? QString() : ranks[at - 1];
        const QString after = at == ranks.size() ? QString() : ranks[at];
        const QString rank = rankBetween(before, after);
        REQUIRE(before < rank);
        if (!after.isEmpty())
            REQUIRE(rank < after);
        REQUIRE_FALSE(rank.endsWith(u'0'));
        ranks.insert(ranks.begin() + std::ptrdiff_t(at), rank);
    }
}

TEST_CASE("many ranks at once are increasing and short", "[rank]")
{
    const QString low = rankBetween({}, {});
    const QString high = rankBetween(low, {});
    const std::vector<QString> ranks = ranksBetween(low, high, 300);
    REQUIRE(ranks.size() == 300);
    QString last = low;
    for (const QString &rank : ranks) {
        REQUIRE(last < rank);
        CHECK(rank.size() < 8);
        last = rank;
    }
    CHECK(last < high);
}
