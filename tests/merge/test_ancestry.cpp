#include "merge/preview.h"
#include "support/ancestry.h"
#include "support/qstring.h"
#include "support/scattered.h"

#include <catch2/catch.hpp>

using namespace scattered;

namespace {

Log united(const Log &left, const Log &right)
{
    const Result<Log> all = merge::united(left, right);
    REQUIRE(all.has_value());
    return *all;
}

std::set<ancestry::Place> conflictsOf(const merge::Replay &replay)
{
    std::set<ancestry::Place> places;
    for (const merge::Conflict &conflict : replay.conflicts)
        places.emplace(conflict.record, conflict.field);
    return places;
}

void requireTold(const Log &log)
{
    const ancestry::Oracle oracle(log);
    const merge::Replay replay = merge::replay(log);
    REQUIRE(conflictsOf(replay) == oracle.conflicts());
    size_t cells = 0;
    for (const Record &record : replay.records) {
        for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
            const ancestry::Told &told = oracle.cells().at({record.id, cell.key()});
            REQUIRE(std::set(cell->leaves.begin(), cell->leaves.end()) == told.leaves);
            REQUIRE(cell->value == told.value);
            ++cells;
        }
    }
    REQUIRE(cells == oracle.cells().size());
}

} // namespace

TEST_CASE("letters in any order, twice and stale, make one log with every edit in it")
{
    size_t conflicts = 0;
    size_t deletedAndEdited = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        World world(seed);
        world.run(90);
        Log first;
        for (const Log &letter : world.letters)
            first = united(first, letter);
        REQUIRE(first.size() == world.written.size());
        for (const Change &change : world.written)
            REQUIRE(std::ranges::find(first, change) != first.end());

        for (int round = 0; round < 3; ++round) {
            std::ranges::shuffle(world.letters, world.dice.generator());
            Log other;
            for (const Log &letter : world.letters)
                other = united(letter, united(other, letter));
            REQUIRE(other == first);
        }
        requireTold(first);
        const auto left = ancestry::Oracle(first).conflicts();
        conflicts += left.size();
        deletedAndEdited +=
            size_t(std::ranges::count(left, field::exists, &ancestry::Place::second));
    }
    // The stories do contain what this is about.
    CHECK(conflicts > 200);
    CHECK(deletedAndEdited > 20);
}

TEST_CASE("conflicts are what ancestry says at every moment and for everybody, gaps included")
{
    for (quint32 seed = 100; seed <= 130; ++seed) {
        INFO("seed " << seed);
        World world(seed, 3);
        for (int i = 0; i < 12; ++i) {
            world.run(6);
            for (const Log &log : world.logs)
                requireTold(log);
        }
        // Half of the changes have not arrived.
        Log part;
        std::ranges::copy_if(world.written, std::back_inserter(part),
                             [&](const Change &) { return world.dice.sometimes(2); });
        const ancestry::Oracle oracle(part);
        REQUIRE(conflictsOf(merge::replay(part)) == oracle.conflicts());
    }
}

TEST_CASE("a preview of any letter foretells the conflicts that ancestry finds afterwards")
{
    for (quint32 seed = 200; seed <= 230; ++seed) {
        INFO("seed " << seed);
        World world(seed, 3);
        world.run(70);
        const Log &here = world.logs[0];
        for (const Log &letter : world.letters) {
            const auto preview = merge::preview(here, letter);
            REQUIRE(preview.has_value());
            Log all = here;
            World::take(all, letter);
            REQUIRE(preview->added.size() == all.size() - here.size());
            std::set<ancestry::Place> told = ancestry::Oracle(here).conflicts();
            for (const merge::Conflict &conflict : preview->conflicts)
                told.emplace(conflict.record, conflict.field);
            // Those that the letter settles are in the one list and not in the other.
            for (const ancestry::Place &place : ancestry::Oracle(all).conflicts())
                REQUIRE(told.contains(place));
        }
    }
}
