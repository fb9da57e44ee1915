#pragma once

#include "core/rating_rule.h"

#include <QJsonObject>

#include <array>

namespace mokuhyo {

// What the reader, the checks, the evaluation and the description of rating rules share.

// The figures that every rule can look at.
struct BuiltInNumber
{
    const char16_t *name;
    const char16_t *label;
    const char16_t *unit;
};

inline constexpr std::array builtInNumbers{
    BuiltInNumber{u"rate", u"達成率", u"%"},
    BuiltInNumber{u"target", u"目標値", u""},
    BuiltInNumber{u"result", u"実績値", u""},
    BuiltInNumber{u"baseline", u"基準値", u""},
    BuiltInNumber{u"overTarget", u"目標値との差", u"%"},
    BuiltInNumber{u"overBaseline", u"基準値との差", u"%"},
    BuiltInNumber{u"pathRate", u"経過年の目安に対する達成率", u"%"},
    BuiltInNumber{u"elapsed", u"経過割合", u"%"},
    BuiltInNumber{u"year", u"計画の年次", u"年目"},
    BuiltInNumber{u"years", u"計画期間", u"年"},
};

[[nodiscard]] const BuiltInNumber *builtInNumber(const QString &name);

// From JSON that follows the schema.
[[nodiscard]] RatingRule readRatingRule(const QJsonObject &json);
// What the schema cannot say: that every name refers to something, that a condition is complete.
[[nodiscard]] std::vector<Error> ratingReferenceErrors(const QJsonObject &json);

// How a condition reads, without the figures of a row: 達成率 90%以上110%未満.
[[nodiscard]] QString conditionText(const RatingRule &rule, const RatingCondition &condition);
[[nodiscard]] QString verdictWord(Achievement::Verdict verdict);

} // namespace mokuhyo
