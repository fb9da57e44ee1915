#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

// What the readers of numbers, units and days share: looking at one character of a text as it is,
// whatever its width.
namespace mokuhyo::scan {

// The character at a place in half width (ASCII only; every minus is '-'); null beyond the ends.
[[nodiscard]] QChar at(QStringView text, qsizetype place);

// Whether the word, which is written in half width, stands at this place.
[[nodiscard]] bool wordAt(QStringView text, qsizetype place, QStringView word);

[[nodiscard]] bool isDigit(QChar c); // ASCII
[[nodiscard]] bool isLatin(QChar c); // ASCII
[[nodiscard]] bool isKanji(QChar c);
[[nodiscard]] bool isHiragana(QChar c);
[[nodiscard]] bool isKatakana(QChar c);
[[nodiscard]] bool isOpening(QChar c); // brackets of every look
[[nodiscard]] bool isClosing(QChar c);

[[nodiscard]] qsizetype pastSpaces(QStringView text, qsizetype place); // no line breaks
[[nodiscard]] qsizetype pastBreak(QStringView text, qsizetype place);  // and over one of them

// Words by their first and by their last characters.
class WordList
{
public:
    explicit WordList(QStringView wordsWithSpaces);
    // Length of the longest of the words at a place; 0: none.
    [[nodiscard]] qsizetype longestAt(QStringView text, qsizetype place) const;
    // Length of the longest of the words that ends before a place; 0: none.
    [[nodiscard]] qsizetype longestBefore(QStringView text, qsizetype end) const;
    [[nodiscard]] bool contains(QStringView word) const;

private:
    QHash<QChar, std::vector<QString>> m_byFirst; // longest first
    QHash<QChar, std::vector<QString>> m_byLast;
};

// How many characters this thread has looked at: tests bound the work by it, not by the clock.
[[nodiscard]] qsizetype looks();

} // namespace mokuhyo::scan
