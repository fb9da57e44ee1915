#pragma once

#include "core/figure_words.h"

namespace mokuhyo {

[[nodiscard]] inline qsizetype endOf(const Span &span)
{
    return span.start + span.length;
}

// The figures of a target's text that may be targets, without scopes (1人1日当たり), names
// (Web 2.0) and ages of those who are meant (65歳以上 60％).
[[nodiscard]] std::vector<Figure> targetFigures(QStringView text, const Spans &days);

} // namespace mokuhyo
