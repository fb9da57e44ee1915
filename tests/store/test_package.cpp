#include "store/file_header.h"
#include "store/fixture.h"
#include "store/package.h"
#include "store/raw.h"
#include "store/redaction.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace fixture;
using store::PackageContent;
using store::readPackage;
using store::Store;

namespace {

std::vector<Edit> cellsOf(const std::vector<std::vector<Edit>> &parts)
{
    std::vector<Edit> edits;
    for (const std::vector<Edit> &part : parts)
        edits.insert(edits.end(), part.begin(), part.end());
    return edits;
}

// What one unit gets: a sheet with a row.
PackageContent content()
{
    const auto store = value(Store::inMemory());
    PackageContent made;
    made.changes = value(store->commit(
        cellsOf({sheetCreation(u"s"_s, 2026, u"u"_s), itemCreation(u"i"_s, u"s"_s, u"①𠮷\n二"_s)}),
        stamp()));
    made.forms = {{u"sample"_s, 1, u"abc"_s, "{\"id\":\"sample\"}"}};
    made.info.store = store->identity();
    made.info.unitName = u"総務部 > 財政課"_s;
    made.info.letter = u"中間の欄を入れてください。"_s;
    Handout &handout = made.info.handout;
    handout.id = u"0190f5b2-0000-7000-8000-000000000001"_s;
    handout.as = Handout::As::Package;
    handout.unit = u"u"_s;
    handout.year = 2026;
    handout.phase = u"中間確認"_s;
    handout.due = QDate(2026, 10, 31);
    handout.by = u"企画"_s;
    handout.at = QDateTime(QDate(2026, 10, 1), QTime(9, 0, 0, 123), Qt::UTC);
    handout.scope = {{u"s"_s, {}, {{u"i"_s, {u"item"_s}}}, {u"z"_s}, {u"item"_s}}};
    return made;
}

void checkSame(const PackageContent &left, const PackageContent &right)
{
    CHECK(left.info.store == right.info.store);
    CHECK(left.info.unitName == right.info.unitName);
    CHECK(left.info.letter == right.info.letter);
    Handout one = left.info.handout;
    Handout other = right.info.handout;
    one.base = other.base = 0;
    CHECK(one == other);
    CHECK(left.changes == right.changes);
    REQUIRE(left.forms.size() == right.forms.size());
    for (std::size_t i = 0; i < left.forms.size(); ++i) {
        CHECK(left.forms[i].id == right.forms[i].id);
        CHECK(left.forms[i].json == right.forms[i].json);
    }
}

bool isSame(const PackageContent &left, const PackageContent &right)
{
    return left.info.store == right.info.store && left.info.unitName == right.info.unitName &&
           left.info.letter == right.info.letter && left.info.handout == right.info.handout &&
           left.changes == right.changes && left.forms.size() == right.forms.size() &&
           left.forms[0].json == right.forms[0].json && left.forms[0].hash == right.forms[0].hash;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray packageBytes()
{
    const Place place;
    done(store::writePackage(place.path(), content()));
    return bytesOf(place.path());
}

ErrorCode refusal(const Result<PackageContent> &answer)
{
    REQUIRE_FALSE(answer.has_value());
    CHECK_FALSE(answer.error().message.isEmpty());
    return answer.error().code;
}

// What somebody with SQLite's own tools makes of a package.
ErrorCode refusalAfter(const char *sql, bool opened = false)
{
    const Place place;
    done(store::writePackage(place.path(), content()));
    if (opened)
        value(Store::open(place.path())).reset();
    raw::run(place.path(), sql);
    return refusal(readPackage(place.path()));
}

} // namespace

TEST_CASE("a package holds what went into it")
{
    const Place place;
    done(store::writePackage(place.path(), content()));
    CHECK(QDir(place.folder()).entryList(QDir::Files) == QStringList{u"store.mokuhyo"_s});
    const PackageContent read = value(readPackage(place.path()));
    CHECK(read.info.handout.base == qint64(read.changes.size()));
    const PackageContent expected = content();
    CHECK(read.info.unitName == expected.info.unitName);
    CHECK(read.changes.size() == expected.changes.size());

    SECTION("the same content is the same file")
    {
        const Place other;
        done(store::writePackage(other.path(), read));
        CHECK(bytesOf(other.path()) == bytesOf(place.path()));
        checkSame(value(readPackage(other.path())), read);
    }
    SECTION("it replaces a file of that name, or leaves it where it cannot be written")
    {
        done(store::writePackage(place.path(), content()));
        const Status nowhere = store::writePackage(place.path(u"none/x.mokuhyo"_s), content());
        REQUIRE_FALSE(nowhere.has_value());
        CHECK(nowhere.error().code == ErrorCode::Io);
    }
    SECTION("it is nothing to restore from")
    {
        CHECK_FALSE(Store::restore(place.path(), place.path(u"other.mokuhyo"_s)).has_value());
    }
}

TEST_CASE("a package opens as a working store in its place")
{
    const Place place;
    const QString path = place.path();
    done(store::writePackage(path, content()));
    const PackageContent packed = value(readPackage(path));
    auto store = value(Store::open(path));
    CHECK(store->access() == store::Access::ReadWrite);
    REQUIRE(store->package() != nullptr);
    CHECK(store->package()->handout == packed.info.handout);
    CHECK(store->package()->letter == packed.info.letter);
    CHECK(value(store->lastSeq()) == packed.info.handout.base);
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"①𠮷\n二"_s);
    CHECK(value(store->verify()).isEmpty());
    CHECK(value(store->forms()).size() == 1);
    const QString identity = store->identity();
    CHECK(identity != packed.info.store);

    SECTION("what was saved is in the file alone, while it is open")
    {
        for (int i = 0; i < 3; ++i) {
            const QString text = u"記入%1"_s.arg(i);
            value(store->commit({edit(*store, u"i"_s, u"item"_s, text)}, stamp(u"課"_s)));
            const PackageContent copied = value(readPackage(bytesOf(path), path));
            CHECK(copied.changes.back().value == text);
            CHECK(copied.changes.size() == packed.changes.size() + std::size_t(i) + 1);
            CHECK(copied.info.handout == packed.info.handout);
        }
        done(store->setSetting(u"desk"_s, u"課"_s));
        CHECK(QFile(path + u"-wal"_s).size() == 0);
        CHECK(readPackage(path).error().code == ErrorCode::Busy);
    }
    SECTION("it opens again with all that was done in it")
    {
        value(store->commit({edit(*store, u"i"_s, u"item"_s, u"記入"_s)}, stamp(u"課"_s)));
        done(store->setSetting(u"desk"_s, u"課"_s));
        done(store->addHandouts({content().info.handout}));
        store.reset();
        store = value(Store::open(path));
        CHECK(store->identity() == identity);
        REQUIRE(store->package() != nullptr);
        CHECK(store->package()->handout == packed.info.handout);
        CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"記入"_s);
        CHECK(value(store->setting(u"desk"_s)) == u"課"_s);
        CHECK(value(store->handouts()).size() == 1);
        store.reset();
        const PackageContent returned = value(readPackage(path));
        CHECK(returned.changes.back().value == u"記入"_s);
        CHECK(returned.changes.back().actor == u"課"_s);
    }
    SECTION("its forms stay what was handed out")
    {
        CHECK_FALSE(store->addForm({u"other"_s, 1, u"x"_s, "{}"}).has_value());
        done(store->addForm({u"sample"_s, 1, u"abc"_s, "{\"id\":\"sample\"}"}));
    }
    SECTION("a text that was redacted in it is gone from the file, and it still comes back")
    {
        value(store->commit({edit(*store, u"i"_s, u"item"_s, u"山田氏の件"_s)}, stamp()));
        value(store->redact({{{u"i"_s, u"item"_s}}, u"山田"_s, {}, u"s"_s, u"誤記"_s}, stamp()));
        store.reset();
        CHECK_FALSE(bytesOf(path).contains(u"山田"_s.toUtf8()));
        CHECK(value(readPackage(path)).changes.size() > packed.changes.size() + 1);
    }
    SECTION("two windows on it")
    {
        const auto other = value(Store::open(path));
        value(other->commit({edit(*other, u"i"_s, u"item"_s, u"もう一人"_s)}, stamp()));
        CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"もう一人"_s);
        CHECK(value(readPackage(bytesOf(path), path)).changes.back().value == u"もう一人"_s);
    }
}

TEST_CASE("a package is opened only where its entries can be kept")
{
    const Place place;
    const QString path = place.path();
    done(store::writePackage(path, content()));
    const QByteArray before = bytesOf(path);
    store::OpenOptions options;
    SECTION("not on a network drive")
    {
        options.isNetwork = [](const QString &) { return true; };
    }
    SECTION("not for reading")
    {
        options.access = store::Access::ReadOnly;
    }
    const auto answer = Store::open(path, options);
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == ErrorCode::ReadOnly);
    CHECK(bytesOf(path) == before);
    CHECK(QDir(place.folder()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a package on a medium that cannot be written stays closed")
{
    const raw::SmallDisk disk(4);
    if (!disk.mounted())
        return;
    const QString path = disk.path(u"x.mokuhyo"_s);
    done(store::writePackage(path, content()));
    disk.makeReadOnly();
    CHECK(Store::open(path).error().code == ErrorCode::ReadOnly);
    CHECK(readPackage(path).has_value()); // collecting from there works
}

TEST_CASE("a full disk leaves a package as it was")
{
    const raw::SmallDisk disk(1);
    if (!disk.mounted())
        return;
    const QString path = disk.path(u"x.mokuhyo"_s);
    done(store::writePackage(path, content()));
    const QByteArray before = bytesOf(path);
    disk.fill(8192);
    CHECK_FALSE(Store::open(path).has_value());
    CHECK(bytesOf(path) == before);
    disk.clear();
    CHECK(Store::open(path).has_value());
}

TEST_CASE("companions of another file of that name are not taken for the package's own")
{
    const Place place;
    const QString path = place.path();
    done(store::writePackage(path, content()));
    for (const QString &companion : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        QFile file(path + companion);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
    }
    const auto store = value(Store::open(path));
    CHECK(value(store->verify()).isEmpty());
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"①𠮷\n二"_s);
}

TEST_CASE("what is no package is told apart")
{
    const Place place;
    const QString path = place.path();
    const auto write = [&](const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    CHECK(refusal(readPackage(path)) == ErrorCode::NotFound);
    CHECK(refusal(readPackage(place.folder())) != ErrorCode::Internal);
    write({});
    CHECK(refusal(readPackage(path)) == ErrorCode::NotAStore);
    write(QByteArray(100'000, '\x5a'));
    CHECK(refusal(readPackage(path)) == ErrorCode::NotAStore);
    write("PK\x03\x04 a workbook");
    CHECK(refusal(readPackage(path)) == ErrorCode::NotAStore);

    QByteArray bytes = packageBytes();
    bytes.replace(68, 4, "LITE");
    CHECK(refusal(readPackage(bytes, path)) == ErrorCode::NotAStore);
    QFile::remove(path);
    value(Store::create(path)).reset();
    CHECK(refusal(readPackage(path)) == ErrorCode::NotAStore); // a whole store

    bytes = packageBytes();
    bytes[63] = char(99);
    CHECK(refusal(readPackage(bytes, path)) == ErrorCode::NewerSchema);
    write(bytes);
    CHECK(Store::open(path).error().code == ErrorCode::NewerSchema);
    CHECK(refusal(readPackage(QByteArray(store::largestPackage + 1, 'x'), path)) ==
          ErrorCode::Damaged);
}

TEST_CASE("a package that was cut off is refused")
{
    const QByteArray whole = packageBytes();
    for (qsizetype size = whole.size() - 1; size > 0; size -= 509)
        CHECK_FALSE(readPackage(whole.left(size), u"x"_s).has_value());
    const Place place;
    QFile file(place.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(whole.left(whole.size() / 2));
    file.close();
    CHECK(Store::open(place.path()).error().code == ErrorCode::Damaged);
    CHECK(bytesOf(place.path()) == whole.left(whole.size() / 2));
}

TEST_CASE("a package with anything of its own making is refused")
{
    // The schema
    CHECK(refusalAfter("CREATE TABLE extra(x)") == ErrorCode::Damaged);
    CHECK(refusalAfter("CREATE VIEW v AS SELECT 1") == ErrorCode::Damaged);
    CHECK(refusalAfter("CREATE INDEX more ON change (actor)") == ErrorCode::Damaged);
    CHECK(refusalAfter("CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END") ==
          ErrorCode::Damaged);
    CHECK(refusalAfter("DROP INDEX change_by_cell") == ErrorCode::Damaged);
    CHECK(refusalAfter("DROP TABLE handout_sheet") == ErrorCode::Damaged);
    CHECK(refusalAfter("ALTER TABLE receipt ADD COLUMN x TEXT") == ErrorCode::Damaged);
    CHECK(refusalAfter("CREATE VIRTUAL TABLE f USING fts5(x)") == ErrorCode::Damaged);
    CHECK(refusalAfter("PRAGMA user_version=2") == ErrorCode::Damaged);
    CHECK(refusalAfter("PRAGMA user_version=0") == ErrorCode::Damaged);
    CHECK(refusalAfter("PRAGMA encoding='UTF-16'; VACUUM; PRAGMA writable_schema=ON; "
                       "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '')") ==
          ErrorCode::Damaged);
    // Types
    CHECK(refusalAfter("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = "
                       "replace(sql, ') STRICT', ')') WHERE name = 'setting'") ==
          ErrorCode::Damaged);
    // The log
    for (const bool opened : {false, true}) {
        CHECK(refusalAfter("UPDATE change SET value = '別' WHERE field = 'item'", opened) ==
              ErrorCode::Damaged);
        CHECK(refusalAfter("UPDATE change SET value = '別' WHERE field = 'item'; "
                           "UPDATE cell SET value = '別' WHERE field = 'item'; "
                           "UPDATE cell_search SET folded = '別' WHERE field = 'item'",
                           opened) == ErrorCode::Damaged);
        CHECK(refusalAfter("UPDATE ledger SET received_by = 'x' WHERE seq = 3", opened) ==
              ErrorCode::Damaged);
        CHECK(refusalAfter("UPDATE cell SET value = '別' WHERE field = 'item'", opened) ==
              ErrorCode::Damaged);
        CHECK(refusalAfter("DELETE FROM ledger WHERE seq = 5", opened) == ErrorCode::Damaged);
        CHECK(refusalAfter("UPDATE setting SET value = '[]' WHERE name = '$handoutScope'",
                           opened) == ErrorCode::Damaged);
        CHECK(refusalAfter("UPDATE setting SET value = 'x' WHERE name = '$handout'", opened) ==
              ErrorCode::Damaged);
        CHECK(refusalAfter("DELETE FROM setting WHERE name = '$seal'", opened) ==
              ErrorCode::Damaged);
        CHECK(refusalAfter("UPDATE form SET json = CAST('{}' AS BLOB)", opened) ==
              ErrorCode::Damaged);
    }
    // Quantities
    CHECK(refusalAfter("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                       "WHERE i < 5000) INSERT INTO setting SELECT 'n' || i, 'x' FROM n") ==
          ErrorCode::Damaged);
    CHECK(refusalAfter("INSERT INTO setting VALUES ('giant', hex(zeroblob(9000000)))") ==
          ErrorCode::Damaged);
}

TEST_CASE("a text that no cell could hold is refused")
{
    PackageContent giant = content();
    giant.changes.back().value = QString(2 << 20, u'あ');
    const Place place;
    done(store::writePackage(place.path(), giant));
    CHECK(refusal(readPackage(place.path())) == ErrorCode::Damaged);
}

namespace {

// Flips one bit after the other; answers how many of those packages were refused.
int refusedFlips(
    const std::function<bool(const QByteArray &whole, qsizetype byte, int bit)> &chosen)
{
    const QByteArray whole = packageBytes();
    const PackageContent expected = value(readPackage(whole, u"x"_s));
    int refused = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            if (!chosen(whole, i, bit))
                continue;
            QByteArray bytes = whole;
            bytes[i] = char(bytes[i] ^ (1 << bit));
            const auto answer = readPackage(bytes, u"x"_s);
            refused += answer ? 0 : 1;
            if (answer && !isSame(*answer, expected)) {
                INFO("byte " << i << " bit " << bit);
                CHECK(false);
            }
        }
    }
    return refused;
}

} // namespace

TEST_CASE("a flipped bit is refused, or changes nothing that is read")
{
    // Where there is something, every third byte with one of its bits; of empty places a few.
    CHECK(refusedFlips([](const QByteArray &whole, qsizetype i, int bit) {
              const bool isByte = whole[i] != 0 ? i % 3 == 0 || i < 100 : i % 97 == 0;
              return isByte && bit == (i * 5 + i / 3) % 8;
          }) > 2000);
}

TEST_CASE("each flipped bit of a package: some minutes", "[.flips]")
{
    CHECK(refusedFlips([](const QByteArray &, qsizetype, int) { return true; }) > 10'000);
}
