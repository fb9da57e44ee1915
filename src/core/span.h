#pragma once

#include <QtGlobal>

#include <vector>

namespace mokuhyo {

// Part of a text, in UTF-16 units.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};
using Spans = std::vector<Span>;

} // namespace mokuhyo
