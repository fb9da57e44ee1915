#pragma once

#include "store/connection.h"

#include <QDateTime>

namespace mokuhyo::store {

// A checked copy of the store as it is now, replaced atomically at the target.
[[nodiscard]] Status copyStore(Connection &connection, const QString &target,
                               const Progress &progress);

// The folder beside a store that keeps its backups.
[[nodiscard]] QString backupFolder(const QString &storePath);

// Such a copy into that folder, under the time of `now`; then removes what the rotation no longer
// keeps. Answers the path of the copy.
[[nodiscard]] Result<QString> keepBackup(Connection &connection, const QDateTime &now);

} // namespace mokuhyo::store
