#pragma once

#include <QString>

namespace mokuhyo::work {

// Whether a cell of a file says what was written into it: line ends, what no workbook can hold,
// what a cell had no room for, and what has been redacted since make no difference.
[[nodiscard]] bool saysSame(const QString &inFile, const QString &written);
// The same for a field that may be printed behind its label, where white space around it is the
// label's.
[[nodiscard]] bool saysSameField(const QString &inFile, const QString &written);

// Whether the log can hold the text.
[[nodiscard]] bool isWritable(const QString &text);

} // namespace mokuhyo::work
