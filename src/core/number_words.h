#pragma once

#include "core/span.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace mokuhyo {

// Numbers as officials write them, in any width: 1,234, 12.5, ５, 十二, 1万5千, 5億6,700万, ▲3.

struct NumberWord
{
    Span place;       // sign, digits, scale words, %, and what follows of range or fraction
    double value = 0; // 3割 is 30
    std::optional<double> upTo; // 10～20: 20
    std::optional<double> of;   // 2/6: 6; 6分の2 likewise
    QString unit; // only where the number says it: "%" (％, パーセント, 割), "ポイント"
    QChar sign;   // '+', or '-' (also ▲ and △); null: none
    bool kanji = false;     // begins with a kanji: 一 is also part of words such as 一部
    bool wellFormed = true; // commas stand where they belong

    bool operator==(const NumberWord &) const = default;
};

// The number that begins at this place. None inside a longer run of digits, behind a letter (CO2,
// R7) or 第 (第2次), in an inexact 数十, and in digits that are no number (1.2.3, 03-1234-5678).
// 千円 and 百万円 are units, not scales: 600,000千円 is 600000. Days such as 2025/3/31 and 3月 are
// not told from numbers here: see day_words.h, which is to be asked first. Looks at no more than
// the number and a few characters on either side.
[[nodiscard]] std::optional<NumberWord> numberAt(QStringView text, qsizetype place);

// Where the run of digits, points and commas of this place ends; `place` itself where none is.
[[nodiscard]] qsizetype pastDigits(QStringView text, qsizetype place);

// A whole number of digits or kanji (31, ３１, 三十一, 元 is 1) at a place; `end` is behind it.
[[nodiscard]] std::optional<int> smallNumberAt(QStringView text, qsizetype place, qsizetype *end);

} // namespace mokuhyo
