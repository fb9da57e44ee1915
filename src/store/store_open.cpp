#include "store/backup.h"
#include "store/file_header.h"
#include "store/masking.h"
#include "store/medium.h"
#include "store/messages.h"
#include "store/migration.h"
#include "store/package_file.h"
#include "store/store_private.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

QString networkReason(const QString &path)
{
    return Text::tr("ネットワークドライブ上のデータファイルには書き込めません（保存が失われるおそれ"
                    "があるため）。"
                    "このパソコンの中に写してから開いてください：%1")
        .arg(path);
}

// Tables of its schema and nothing that would run by itself.
Status checkSchema(Connection &connection, int version)
{
    const Result<qint64> foreign = connection.number(
        u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s);
    if (!foreign)
        return failure(foreign.error());
    QStringList names{u"setting"_s, u"form"_s, u"record"_s,     u"change"_s,
                      u"ledger"_s,  u"cell"_s, u"cell_search"_s};
    if (version >= 3)
        names += {u"handout"_s, u"handout_sheet"_s, u"receipt"_s};
    const Result<qint64> tables = connection.number(
        u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('"_s +
        names.join(u"', '"_s) + u"')"_s);
    if (!tables)
        return failure(tables.error());
    if (*foreign != 0 || *tables != names.size())
        return failure(damaged(connection.path()));
    return {};
}

Status initialise(Connection &connection)
{
    const QString setId = u"PRAGMA application_id=%1"_s.arg(storeApplicationId);
    if (Status done = connection.run(setId); !done)
        return done;
    if (Status done = migrate(connection, builtInMigrations()); !done)
        return done;
    Result<Query> insert =
        connection.query(u"INSERT INTO setting (name, value) VALUES ('$identity', ?)"_s);
    if (!insert)
        return failure(insert.error());
    return insert->bind(newId()).run();
}

// How this file may be opened here, and why not for writing.
struct Permission
{
    Access access = Access::ReadWrite;
    QString reason;
    bool alone = false; // another machine may be writing, or nothing can be made beside the file
};

Permission permissionFor(const QString &path, const FileHeader &header, const OpenOptions &options)
{
    const auto refused = [](QString reason, bool alone) {
        return Permission{Access::ReadOnly, std::move(reason), alone};
    };
    const bool network = options.isNetwork ? options.isNetwork(path) : isOnNetworkDrive(path);
    const bool writable = canWriteTo(path);
    const LockFile::Holder other = LockFile::otherHolder(path, options.host);
    if (header.schemaVersion > builtInMigrations().back().version)
        return refused(
            Text::tr("新しい版のプログラムで作られたデータファイルのため、閲覧だけできます。"
                     "書き込むにはプログラムを更新してください：%1")
                .arg(path),
            network || !writable || !other.host.isEmpty());
    if (network)
        return refused(networkReason(path), true);
    if (!writable)
        return refused(readOnly(path).message, true);
    if (!other.host.isEmpty())
        return refused(Text::tr("%1 さん（%2）が開いているため、閲覧だけできます。"
                                "使い終わっているのにこの表示が出るときは、%3 を消してください。")
                           .arg(other.user, other.host, LockFile::pathFor(path)),
                       true);
    if (options.access == Access::ReadOnly)
        return refused(Text::tr("閲覧用に開いています。書き込むには開き直してください。"), false);
    return {};
}

Result<std::unique_ptr<Connection>> connect(const QString &path, const Permission &permission)
{
    if (permission.access == Access::ReadWrite)
        return Connection::open(path, Opening::Work);
    if (!permission.alone)
        return Connection::open(path, Opening::Read);
    // Reading past another's write-ahead log would show an old state, and maybe a torn one.
    const QFileInfo log(path + u"-wal"_s);
    if (log.exists() && log.size() > 0)
        return failure(
            ErrorCode::Busy,
            Text::tr(
                "まだ書き終わっていない保存があるため、ここでは開けません。使っている人が閉じてから"
                "開くか、同じフォルダーのファイルごとこのパソコンに写して開いてください：%1")
                .arg(path),
            path);
    return Connection::open(path, Opening::Immutable);
}

// A package becomes a store first. Where nothing can be written, as with attachments that a mail
// program shows, people would fill it in for nothing.
Status unpack(const QString &path, const OpenOptions &options)
{
    if (!isPackageFile(path))
        return {};
    if (options.access == Access::ReadOnly)
        return failure(ErrorCode::ReadOnly,
                       Text::tr("まだ一度も開いていない配布ファイルのため、閲覧用には開けません。"
                                "記入できるように開いてください：%1")
                           .arg(path),
                       path);
    const bool network = options.isNetwork ? options.isNetwork(path) : isOnNetworkDrive(path);
    if (network || !canWriteTo(path))
        return failure(
            ErrorCode::ReadOnly,
            Text::tr(
                "ここでは記入を保存できません。メールの添付やネットワークドライブからではなく、"
                "このパソコンの中（デスクトップなど）に保存してから開いてください：%1")
                .arg(path),
            path);
    return unpackInPlace(path);
}

Status bringUpToDate(Connection &connection, const QString &path, const OpenOptions &options)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return failure(version.error());
    if (*version < 1)
        return failure(damaged(path));
    if (*version >= builtInMigrations().back().version)
        return {};
    if (Result<QString> kept = keepBackup(connection, options.clock()); !kept)
        return failure(kept.error());
    return migrate(connection, builtInMigrations());
}

} // namespace

Result<std::unique_ptr<Store>> Store::create(const QString &path, const OpenOptions &options)
{
    if (QFileInfo::exists(path))
        return failure(
            ErrorCode::Invalid,
            Text::tr("同じ名前のファイルがあります。別の名前を付けてください：%1").arg(path), path);
    if (options.isNetwork ? options.isNetwork(path) : isOnNetworkDrive(path))
        return failure(ErrorCode::ReadOnly, networkReason(path), path);
    if (!canWriteTo(path))
        return failure(
            ErrorCode::ReadOnly,
            Text::tr("この場所にはファイルを作れません。書き込めるフォルダーを選んでください：%1")
                .arg(path),
            path);
    // Made under another name, so that a store is there complete or not at all.
    const QString fresh = path + u".new-%1"_s.arg(QCoreApplication::applicationPid());
    Status made = Connection::open(fresh, Opening::Create).and_then([](auto connection) {
        return initialise(*connection);
    });
    if (made && !(syncFile(fresh) && QFile::rename(fresh, path) && syncFolderOf(path)))
        made = failure(sqlError(10, {}, path));
    if (!made) {
        QFile::remove(fresh);
        QFile::remove(fresh + u"-journal"_s);
        Error error = made.error();
        error.where = path;
        return failure(error);
    }
    return open(path, options);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const OpenOptions &options)
{
    if (Status unpacked = unpack(path, options); !unpacked)
        return failure(unpacked.error());
    const Result<FileHeader> header = readFileHeader(path);
    if (!header)
        return failure(header.error());
    auto d = std::make_unique<Private>();
    d->options = options;
    if (d->options.host.isEmpty())
        d->options.host = localHost();
    if (d->options.user.isEmpty())
        d->options.user = localUser();
    d->path = QFileInfo(path).absoluteFilePath();
    const Permission permission = permissionFor(d->path, *header, d->options);
    d->access = permission.access;
    d->reason = permission.reason;
    Result<std::unique_ptr<Connection>> connection = connect(d->path, permission);
    if (!connection)
        return failure(connection.error());
    d->connection = std::move(*connection);
    // Another process may have migrated without its log having reached the header yet.
    const Result<int> version = schemaVersion(*d->connection);
    if (!version)
        return failure(version.error());
    if (*version > builtInMigrations().back().version && header->schemaVersion < *version) {
        d.reset();
        OpenOptions reading = options;
        reading.access = Access::ReadOnly;
        return open(path, reading);
    }
    if (Status sound = checkSchema(*d->connection, *version); !sound)
        return failure(sound.error());
    if (d->access == Access::ReadWrite) {
        if (Status done = bringUpToDate(*d->connection, d->path, d->options); !done)
            return failure(done.error());
        d->lock = LockFile::take(d->path, {d->options.user, d->options.host,
                                           QCoreApplication::applicationPid(),
                                           timestamp(d->options.clock())});
        (void)cleanFileIfNoted(*d->connection); // else at the next opening
    }
    Result<QString> identity =
        d->connection->text(u"SELECT value FROM setting WHERE name = '$identity'"_s);
    if (!identity)
        return failure(identity.error());
    if (identity->isEmpty())
        return failure(damaged(d->path));
    d->identity = *identity;
    Result<std::optional<PackageInfo>> package = readPackageInfo(*d->connection);
    if (!package)
        return failure(package.error());
    d->package = *std::move(package);
    if (d->package && d->access == Access::ReadWrite)
        d->connection->setSelfContained();
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<std::unique_ptr<Store>> Store::inMemory(const OpenOptions &options)
{
    auto d = std::make_unique<Private>();
    d->options = options;
    Result<std::unique_ptr<Connection>> connection = Connection::open({}, Opening::Memory);
    if (!connection)
        return failure(connection.error());
    d->connection = std::move(*connection);
    if (Status done = initialise(*d->connection); !done)
        return failure(done.error());
    d->identity = d->connection->text(u"SELECT value FROM setting WHERE name = '$identity'"_s)
                      .value_or(QString());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

} // namespace mokuhyo::store
