#include "merge/world.h"
#include "store/store.h"

using namespace world;

namespace {

// In packages of one to seven, in any order.
std::unique_ptr<store::Store> fed(Log log, std::mt19937 &random)
{
    auto result = store::Store::inMemory();
    REQUIRE(result.has_value());
    std::shuffle(log.begin(), log.end(), random);
    for (std::size_t at = 0; at < log.size();) {
        const std::size_t count = std::min<std::size_t>(1 + random() % 7, log.size() - at);
        const auto first = log.begin() + std::ptrdiff_t(at);
        const Log part(first, first + std::ptrdiff_t(count));
        REQUIRE((*result)->unite(part, {u"企画"_s, {}, {}}, {}).has_value());
        at += count;
    }
    return std::move(*result);
}

} // namespace

TEST_CASE("stores that received the same changes in any order and packing say what the log says")
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        Person here(u"企画"_s, seed);
        here.work(10);
        Person there(u"総務"_s, seed + 1000, here.log());
        here.work(8);
        there.work(8);
        const Log all = unitedLog(here.log(), there.log());
        std::mt19937 random(seed);
        const auto one = fed(all, random);
        const auto other = fed(all, random);
        REQUIRE(one->contentDigest().value() == other->contentDigest().value());

        const merge::Replay replay = merge::replay(all);
        for (const Record &record : replay.records) {
            const auto stored = one->record(record.id).value();
            REQUIRE(stored.has_value());
            REQUIRE(stored->cells == record.cells);
        }
        REQUIRE(one->conflicts().value().size() == replay.conflicts.size());
        REQUIRE(one->verify().value().isEmpty());
        REQUIRE(one->unite(all, {u"企画"_s, {}, {}}, {}).value().added == 0);
    }
}
