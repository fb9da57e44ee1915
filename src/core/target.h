#pragma once

#include "core/span.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace mokuhyo {

// Targets as officials write them (①312件 ②475件, 31時間以上/月平均, 令和8年3月までに公表), read
// into parts. The text is the truth and is never replaced; this is derived from it.

enum class Comparator {
    None,     // a dash: not applicable, leaves the denominator
    Unset,    // not set yet, or only under a condition: no blank
    Text,     // 通年, 随時, 選挙時, N+2年3月: kept as said, nothing to measure
    Done,     // a state to be reached: 作成完了
    By,       // a deadline
    On,       // a day
    Around,   // 9月頃
    AtLeast,  // also plain numbers
    AtMost,   // 以下, 以内, and numbers where less is better
    MoreThan, // 超
    LessThan, // 未満
    Between,  // 10～20件, 80点台 (80 to 89.9)
};

// What is better. Unknown also where there is no number.
enum class Direction { Unknown, Up, Down, Maintain };

struct SubTarget
{
    QString marker; // ①, (1); empty for bullets
    QString label;  // what is counted, where the text says so: 常勤医師
    Comparator comparator = Comparator::Text;
    std::optional<double> value; // in `unit`; 1万人 is 10000 人, 600,000千円 stays 600000 千円
    std::optional<double> upTo; // Between: the other end
    QString unit;               // in half width: 件, %, 千円; may be empty
    std::optional<double> of;   // 2/6: 6; 各地区（14地区）: 14
    QString scope; // 累計, 時点, 内数, 月平均, 年, 延べ, 程度 (約 too); joined by +: 月+人
    std::optional<QDate> deadline;
    QString state;       // what is to be so: 開催, 公表
    bool change = false; // 5件増加: `value` is by how much, from what was before
    QString base; // 令和7年度 in 令和7年度＋10件: `value` counts from what was reached then
    Direction direction = Direction::Unknown;
    bool inferred = false; // the direction does not stand in the text: somebody has to confirm it
    Span place;            // where in the text

    // Whether it asks for a number.
    [[nodiscard]] bool isNumber() const { return value.has_value(); }
    // How people and corrections name it among the parts of its cell: marker and label.
    [[nodiscard]] QString name() const { return marker + label; }
    bool operator==(const SubTarget &) const = default;
};

// What the text itself does not say.
struct TargetContext
{
    QString indicator; // text of its column: its parts belong to the target's by marker
    int year = 0;      // fiscal year, for months without a year
    std::optional<Direction> direction = {}; // that somebody gave, or a series of years shows
};

// In reading order; an empty text has no parts. Takes time in proportion to the text's length,
// whatever stands in it.
[[nodiscard]] std::vector<SubTarget> readTarget(const QString &text, const TargetContext &context);

// "ge", "le", …; "up", "down", "maintain", "unknown": in JSON and on command lines.
[[nodiscard]] QString comparatorKey(Comparator comparator);
[[nodiscard]] QString directionKey(Direction direction);
[[nodiscard]] std::optional<Direction> directionFromKey(const QString &key);

} // namespace mokuhyo
