#pragma once

#include "core/target_clauses.h"
#include "core/target_direction.h"

namespace mokuhyo {

// Parts of a target from the clauses of its text; marker and place are left to the caller.

// `clause` has a figure.
[[nodiscard]] SubTarget numberOf(const QString &text, TargetClause clause,
                                 const IndicatorFacts &indicator, const TargetContext &context);
// `clause` has a day and no figure.
[[nodiscard]] SubTarget dayOf(const QString &text, TargetClause clause);
// Words alone: done, not set, none, 前年度以上, or kept as said.
[[nodiscard]] SubTarget wordsOf(QStringView words);

} // namespace mokuhyo
