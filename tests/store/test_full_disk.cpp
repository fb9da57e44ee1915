#include "store/fixture.h"
#include "store/raw.h"
#include "support/bulk.h"

#include <QDir>

using namespace fixture;
using store::Store;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool skipsWithout(const raw::SmallDisk &disk)
{
    if (!disk.mounted())
        WARN("SKIPPED: needs the right to mount a tmpfs; a full disk was not tried");
    return !disk.mounted();
}

} // namespace

TEST_CASE("a disk that fills up during edits costs no saved edit, and the message says what to do")
{
    const raw::SmallDisk disk(6);
    if (skipsWithout(disk))
        return;
    const QString path = disk.path(u"store.mokuhyo"_s);
    const auto store = value(Store::create(path));
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"初め"_s), stamp()));
    disk.fill(64 * 1024);
    QString saved = u"初め"_s;
    Error error;
    for (int i = 0; i < 1000; ++i) {
        const QString text = QString(200, u'字') + QString::number(i);
        const auto result = store->commit({edit(*store, u"i"_s, u"item"_s, text)}, stamp());
        if (!result) {
            error = result.error();
            break;
        }
        saved = text;
    }
    CHECK(error.code == ErrorCode::NoSpace);
    CHECK(error.message.contains(u"空き"_s));
    CHECK(saved != u"初め"_s);
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == saved);
    CHECK(value(store->verify()).isEmpty());

    disk.clear();
    value(store->commit({edit(*store, u"i"_s, u"item"_s, u"空けた後"_s)}, stamp()));
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"空けた後"_s);
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("a large batch that no longer fits leaves nothing behind")
{
    const raw::SmallDisk disk(6);
    if (skipsWithout(disk))
        return;
    const auto store = value(Store::create(disk.path(u"store.mokuhyo"_s)));
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"初め"_s), stamp()));
    const QString digest = value(store->contentDigest());
    const auto result = store->commit(bulk::year(2026), stamp());
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::NoSpace);
    CHECK(value(store->contentDigest()) == digest);
    CHECK(value(store->verify()).isEmpty());
    value(store->commit({edit(*store, u"i"_s, u"item"_s, u"次"_s)}, stamp()));
}

TEST_CASE("a backup that does not fit leaves the former one as it was")
{
    const raw::SmallDisk disk(6);
    if (skipsWithout(disk))
        return;
    const Place place;
    const auto store = value(Store::create(place.path()));
    const QString target = disk.path(u"copy.mokuhyo"_s);
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"初め"_s), stamp()));
    done(store->backupTo(target));
    const QByteArray former = read(target);
    value(store->commit(bulk::year(2026, {100, 6, 14, 4, 1}), stamp()));
    const Status result = store->backupTo(target);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::NoSpace);
    CHECK(result.error().message.contains(target));
    CHECK(read(target) == former);
    CHECK(QFileInfo(target).absoluteDir().entryList(QDir::Files) == QStringList{u"copy.mokuhyo"_s});
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("a store that does not fit is not made at all")
{
    const raw::SmallDisk disk(1);
    if (skipsWithout(disk))
        return;
    disk.fill(20 * 1024);
    const QString path = disk.path(u"store.mokuhyo"_s);
    const auto made = Store::create(path);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::NoSpace);
    CHECK(QFileInfo(path).absoluteDir().entryList(QDir::Files) == QStringList{u"ballast"_s});
}
