#include "core/rank.h"

#include <QStringView>

namespace mokuhyo {

namespace {

constexpr QStringView digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

int digitAt(const QString &rank, qsizetype position, int whenPast)
{
    return position < rank.size() ? int(digits.indexOf(rank.at(position))) : whenPast;
}

void fill(std::vector<QString> &ranks, size_t first, size_t last, const QString &before,
          const QString &after)
{
    if (first >= last)
        return;
    const size_t middle = first + (last - first) / 2;
    ranks[middle] = rankBetween(before, after);
    fill(ranks, first, middle, before, ranks[middle]);
    fill(ranks, middle + 1, last, ranks[middle], after);
}

} // namespace

QString rankBetween(const QString &before, const QString &after)
{
    // Copies the common digits, then takes the middle of the first gap; where the digits are
    // neighbours it goes on behind `before`, now without an upper bound.
    const int base = int(digits.size());
    QString rank;
    bool bounded = !after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before, i, 0);
        const int high = bounded ? digitAt(after, i, 0) : base;
        if (low == high) {
            rank += digits.at(low);
            continue;
        }
        // Rows are mostly appended: a step of one keeps such ranks short.
        const bool appending = after.isEmpty() && !before.isEmpty();
        const int middle = appending ? low + 1 : (low + high) / 2;
        if (middle > low && middle < high) {
            rank += digits.at(middle);
            return rank;
        }
        rank += digits.at(low);
        bounded = false;
    }
}

std::vector<QString> ranksBetween(const QString &before, const QString &after, int count)
{
    std::vector<QString> ranks(static_cast<size_t>(std::max(count, 0)));
    if (after.isEmpty()) {
        QString last = before;
        for (QString &rank : ranks)
            last = rank = rankBetween(last, {});
    } else {
        fill(ranks, 0, ranks.size(), before, after);
    }
    return ranks;
}

} // namespace mokuhyo
