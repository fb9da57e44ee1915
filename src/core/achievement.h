#pragma once

#include "core/actual.h"

namespace mokuhyo {

// What was reached of a target, with the working that a person can check.

struct Achievement
{
    enum class Verdict {
        NotCounted, // no target, not set, cancelled from outside: leaves the denominator
        Unknown,    // cannot be told; `note` says why
        Pending,    // no result yet
        Missed,
        Met,
    };

    Verdict verdict = Verdict::Unknown;
    std::optional<double> percent; // rounded half up to one decimal; none where nothing divides
    QString working;               // 24件 ÷ 20件 = 120%; always in Japanese, as it is printed
    QString note;                  // why there is no figure, or what it rests on; for people
    bool provisional = false;      // rests on 見込 or 約

    bool operator==(const Achievement &) const = default;
};

// How a figure of which less is better becomes a rate.
enum class Reduction {
    Ratio,      // target ÷ result
    Difference, // 2 - result ÷ target
    Baseline,   // (baseline - result) ÷ (baseline - target); Ratio where there is none
};

struct AchievementContext
{
    Reduction reduction = Reduction::Ratio;
    std::optional<double> baseline; // 現状値, in the target's unit
    std::optional<double> base;     // what was reached in the year that SubTarget::base names
    bool yearOver = true;           // false: mid-year, a miss is no miss yet
};

[[nodiscard]] Achievement achievementOf(const SubTarget &target, const SubActual *actual,
                                        const AchievementContext &context);

// 1234.5件, 80%: without needless zeros, thousands with commas.
[[nodiscard]] QString figureText(double value, const QString &unit);

} // namespace mokuhyo
