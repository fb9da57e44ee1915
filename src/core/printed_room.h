#pragma once

#include "core/form.h"

namespace mokuhyo {

// How many characters a printed cell holds.
struct PrintedRoom
{
    int characters = 0; // 0: nothing is known
    bool given = false; // the form says so; else estimated from the printed width
};

// Estimated for full-width characters at the form's size, when `rows` rows share one page. A guide
// for people: longer text is printed all the same, on more lines.
[[nodiscard]] PrintedRoom printedRoom(const Form &form, const Field &column, int rows);

// Characters as people count them: 𠮷 and 葛󠄀 are one each; line breaks are none.
[[nodiscard]] int characterCount(const QString &text);

} // namespace mokuhyo
