#include "store/fixture.h"

using namespace fixture;
using store::Store;

TEST_CASE("a store that was just made is empty, sound and itself again when reopened")
{
    const Place place;
    QString identity;
    {
        const auto store = value(Store::create(place.path()));
        identity = store->identity();
        CHECK(store->access() == store::Access::ReadWrite);
        CHECK(value(store->records(store::RecordFilter())).empty());
        CHECK(value(store->verify()).isEmpty());
    }
    const auto again = value(Store::open(place.path()));
    CHECK_FALSE(identity.isEmpty());
    CHECK(again->identity() == identity);
    CHECK(again->readOnlyReason().isEmpty());
}

TEST_CASE("committed edits are there after reopening, with who, when and together with what")
{
    const Place place;
    {
        const auto store = value(Store::create(place.path()));
        const auto changes =
            value(store->commit(sheetCreation(u"s1"_s, 2026, u"u1"_s), stamp(u"山田"_s)));
        CHECK(changes.size() == 6);
    }
    const auto store = value(Store::open(place.path()));
    const Record sheet = recordOf(*store, u"s1"_s);
    CHECK(sheet.exists());
    CHECK(sheet.value(field::unit) == u"u1"_s);
    const auto history = value(store->history({u"s1"_s}, field::unit));
    REQUIRE(history.size() == 1);
    CHECK(history[0].change.actor == u"山田"_s);
    CHECK(history[0].change.time == u"2026-04-01T00:30:00.000Z"_s);
    const auto all = value(store->history({u"s1"_s}));
    REQUIRE(all.size() == 6);
    for (const store::LedgerEntry &entry : all)
        CHECK(entry.change.batch == all[0].change.batch);
    CHECK(value(store->ledger(4)).size() == 2);
}

TEST_CASE("text is kept exactly as typed, line ends apart")
{
    const auto store = value(Store::inMemory());
    const QString awkward =
        QString::fromUtf8("①𠮷野家\n葛\U000E0100城 ➄㋿ ｶﾅ　\"'%_ 2/6");
    done(store->commit(itemCreation(u"i"_s, u"s"_s, awkward), stamp()).map([](auto) {}));
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == awkward);

    done(store->commit({edit(*store, u"i"_s, u"item"_s, u"一\r\n二\r三"_s)}, stamp()).map([](auto) {
    }));
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"一\n二\n三"_s);

    QString broken = u"前後"_s;
    broken.insert(1, QChar(0xD842)); // half of a pair
    broken.insert(1, QChar(0));
    done(store->commit({edit(*store, u"i"_s, u"item"_s, broken)}, stamp()).map([](auto) {}));
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"前\uFFFD\uFFFD後"_s);
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("an edit of a cell that changed meanwhile is stale, and nothing of its batch is written")
{
    const Place place;
    const auto here = value(Store::create(place.path()));
    value(here->commit(itemCreation(u"i"_s, u"s"_s, u"初め"_s), stamp()));
    const auto there = value(Store::open(place.path()));

    const Edit mine = edit(*here, u"i"_s, u"item"_s, u"私"_s);
    value(there->commit({edit(*there, u"i"_s, u"item"_s, u"先に"_s)}, stamp()));
    const auto result = here->commit({{u"i"_s, u"note"_s, u"メモ"_s, {}}, mine}, stamp());
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Stale);
    CHECK(result.error().where == u"i/item"_s);
    CHECK(recordOf(*here, u"i"_s).value(u"item"_s) == u"先に"_s);
    CHECK(recordOf(*here, u"i"_s).value(u"note"_s).isEmpty());
    CHECK(value(here->verify()).isEmpty());
}

TEST_CASE("edits that change nothing are left out, even by somebody who saw an older text")
{
    const auto store = value(Store::inMemory());
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"同じ"_s), stamp()));
    CHECK(value(store->commit({{u"i"_s, u"item"_s, u"同じ"_s, {}}}, stamp())).empty());
    CHECK(value(store->commit({{u"i"_s, u"absent"_s, u""_s, {}}}, stamp())).empty());
    CHECK(value(store->ledger()).size() == 5);
}

TEST_CASE("a batch may write the same cell twice")
{
    const auto store = value(Store::inMemory());
    value(store->commit({{u"i"_s, u"item"_s, u"一"_s, {}}, {u"i"_s, u"item"_s, u"二"_s, {}}},
                        stamp()));
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"二"_s);
    CHECK(recordOf(*store, u"i"_s).leaves(u"item"_s).size() == 1);
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("writing into a deleted row is stale; bringing it back first is fine")
{
    const auto store = value(Store::inMemory());
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"行"_s), stamp()));
    const Edit late = edit(*store, u"i"_s, u"item"_s, u"遅れて"_s);
    value(store->commit({edit(*store, u"i"_s, field::exists, {})}, stamp()));
    CHECK_FALSE(recordOf(*store, u"i"_s).exists());

    const auto refused = store->commit({late}, stamp());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Stale);

    value(store->commit({edit(*store, u"i"_s, field::exists, u"1"_s), late}, stamp()));
    CHECK(recordOf(*store, u"i"_s).exists());
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"遅れて"_s);
    CHECK(value(store->conflicts()).empty());
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("a deletion by somebody who missed an edit of the row is stale")
{
    const auto store = value(Store::inMemory());
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"行"_s), stamp()));
    const Record seen = recordOf(*store, u"i"_s);
    QStringList leaves;
    for (const Cell &cell : seen.cells)
        leaves += cell.leaves;
    value(store->commit({edit(*store, u"i"_s, u"item"_s, u"新しい"_s)}, stamp()));
    const auto refused = store->commit({{u"i"_s, field::exists, {}, leaves}}, stamp());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Stale);
    CHECK(recordOf(*store, u"i"_s).exists());
}
