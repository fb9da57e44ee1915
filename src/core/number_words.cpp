#include "core/number_words.h"

#include "core/word_scan.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

constexpr QStringView kanjiDigits = u"〇一二三四五六七八九";

int kanjiDigit(QChar c)
{
    return static_cast<int>(kanjiDigits.indexOf(c));
}

double smallScale(QChar c)
{
    return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
}

double bigScale(QChar c)
{
    return c == u'万' ? 1e4 : c == u'億' ? 1e8 : c == u'兆' ? 1e12 : 0;
}

bool isDash(QChar c)
{
    return QStringView(u"~～〜-‐–—ー").contains(c);
}

// One run of digits with commas and a point; nothing where it is no number.
struct Digits
{
    double value = 0;
    qsizetype end = 0;
    bool wellFormed = true;
    bool fraction = false;
};

std::optional<Digits> digitsAt(QStringView text, qsizetype place)
{
    constexpr qsizetype most = 24;
    Digits read;
    read.end = pastDigits(text, place);
    if (read.end == place || read.end - place > most)
        return {};
    QString plain;
    qsizetype comma = -1; // where the last one stands in `plain`
    for (qsizetype i = place; i < read.end; ++i) {
        const QChar c = at(text, i);
        if (c == u',') {
            if (read.fraction)
                return {};
            read.wellFormed &= comma < 0 ? plain.size() <= 3 : plain.size() - comma == 3;
            comma = plain.size();
            continue;
        }
        if (c == u'.') {
            if (read.fraction)
                return {}; // 1.2.3
            read.fraction = true;
            read.wellFormed &= comma < 0 || plain.size() - comma == 3;
        }
        plain += c;
    }
    if (comma >= 0 && !read.fraction)
        read.wellFormed &= plain.size() - comma == 3;
    read.value = plain.toDouble();
    return read;
}

// A digit, or several kanji digits in a row as in 二〇二五.
std::optional<Digits> plainAt(QStringView text, qsizetype place)
{
    if (isDigit(at(text, place)))
        return digitsAt(text, place);
    constexpr qsizetype most = 15;
    Digits read{0, place};
    while (read.end < text.size() && read.end - place <= most &&
           kanjiDigit(at(text, read.end)) >= 0)
        read.value = read.value * 10 + kanjiDigit(at(text, read.end++));
    if (read.end == place || read.end - place > most)
        return {};
    return read;
}

bool beginsUnitOfMoney(QStringView text, qsizetype place)
{
    return wordAt(text, place, u"千円") || wordAt(text, place, u"百万円") ||
           wordAt(text, place, u"千\n円") || wordAt(text, place, u"百万\n円") ||
           wordAt(text, place, u"百\n万円");
}

// 1万5千, 五億六千七百万: numbers and scales that grow smaller.
std::optional<Digits> scaledAt(QStringView text, qsizetype place)
{
    Digits all{0, place};
    double section = 0;
    double lastBig = 1e16;
    double lastSmall = 1e4;
    bool scaled = false;
    while (true) {
        const qsizetype here = all.end;
        const std::optional<Digits> number = plainAt(text, here);
        if (!number && isDigit(at(text, here)))
            return {};
        const qsizetype behind = number ? number->end : here;
        const bool unit = !scaled && beginsUnitOfMoney(text, behind);
        const double small = unit ? 0 : smallScale(at(text, behind));
        const double big = unit ? 0 : bigScale(at(text, behind));
        if (number)
            all.wellFormed &= number->wellFormed;
        if (small > 0 && small < lastSmall) {
            section += (number ? number->value : 1) * small;
            lastSmall = small;
            all.end = behind + 1;
            scaled = true;
            continue;
        }
        if (big > 0 && big < lastBig && (number || section > 0)) {
            all.value += (section + (number ? number->value : 0)) * big;
            section = 0;
            lastBig = big;
            lastSmall = 1e4;
            all.end = behind + 1;
            scaled = true;
            continue;
        }
        if (number) {
            section += number->value;
            all.end = number->end;
            all.fraction |= number->fraction;
        }
        break;
    }
    if (all.end == place)
        return {};
    all.value += section;
    return all;
}

// %, 割 and ポイント: the unit stands in the number itself.
void readShare(QStringView text, NumberWord &word, qsizetype &end)
{
    const qsizetype from = pastSpaces(text, end);
    for (const QStringView point : {u"%ポイント", u"パーセントポイント", u"ポイント", u"pt"}) {
        if (wordAt(text, from, point)) {
            word.unit = u"ポイント"_s;
            end = from + point.size();
            return;
        }
    }
    for (const QStringView percent : {u"%", u"パーセント", u"㌫", u"﹪"}) {
        if (wordAt(text, from, percent)) {
            word.unit = u"%"_s;
            end = from + percent.size();
            return;
        }
    }
    if (at(text, end) != u'割' || at(text, end + 1) == u'合')
        return;
    word.value *= 10;
    word.unit = u"%"_s;
    ++end;
    const std::optional<Digits> parts = plainAt(text, end);
    if (parts && at(text, parts->end) == u'分' && at(text, parts->end + 1) != u'の') {
        word.value += parts->value;
        end = parts->end + 1;
    }
}

// 2/6 and 6分の2.
void readFraction(QStringView text, NumberWord &word, qsizetype &end)
{
    if (at(text, end) == u'/') {
        const auto whole = digitsAt(text, end + 1);
        if (whole && at(text, whole->end) != u'/') {
            word.of = whole->value;
            end = whole->end;
        }
    } else if (wordAt(text, end, u"分の")) {
        if (const auto part = plainAt(text, end + 2)) {
            word.of = word.value;
            word.value = part->value;
            end = part->end;
        }
    }
}

bool standsAlone(QStringView text, qsizetype place)
{
    const QChar before = at(text, place - 1);
    const QChar first = at(text, place);
    if (isDigit(first)) {
        const bool inNumber =
            isDigit(before) || ((before == u'.' || before == u',') && isDigit(at(text, place - 2)));
        return !inNumber && !isLatin(before) && before != u'_';
    }
    return kanjiDigit(before) < 0 && smallScale(before) == 0 && bigScale(before) == 0 &&
           !isDigit(before);
}

// 待機児童ゼロ, but not ゼロカーボン.
std::optional<NumberWord> zeroAt(QStringView text, qsizetype place)
{
    if (!wordAt(text, place, u"ゼロ") || isKatakana(at(text, place - 1)))
        return {};
    const QChar next = at(text, place + 2);
    if (isKatakana(next) || isLatin(next) || QStringView(u"予歳宣").contains(next))
        return {};
    NumberWord word;
    word.place = {place, 2};
    return word;
}

} // namespace

qsizetype pastDigits(QStringView text, qsizetype place)
{
    qsizetype end = place;
    while (end < text.size()) {
        const QChar c = at(text, end);
        const bool joint = (c == u',' || c == u'.') && end > place && isDigit(at(text, end + 1));
        if (!isDigit(c) && !joint)
            break;
        ++end;
    }
    return end;
}

std::optional<int> smallNumberAt(QStringView text, qsizetype place, qsizetype *end)
{
    *end = place;
    if (at(text, place) == u'元') {
        *end = place + 1;
        return 1;
    }
    constexpr int most = 4;
    int number = 0;
    while (isDigit(at(text, *end)) && *end - place <= most)
        number = number * 10 + at(text, (*end)++).digitValue();
    if (*end > place)
        return *end - place <= most ? std::optional(number) : std::nullopt;
    const QChar first = at(text, place);
    if (kanjiDigit(first) < 0 && smallScale(first) == 0)
        return {};
    const std::optional<Digits> read = scaledAt(text, place);
    if (!read || read->value > 9999)
        return {};
    *end = read->end;
    return static_cast<int>(read->value);
}

std::optional<NumberWord> numberAt(QStringView text, qsizetype place)
{
    if (at(text, place) == u'ゼ')
        return zeroAt(text, place);
    NumberWord word;
    qsizetype from = place;
    const QChar first = at(text, place);
    const bool minus = first == u'-' || first == u'▲' || first == u'△';
    if (minus || first == u'+') {
        // 10-20, B-5 and )-3 hold dashes, no signs.
        const QChar before = at(text, place - 1);
        const bool inside = isDigit(before) || isLatin(before) || isClosing(before);
        if (!isDigit(at(text, place + 1)) || (inside && first == u'-'))
            return {};
        word.sign = minus ? u'-' : u'+';
        from = place + 1;
    }
    const QChar begin = at(text, from);
    word.kanji = !isDigit(begin);
    if (word.kanji && kanjiDigit(begin) < 0 && smallScale(begin) == 0)
        return {};
    const QChar before = at(text, place - 1);
    if (before == u'第' || (word.kanji && QStringView(u"数何幾").contains(before)) ||
        (word.sign.isNull() && !standsAlone(text, place)) ||
        (word.kanji && beginsUnitOfMoney(text, from)))
        return {};
    const std::optional<Digits> read = scaledAt(text, from);
    if (!read)
        return {};
    word.value = word.sign == u'-' ? -read->value : read->value;
    word.wellFormed = read->wellFormed;
    qsizetype end = read->end;
    if (isDash(at(text, end)) && isDigit(at(text, end + 1))) {
        const std::optional<Digits> upTo = scaledAt(text, end + 1);
        // Telephone numbers and 2025-03 go down or on.
        if (!upTo || isDash(at(text, upTo->end)) || upTo->value <= read->value)
            return {};
        word.upTo = upTo->value;
        end = upTo->end;
    } else {
        readFraction(text, word, end);
    }
    readShare(text, word, end);
    if (word.upTo && word.unit == u"%"_s && at(text, end - 1) == u'割')
        *word.upTo *= 10;
    word.place = {place, end - place};
    return word;
}

} // namespace mokuhyo
