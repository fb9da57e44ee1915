#pragma once

#include "core/span.h"

#include <QString>
#include <QStringView>

namespace mokuhyo {

// Derived keys for matching and searching. Stored text is never folded: NFKC would turn ① into 1.

// For labels: NFKC, case folded, without white space, line breaks and the widths of brackets
// (（何を） equals (何を)), so that a heading matches however a workbook wraps it.
[[nodiscard]] QString labelKey(QStringView text);

// For search: NFKC and case folded, white space and line breaks removed.
[[nodiscard]] QString searchKey(QStringView text);

// Where the needle stands in a text, both folded as searchKey() does; first places first, none
// inside another.
[[nodiscard]] Spans findFolded(const QString &text, const QString &needle);

// Line ends as they are stored: LF only.
[[nodiscard]] QString withLf(QString text);

// Without leading and trailing white space of every width; inner text untouched.
[[nodiscard]] QString trimmedText(QStringView text);

} // namespace mokuhyo
