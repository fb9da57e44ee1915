#include "merge/world.h"

using namespace world;

namespace {

// Three people go on from one log without hearing of each other, and sometimes two of them do.
std::vector<Log> threeLogs(quint32 seed)
{
    Person first(u"企画"_s, seed);
    first.work(12);
    Person second(u"総務"_s, seed + 1000, first.log());
    Person third(u"福祉"_s, seed + 2000, first.log());
    first.work(6);
    second.work(6);
    if (seed % 2 == 0)
        third.receive(second.log());
    third.work(6);
    return {first.log(), second.log(), third.log()};
}

} // namespace

TEST_CASE("uniting is idempotent, commutative and associative")
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const std::vector<Log> logs = threeLogs(seed);
        const Log &a = logs[0];
        const Log &b = logs[1];
        const Log &c = logs[2];
        const Log ab = unitedLog(a, b);
        REQUIRE(unitedLog(ab, b) == ab);
        REQUIRE(unitedLog(ab, ab) == ab);
        REQUIRE(unitedLog(b, a) == ab);
        REQUIRE(unitedLog(ab, c) == unitedLog(a, unitedLog(b, c)));
    }
}

TEST_CASE("what a log says depends on its changes and not on their order")
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const std::vector<Log> logs = threeLogs(seed);
        Log all = unitedLog(unitedLog(logs[0], logs[1]), logs[2]);
        const Log ordered = all;
        std::mt19937 random(seed);
        std::shuffle(all.begin(), all.end(), random);
        REQUIRE(saysTheSame(ordered, all));
    }
}

TEST_CASE("nothing is lost: every change is kept, and every text that nobody replaced can be seen")
{
    int conflicts = 0;
    int rowsKept = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const std::vector<Log> logs = threeLogs(seed);
        const Log all = unitedLog(unitedLog(logs[0], logs[1]), logs[2]);
        const merge::Replay replay = merge::replay(all);
        std::map<QString, Record> records;
        for (const Record &record : replay.records)
            records.emplace(record.id, record);
        for (const Change &change : all) {
            const Record &record = records.at(change.record);
            const bool replaced = std::any_of(all.begin(), all.end(), [&](const Change &other) {
                return other.record == change.record && other.field == change.field &&
                       other.parents.contains(change.id);
            });
            REQUIRE(record.leaves(change.field).contains(change.id) != replaced);
            if (replaced || record.value(change.field) == change.value)
                continue;
            // Not the value that stands: then it is among the choices of a conflict.
            const auto shown =
                std::find_if(replay.conflicts.begin(), replay.conflicts.end(), [&](const auto &c) {
                    return c.record == change.record && c.field == change.field &&
                           std::find(c.choices.begin(), c.choices.end(), change) != c.choices.end();
                });
            const bool settledOrder = change.field == field::order;
            REQUIRE((shown != replay.conflicts.end() || settledOrder));
        }
        for (const merge::Conflict &conflict : replay.conflicts) {
            REQUIRE(conflict.choices.size() >= 2);
            ++conflicts;
            rowsKept += conflict.field == field::exists ? 1 : 0;
        }
    }
    // The stories do contain what this is about.
    CHECK(conflicts > 100);
    CHECK(rowsKept > 20);
}

TEST_CASE("a row is gone only where everybody who deleted it had seen all of it")
{
    int gone = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const std::vector<Log> logs = threeLogs(seed);
        const Log all = unitedLog(unitedLog(logs[0], logs[1]), logs[2]);
        for (const Record &record : merge::replay(all).records) {
            if (record.exists())
                continue;
            ++gone;
            QStringList seen;
            for (const Change &change : all) {
                if (record.leaves(field::exists).contains(change.id))
                    seen += change.parents;
            }
            for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
                if (cell.key() == field::exists)
                    continue;
                for (const QString &leaf : cell->leaves)
                    REQUIRE(seen.contains(leaf));
            }
        }
    }
    CHECK(gone > 20);
}

TEST_CASE("a decision that replaces all choices settles a conflict everywhere")
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        INFO("seed " << seed);
        const std::vector<Log> logs = threeLogs(seed);
        Log all = unitedLog(unitedLog(logs[0], logs[1]), logs[2]);
        for (const merge::Conflict &conflict : merge::replay(all).conflicts) {
            Change decision{newId(), conflict.record, conflict.field, {},
                            u"1"_s,  u"企画"_s,       u"t"_s,         u"b"_s};
            for (const Change &choice : conflict.choices)
                decision.parents.append(choice.id);
            decision.parents.sort();
            all.push_back(decision);
        }
        CHECK(merge::replay(all).conflicts.empty());
    }
}

TEST_CASE("logs that hold different changes under one id are not united")
{
    const Log log = threeLogs(1)[0];
    Log forged = log;
    forged[3].value += u"偽"_s;
    const Result<Log> refused = merge::united(log, forged);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().where == forged[3].id);
}
