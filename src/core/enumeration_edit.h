#pragma once

#include "core/enumeration.h"

#include <QMap>

namespace mokuhyo {

// Changes of one part of a text: text in, text out. What they do not touch stays as typed; a part
// that stood in one line with others gets a line of its own.

// Part `number` says `value` afterwards. Where there is none it is put in at its place, with a
// marker in the look of its neighbours or else of `like` ("①", "(1) ").
[[nodiscard]] QString withPart(const QString &text, int number, const QString &value,
                               const QString &like = {});

// What stands before the first part says `value`.
[[nodiscard]] QString withBefore(const QString &text, const QString &value);

// One more part at the end. Text without parts becomes the first one.
[[nodiscard]] QString withNewPart(const QString &text, const QString &value,
                                  const QString &like = {});

// Without the part; a shared one only loses this number.
[[nodiscard]] QString withoutPart(const QString &text, int number);

// With 1, 2, 3 … in the order in which the parts stand; repeated numbers come apart.
[[nodiscard]] QString renumbered(const QString &text);
// Each number becomes what it is mapped to; others stay.
[[nodiscard]] QString renumbered(const QString &text, const QMap<int, int> &to);

} // namespace mokuhyo
