#pragma once

#include "core/target.h"

namespace mokuhyo {

// What the indicator says about its figures, found out once for each of its parts.
struct IndicatorFacts
{
    bool cumulative = false;
    bool bad = false; // less is better
    bool reduction = false;
    bool maintaining = false;
};
[[nodiscard]] IndicatorFacts indicatorFacts(QStringView indicator);

// Sets the direction of a figure whose text does not state one, and the comparator that follows.
void inferDirection(SubTarget &target, const IndicatorFacts &indicator,
                    const std::optional<Direction> &given);

} // namespace mokuhyo
