#include "core/redaction.h"
#include "merge/preview.h"
#include "merge/world.h"
#include "store/store.h"

using namespace world;

namespace {

// Somebody takes a text out of every version of a cell that they have.
Log redactedLog(const Log &log, std::mt19937 &random)
{
    const QString record = u"row%1"_s.arg(random() % 4);
    const QString name = random() % 2 == 0 ? u"item"_s : u"target"_s;
    const QString needle = QString::number(random() % 10);
    Masks masks;
    for (const Change &change : log) {
        if (change.record == record && change.field == name) {
            if (Spans places = placesOf(needle, change.value); !places.empty())
                masks.insert(change.id, std::move(places));
        }
    }
    if (masks.isEmpty())
        return log;
    const QString act = newId();
    const auto entry = [&](const QString &fieldName, const QString &value) {
        return Change{newId(), act, fieldName, {}, value, u"企画"_s, u"t"_s, u"b"_s};
    };
    return unitedLog(log, {entry(field::exists, u"1"_s), entry(field::kind, kind::redaction),
                           entry(field::redacts, masksText(masks))});
}

// Three people, two of whom redact, each without knowing of the other.
std::vector<Log> threeLogs(quint32 seed)
{
    std::mt19937 random(seed);
    Person first(u"企画"_s, seed);
    first.work(16);
    Person second(u"総務"_s, seed + 1000, first.log());
    Person third(u"福祉"_s, seed + 2000, first.log());
    first.work(6);
    second.work(6);
    third.work(6);
    Log one = first.log();
    Log other = second.log();
    for (int i = 0; i < 3; ++i) {
        one = redactedLog(one, random);
        other = redactedLog(other, random);
    }
    return {one, other, third.log()};
}

} // namespace

TEST_CASE("uniting logs with redactions is idempotent, commutative and associative")
{
    int redactions = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const std::vector<Log> logs = threeLogs(seed);
        const Log ab = unitedLog(logs[0], logs[1]);
        REQUIRE(unitedLog(ab, logs[1]) == ab);
        REQUIRE(unitedLog(logs[1], logs[0]) == ab);
        const Log abc = unitedLog(ab, logs[2]);
        REQUIRE(abc == unitedLog(logs[0], unitedLog(logs[1], logs[2])));
        const Masks masks = masksOf(abc);
        redactions += int(masks.size());
        for (const Change &change : abc)
            REQUIRE(masked(change, masks) == change);
    }
    REQUIRE(redactions > 200);
}

TEST_CASE("stores fed with redacted and unredacted logs in any order say the same")
{
    int redacted = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const std::vector<Log> logs = threeLogs(seed);
        const Log all = unitedLog(unitedLog(logs[0], logs[1]), logs[2]);
        const merge::Replay replay = merge::replay(all);
        std::mt19937 random(seed);
        QString digest;
        for (int round = 0; round < 2; ++round) {
            const auto store = store::Store::inMemory().value();
            Log parts;
            for (const Log &log : logs)
                parts.insert(parts.end(), log.begin(), log.end());
            std::shuffle(parts.begin(), parts.end(), random);
            for (std::size_t at = 0; at < parts.size();) {
                const std::size_t count =
                    std::min<std::size_t>(1 + random() % 9, parts.size() - at);
                const auto from = parts.begin() + std::ptrdiff_t(at);
                const auto report =
                    store->unite({from, from + std::ptrdiff_t(count)}, {u"企画"_s, {}, {}}, {});
                REQUIRE(report.has_value());
                redacted += report->redacted;
                at += count;
            }
            for (const Record &record : replay.records) {
                const auto stored = store->record(record.id).value();
                REQUIRE(stored.has_value());
                REQUIRE(stored->cells == record.cells);
            }
            REQUIRE(store->conflicts().value().size() == replay.conflicts.size());
            REQUIRE(store->verify().value().isEmpty());
            REQUIRE(store->unite(all, {u"企画"_s, {}, {}}, {}).value().added == 0);
            if (round == 0)
                digest = store->contentDigest().value();
            REQUIRE(store->contentDigest().value() == digest);
        }
    }
    REQUIRE(redacted > 40); // entries that were there before their redaction
}

TEST_CASE("a preview shows what a redaction takes away")
{
    Person person(u"企画"_s, 3);
    person.work(30);
    const Log log = person.log();
    std::mt19937 random(1);
    Log redacted = log;
    for (int i = 0; i < 60; ++i)
        redacted = redactedLog(redacted, random);
    const Result<merge::Preview> preview = merge::preview(log, redacted);
    REQUIRE(preview.has_value());
    REQUIRE(std::any_of(preview->cells.begin(), preview->cells.end(), [](const auto &cell) {
        return cell.after.contains(redactedMark) && !cell.before.contains(redactedMark);
    }));
    // The text does not come back with an older log.
    const Result<merge::Preview> back = merge::preview(redacted, log);
    REQUIRE(back.has_value());
    CHECK(back->cells.empty());
    CHECK(back->added.empty());
}
