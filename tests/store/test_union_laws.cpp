#include "store/fixture.h"
#include "support/ancestry.h"
#include "support/scattered.h"

using namespace fixture;
using scattered::World;
using store::Store;

namespace {

store::Delivery deliveryOf(const scattered::Log &letter, int number)
{
    store::Receipt receipt;
    receipt.file = u"課%1.mokuhyo"_s.arg(number);
    return {receipt.file, letter, receipt};
}

void requireTold(const Store &store, const scattered::Log &written)
{
    const ancestry::Oracle oracle(written);
    std::set<ancestry::Place> conflicts;
    for (const auto &place : value(store.conflicts()))
        conflicts.insert(place);
    REQUIRE(conflicts == oracle.conflicts());
    for (const auto &[place, told] : oracle.cells()) {
        const Record record = recordOf(store, place.first);
        const QStringList leaves = record.leaves(place.second);
        REQUIRE(std::set(leaves.begin(), leaves.end()) == told.leaves);
        REQUIRE(record.value(place.second) == told.value);
    }
}

} // namespace

TEST_CASE("letters collected in any order and any number at a time say what ancestry says")
{
    for (quint32 seed = 1; seed <= 15; ++seed) {
        INFO("seed " << seed);
        World world(seed);
        world.run(60);
        QString digest;
        for (int round = 0; round < 3; ++round) {
            std::ranges::shuffle(world.letters, world.dice.generator());
            const auto here = value(Store::inMemory());
            size_t receipts = 0;
            for (size_t at = 0; at < world.letters.size();) {
                const size_t count =
                    std::min(size_t(1 + world.dice.pick(4)), world.letters.size() - at);
                std::vector<store::Delivery> deliveries;
                for (size_t i = 0; i < count; ++i)
                    deliveries.push_back(deliveryOf(world.letters[at + i], int(at + i)));
                value(here->collect(deliveries, stamp()));
                at += count;
                receipts += count;
                REQUIRE(value(here->receipts()).size() == receipts);
            }
            REQUIRE(size_t(value(here->lastSeq())) == world.written.size());
            requireTold(*here, world.written);
            REQUIRE(value(here->verify()).isEmpty());
            const QString now = value(here->contentDigest());
            REQUIRE((digest.isEmpty() || digest == now));
            digest = now;
        }
    }
}

TEST_CASE("collecting that is cancelled at any point leaves the store as it was")
{
    const auto here = value(Store::inMemory());
    World first(1);
    first.run(20);
    value(here->collect({deliveryOf(first.letters.back(), 0)}, stamp()));
    const qint64 before = value(here->lastSeq());
    const QString head = value(here->head());
    const QString digest = value(here->contentDigest());
    std::vector<store::Delivery> deliveries;
    qint64 changes = 0;
    for (quint32 seed = 70; seed < 100; ++seed) {
        World world(seed);
        world.run(80);
        changes += qint64(world.written.size());
        for (const scattered::Log &letter : world.letters)
            deliveries.push_back(deliveryOf(letter, int(deliveries.size())));
    }

    int calls = 0;
    int stopAt = 1;
    for (bool finished = false; !finished; ++stopAt) {
        calls = 0;
        const auto report =
            here->collect(deliveries, stamp(), [&](qint64, qint64) { return ++calls < stopAt; });
        finished = report.has_value();
        if (finished)
            break;
        REQUIRE(report.error().code == ErrorCode::Cancelled);
        REQUIRE(value(here->head()) == head);
        REQUIRE(value(here->contentDigest()) == digest);
        REQUIRE(value(here->receipts()).size() == 1);
        REQUIRE(value(here->verify()).isEmpty());
    }
    CHECK(stopAt > 3); // it was cancelled at several places
    CHECK(value(here->lastSeq()) == before + changes);
}

TEST_CASE("a cell's leaves at a hand-out are those that ancestry finds among what was here then")
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        World world(seed);
        world.run(60);
        const auto here = value(Store::inMemory());
        std::vector<qint64> bases;
        for (size_t i = 0; i < world.letters.size(); ++i) {
            value(here->collect({deliveryOf(world.letters[i], int(i))}, stamp()));
            bases.push_back(value(here->lastSeq()));
        }
        const auto ledger = value(here->ledger());
        for (const qint64 base : bases) {
            scattered::Log log;
            QStringList records;
            for (const store::LedgerEntry &entry : ledger) {
                records.append(entry.change.record);
                if (entry.seq <= base)
                    log.push_back(entry.change);
            }
            records.removeDuplicates();
            const ancestry::Oracle oracle(log);
            size_t cells = 0;
            for (const Record &record : value(here->recordsAt(records, base))) {
                for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
                    const ancestry::Told &told = oracle.cells().at({record.id, cell.key()});
                    REQUIRE(std::set(cell->leaves.begin(), cell->leaves.end()) == told.leaves);
                    REQUIRE(cell->value == told.value);
                    ++cells;
                }
            }
            REQUIRE(cells == oracle.cells().size());
        }
    }
}
