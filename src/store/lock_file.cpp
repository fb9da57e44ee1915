#include "store/lock_file.h"

#include <QFile>
#include <QSaveFile>
#include <QStringList>
#include <QSysInfo>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

LockFile::Holder readHolder(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.read(4096)).split(u'\n');
    if (lines.size() < 4)
        return {};
    return {lines[0], lines[1], lines[2].toLongLong(), lines[3]};
}

bool isRunning(qint64 process)
{
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
}

} // namespace

QString LockFile::pathFor(const QString &storePath)
{
    return storePath + u".lock"_s;
}

LockFile::Holder LockFile::otherHolder(const QString &storePath, const QString &host)
{
    const Holder holder = readHolder(pathFor(storePath));
    return holder.host == host ? Holder() : holder;
}

LockFile LockFile::take(const QString &storePath, const Holder &holder)
{
    LockFile lock;
    const QString path = pathFor(storePath);
    const Holder former = readHolder(path);
    if (former.host == holder.host && isRunning(former.process))
        return lock;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return lock;
    file.write(QStringList{holder.user, holder.host, QString::number(holder.process), holder.since,
                           QString()}
                   .join(u'\n')
                   .toUtf8());
    if (file.commit())
        lock.m_path = path;
    return lock;
}

LockFile::~LockFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

QString localHost()
{
    return QSysInfo::machineHostName();
}

QString localUser()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

} // namespace mokuhyo::store
