#include "store/medium.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace mokuhyo::store {

namespace {

// statfs(2) names these; linux/magic.h lacks some.
constexpr quint32 fuseMagic = 0x65735546;
constexpr std::array<quint32, 9> networkMagics{
    0x00006969, // NFS
    0x0000517B, // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x5346414F, // AFS
    0x01021997, // 9p, also drives of the host seen from inside a virtual machine
    0x00C36400, // Ceph
    0x73757245, // Coda
    0x0000564C, // NCP
};

QString existingAncestor(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info.setFile(info.absolutePath());
    return info.absoluteFilePath();
}

bool sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    return (::close(descriptor) == 0) && done;
}

} // namespace

bool isNetworkFileSystem(quint32 magic, const QByteArray &name)
{
    if (magic != fuseMagic)
        return std::find(networkMagics.begin(), networkMagics.end(), magic) != networkMagics.end();
    static const std::array<QByteArray, 6> shared{
        QByteArrayLiteral("sshfs"), QByteArrayLiteral("smb"),    QByteArrayLiteral("gvfs"),
        QByteArrayLiteral("davfs"), QByteArrayLiteral("rclone"), QByteArrayLiteral("glusterfs")};
    return std::any_of(shared.begin(), shared.end(),
                       [&](const QByteArray &part) { return name.contains(part); });
}

bool isOnNetworkDrive(const QString &path)
{
    const QString place = existingAncestor(path);
    struct statfs info = {};
    if (::statfs(QFile::encodeName(place).constData(), &info) != 0)
        return false;
    return isNetworkFileSystem(quint32(info.f_type), QStorageInfo(place).fileSystemType());
}

bool canWriteTo(const QString &path)
{
    const QFileInfo info(path);
    const QByteArray folder = QFile::encodeName(info.absolutePath());
    if (::access(folder.constData(), W_OK | X_OK) != 0)
        return false;
    return !info.exists() || ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

bool isNearlyFull(const QString &path)
{
    const QStorageInfo drive(existingAncestor(QFileInfo(path).absolutePath()));
    return drive.isValid() && drive.bytesAvailable() < 256 * 1024;
}

bool isHeldByAnotherProcess(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000; // where SQLite puts its locks
    lock.l_len = 512;
    const bool held = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return held;
}

bool syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

bool syncFolderOf(const QString &path)
{
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace mokuhyo::store
