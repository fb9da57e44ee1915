#pragma once

#include "render/layout.h"

#include <utility>
#include <vector>

namespace mokuhyo::render {

// A horizontal line that belongs to a text: through it, below it, or of dots behind it. On the
// page, in 1/100 mm.
struct Rule
{
    Length from = 0, to = 0; // x
    Length y = 0;
    Length width = 0;
    bool dotted = false;
};

inline constexpr int dotDistance = 8; // from dot to dot, in widths of the rule

// What a line takes of its cell's text.
[[nodiscard]] inline qsizetype lengthOf(const Line &line)
{
    return line.length + (line.hardBreak ? 1 : 0);
}

// From where to where the text [start, end) of a line reaches, mm from the line's beginning; both
// -1 where it has no glyphs.
[[nodiscard]] std::pair<double, double> extent(const Line &line, qsizetype start, qsizetype end);

// The rules of a page, for the painter and the PDF writer alike.
[[nodiscard]] std::vector<Rule> rulesOf(const Document &document, const Page &page);

} // namespace mokuhyo::render
