#pragma once

#include <QString>

namespace mokuhyo {

// A text as it stands in a CSV cell before quoting: what a spreadsheet would evaluate gets an
// apostrophe in front, and so does a text that would otherwise be taken for such a one when it is
// read back ('=1). White space and characters that nobody sees before the sign, and full-width
// signs, do not hide a formula. A lone -, +10件, -5% and Japanese text stay as they are.
[[nodiscard]] QString guarded(const QString &text);

// The text again: withoutGuard(guarded(text)) is text, whatever it is. An apostrophe before a sign
// goes even where this program would not have set one, because others do.
[[nodiscard]] QString withoutGuard(const QString &text);

} // namespace mokuhyo
