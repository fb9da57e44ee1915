#include "store/rotation.h"

#include <QSet>

#include <catch2/catch.hpp>
#include <random>

using namespace Qt::StringLiterals;
using namespace mokuhyo::store;

namespace {

std::vector<BackupFile> daily(int days)
{
    std::vector<BackupFile> files;
    for (int i = 0; i < days; ++i) {
        const QDateTime time(QDate(2026, 12, 31).addDays(-i), QTime(12, 0));
        files.push_back({QString::number(i), time, 1000});
    }
    return files;
}

std::vector<int> keptOf(const std::vector<BackupFile> &files, const RotationRule &rule = {})
{
    QSet<QString> gone;
    for (const BackupFile &file : expiredBackups(files, rule))
        gone.insert(file.path);
    std::vector<int> kept;
    for (const BackupFile &file : files) {
        if (!gone.contains(file.path))
            kept.push_back(file.path.toInt());
    }
    return kept;
}

} // namespace

TEST_CASE("a year of daily backups keeps 12 days, 10 weeks and 9 months")
{
    // 31 December 2026 is a Thursday: weeks end on days 4, 11, 18, … before it.
    const std::vector<int> expected{0,  1,  2,  3,  4,  5,  6,  7,  8,   9,   10,  11,  18, 25,
                                    31, 32, 39, 46, 53, 60, 61, 92, 122, 153, 184, 214, 245};
    CHECK(keptOf(daily(365)) == expected);
}

TEST_CASE("a busy day keeps its last three")
{
    std::vector<BackupFile> files;
    for (int i = 0; i < 10; ++i)
        files.push_back({QString::number(i), QDateTime(QDate(2026, 4, 1), QTime(20 - i, 0)), 1});
    CHECK(keptOf(files) == std::vector<int>{0, 1, 2});
}

TEST_CASE("the oldest go under the cap, and the newest always stays")
{
    RotationRule rule;
    rule.sizeCap = 3500;
    CHECK(keptOf(daily(20), rule) == std::vector<int>{0, 1, 2});
    rule.sizeCap = 10;
    CHECK(keptOf(daily(20), rule) == std::vector<int>{0});
    CHECK(expiredBackups({}).empty());
}

TEST_CASE("what the rotation keeps, it keeps again, in whatever order it sees the files")
{
    std::vector<BackupFile> files = daily(100);
    const std::vector<int> kept = keptOf(files);
    std::vector<BackupFile> remaining;
    for (const int index : kept)
        remaining.push_back(files[std::size_t(index)]);
    std::mt19937 random(7);
    std::shuffle(remaining.begin(), remaining.end(), random);
    CHECK(expiredBackups(remaining).empty());
}
