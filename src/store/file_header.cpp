#include "store/file_header.h"

#include "store/connection.h"
#include "store/messages.h"
#include "store/migration.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

quint32 numberAt(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

// SQLite keeps the number of pages in the header. A write-ahead log may still hold the rest.
bool isCutOff(const QByteArray &header, const QFileInfo &file)
{
    const QFileInfo log(file.filePath() + u"-wal"_s);
    if (log.exists() && log.size() > 0)
        return false;
    const bool counted = numberAt(header, 24) == numberAt(header, 92);
    const int rawSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawSize == 1 ? 65536 : rawSize;
    return pageSize < 512 || file.size() % pageSize != 0 ||
           (counted && file.size() < qint64(numberAt(header, 28)) * pageSize);
}

} // namespace

Result<FileHeader> readFileHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            ErrorCode::NotFound,
            Text::tr("ファイルが見つかりません。場所と名前を確かめてください：%1").arg(path), path);
    // Its connection has checked it, and closing a second descriptor would drop its locks.
    if (Connection::isOpenHere(path))
        return FileHeader{builtInMigrations().back().version, true};
    QFile file(path);
    if (info.isDir())
        return failure(notAStore(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Io,
            Text::tr("ファイルを読めません。読み取りの権限を確かめてください：%1").arg(path), path);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return failure(notAStore(path));
    const quint32 application = numberAt(header, 68);
    if (application == packageApplicationId)
        return failure(
            ErrorCode::NotAStore,
            Text::tr("これは配布・回収用のファイルです。開くのではなく、取り込んでください：%1")
                .arg(path),
            path);
    if (application != storeApplicationId)
        return failure(notAStore(path));
    if (isCutOff(header, info))
        return failure(damaged(path));
    return FileHeader{int(numberAt(header, 60)), header.at(18) == 2};
}

} // namespace mokuhyo::store
