#include "store/backup.h"
#include "store/fixture.h"
#include "store/raw.h"
#include "store/restore.h"
#include "support/bulk.h"

#include <QDir>
#include <QProcess>

using namespace fixture;
using store::OpenOptions;
using store::Store;

namespace {

// A store with history: edits, a deletion, a conflict and its resolution, a kept row.
std::unique_ptr<Store> livedIn(const QString &path)
{
    auto here = value(Store::create(path));
    const auto there = value(Store::inMemory());
    value(here->commit(bulk::year(2026, {5, 3, 6, 2, 7}), stamp()));
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        value(here->commit(itemCreation(id, u"s"_s, u"行"_s + id), stamp()));
    std::vector<Change> log;
    for (const store::LedgerEntry &entry : value(here->ledger()))
        log.push_back(entry.change);
    value(there->unite(log, stamp(), {}));
    for (const QString &id : {u"a"_s, u"b"_s})
        value(there->commit({edit(*there, id, u"item"_s, u"課の文"_s)}, stamp()));
    value(here->commit({edit(*here, u"a"_s, u"item"_s, u"企画の文"_s)}, stamp()));
    for (const QString &id : {u"b"_s, u"c"_s})
        value(here->commit({edit(*here, id, field::exists, {})}, stamp()));
    log.clear();
    for (const store::LedgerEntry &entry : value(there->ledger()))
        log.push_back(entry.change);
    value(here->unite(log, stamp(), u"回収"_s));
    REQUIRE(value(here->conflicts()).size() == 2);
    return here;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("rebuilding caches from the log changes nothing")
{
    const Place place;
    const auto store = livedIn(place.path());
    const auto cells = [&] {
        store::RecordFilter all;
        all.deleted = true;
        QHash<QString, QHash<QString, Cell>> result;
        for (const Record &record : value(store->records(all)))
            result.insert(record.id, record.cells);
        return result;
    };
    const auto before = cells();
    const QString digest = value(store->contentDigest());
    const auto conflicts = value(store->conflicts());
    const std::size_t hits = value(store->search(u"点検"_s, 1000)).size();
    done(store->rebuildCaches());
    CHECK(cells() == before);
    CHECK(value(store->contentDigest()) == digest);
    CHECK(value(store->conflicts()) == conflicts);
    CHECK(value(store->search(u"点検"_s, 1000)).size() == hits);
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("every kind of tampering is named")
{
    const Place place;
    livedIn(place.path()).reset();
    const auto defectsAfter = [&](const char *sql) {
        raw::run(place.path(), sql);
        const auto store = value(Store::open(place.path()));
        return value(store->verify());
    };
    SECTION("a text in the log")
    {
        const QStringList defects = defectsAfter("UPDATE change SET value = 'x' WHERE seq = 20");
        REQUIRE_FALSE(defects.isEmpty());
        CHECK(defects[0].contains(u"20 番目"_s));
    }
    SECTION("who received it")
    {
        CHECK_FALSE(defectsAfter("UPDATE ledger SET received_by = 'x' WHERE seq = 3").isEmpty());
    }
    SECTION("a parent")
    {
        CHECK_FALSE(defectsAfter("UPDATE change SET parents = '' WHERE parents <> ''").isEmpty());
    }
    SECTION("an entry of the ledger")
    {
        CHECK_FALSE(defectsAfter("DELETE FROM ledger WHERE seq = 5").isEmpty());
    }
    SECTION("the last entries")
    {
        CHECK_FALSE(defectsAfter("DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM change); "
                                 "DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)")
                        .isEmpty());
    }
    SECTION("caches only: rebuilding mends them")
    {
        const QStringList defects = defectsAfter(
            "UPDATE cell SET value = 'x' WHERE record = 3 AND field = 'column1'; "
            "DELETE FROM cell WHERE record = 4 AND field = 'column2'; "
            "UPDATE cell_search SET folded = 'x' WHERE record = 5 AND field = 'column1'; "
            "UPDATE cell SET conflict = 0; UPDATE record SET living = 0 WHERE key = 1; "
            "INSERT INTO cell VALUES (2, 'foreign', 'x', '', 0)");
        CHECK(defects.size() >= 6);
        const auto store = value(Store::open(place.path()));
        done(store->rebuildCaches());
        CHECK(value(store->verify()).isEmpty());
    }
    SECTION("a row that points nowhere")
    {
        CHECK_FALSE(defectsAfter("PRAGMA foreign_keys=OFF; INSERT INTO cell_search VALUES "
                                 "(99999, 'f', 'x')")
                        .isEmpty());
    }
}

TEST_CASE("a flipped bit in the file is found")
{
    const Place place;
    livedIn(place.path()).reset();
    QByteArray bytes = read(place.path());
    // Some of a leaf page's text: what integrity_check alone would miss.
    const qsizetype at = bytes.lastIndexOf(QString(u"窓口"_s).toUtf8());
    REQUIRE(at > 0);
    bytes[at + 2] = char(bytes[at + 2] ^ 1);
    QFile file(place.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto store = Store::open(place.path());
    CHECK((!store || !value((*store)->verify()).isEmpty()));
}

TEST_CASE("verifying can be stopped")
{
    const Place place;
    const auto store = livedIn(place.path());
    const auto stopped = store->verify([](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("uniting and rebuilding can be stopped, and leave everything as it was")
{
    const Place place;
    const auto store = livedIn(place.path());
    const auto other = value(Store::inMemory());
    value(other->commit(bulk::year(2027, {5, 3, 6, 2, 7}), stamp()));
    std::vector<Change> log;
    for (const store::LedgerEntry &entry : value(other->ledger()))
        log.push_back(entry.change);
    const QString digest = value(store->contentDigest());
    const auto stop = [](qint64, qint64) { return false; };
    const auto united = store->unite(log, stamp(), {}, stop);
    REQUIRE_FALSE(united.has_value());
    CHECK(united.error().code == ErrorCode::Cancelled);
    const Status rebuilt = store->rebuildCaches(stop);
    REQUIRE_FALSE(rebuilt.has_value());
    CHECK(rebuilt.error().code == ErrorCode::Cancelled);
    CHECK(value(store->contentDigest()) == digest);
    CHECK(value(store->verify()).isEmpty());

    std::vector<std::pair<qint64, qint64>> told;
    const auto listen = [&](qint64 at, qint64 total) {
        told.emplace_back(at, total);
        return true;
    };
    CHECK(value(store->unite(log, stamp(), {}, listen)).added == int(log.size()));
    REQUIRE_FALSE(told.empty());
    CHECK(told.back().second == qint64(log.size()));
    told.clear();
    done(store->rebuildCaches(listen));
    REQUIRE_FALSE(told.empty());
    CHECK(told.back().first == told.back().second);
}

TEST_CASE("a test can make the disk slow")
{
    const auto store = value(Store::inMemory());
    int commits = 0;
    store->setBeforeCommit([&] { ++commits; });
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"行"_s), stamp()));
    CHECK(commits == 1);
    store->setBeforeCommit({});
    value(store->commit({edit(*store, u"i"_s, u"item"_s, u"次"_s)}, stamp()));
    CHECK(commits == 1);
}

TEST_CASE("a backup is a store of its own, in one file, with the same content")
{
    const Place place;
    const auto store = livedIn(place.path());
    const QString target = place.path(u"a'b copy.mokuhyo"_s);
    done(store->backupTo(target));
    CHECK(read(target).at(18) == 1); // not WAL: it travels
    CHECK(QDir(place.folder()).entryList({u"*.part*"_s}).isEmpty());
    value(store->commit({edit(*store, u"a"_s, u"item"_s, u"その後"_s)}, stamp()));
    const QString digest = value(store->contentDigest());
    done(store->backupTo(target)); // replaces
    const auto copy = value(Store::open(target));
    CHECK(value(copy->contentDigest()) == digest);
    CHECK(copy->identity() == store->identity());
    CHECK(value(copy->ledger()).size() == value(store->ledger()).size());
    CHECK(value(copy->verify()).isEmpty());
}

TEST_CASE("a stopped backup leaves the former one as it was")
{
    const Place place;
    const auto store = value(Store::create(place.path()));
    const QString target = place.path(u"copy.mokuhyo"_s);
    done(store->backupTo(target));
    const QByteArray former = read(target);
    value(store->commit(bulk::year(2026, {50, 6, 14, 4, 1}), stamp()));
    const Status stopped = store->backupTo(target, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(read(target) == former);
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("backups beside the store are named by their time, and old ones go")
{
    const Place place;
    QDateTime now(QDate(2026, 4, 1), QTime(9, 0));
    OpenOptions options;
    options.clock = [&] { return now; };
    const auto store = value(Store::create(place.path(), options));
    const QDir folder(store::backupFolder(place.path()));
    for (int day = 0; day < 40; ++day) {
        now = now.addDays(1);
        CHECK(QFile::exists(value(store->rotateBackup())));
    }
    // 12 days, then the newest of each of 10 weeks and 9 months, some of which are the same.
    const QStringList kept = folder.entryList(QDir::Files, QDir::Name);
    CHECK(kept.size() >= 12);
    CHECK(kept.size() <= 12 + 10 + 9);
    CHECK(kept.size() < 40);
    CHECK(kept.last().contains(now.toString(u"yyyy-MM-dd"_s)));
    QFile foreign(folder.filePath(u"store-大事.mokuhyo"_s));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    now = now.addDays(1);
    value(store->rotateBackup());
    CHECK(foreign.exists());
}

TEST_CASE("a restored store holds what the backup held, and what it replaced is kept")
{
    const Place place;
    const QString backup = place.path(u"backup.mokuhyo"_s);
    auto store = livedIn(place.path());
    const QString digest = value(store->contentDigest());
    done(store->backupTo(backup));
    value(store->commit({edit(*store, u"a"_s, u"item"_s, u"間違い"_s)}, stamp()));
    const QString wrong = value(store->contentDigest());

    const Status inUse = Store::restore(backup, place.path());
    REQUIRE_FALSE(inUse.has_value());
    CHECK(inUse.error().code == ErrorCode::Busy);
    CHECK(value(store->contentDigest()) == wrong);
    store.reset();

    done(Store::restore(backup, place.path()));
    store = value(Store::open(place.path()));
    CHECK(value(store->contentDigest()) == digest);
    CHECK(value(store->verify()).isEmpty());
    const QDir folder(store::backupFolder(place.path()));
    const QStringList kept = folder.entryList(QDir::Files);
    REQUIRE(kept.size() == 1);
    const auto former = value(Store::open(folder.filePath(kept[0])));
    CHECK(value(former->contentDigest()) == wrong);
}

TEST_CASE("a restore refuses while another process has the store open")
{
    const Place place;
    const QString backup = place.path(u"backup.mokuhyo"_s);
    {
        const auto store = value(Store::create(place.path()));
        done(store->backupTo(backup));
    }
    QProcess program;
    program.start(QStringLiteral(MOKUHYO_COMMITTER), {place.path(), u"0"_s});
    REQUIRE(program.waitForReadyRead(10000));
    const Status refused = Store::restore(backup, place.path());
    program.kill();
    program.waitForFinished();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Busy);
    const auto store = value(Store::open(place.path()));
    CHECK_FALSE(value(store->ledger()).empty());
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("a damaged store can be replaced by a backup, and stays beside it")
{
    const Place place;
    const QString backup = place.path(u"backup.mokuhyo"_s);
    {
        const auto store = livedIn(place.path());
        done(store->backupTo(backup));
    }
    const QByteArray bytes = read(place.path());
    QFile file(place.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes.left(100) + QByteArray(3996, 'x') + bytes.mid(4096));
    file.close();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CHECK_FALSE(value(store::restoreStore(backup, place.path(), now)).redactionsKnown);
    CHECK(value(value(Store::open(place.path()))->verify()).isEmpty());
    CHECK(QDir(place.folder()).entryList({u"*.damaged-*"_s}, QDir::Files).size() == 1);
}

TEST_CASE("a damaged backup or something else is never restored")
{
    const Place place;
    const QString backup = place.path(u"backup.mokuhyo"_s);
    {
        const auto store = livedIn(place.path());
        done(store->backupTo(backup));
    }
    const QByteArray before = read(place.path());
    const auto codeOf = [&](const QString &source) {
        const Status refused = Store::restore(source, place.path());
        REQUIRE_FALSE(refused.has_value());
        CHECK(read(place.path()) == before);
        return refused.error().code;
    };
    CHECK(codeOf(place.path(u"nothing"_s)) == ErrorCode::NotFound);
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096 * 3);
    file.write(QByteArray(4096, 'x'));
    file.close();
    CHECK(codeOf(backup) == ErrorCode::Damaged);
    raw::run(place.path(u"other.db"_s), "CREATE TABLE t(x)");
    CHECK(codeOf(place.path(u"other.db"_s)) == ErrorCode::NotAStore);
}
