#include "store/file_header.h"
#include "store/ledger.h"
#include "store/medium.h"
#include "store/messages.h"
#include "store/package_file.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QtEndian>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

// Left by a program that had it open otherwise; beside a new file SQLite would take them for its
// own.
Status removeCompanions(const QString &path)
{
    for (const QString &companion : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        const QString file = path + companion;
        if (QFile::exists(file) && !QFile::remove(file))
            return failure(readOnly(path));
    }
    return {};
}

} // namespace

bool isPackageFile(const QString &path)
{
    if (Connection::isOpenHere(path))
        return false;
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(100);
    return header.size() == 100 && header.startsWith(QByteArrayLiteral("SQLite format 3\0")) &&
           qFromBigEndian<quint32>(header.constData() + 68) == packageApplicationId;
}

Status unpackInPlace(const QString &path)
{
    // Two programs that open it at once must not each make a store of it.
    QLockFile guard(path + u".opening"_s);
    if (!guard.tryLock(10'000))
        return failure(busy(path));
    if (!isPackageFile(path))
        return {};
    const Result<PackageContent> content = readPackage(path);
    if (!content)
        return failure(content.error());
    const Result<std::unique_ptr<Connection>> store = packed(*content, storeApplicationId, newId());
    if (!store)
        return failure(store.error());
    const Result<LedgerWriter> end = LedgerWriter::atEnd(**store);
    if (!end)
        return failure(end.error());
    if (end->seq() != content->info.handout.base || end->seq() != qint64(content->changes.size()))
        return failure(damaged(path));
    const Result<QByteArray> bytes = (*store)->bytes();
    if (!bytes)
        return failure(bytes.error());
    return removeCompanions(path).and_then([&] { return savePackage(path, *bytes); });
}

} // namespace mokuhyo::store
