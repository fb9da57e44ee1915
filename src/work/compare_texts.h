#pragma once

#include "core/text_diff.h"

namespace mokuhyo::work {

// How much of two texts is the same, from 0 to 1.
[[nodiscard]] double likeness(const QString &a, const QString &b);

// Their difference; texts of which nearly nothing is common are one exchanged for the other, which
// marks on single characters would hide.
[[nodiscard]] std::vector<DiffPiece> readableDiff(const QString &before, const QString &after);

} // namespace mokuhyo::work
