#pragma once

#include "core/enumeration.h"

#include <optional>

namespace mokuhyo::markers {

// One sign such as ③, （３） or ウ．, without what stands around it.
struct Sign
{
    MarkerKind kind = MarkerKind::None;
    int number = 0; // bullets: 0
    qsizetype length = 0;
};

// The sign that begins at this place.
[[nodiscard]] std::optional<Sign> signAt(QStringView text, qsizetype at);

// The same sign with another number: ② for ①, （２） for （１）. Signs that do not go that far
// become (n).
[[nodiscard]] QString withNumber(QStringView sign, int number);

} // namespace mokuhyo::markers
