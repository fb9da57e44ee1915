#pragma once

#include "core/span.h"
#include "core/text_diff.h"

#include <utility>

namespace mokuhyo::work {

// A text as papers about changes quote it, with the parts of it that differ from another one.
struct Quoted
{
    QString text;
    Spans spans;
};

// The older and the newer text of these pieces. Of long texts the lines in which nothing differs
// are left out, （略） in their place.
[[nodiscard]] std::pair<Quoted, Quoted> quotedSides(const std::vector<DiffPiece> &pieces);

} // namespace mokuhyo::work
