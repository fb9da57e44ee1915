#include "core/word_scan.h"

#include <algorithm>

namespace mokuhyo::scan {

using namespace Qt::StringLiterals;

namespace {

thread_local qsizetype looked = 0;

QChar halfWidth(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xff01 && code <= 0xff5e)
        return QChar(static_cast<char16_t>(code - 0xfee0));
    if (code == 0x2212) // minus sign
        return u'-';
    return c;
}

} // namespace

QChar at(QStringView text, qsizetype place)
{
    ++looked;
    return place >= 0 && place < text.size() ? halfWidth(text[place]) : QChar();
}

bool wordAt(QStringView text, qsizetype place, QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (at(text, place + i) != word[i])
            return false;
    }
    return true;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isKanji(QChar c)
{
    return (c >= QChar(0x4e00) && c <= QChar(0x9fff)) ||
           (c >= QChar(0x3400) && c <= QChar(0x4dbf)) ||
           (c >= QChar(0xf900) && c <= QChar(0xfaff)) || c == u'々' || c.isSurrogate();
}

bool isHiragana(QChar c)
{
    return c >= QChar(0x3041) && c <= QChar(0x309f);
}

bool isKatakana(QChar c)
{
    return (c >= QChar(0x30a1) && c <= QChar(0x30fe) && c != u'・') ||
           (c >= QChar(0xff66) && c <= QChar(0xff9f));
}

bool isOpening(QChar c)
{
    return QStringView(u"([{（［｛【「『〔〈《").contains(c);
}

bool isClosing(QChar c)
{
    return QStringView(u")]}）］｝】」』〕〉》").contains(c);
}

qsizetype pastSpaces(QStringView text, qsizetype place)
{
    while (place < text.size() && text[place] != u'\n' && at(text, place).isSpace())
        ++place;
    return place;
}

qsizetype pastBreak(QStringView text, qsizetype place)
{
    const qsizetype next = pastSpaces(text, place);
    return at(text, next) == u'\n' ? pastSpaces(text, next + 1) : next;
}

WordList::WordList(QStringView wordsWithSpaces)
{
    for (const QStringView word : wordsWithSpaces.split(u' ', Qt::SkipEmptyParts)) {
        m_byFirst[word.front()].push_back(word.toString());
        m_byLast[word.back()].push_back(word.toString());
    }
    const auto longer = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    for (std::vector<QString> &words : m_byFirst)
        std::ranges::sort(words, longer);
    for (std::vector<QString> &words : m_byLast)
        std::ranges::sort(words, longer);
}

qsizetype WordList::longestAt(QStringView text, qsizetype place) const
{
    const auto words = m_byFirst.constFind(at(text, place));
    if (words == m_byFirst.constEnd())
        return 0;
    const auto found = std::ranges::find_if(
        *words, [&](const QString &word) { return wordAt(text, place, word); });
    return found == words->end() ? 0 : found->size();
}

qsizetype WordList::longestBefore(QStringView text, qsizetype end) const
{
    const auto words = m_byLast.constFind(at(text, end - 1));
    if (words == m_byLast.constEnd())
        return 0;
    const auto found = std::ranges::find_if(*words, [&](const QString &word) {
        return word.size() <= end && wordAt(text, end - word.size(), word);
    });
    return found == words->end() ? 0 : found->size();
}

bool WordList::contains(QStringView word) const
{
    return !word.isEmpty() && longestAt(word, 0) == word.size();
}

qsizetype looks()
{
    return looked;
}

} // namespace mokuhyo::scan
