#pragma once

#include <QString>

namespace mokuhyo::render {

// Control characters that have no place on paper: those without a picture, halves of characters,
// and those that turn the direction of everything behind them. Line breaks and tabs are none.
[[nodiscard]] bool isUnprintable(const QString &text, qsizetype at);

// The text as it is set, as long as the original: what cannot be printed is replaced by a character
// that takes no room.
[[nodiscard]] QString printableText(const QString &text);

// Whether a part of the text runs from right to left.
[[nodiscard]] bool hasRightToLeft(const QString &text);

} // namespace mokuhyo::render
