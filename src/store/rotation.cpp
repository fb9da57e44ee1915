#include "store/rotation.h"

#include <algorithm>
#include <set>

namespace mokuhyo::store {

namespace {

// Keeps the newest of each period, newest first, up to `count` periods.
template<class PeriodOf>
void keep(const std::vector<BackupFile> &newestFirst, std::vector<bool> &kept, int count,
          PeriodOf periodOf)
{
    std::set<qint64> periods;
    for (std::size_t i = 0; i < newestFirst.size() && int(periods.size()) < count; ++i) {
        if (periods.insert(periodOf(newestFirst[i].time.toLocalTime().date())).second)
            kept[i] = true;
    }
}

} // namespace

std::vector<BackupFile> expiredBackups(std::vector<BackupFile> files, const RotationRule &rule)
{
    std::sort(files.begin(), files.end(), [](const BackupFile &left, const BackupFile &right) {
        return left.time > right.time;
    });
    std::vector<bool> kept(files.size(), false);
    for (std::size_t i = 0; i < files.size() && int(i) < rule.latest; ++i)
        kept[i] = true;
    keep(files, kept, rule.daily, [](QDate day) { return day.toJulianDay(); });
    // Julian day 0 was a Monday.
    keep(files, kept, rule.weekly, [](QDate day) { return day.toJulianDay() / 7; });
    keep(files, kept, rule.monthly, [](QDate day) { return day.year() * 12LL + day.month(); });

    std::vector<BackupFile> expired;
    qint64 total = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (kept[i])
            total += files[i].size;
        if (!kept[i] || (i > 0 && total > rule.sizeCap))
            expired.push_back(files[i]);
    }
    return expired;
}

} // namespace mokuhyo::store
