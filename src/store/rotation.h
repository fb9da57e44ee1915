#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace mokuhyo::store {

struct BackupFile
{
    QString path;
    QDateTime time;
    qint64 size = 0;
};

struct RotationRule
{
    int latest = 3; // whatever their age, so that a busy day keeps more than its last
    int daily = 12;
    int weekly = 10;
    int monthly = 9;
    qint64 sizeCap = qint64(2) << 30; // the newest stays even where it alone is larger
};

// Those that need not be kept: of every day, week (from Monday) and month the newest stays, as many
// as the rule says; then the oldest go until the rest fits under the cap.
[[nodiscard]] std::vector<BackupFile> expiredBackups(std::vector<BackupFile> files,
                                                     const RotationRule &rule = {});

} // namespace mokuhyo::store
