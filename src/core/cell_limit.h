#pragma once

#include <QString>

namespace mokuhyo {

// A cell of a spreadsheet holds 32,767 UTF-16 units, counted as the file writes them. A longer text
// is cut there at the end of a character and says so at its end; what fits comes back as it is.
[[nodiscard]] QString cutToCell(const QString &text);
// Whether `cut` is what a cell held of the text, and so no other text.
[[nodiscard]] bool isCutFrom(const QString &cut, const QString &text);

} // namespace mokuhyo
