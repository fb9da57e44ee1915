#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace mokuhyo {

// Text in parts as people number them: ①②③, (1)(2)(3), 1. 2. 3., ア イ ウ or ・. The cell's text
// is the truth; parts are read from it and joining them gives the very text again.

enum class MarkerKind {
    None,
    Circled,       // ① ❶ ⓵
    Parenthesised, // (1) （１） ⑴
    Dotted,        // 1. １． 1)
    Kana,          // ア． (ア) イ　
    Bullet,        // ・ ○ ■: no number
};

struct Part
{
    QString lead;       // white space before the marker
    QString marker;     // as typed, with the gap behind it: "(2)(3) "
    QString text;       // may hold several lines, deeper markers among them
    QString trail;      // white space up to the next part or the end
    QList<int> numbers; // several where one text stands for several parts; none for bullets

    bool operator==(const Part &) const = default;
};

struct Enumeration
{
    MarkerKind kind = MarkerKind::None;
    QString before; // what stands before the first part, such as a heading; all where none is
    std::vector<Part> parts;

    [[nodiscard]] QString text() const;
    // Index of the part with this number; -1: none.
    [[nodiscard]] int indexOf(int number) const;
    // Whether every part is told from the others by its number.
    [[nodiscard]] bool isNumbered() const;
};

// A marker counts where a line begins with it, or where it continues the count of its line behind
// a space (①実施 ②実施; a circled one also without: ①5件②3回). Only the outermost kind makes parts:
// other markers, and （1） inside prose, belong to the text around them.
[[nodiscard]] Enumeration parseEnumeration(QStringView text);

// Empty, white space, or markers with nothing behind them (① ② ③).
[[nodiscard]] bool saysNothing(QStringView text);

// Which parts of several cells of a row belong together, by number.
struct AlignedParts
{
    QList<int> numbers; // ascending
    // By cell, then by number: index into the cell's parts or -1. A shared part stands at each of
    // its numbers. Empty for cells that do not take part: no parts, bullets, repeated numbers.
    std::vector<std::vector<int>> parts;
};
[[nodiscard]] AlignedParts alignParts(const std::vector<Enumeration> &cells);

} // namespace mokuhyo
