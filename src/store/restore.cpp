#include "store/restore.h"

#include "store/backup.h"
#include "store/file_header.h"
#include "store/medium.h"
#include "store/messages.h"
#include "store/migration.h"
#include "store/redactor.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Connection>> openBackup(const QString &backup)
{
    const Result<FileHeader> header = readFileHeader(backup);
    if (!header)
        return failure(header.error());
    if (header->schemaVersion > builtInMigrations().back().version)
        return failure(ErrorCode::NewerSchema,
                       Text::tr("新しい版のプログラムで作られた控えです。プログラムを更新してから戻"
                                "してください：%1")
                           .arg(backup),
                       backup);
    const QFileInfo log(backup + u"-wal"_s);
    const bool unfinished = log.exists() && log.size() > 0;
    Result<std::unique_ptr<Connection>> source =
        Connection::open(backup, unfinished ? Opening::Read : Opening::Immutable);
    if (!source)
        return source;
    const Result<QString> answer = (*source)->text(u"PRAGMA integrity_check"_s);
    if (!answer || *answer != u"ok"_s)
        return failure(ErrorCode::Damaged,
                       Text::tr("この控えは壊れています。別の控えを選んでください：%1").arg(backup),
                       backup);
    return source;
}

// The damaged file stays beside the restored one: somebody may yet save something from it.
Status moveAside(const QString &path, const QDateTime &now)
{
    const QString aside = path + u".damaged-"_s + now.toString(u"yyyyMMddHHmmss"_s);
    if (!QFile::rename(path, aside))
        return failure(readOnly(path));
    for (const QString &companion : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFile::exists(path + companion) && !QFile::rename(path + companion, aside + companion))
            return failure(readOnly(path));
    }
    return {};
}

Status overwrite(Connection &target, Connection &source)
{
    sqlite3_backup *copy = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (copy == nullptr)
        return failure(sqlError(sqlite3_extended_errcode(target.handle()),
                                QString::fromUtf8(sqlite3_errmsg(target.handle())), target.path()));
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return failure(sqlError(finished != SQLITE_OK ? finished : stepped,
                                QString::fromUtf8(sqlite3_errmsg(target.handle())), target.path()));
    return {};
}

Error stillOpen(const QString &path)
{
    return {
        ErrorCode::Busy,
        Text::tr(
            "データファイルがほかの画面か人に開かれています。すべて閉じてから戻してください：%1")
            .arg(path),
        path};
}

// The backup without what was redacted since it was taken. In memory: the text must not come to the
// disk once more, even if the program is killed now.
Result<std::unique_ptr<Connection>> redactedCopy(Connection &source, const QDateTime &now,
                                                 const std::vector<Change> &accounts)
{
    Result<std::unique_ptr<Connection>> copy = Connection::open({}, Opening::Memory);
    if (!copy)
        return copy;
    if (Status done = overwrite(**copy, source); !done)
        return failure(done.error());
    if (Status done = redactCopy(
            **copy, [now] { return now; }, accounts);
        !done)
        return failure(done.error());
    return copy;
}

} // namespace

Result<RestoreReport> restoreStore(const QString &backup, const QString &path, const QDateTime &now)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (Connection::isOpenHere(target) || isHeldByAnotherProcess(target))
        return failure(stillOpen(target));
    if (!canWriteTo(target))
        return failure(readOnly(target));
    Result<std::unique_ptr<Connection>> source = openBackup(backup);
    if (!source)
        return failure(source.error());
    RestoreReport report;
    const auto answer = [&report] { return report; };
    if (!QFileInfo::exists(target))
        return copyStore(**source, target, {}).map(answer);

    const Result<FileHeader> header = readFileHeader(target);
    if (!header && header.error().code == ErrorCode::NotAStore)
        return failure(header.error()); // somebody else's file
    Result<std::vector<Change>> accounts = failure(damaged(target));
    if (header) {
        Result<std::unique_ptr<Connection>> current = Connection::open(target, Opening::Exclusive);
        if (!current && current.error().code == ErrorCode::Busy)
            return failure(stillOpen(target));
        if (!current && current.error().code != ErrorCode::Damaged)
            return failure(current.error());
        if (current) {
            // What is there now is kept as well, in case the wrong backup was chosen.
            const Result<QString> kept = keepBackup(**current, now);
            if (!kept && kept.error().code != ErrorCode::Damaged)
                return failure(kept.error());
            accounts = readAccounts(**current);
            if (kept) {
                if (!accounts)
                    return failure(accounts.error());
                if (accounts->empty())
                    return overwrite(**current, **source).map(answer);
                return redactedCopy(**source, now, *accounts)
                    .and_then([&](const std::unique_ptr<Connection> &copy) {
                        return overwrite(**current, *copy);
                    })
                    .map(answer);
            }
        }
    }
    // Of a damaged store the redactions may be whole yet.
    report.redactionsKnown = accounts.has_value();
    if (accounts && !accounts->empty()) {
        source = redactedCopy(**source, now, *accounts);
        if (!source)
            return failure(source.error());
    }
    if (Status moved = moveAside(target, now); !moved)
        return failure(moved.error());
    return copyStore(**source, target, {}).map(answer);
}

} // namespace mokuhyo::store
