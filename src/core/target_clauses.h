#pragma once

#include "core/day_words.h"
#include "core/figure_words.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mokuhyo {

// A stretch of a target's text that says one thing: a figure, a day, both, or only words.
struct TargetClause
{
    qsizetype begin = 0;
    qsizetype end = 0;
    std::optional<Figure> figure;
    std::optional<Figure> former; // 10件から 20件に: 10件
    std::optional<Figure> outOf;  // 35施設中30施設: 35施設
    bool unsure = false;          // figures are left whose part in it is not understood
    std::optional<DayWord> day;   // beside a figure its deadline
    Spans taken;            // brackets that are understood, and days: no part of label or state
    QStringList scope;      // from brackets
    bool covers = false;    // 各地区（14地区）: all that there are
    bool inBracket = false; // the figure is all that stands in its bracket
    bool within = false;    // 内数
};

// The clauses of one part's text, whose lines are joined (see joinLines()). Takes time in
// proportion to it.
[[nodiscard]] std::vector<TargetClause> targetClauses(const QString &text, int year);

} // namespace mokuhyo
