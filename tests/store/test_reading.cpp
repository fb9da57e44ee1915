#include "store/fixture.h"

using namespace fixture;
using store::RecordFilter;
using store::Store;

namespace {

QStringList idsOf(const std::vector<Record> &records)
{
    QStringList ids;
    for (const Record &record : records)
        ids.append(record.id);
    ids.sort();
    return ids;
}

// Two years, two units, a plan period over both years, a deleted item and a deleted sheet.
std::unique_ptr<Store> sampleStore()
{
    auto store = value(Store::inMemory());
    const auto write = [&](const std::vector<Edit> &edits) {
        value(store->commit(edits, stamp()));
    };
    write(sheetCreation(u"a25"_s, 2025, u"u1"_s));
    write(sheetCreation(u"a26"_s, 2026, u"u1"_s));
    write(sheetCreation(u"b26"_s, 2026, u"u2"_s));
    write(creation(u"plan"_s, kind::sheet,
                   {{field::from, u"2025"_s}, {field::to, u"2027"_s}, {field::unit, u"u2"_s}}));
    write(itemCreation(u"i1"_s, u"a25"_s, u"避難所の\n点検"_s));
    write(itemCreation(u"i2"_s, u"a26"_s, u"避　難訓練 ＡＢＣ"_s));
    write(itemCreation(u"i3"_s, u"a26"_s, u"避難　消した行"_s));
    write(itemCreation(u"i4"_s, u"gone"_s, u"避難　消したシート"_s));
    write(sheetCreation(u"gone"_s, 2026, u"u3"_s));
    write({{u"i2"_s, field::unit, u"u9"_s, {}}});
    write({edit(*store, u"i3"_s, field::exists, {})});
    write({edit(*store, u"gone"_s, field::exists, {})});
    return store;
}

} // namespace

TEST_CASE("records are narrowed by kind, year, unit and sheet")
{
    const auto store = sampleStore();
    const auto ids = [&](const RecordFilter &filter) {
        return idsOf(value(store->records(filter)));
    };
    RecordFilter filter;
    filter.kind = kind::sheet;
    CHECK(ids(filter) == QStringList{u"a25"_s, u"a26"_s, u"b26"_s, u"plan"_s});
    filter.year = 2026;
    CHECK(ids(filter) == QStringList{u"a26"_s, u"b26"_s, u"plan"_s});
    filter.units = {u"u2"_s, u"u7"_s};
    CHECK(ids(filter) == QStringList{u"b26"_s, u"plan"_s});
    filter.year = 2028;
    CHECK(ids(filter).isEmpty());

    RecordFilter items;
    items.kind = kind::item;
    items.sheet = u"a26"_s;
    CHECK(ids(items) == QStringList{u"i2"_s});
    items.deleted = true;
    CHECK(ids(items) == QStringList{u"i2"_s, u"i3"_s});
    items = {};
    items.kind = kind::item;
    items.sheets = {u"a25"_s, u"a26"_s};
    CHECK(ids(items) == QStringList{u"i1"_s, u"i2"_s});
    items = {};
    items.kind = kind::item;
    items.year = 2026;
    CHECK(ids(items) == QStringList{u"i2"_s});
    items.units = {u"u2"_s};
    CHECK(ids(items).isEmpty());
}

TEST_CASE("records by id come in the order asked for, unknown ones left out")
{
    const auto store = sampleStore();
    const auto found = value(store->records(QStringList{u"i2"_s, u"nobody"_s, u"a25"_s}));
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == u"i2"_s);
    CHECK(found[1].id == u"a25"_s);
    CHECK_FALSE(value(store->record(u"nobody"_s)).has_value());
}

TEST_CASE("years in use come from living sheets")
{
    const auto store = sampleStore();
    CHECK(value(store->years()) == std::vector<int>{2025, 2026, 2027});
}

TEST_CASE("a search finds two characters across spaces, lines and widths, newest sheets first")
{
    const auto store = sampleStore();
    const auto hits = value(store->search(u"避難"_s, 10));
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].record == u"i2"_s);
    CHECK(hits[0].field == u"item"_s);
    CHECK(hits[0].value == u"避　難訓練 ＡＢＣ"_s);
    CHECK(hits[1].record == u"i1"_s);
    CHECK(value(store->search(u"避難"_s, 1)).size() == 1);
    CHECK(value(store->search(u"abc"_s, 10)).size() == 1);
    CHECK(value(store->search(u"難所の点"_s, 10)).size() == 1);
    CHECK(value(store->search(u"%"_s, 10)).empty());
    CHECK(value(store->search(u" \n"_s, 10)).empty());
    CHECK(value(store->search(u"u1"_s, 10)).empty()); // $unit is not text of people

    value(store->commit({edit(*store, u"i2"_s, u"item"_s, {})}, stamp()));
    CHECK(value(store->search(u"訓練"_s, 10)).empty());
}

TEST_CASE("the digest tells content apart, and absent equals empty")
{
    const auto store = sampleStore();
    const QString before = value(store->contentDigest());
    value(store->commit({{u"i1"_s, u"note"_s, u"メモ"_s, {}}}, stamp()));
    CHECK(value(store->contentDigest()) != before);
    value(store->commit({edit(*store, u"i1"_s, u"note"_s, {})}, stamp()));
    CHECK(value(store->contentDigest()) == before);
}

TEST_CASE("commits of this and of other processes are noticed")
{
    const Place place;
    const auto here = value(Store::create(place.path()));
    const auto there = value(Store::open(place.path()));
    const qint64 before = value(here->dataVersion());
    CHECK(value(here->dataVersion()) == before);
    value(there->commit(sheetCreation(u"s"_s, 2026), stamp()));
    const qint64 after = value(here->dataVersion());
    CHECK(after != before);
    value(here->commit({edit(*here, u"s"_s, field::unit, u"u"_s)}, stamp()));
    CHECK(value(here->dataVersion()) != after);
}

TEST_CASE("forms are kept by id and version, and never replaced by other contents")
{
    const auto store = value(Store::inMemory());
    const store::FormSource form{u"city"_s, 1, u"abc"_s, QByteArrayLiteral("{\"x\":1}")};
    done(store->addForm(form));
    done(store->addForm(form));
    store::FormSource other = form;
    other.hash = u"def"_s;
    const Status refused = store->addForm(other);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
    other.version = 2;
    done(store->addForm(other));
    const auto forms = value(store->forms());
    REQUIRE(forms.size() == 2);
    CHECK(forms[0].json == form.json);
    CHECK(forms[1].version == 2);
}

TEST_CASE("settings belong to the store; its own are out of reach")
{
    const auto store = value(Store::inMemory());
    CHECK(value(store->setting(u"city"_s)).isEmpty());
    done(store->setSetting(u"city"_s, u"見本市"_s));
    done(store->setSetting(u"city"_s, u"例示市"_s));
    CHECK(value(store->setting(u"city"_s)) == u"例示市"_s);
    CHECK_FALSE(store->setSetting(u"$identity"_s, u"x"_s).has_value());
}
