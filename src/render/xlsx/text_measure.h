#pragma once

#include <QString>

namespace mokuhyo::render::xlsx {

// How much room a text takes in a column of a list, in digits of the default font, by a guess that
// is good enough for lists: what is no sheet of the form is not laid out. `widest` is the column's
// width at most.
struct TextMeasure
{
    int width = 0; // of its longest line, up to `widest`
    int lines = 0; // at that width

    TextMeasure(const QString &text, int widest);
};

// The height of a row of so many lines, pt.
[[nodiscard]] double listRowHeight(int lines);

} // namespace mokuhyo::render::xlsx
