#pragma once

#include <QString>

#include <vector>

namespace mokuhyo {

// Order strings (fractional indexing): plain string comparison orders them, and there is always
// room between two of them. They are digits of base 62 and never end in the lowest digit.

// A rank strictly between the two; an empty `before` means the beginning, an empty `after` the end.
// `before` must be less than `after` where both are given.
[[nodiscard]] QString rankBetween(const QString &before, const QString &after);

// `count` evenly spaced increasing ranks between the two.
[[nodiscard]] std::vector<QString> ranksBetween(const QString &before, const QString &after,
                                                int count);

} // namespace mokuhyo
