#include "store/fixture.h"
#include "store/redaction.h"
#include "support/bulk.h"

#include <QDir>

#include <algorithm>

using namespace fixture;
using store::Delivery;
using store::Receipt;
using store::Store;

namespace {

Handout handout(const QString &id, const QString &unit, int year, const QStringList &sheets)
{
    Handout made;
    made.id = id;
    made.unit = unit;
    made.year = year;
    made.phase = u"中間確認"_s;
    made.due = QDate(2026, 10, 31);
    made.file = u"R8_総務部.xlsx"_s;
    made.by = u"企画"_s;
    made.at = QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
    for (const QString &sheet : sheets)
        made.scope.push_back({sheet, {u"mission"_s}, {{u"i"_s, {u"result"_s}}}, {u"z"_s}, {}});
    return made;
}

QString id(const QString &name)
{
    return derivedId({u"test"_s, name});
}

Change change(const QString &name, const QString &record, const QString &fieldName,
              const QString &text, QStringList parents = {})
{
    parents.sort();
    return {id(name), record, fieldName, parents, text, u"課"_s, u"2026-10-05T00:00:00.000Z"_s, {}};
}

Delivery delivery(const QString &file, std::vector<Change> changes)
{
    return {file,
            std::move(changes),
            {{}, u"h"_s, file, QByteArray("\x01\x02\0\x03", 4), {}, {}, {}, "{}"}};
}

bool same(const std::vector<Record> &left, const std::vector<Record> &right)
{
    return std::ranges::equal(left, right, [](const Record &one, const Record &other) {
        return one.id == other.id && one.cells == other.cells;
    });
}

std::unique_ptr<Store> storeWithItem(const Place &place)
{
    auto made = value(Store::create(place.path()));
    value(made->commit(itemCreation(u"i"_s, u"s"_s, u"初め"_s), stamp()));
    return made;
}

} // namespace

TEST_CASE("hand-outs are kept whole and found by id, sheet, unit and year")
{
    const Place place;
    auto store = value(Store::create(place.path()));
    Handout first = handout(u"h1"_s, u"u1"_s, 2025, {u"s1"_s, u"s2"_s});
    first.base = 41;
    Handout second = handout(u"h2"_s, u"u2"_s, 2026, {u"s2"_s, u"s2"_s});
    second.as = Handout::As::Package;
    second.due = {};
    done(store->addHandouts({first, second}));
    const auto found = value(store->handouts());
    REQUIRE(found.size() == 2);
    CHECK(found[0] == second);
    CHECK(found[1] == first);
    CHECK(value(store->handouts({u"h1"_s})) == std::vector{first});
    CHECK(value(store->handouts({{}, u"s1"_s})) == std::vector{first});
    CHECK(value(store->handouts({{}, u"s2"_s})).size() == 2);
    CHECK(value(store->handouts({{}, u"s2"_s, u"u2"_s, 2026})) == std::vector{second});
    CHECK(value(store->handouts({{}, {}, u"u2"_s, 2025})).empty());

    SECTION("all of a call or none")
    {
        CHECK_FALSE(store->addHandouts({handout(u"h3"_s, {}, 2026, {}), first}).has_value());
        CHECK(value(store->handouts()).size() == 2);
    }
    SECTION("copies and backups have them")
    {
        const QString backup = value(store->rotateBackup());
        CHECK(value(value(Store::open(backup))->handouts()).size() == 2);
        store.reset();
        done(Store::restore(backup, place.path()));
        CHECK(value(value(Store::open(place.path()))->handouts()) == found);
    }
    SECTION("a store that is open for reading answers too, and takes none")
    {
        store.reset();
        store::OpenOptions reading;
        reading.access = store::Access::ReadOnly;
        store = value(Store::open(place.path(), reading));
        CHECK(value(store->handouts()) == found);
        CHECK(store->addHandouts({first}).error().code == ErrorCode::ReadOnly);
        CHECK(store->collect({}, stamp()).error().code == ErrorCode::ReadOnly);
    }
}

TEST_CASE("records as they were when something went out")
{
    const Place place;
    auto store = value(Store::create(place.path()));
    CHECK(value(store->lastSeq()) == 0);
    CHECK(value(store->head()).isEmpty());
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"初め"_s), stamp()));
    const qint64 out = value(store->lastSeq());
    CHECK(out == 5);
    const Record then = recordOf(*store, u"i"_s);

    value(store->commit({edit(*store, u"i"_s, u"item"_s, u"企画が直した"_s)}, stamp()));
    value(store->commit(itemCreation(u"j"_s, u"s"_s, u"後から"_s), stamp()));
    const auto records = value(store->recordsAt({u"j"_s, u"i"_s, u"none"_s}, out));
    REQUIRE(records.size() == 1);
    CHECK(same(records, {then}));
    CHECK(same(value(store->recordsAt({u"j"_s, u"i"_s}, value(store->lastSeq()))),
               {recordOf(*store, u"j"_s), recordOf(*store, u"i"_s)}));
    CHECK(value(store->recordsAt({u"i"_s}, 0)).empty());

    SECTION("a fork stands at the base with all its leaves")
    {
        const QStringList base = then.leaves(u"item"_s);
        value(store->unite({change(u"a"_s, u"i"_s, u"item"_s, u"甲"_s, base),
                            change(u"b"_s, u"i"_s, u"item"_s, u"乙"_s, base)},
                           stamp(), u"x"_s));
        const qint64 forked = value(store->lastSeq());
        const Record fork = recordOf(*store, u"i"_s);
        CHECK(fork.leaves(u"item"_s).size() == 3);
        value(store->commit({edit(*store, u"i"_s, u"item"_s, u"決着"_s)}, stamp()));
        const auto atFork = value(store->recordsAt({u"i"_s}, forked));
        CHECK(same(atFork, {fork}));
        const auto atBase = value(store->recordsAt({u"i"_s}, out));
        CHECK(same(atBase, {then}));
    }
    SECTION("an earlier change that arrived later does not reach back")
    {
        value(store->unite({change(u"old"_s, u"i"_s, u"item"_s, u"昔"_s)}, stamp(), u"x"_s));
        CHECK(same(value(store->recordsAt({u"i"_s}, out)), {then}));
    }
    SECTION("a deleted record was there")
    {
        value(store->commit(
            {{u"i"_s, field::exists, {}, recordOf(*store, u"i"_s).leaves(field::exists)}},
            stamp()));
        CHECK(same(value(store->recordsAt({u"i"_s}, out)), {then}));
        CHECK_FALSE(value(store->recordsAt({u"i"_s}, value(store->lastSeq())))[0].exists());
    }
}

TEST_CASE("a redacted text does not come back with the base")
{
    const Place place;
    const auto store = value(Store::create(place.path()));
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"山田氏の件"_s), stamp()));
    const auto redact = [&] {
        return value(
            store->redact({{{u"i"_s, u"item"_s}}, u"山田"_s, {}, u"s"_s, u"誤記"_s}, stamp()));
    };
    qint64 out = value(store->lastSeq());
    SECTION("redacted after the hand-out")
    {
        value(store->commit({edit(*store, u"i"_s, u"item"_s, u"ある件"_s)}, stamp()));
        redact();
    }
    SECTION("redacted before the hand-out")
    {
        redact();
        out = value(store->lastSeq());
        value(store->commit({edit(*store, u"i"_s, u"item"_s, u"ある件"_s)}, stamp()));
    }
    const auto records = value(store->recordsAt({u"i"_s}, out));
    REQUIRE(records.size() == 1);
    CHECK(records[0].value(u"item"_s) == u"■■氏の件"_s);
    const auto changes = value(store->changes(records[0].leaves(u"item"_s)));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].value == u"■■氏の件"_s);
}

TEST_CASE("changes are found by id, in that order")
{
    const Place place;
    const auto store = value(Store::create(place.path()));
    const auto written = value(store->commit(itemCreation(u"i"_s, u"s"_s, u"初め"_s), stamp()));
    const auto found =
        value(store->changes({written[2].id, u"none"_s, written[0].id, written[2].id}));
    CHECK(found == std::vector{written[2], written[0], written[2]});
}

TEST_CASE("collecting unites every file and keeps a receipt of each")
{
    const Place place;
    const auto store = storeWithItem(place);
    const QStringList base = recordOf(*store, u"i"_s).leaves(u"item"_s);
    const Change one = change(u"one"_s, u"i"_s, u"item"_s, u"課の文"_s, base);
    const Change other = change(u"other"_s, u"i"_s, u"item"_s, u"別の課の文"_s, base);
    const auto report =
        value(store->collect({delivery(u"a.xlsx"_s, {one}), delivery(u"b.xlsx"_s, {one, other}),
                              delivery(u"c.xlsx"_s, {})},
                             stamp(u"取りまとめ"_s)));
    CHECK(report.added == 2);
    CHECK(report.conflicts == std::vector{std::pair(u"i"_s, u"item"_s)});

    const auto ledger = value(store->ledger(5));
    REQUIRE(ledger.size() == 2);
    CHECK(ledger[0].import == u"a.xlsx"_s);
    CHECK(ledger[1].import == u"b.xlsx"_s);
    CHECK(ledger[1].receivedBy == u"取りまとめ"_s);

    const auto receipts = value(store->receipts());
    REQUIRE(receipts.size() == 3);
    CHECK(receipts[0].file == u"c.xlsx"_s);
    CHECK(receipts[0].head == value(store->head()));
    CHECK(receipts[1].head == receipts[0].head);
    CHECK(receipts[2].head != receipts[0].head);
    CHECK(receipts[2].by == u"取りまとめ"_s);
    CHECK(receipts[2].at.isValid());
    CHECK(receipts[2].id != receipts[1].id);
    CHECK(receipts[2].summary == "{}");
    CHECK(value(store->receipts({u"h"_s})).size() == 3);
    CHECK(value(store->receipts({u"none"_s})).empty());
    CHECK(value(store->receipts({{}, receipts[0].digest})).size() == 3);
    CHECK(value(store->receipts({{}, "\x01\x02"})).empty());
    CHECK(value(store->verify()).isEmpty());

    // The same again: nothing new but the receipt.
    CHECK(value(store->collect({delivery(u"a.xlsx"_s, {one})}, stamp())).added == 0);
    CHECK(value(store->receipts()).size() == 4);
    CHECK(value(store->lastSeq()) == 7);
}

TEST_CASE("collecting in one go is uniting one by one")
{
    const auto alone = value(Store::inMemory());
    const auto together = value(Store::inMemory());
    const std::vector<Edit> edits = bulk::year(2025, {3, 4, 4, 1, 8});
    const auto written = value(alone->commit(edits, stamp()));
    value(together->unite(written, stamp(), {}));
    std::vector<Delivery> deliveries;
    for (std::size_t i = 0; i < written.size(); i += 3) {
        const Change &cell = written[i];
        if (cell.field.startsWith(u'$'))
            continue;
        const QString name = QString::number(i);
        std::vector<Change> changes{
            change(name, cell.record, cell.field, name, {cell.id}),
            change(name + u"x"_s, cell.record, cell.field, u"食い違い"_s, {cell.id})};
        changes.back().batch = u"b"_s;
        value(alone->unite(changes, stamp(), name));
        deliveries.push_back(delivery(name, changes));
    }
    REQUIRE(deliveries.size() > 5);
    value(together->collect(deliveries, stamp()));
    CHECK(value(alone->contentDigest()) == value(together->contentDigest()));
    CHECK(value(alone->conflicts()) == value(together->conflicts()));
    CHECK(value(together->verify()).isEmpty());
}

TEST_CASE("a collection that is cancelled or refused leaves nothing behind")
{
    const Place place;
    const auto store = storeWithItem(place);
    const QString head = value(store->head());
    const QStringList base = recordOf(*store, u"i"_s).leaves(u"item"_s);
    const Delivery good =
        delivery(u"a.xlsx"_s, {change(u"one"_s, u"i"_s, u"item"_s, u"文"_s, base)});
    SECTION("cancelled")
    {
        std::vector<Change> many;
        for (int i = 0; i < 1200; ++i)
            many.push_back(change(u"m%1"_s.arg(i), u"r%1"_s.arg(i), u"x"_s, u"文"_s));
        int calls = 0;
        const auto answer = store->collect({good, delivery(u"b.xlsx"_s, many)}, stamp(),
                                           [&](qint64, qint64) { return ++calls < 3; });
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().code == ErrorCode::Cancelled);
    }
    SECTION("one of the files is forged")
    {
        Change forged = value(store->changes(base))[0];
        forged.value = u"別物"_s;
        CHECK_FALSE(store->collect({good, delivery(u"b.xlsx"_s, {forged})}, stamp()).has_value());
    }
    SECTION("a receipt of that id is there")
    {
        Delivery first = delivery(u"b.xlsx"_s, {});
        first.receipt.id = u"r"_s;
        CHECK_FALSE(store->collect({good, first, first}, stamp()).has_value());
    }
    CHECK(value(store->head()) == head);
    CHECK(value(store->receipts()).empty());
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"初め"_s);
    CHECK(value(store->verify()).isEmpty());
    CHECK(value(store->collect({good}, stamp())).added == 1);
}

TEST_CASE("a file that does not know of a redaction is told apart among others")
{
    const Place place;
    const auto store = value(Store::create(place.path()));
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"山田氏の件"_s), stamp()));
    const QStringList base = recordOf(*store, u"i"_s).leaves(u"item"_s);
    value(store->redact({{{u"i"_s, u"item"_s}}, u"山田"_s, {}, u"s"_s, u"誤記"_s}, stamp()));
    const auto ledger = value(store->ledger());
    const Change redaction = ledger.back().change;
    const Delivery knows =
        delivery(u"a"_s, {redaction, change(u"a"_s, u"i"_s, u"item"_s, u"甲"_s, base)});
    const Delivery doubtful =
        delivery(u"b"_s, {change(u"b"_s, u"i"_s, u"item"_s, u"山田氏が"_s, base)});
    const Place copy;
    done(store->backupTo(copy.path()));
    CHECK(value(store->collect({knows}, stamp())).unredacted.empty());
    const auto other = value(Store::open(copy.path()));
    CHECK(value(other->collect({knows, doubtful}, stamp())).unredacted ==
          std::vector{std::pair(u"i"_s, u"item"_s)});
}
