#include "store/file_header.h"
#include "store/fixture.h"
#include "store/migration.h"
#include "store/raw.h"
#include "store/redaction.h"
#include "support/bulk.h"

#include <QDir>
#include <QFile>

using namespace fixture;
using store::Connection;
using store::Migration;
using store::Opening;
using store::Store;

TEST_CASE("migrations are numbered without gaps")
{
    const std::vector<Migration> &migrations = store::builtInMigrations();
    REQUIRE_FALSE(migrations.empty());
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        CHECK(migrations[i].version == int(i) + 1);
        CHECK_FALSE(migrations[i].script.isEmpty());
    }
}

TEST_CASE("a migration is whole or not there, its version with it")
{
    const auto connection = value(Connection::open({}, Opening::Memory));
    std::vector<Migration> migrations{
        {1, "CREATE TABLE a(x TEXT); -- ; a comment\nINSERT INTO a VALUES('one; two');"},
        {2, "CREATE TABLE b(x); INSERT INTO nowhere VALUES(1); CREATE TABLE c(x);"}};
    CHECK_FALSE(store::migrate(*connection, migrations).has_value());
    CHECK(value(store::schemaVersion(*connection)) == 1);
    const QString tables = u"SELECT group_concat(name) FROM sqlite_schema"_s;
    CHECK(value(connection->text(tables)) == u"a"_s);
    CHECK(value(connection->text(u"SELECT x FROM a"_s)) == u"one; two"_s);

    migrations[1].script = "CREATE TABLE b(x); CREATE TABLE c(x);";
    done(store::migrate(*connection, migrations));
    CHECK(value(store::schemaVersion(*connection)) == 2);
    done(store::migrate(*connection, migrations)); // again: nothing to do
    CHECK(value(connection->text(tables)) == u"a,b,c"_s);
}

// tests/store/released/ holds a store of every released schema as SQL, frozen at its release. To
// freeze one: MOKUHYO_FREEZE=out.mokuhyo test_store "[.freeze]", then sqlite3 out.mokuhyo .dump.
TEST_CASE("a store for the released schemas", "[.freeze]")
{
    const auto store = value(Store::create(qEnvironmentVariable("MOKUHYO_FREEZE")));
    value(store->commit(bulk::year(2025, {2, 2, 3, 1, 5}), stamp()));
    value(store->commit(itemCreation(u"i"_s, u"s"_s, u"①𠮷\n二"_s), stamp()));
    value(store->commit({edit(*store, u"i"_s, u"item"_s, u"直した"_s)}, stamp()));
    done(store->addForm({u"city"_s, 1, u"abc"_s, QByteArrayLiteral("{}")}));
    done(store->setSetting(u"city"_s, u"見本市"_s));
    value(store->commit(itemCreation(u"j"_s, u"s"_s, u"山田氏の件"_s), stamp()));
    value(store->redact({{{u"j"_s, u"item"_s}}, u"山田"_s, {}, u"s"_s, u"誤記"_s}, stamp()));
    Handout handout;
    handout.id = u"h"_s;
    handout.base = value(store->lastSeq());
    handout.scope = {{u"s"_s, {u"mission"_s}, {{u"i"_s, {u"item"_s}}}, {}, {}}};
    done(store->addHandouts({handout}));
    value(store->collect({{u"a.xlsx"_s, {}, {{}, u"h"_s, u"a.xlsx"_s, "digest", {}, {}, {}, "{}"}}},
                         stamp()));
}

TEST_CASE("stores of every released version open and hold what they held")
{
    const QDir folder(QStringLiteral(MOKUHYO_SOURCE_DIR "/tests/store/released"));
    const QStringList released = folder.entryList({u"v*.sql"_s}, QDir::Files, QDir::Name);
    REQUIRE(released.size() == qsizetype(store::builtInMigrations().size()));
    for (const QString &name : released) {
        INFO(name.toStdString());
        const int version = name.mid(1).section(u'.', 0, 0).toInt();
        const Place place;
        QFile script(folder.filePath(name));
        REQUIRE(script.open(QIODevice::ReadOnly));
        raw::run(place.path(), script.readAll().constData());
        const QByteArray header =
            u"PRAGMA application_id=%1; PRAGMA user_version=%2"_s.arg(store::storeApplicationId)
                .arg(version)
                .toUtf8();
        raw::run(place.path(), header.constData());

        store::OpenOptions reading;
        reading.access = store::Access::ReadOnly;
        CHECK(value(Store::open(place.path(), reading))->handouts().has_value());
        const auto store = value(Store::open(place.path()));
        CHECK(store->access() == store::Access::ReadWrite);
        CHECK(value(store->verify()).isEmpty());
        CHECK(value(store->records({kind::sheet, 2025, {}, {}, {}, false})).size() == 2);
        CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"直した"_s);
        const auto history = value(store->history({u"i"_s}, u"item"_s));
        REQUIRE(history.size() == 2);
        CHECK(history[0].change.value == u"①𠮷\n二"_s);
        CHECK(value(store->forms()).size() == 1);
        CHECK(value(store->setting(u"city"_s)) == u"見本市"_s);
        CHECK(value(store->redactedCells()).size() == (version < 2 ? 0 : 1));
        CHECK(value(store->handouts({{}, u"s"_s})).size() == (version < 3 ? 0 : 1));
        CHECK(value(store->receipts({u"h"_s})).size() == (version < 3 ? 0 : 1));
        // Only a migration leaves a backup.
        const QDir backups(place.path(u"store.backups"_s));
        const bool migrated = version < store::builtInMigrations().back().version;
        CHECK(backups.entryList(QDir::Files).size() == (migrated ? 1 : 0));
        value(store->commit({edit(*store, u"i"_s, u"item"_s, u"新しい版で"_s)}, stamp()));
        CHECK(value(store->verify()).isEmpty());
    }
}
