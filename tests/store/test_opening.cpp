#include "store/file_header.h"
#include "store/fixture.h"
#include "store/lock_file.h"
#include "store/medium.h"
#include "store/raw.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace fixture;
using store::Access;
using store::OpenOptions;
using store::Store;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ErrorCode codeOf(const QString &path)
{
    const auto opened = Store::open(path);
    REQUIRE_FALSE(opened.has_value());
    CHECK_FALSE(opened.error().message.isEmpty());
    CHECK(opened.error().message.contains(path));
    return opened.error().code;
}

void makeStore(const QString &path)
{
    const auto store = value(Store::create(path));
    value(store->commit(sheetCreation(u"s"_s, 2026), stamp()));
}

} // namespace

TEST_CASE("what is no store is refused and left as it is")
{
    const Place place;
    CHECK(codeOf(place.path()) == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(place.path())); // SQLite would have made it
    CHECK(codeOf(place.folder()) == ErrorCode::NotAStore);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"), QByteArray(5000, 'x'), QByteArray(5000, '\0')}) {
        write(place.path(), bytes);
        CHECK(codeOf(place.path()) == ErrorCode::NotAStore);
        CHECK(read(place.path()) == bytes);
    }
    const QString foreign = place.path(u"foreign.db"_s);
    raw::run(foreign, "CREATE TABLE t(x)");
    CHECK(codeOf(foreign) == ErrorCode::NotAStore);
    raw::run(foreign, "PRAGMA application_id=0x4D4F4B50"); // pretends to be a package
    const QByteArray bytes = read(foreign);
    CHECK(codeOf(foreign) == ErrorCode::Damaged);
    CHECK(read(foreign) == bytes);
    raw::run(foreign, "PRAGMA application_id=0x4D4F4B48"); // pretends to be a store
    CHECK(codeOf(foreign) == ErrorCode::Damaged);
}

TEST_CASE("a damaged store is told apart")
{
    const Place place;
    makeStore(place.path());
    const QByteArray bytes = read(place.path());
    SECTION("cut off")
    {
        write(place.path(), bytes.left(bytes.size() / 2));
    }
    SECTION("cut off between pages")
    {
        write(place.path(), bytes.left(bytes.size() - 4096));
    }
    SECTION("its schema overwritten")
    {
        write(place.path(), bytes.left(100) + QByteArray(3996, 'x') + bytes.mid(4096));
    }
    SECTION("a trigger added")
    {
        raw::run(place.path(), "CREATE TRIGGER t AFTER INSERT ON change BEGIN SELECT 1; END");
    }
    SECTION("a table missing")
    {
        raw::run(place.path(), "DROP TABLE ledger");
    }
    CHECK(codeOf(place.path()) == ErrorCode::Damaged);
}

TEST_CASE("a file that is in the way of a new store is not replaced")
{
    const Place place;
    write(place.path(), "mine");
    const auto made = Store::create(place.path());
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::Invalid);
    CHECK(read(place.path()) == "mine");
    const auto nowhere = Store::create(place.path(u"no/such/folder.mokuhyo"_s));
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().code == ErrorCode::ReadOnly);
    CHECK(QDir(place.folder()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a store of a newer program can be read and not written")
{
    const Place place;
    makeStore(place.path());
    raw::run(place.path(), "PRAGMA user_version=999");
    const auto store = value(Store::open(place.path()));
    CHECK(store->access() == Access::ReadOnly);
    CHECK(store->readOnlyReason().contains(u"新しい版"_s));
    CHECK(recordOf(*store, u"s"_s).exists());
    const auto refused = store->commit({edit(*store, u"s"_s, field::unit, u"u"_s)}, stamp());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    CHECK(refused.error().message == store->readOnlyReason());
    CHECK_FALSE(store->setSetting(u"x"_s, u"y"_s).has_value());
    CHECK_FALSE(store->rebuildCaches().has_value());
    done(store->backupTo(place.path(u"copy.mokuhyo"_s)));
}

TEST_CASE("a store on a network drive can be read and not written")
{
    const Place place;
    makeStore(place.path());
    OpenOptions options;
    options.isNetwork = [](const QString &) { return true; };
    const auto store = value(Store::open(place.path(), options));
    CHECK(store->access() == Access::ReadOnly);
    CHECK(store->readOnlyReason().contains(u"ネットワークドライブ"_s));
    CHECK(recordOf(*store, u"s"_s).exists());
    const auto made = Store::create(place.path(u"new.mokuhyo"_s), options);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::ReadOnly);

    CHECK(store::isNetworkFileSystem(0x6969, "nfs"));
    CHECK(store::isNetworkFileSystem(0xFE534D42, "smb3"));
    CHECK(store::isNetworkFileSystem(0x65735546, "fuse.sshfs"));
    CHECK_FALSE(store::isNetworkFileSystem(0x65735546, "fuseblk"));
    CHECK_FALSE(store::isNetworkFileSystem(0xEF53, "ext4"));
    CHECK_FALSE(store::isNetworkFileSystem(0x01021994, "tmpfs"));
    CHECK_FALSE(store::isOnNetworkDrive(QDir::tempPath()));
}

TEST_CASE("unfinished writing of another machine is not read past")
{
    const Place place;
    const auto writer = value(Store::create(place.path()));
    value(writer->commit(sheetCreation(u"s"_s, 2026), stamp()));
    OpenOptions options;
    options.isNetwork = [](const QString &) { return true; };
    const auto refused = Store::open(place.path(), options);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Busy);
}

TEST_CASE("somebody on another machine is named, and one can only read meanwhile")
{
    const Place place;
    makeStore(place.path());
    OpenOptions there;
    there.host = u"kikaku-pc"_s;
    there.user = u"山田"_s;
    const auto holder = value(Store::open(place.path(), there));
    const QString lock = store::LockFile::pathFor(place.path());
    REQUIRE(QFile::exists(lock));

    OpenOptions here;
    here.host = u"soumu-pc"_s;
    const auto second = value(Store::open(place.path(), here));
    CHECK(second->access() == Access::ReadOnly);
    CHECK(second->readOnlyReason().contains(u"山田"_s));
    CHECK(second->readOnlyReason().contains(u"kikaku-pc"_s));
    CHECK(QFile::exists(lock));

    const auto sameMachine = value(Store::open(place.path(), there));
    CHECK(sameMachine->access() == Access::ReadWrite);
}

TEST_CASE("the lock goes with its holder, and one left by a crash is taken over")
{
    const Place place;
    makeStore(place.path());
    const QString lock = store::LockFile::pathFor(place.path());
    CHECK_FALSE(QFile::exists(lock));
    write(
        lock,
        QStringList{u"某"_s, store::localHost(), u"999999999"_s, u"t"_s, {}}.join(u'\n').toUtf8());
    {
        const auto store = value(Store::open(place.path()));
        CHECK(store->access() == Access::ReadWrite);
        CHECK(read(lock).contains(QByteArray::number(QCoreApplication::applicationPid())));
    }
    CHECK_FALSE(QFile::exists(lock));
}

TEST_CASE("a writer waits for another and says so when that takes too long")
{
    const Place place;
    const auto store = value(Store::create(place.path()));
    const raw::Handle other(place.path());
    other.run("BEGIN IMMEDIATE");
    const auto busy = store->commit(sheetCreation(u"s"_s, 2026), stamp());
    REQUIRE_FALSE(busy.has_value());
    CHECK(busy.error().code == ErrorCode::Busy);
    other.run("ROLLBACK");
    CHECK(value(store->commit(sheetCreation(u"s"_s, 2026), stamp())).size() == 5);
}

TEST_CASE("a read-only medium can be read")
{
    const raw::SmallDisk disk(8);
    if (!disk.mounted()) {
        WARN("SKIPPED: needs the right to mount a tmpfs; a read-only medium was not tried");
        return;
    }
    const QString path = disk.path(u"store.mokuhyo"_s);
    makeStore(path);
    disk.makeReadOnly();
    {
        const auto store = value(Store::open(path));
        CHECK(store->access() == Access::ReadOnly);
        CHECK_FALSE(store->readOnlyReason().isEmpty());
        CHECK(recordOf(*store, u"s"_s).exists());
        const auto refused = store->commit({edit(*store, u"s"_s, field::unit, u"u"_s)}, stamp());
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::ReadOnly);
    }
    const auto made = Store::create(disk.path(u"new.mokuhyo"_s));
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::ReadOnly);
}
