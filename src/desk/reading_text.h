#pragma once

#include "core/fiscal_year.h"
#include "work/measures.h"

#include <QString>

#include <vector>

namespace mokuhyo::desk {

// How a target was read and what was reached of it, in the words of the window.

// One part of a target; its texts are empty where there is nothing to say.
struct PartReading
{
    int part = 0;         // index in Measure::parts
    QString name;         // ①, 常勤医師
    QString target;       // 312件以上（累計）　↓ 減少が望ましい（推定）
    QString result;       // 実績 24件 ÷ 20件 = 120%　達成
    bool notRead = false; // a number was expected and none was found

    [[nodiscard]] bool saysSomething() const { return !target.isEmpty() || !result.isEmpty(); }
};

// ↑ 増加が望ましい; empty for Unknown.
[[nodiscard]] QString directionText(Direction direction);
// 312件以上（累計）　令和8年3月31日まで: how the program takes it; empty where the text is kept as
// said (通年, 作成完了).
[[nodiscard]] QString targetText(const SubTarget &target, YearStyle dates);
// 達成, 未達成, …; empty where nothing is told.
[[nodiscard]] QString verdictText(const Achievement &achievement);

// Of the parts worth a line. `text`: of the target's cell.
[[nodiscard]] std::vector<PartReading> readingsOf(const Measure &measure, const QString &text,
                                                  YearStyle dates);
// The row's rate, where it is put together from several parts; else empty.
[[nodiscard]] QString wholeText(const Measure &measure);
// 評価の目安：A（達成率 126.7% ≧ 110%）, with a mark where the rating differs; empty: no rule
// holds.
[[nodiscard]] QString suggestionText(const work::RatedColumn &rated);
// Who set how the part is read, and when; empty: nobody.
[[nodiscard]] QString noteText(const MeasuredPart &part, YearStyle dates);

} // namespace mokuhyo::desk
