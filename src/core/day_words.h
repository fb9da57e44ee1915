#pragma once

#include "core/span.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace mokuhyo {

// Days, months and years as officials write them: 令和8年3月31日, R6.12月末, 9月頃, 年度内,
// 第3四半期, 10～12月.

struct DayWord
{
    enum class Kind {
        On,     // nothing but the day or span
        By,     // まで, 末まで, 中, 内: by its end
        Around, // 頃
        From,   // から, 以降
        AsOf,   // 時点, 現在
    };
    enum class Grain { Day, Third, Month, Quarter, Half, Year };

    Span place; // with the words of its kind: 8月までに
    Kind kind = Kind::On;
    Grain grain = Grain::Day;
    QDate first; // of the span that is meant; both invalid where it does not exist, or where the
    QDate last;  // text names no year and the caller knows none
    int fiscalYear = 0;    // Year only: 令和7年度 is 2025
    bool bareYear = false; // a year that is merely named (令和7年度実績), no deadline
    bool exists = true;
    QString why; // it does not exist; in Japanese: 平成は31年4月30日までです

    bool operator==(const DayWord &) const = default;
};

// The day or span that begins at this place. `year`: the fiscal year for months without one (4 to
// 12 are in it, 1 to 3 in the next); 0: unknown. A span with both ends is one word
// (5月から8月まで). 2/6 is a fraction unless まで, から, に or the like follows; 5年 is a duration.
// Looks at no more than a few dozen characters.
[[nodiscard]] std::optional<DayWord> dayAt(QStringView text, qsizetype place, int year);

// All of a text, in order, none inside another.
[[nodiscard]] std::vector<DayWord> findDays(QStringView text, int year);
[[nodiscard]] Spans placesOf(const std::vector<DayWord> &days);

} // namespace mokuhyo
