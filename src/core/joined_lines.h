#pragma once

#include "core/span.h"

#include <QString>

#include <vector>

namespace mokuhyo {

// A cell's text whose lines are wrapped by a narrow column (区長への依\n頼業務の数\n102), with the
// breaks inside words taken out. What is left of them divides: a label from its value, a value from
// the next label, a finished statement from the next.
struct JoinedLines
{
    QString text;
    std::vector<qsizetype> from; // where each character stood; at the end the length of the whole

    [[nodiscard]] Span placeOf(qsizetype begin, qsizetype end) const;
};

// Takes time in proportion to the text.
[[nodiscard]] JoinedLines joinLines(const QString &text);

} // namespace mokuhyo
