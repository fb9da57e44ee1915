#include "store/backup.h"

#include "store/medium.h"
#include "store/messages.h"
#include "store/rotation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstdio>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

const QString timeFormat = u"yyyy-MM-dd_HHmmss_zzz"_s;

// Lets a person stop a statement that takes long.
class Interruption
{
public:
    Interruption(sqlite3 *handle, const Progress &progress) : m_handle(handle), m_progress(progress)
    {
        if (m_progress)
            sqlite3_progress_handler(m_handle, 1000, &Interruption::stop, this);
    }
    ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    static int stop(void *self)
    {
        return static_cast<Interruption *>(self)->m_progress(0, 0) ? 0 : 1;
    }

    sqlite3 *m_handle;
    const Progress &m_progress;
};

class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &target)
        : m_path(target + u".part-%1"_s.arg(QCoreApplication::applicationPid()))
    {
        remove();
    }
    ~TemporaryFile() { remove(); }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }

    QString m_path;
};

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

// Reads the copy as a whole: a medium that wrote it wrong must not replace a good backup.
Status checkCopy(const QString &path, qint64 entries)
{
    Result<std::unique_ptr<Connection>> copy = Connection::open(path, Opening::Create);
    if (!copy)
        return failure(copy.error());
    const Result<QString> answer = (*copy)->text(u"PRAGMA integrity_check"_s);
    if (!answer)
        return failure(answer.error());
    const Result<qint64> copied = (*copy)->number(u"SELECT count(*) FROM ledger"_s);
    if (!copied)
        return failure(copied.error());
    if (*answer != u"ok"_s || *copied < entries)
        return failure(ErrorCode::Io,
                       Text::tr("控えを読み直したところ、正しく書かれていませんでした。別のドライブ"
                                "に取ってください：%1")
                           .arg(path),
                       path);
    return {};
}

} // namespace

Status copyStore(Connection &connection, const QString &target, const Progress &progress)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    if (!canWriteTo(path))
        return failure(
            ErrorCode::ReadOnly,
            Text::tr("控えを書き込めません。書き込める場所を選んでください：%1").arg(path), path);
    const Result<qint64> entries = connection.number(u"SELECT count(*) FROM ledger"_s);
    if (!entries)
        return failure(entries.error());
    const TemporaryFile part(path);
    Status copied = [&]() -> Status {
        const Interruption interruption(connection.handle(), progress);
        return connection.run(u"VACUUM INTO "_s + quoted(part.path()));
    }();
    if (copied)
        copied = checkCopy(part.path(), *entries);
    if (copied && !proceeds(progress, 1, 1))
        copied = failure(cancelled());
    if (!copied) {
        Error error = copied.error();
        // VACUUM INTO does not say which of the two files was at fault.
        if (error.code == ErrorCode::Io && isNearlyFull(path))
            error = noSpace(path);
        error.message.replace(part.path(), path).replace(connection.path(), path);
        error.where = path;
        return failure(error);
    }
    if (!syncFile(part.path()) ||
        std::rename(QFile::encodeName(part.path()).constData(),
                    QFile::encodeName(path).constData()) != 0 ||
        !syncFolderOf(path))
        return failure(sqlError(SQLITE_IOERR, {}, path));
    return {};
}

QString backupFolder(const QString &storePath)
{
    const QFileInfo info(storePath);
    return info.absoluteDir().filePath(info.completeBaseName() + u".backups"_s);
}

Result<QString> keepBackup(Connection &connection, const QDateTime &now)
{
    const QString storePath = connection.path();
    const QDir folder(backupFolder(storePath));
    if (!folder.mkpath(u"."_s))
        return failure(sqlError(SQLITE_CANTOPEN, {}, folder.path()));
    const QString stem = QFileInfo(storePath).completeBaseName() + u'-';
    const QString suffix = u".mokuhyo"_s;
    const QString path = folder.filePath(stem + now.toLocalTime().toString(timeFormat) + suffix);
    if (Status done = copyStore(connection, path, {}); !done)
        return failure(done.error());

    std::vector<BackupFile> files;
    for (const QFileInfo &file : folder.entryInfoList({u'*' + suffix}, QDir::Files)) {
        const QString name = file.fileName();
        if (!name.startsWith(stem))
            continue;
        const QString time = name.mid(stem.size(), name.size() - stem.size() - suffix.size());
        const QDateTime taken = QDateTime::fromString(time, timeFormat);
        if (taken.isValid()) // others are not ours to remove
            files.push_back({file.absoluteFilePath(), taken, file.size()});
    }
    for (const BackupFile &expired : expiredBackups(std::move(files)))
        QFile::remove(expired.path);
    return path;
}

} // namespace mokuhyo::store
