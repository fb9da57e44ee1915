#pragma once

#include "core/rating_rule.h"

namespace mokuhyo {

// A row, or one part of its target, as a rule sees it. Whatever is missing makes an answer unknown
// and never a guess.

enum class Holds { No, Unknown, Yes };

// An answer with its figures in words: what holds, or what is missing.
struct Told
{
    Holds holds = Holds::Yes;
    QString text;
};

class RatingView
{
public:
    RatingView(const RatingRule &rule, const RatingInput &input) : m_rule(&rule), m_input(&input) {}

    [[nodiscard]] Told tell(const RatingCondition &condition) const;
    // A built-in figure or one of the rule's.
    [[nodiscard]] std::optional<double> number(const QString &name) const;
    // Why there is no rate, for people.
    [[nodiscard]] QString lack() const;

private:
    // The first of them that holds; none: no case holds, or it cannot be told.
    [[nodiscard]] const RatingCase *firstOf(const std::vector<RatingCase> &cases) const;
    [[nodiscard]] RatingView ofPart(size_t part) const;
    [[nodiscard]] std::vector<RatingView> counted() const;
    [[nodiscard]] const MeasuredPart *only() const; // the part, or the row's only one
    [[nodiscard]] const Achievement &achievement() const;

    [[nodiscard]] std::optional<double> rate() const;
    [[nodiscard]] std::optional<double> target() const;
    [[nodiscard]] std::optional<double> result() const;
    [[nodiscard]] std::optional<double> baseline() const;
    [[nodiscard]] std::optional<double> over(const QString &name) const;
    [[nodiscard]] std::optional<double> derived(const RatingNumber &number) const;

    [[nodiscard]] Told tellValue(const RatingCondition &condition) const;
    [[nodiscard]] Told tellColumn(const RatingCondition &condition) const;
    [[nodiscard]] Told tellUnit(const RatingCondition &condition) const;
    [[nodiscard]] Told tellParts(const RatingCondition &condition) const;
    [[nodiscard]] Told tellAll(const RatingCondition &condition) const;
    [[nodiscard]] Told tellAny(const RatingCondition &condition) const;

    const RatingRule *m_rule;
    const RatingInput *m_input;
    std::optional<size_t> m_part;
};

} // namespace mokuhyo
