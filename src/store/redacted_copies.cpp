#include "store/backup.h"
#include "store/file_header.h"
#include "store/masking.h"
#include "store/messages.h"
#include "store/migration.h"
#include "store/redactor.h"
#include "store/working_set.h"
#include "store/writer.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

// Whether the file holds, in a change that the masks name, more than they leave.
Result<bool> holdsRedacted(const QString &path, const QString &identity, const Masks &masks)
{
    if (const Result<FileHeader> header = readFileHeader(path); !header)
        return failure(header.error());
    const QFileInfo log(path + u"-wal"_s);
    const bool isUnfinished = log.exists() && log.size() > 0;
    Result<std::unique_ptr<Connection>> copy =
        Connection::open(path, isUnfinished ? Opening::Read : Opening::Immutable);
    if (!copy)
        return failure(copy.error());
    const Result<QString> owner =
        (*copy)->text(u"SELECT value FROM setting WHERE name = '$identity'"_s);
    if (!owner)
        return failure(owner.error());
    if (*owner != identity)
        return false;
    Result<Query> query = (*copy)->query(u"SELECT id, value FROM change WHERE id IN "_s + anyOf);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(jsonList(masks.keys())).run(); !done)
        return failure(done.error());
    while (query->next()) {
        if (masked(query->text(1), masks.value(query->text(0))) != query->text(1))
            return true;
    }
    return query->status().map([] { return false; });
}

} // namespace

Result<std::vector<BackupState>> backupsHolding(const QString &storePath, const QString &identity,
                                                const std::vector<Change> &redactions)
{
    std::vector<BackupState> found;
    const Masks masks = masksOf(redactions);
    if (masks.isEmpty())
        return found;
    QFileInfoList files =
        QDir(backupFolder(storePath)).entryInfoList({u"*.mokuhyo"_s}, QDir::Files, QDir::Name);
    // What a restore found damaged and put aside.
    const QFileInfo store(storePath);
    files += store.absoluteDir().entryInfoList({store.fileName() + u".damaged-*"_s}, QDir::Files,
                                               QDir::Name);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        if (path.endsWith(u"-wal"_s) || path.endsWith(u"-shm"_s) || path.endsWith(u"-journal"_s))
            continue;
        const Result<bool> holds = holdsRedacted(path, identity, masks);
        if (!holds || *holds)
            found.push_back({path, holds.has_value()});
    }
    return found;
}

Result<std::vector<Change>> readAccounts(Connection &connection)
{
    const Result<std::vector<Change>> redactions = readRedactions(connection);
    if (!redactions)
        return failure(redactions.error());
    return changesOf(connection, recordsOf(*redactions));
}

Status redactCopy(Connection &copy, const Clock &clock, const std::vector<Change> &accounts)
{
    if (accounts.empty())
        return {};
    if (Status done = migrate(copy, builtInMigrations()); !done)
        return done;
    Result<UnionReport> report =
        uniteChanges(copy, clock, accounts, {accounts.front().actor, {}, {}}, {}, {});
    if (!report)
        return failure(report.error());
    // Also where an earlier attempt was broken off before the file was clean.
    if (!cleanFileIfNoted(copy))
        return failure(busy(copy.path()));
    return {};
}

Status redactFile(const QString &backup, const QString &identity, const Clock &clock,
                  const std::vector<Change> &accounts)
{
    const Result<FileHeader> header = readFileHeader(backup);
    if (!header)
        return failure(header.error());
    if (header->schemaVersion > builtInMigrations().back().version)
        return failure(readOnly(backup));
    Result<std::unique_ptr<Connection>> copy = Connection::open(backup, Opening::Create);
    if (!copy)
        return failure(copy.error());
    const Result<QString> owner =
        (*copy)->text(u"SELECT value FROM setting WHERE name = '$identity'"_s);
    if (!owner)
        return failure(owner.error());
    if (*owner != identity)
        return failure(ErrorCode::Invalid,
                       Text::tr("このデータファイルの控えではありません：%1").arg(backup), backup);
    return redactCopy(**copy, clock, accounts);
}

} // namespace mokuhyo::store
