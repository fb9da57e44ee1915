#include "store/fixture.h"
#include "support/bulk.h"

#include <QElapsedTimer>

#include <iostream>

using namespace fixture;
using store::Store;

// Bounds are several times what was measured: they catch a query per record, not a slow machine.
TEST_CASE("ten years of a city are listed, searched and written without waiting", "[.bench]")
{
    const Place place;
    const auto store = value(Store::create(place.path()));
    QElapsedTimer clock;
    const auto report = [&](const char *what) {
        std::cout << what << ": " << double(clock.nsecsElapsed()) / 1e6 << " ms\n";
        clock.restart();
    };
    for (int year = 2017; year < 2027; ++year) {
        const std::vector<Edit> edits = bulk::year(year);
        clock.start();
        value(store->commit(edits, stamp()));
        report("commit of a year");
    }
    for (int i = 0; i < 3; ++i) {
        clock.restart();
        const auto sheets =
            value(store->records(store::RecordFilter{kind::sheet, 2026, {}, {}, {}, false}));
        report("a year's sheets");
        CHECK(sheets.size() == 300);
        const auto items =
            value(store->records(store::RecordFilter{kind::item, 2026, {}, {}, {}, false}));
        report("a year's items");
        CHECK(items.size() == 1800);
        const auto hits = value(store->search(u"避難"_s, 100));
        report("search 100");
        CHECK(hits.size() == 100);
        const auto none = value(store->search(u"宇宙"_s, 100));
        report("search none");
        CHECK(none.empty());
        const QString id = items[std::size_t(i)].id;
        const Edit one = edit(*store, id, u"column1"_s, u"直した"_s);
        clock.restart();
        value(store->commit({one}, stamp()));
        report("one commit");
        CHECK(value(store->years()).size() == 10);
        report("years");
    }
    value(store->contentDigest());
    report("digest");
    CHECK(value(store->verify()).isEmpty());
    report("verify");
    done(store->rebuildCaches());
    report("rebuild");
    done(store->backupTo(place.path(u"copy.mokuhyo"_s)));
    report("backup");
    std::cout << QFileInfo(place.path()).size() / 1e6 << " MB\n";
    const auto other = value(Store::inMemory());
    const auto ledger = value(store->ledger());
    report("ledger");
    std::vector<Change> changes;
    for (const auto &entry : ledger)
        changes.push_back(entry.change);
    changes.resize(30000);
    clock.restart();
    value(other->unite(changes, stamp(), u"合流"_s));
    report("unite 30000 in memory");
    value(other->unite(changes, stamp(), u"合流"_s));
    report("unite 30000 again");
}
