#pragma once

#include <QByteArray>
#include <QString>

namespace mokuhyo::store {

// Whether a kind of file system is shared over a network, by statfs's f_type and, where that only
// says FUSE, by its name in the mount table.
[[nodiscard]] bool isNetworkFileSystem(quint32 magic, const QByteArray &name);

// The same for the drive that holds the path, which need not exist yet.
[[nodiscard]] bool isOnNetworkDrive(const QString &path);

// Whether files can be made in the folder of the path and the file, if it exists, be written.
[[nodiscard]] bool canWriteTo(const QString &path);

// Whether the drive that holds the path is as good as full.
[[nodiscard]] bool isNearlyFull(const QString &path);

// Whether another process has SQLite's locks on the file, as every open store in WAL mode does.
// Never for a file that this process has open: looking would drop its own locks.
[[nodiscard]] bool isHeldByAnotherProcess(const QString &path);

// Makes a finished file, or a rename in its folder, survive a power cut.
bool syncFile(const QString &path);
bool syncFolderOf(const QString &path);

} // namespace mokuhyo::store
