#include "core/shares.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>
#include <random>

using namespace mokuhyo;

namespace {

// In tenths, so that adding is exact.
std::vector<int> tenths(const std::vector<double> &shares)
{
    std::vector<int> whole;
    for (const double share : shares) {
        whole.push_back(static_cast<int>(std::lround(share * 10)));
        CHECK(share == whole.back() / 10.0);
    }
    return whole;
}

} // namespace

TEST_CASE("shares add to a hundred", "[core][shares]")
{
    CHECK(sharesOf({1, 1, 1}) == std::vector<double>{33.4, 33.3, 33.3});
    CHECK(sharesOf({2, 1}) == std::vector<double>{66.7, 33.3});
    CHECK(sharesOf({5}) == std::vector<double>{100});
    CHECK(sharesOf({0, 7, 0}) == std::vector<double>{0, 100, 0});
    CHECK(sharesOf({1, 5, 1}) == std::vector<double>{14.3, 71.4, 14.3});
}

TEST_CASE("nothing has no shares", "[core][shares]")
{
    CHECK(sharesOf({}).empty());
    CHECK(sharesOf({0, 0}).empty());
}

TEST_CASE("shares of whatever counts add to exactly 100.0 and stay beside the true ones",
          "[core][shares]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 5000; ++round) {
        std::vector<int> counts(1 + random() % 14);
        const unsigned most = round % 3 == 0 ? 5 : round % 3 == 1 ? 400 : 2000000;
        for (int &count : counts)
            count = static_cast<int>(random() % most);
        const double sum = std::accumulate(counts.begin(), counts.end(), 0.0);
        if (sum == 0)
            continue;
        const std::vector<double> shares = sharesOf(counts);
        const std::vector<int> parts = tenths(shares);
        REQUIRE(std::accumulate(parts.begin(), parts.end(), 0) == 1000);
        CHECK(sharesOf(counts) == shares);
        for (size_t i = 0; i < counts.size(); ++i) {
            REQUIRE(std::abs(shares[i] - 100 * counts[i] / sum) < 0.1);
            CHECK((counts[i] != 0 || shares[i] == 0));
            // What occurs more often never has the smaller share.
            for (size_t other = 0; other < i; ++other)
                CHECK((counts[i] <= counts[other] || shares[i] >= shares[other]));
        }
    }
}
