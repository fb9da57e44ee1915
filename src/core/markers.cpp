#include "core/markers.h"

#include <algorithm>
#include <array>

namespace mokuhyo::markers {

using namespace Qt::StringLiterals;

namespace {

// Characters that are a number by themselves, in unbroken runs.
struct Series
{
    char16_t first;
    int from; // number of `first`
    int to;
    MarkerKind kind;
    int family; // series of one look continue each other
};
constexpr std::array allSeries{
    Series{0x2460, 1, 20, MarkerKind::Circled, 0},       // ①
    Series{0x3251, 21, 35, MarkerKind::Circled, 0},      // ㉑
    Series{0x32B1, 36, 50, MarkerKind::Circled, 0},      // ㊱
    Series{0x2776, 1, 10, MarkerKind::Circled, 1},       // ❶
    Series{0x24EB, 11, 20, MarkerKind::Circled, 1},      // ⓫
    Series{0x2780, 1, 10, MarkerKind::Circled, 2},       // ➀
    Series{0x278A, 1, 10, MarkerKind::Circled, 3},       // ➊
    Series{0x24F5, 1, 10, MarkerKind::Circled, 4},       // ⓵
    Series{0x2474, 1, 20, MarkerKind::Parenthesised, 5}, // ⑴
    Series{0x2488, 1, 20, MarkerKind::Dotted, 6},        // ⒈
};

constexpr QStringView kana =
    u"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ";
constexpr QStringView dots = u"・･•‣";
constexpr QStringView signsBeforeText = u"○●◯■□◆◇▪▫▼▽"; // alone they may be a rating
constexpr int greatest = 50;                            // (20) counts parts, (2024) does not

const Series *seriesOf(QChar c)
{
    for (const Series &series : allSeries) {
        if (c.unicode() >= series.first && c.unicode() - series.first <= series.to - series.from)
            return &series;
    }
    return nullptr;
}

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

QChar at(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() ? text[place] : QChar();
}

// One or two digits of either width; 0: none, or a number too great for a marker.
int digitsAt(QStringView text, qsizetype place, qsizetype *length)
{
    int number = 0;
    *length = 0;
    while (isDigit(at(text, place + *length))) {
        number = std::min(number * 10 + text[place + *length].digitValue(), 1000);
        ++*length;
    }
    return *length <= 2 && number <= greatest ? number : 0;
}

bool opens(QChar c)
{
    return c == u'(' || c == u'（';
}

bool closes(QChar c)
{
    return c == u')' || c == u'）';
}

std::optional<Sign> bracketed(QStringView text, qsizetype place)
{
    if (!opens(at(text, place)))
        return {};
    qsizetype length = 0;
    const int number = digitsAt(text, place + 1, &length);
    if (number > 0 && closes(at(text, place + 1 + length)))
        return Sign{MarkerKind::Parenthesised, number, length + 2};
    const qsizetype letter = kana.indexOf(at(text, place + 1));
    if (letter >= 0 && closes(at(text, place + 2)))
        return Sign{MarkerKind::Kana, static_cast<int>(letter) + 1, 3};
    return {};
}

std::optional<Sign> dotted(QStringView text, qsizetype place)
{
    qsizetype length = 0;
    const int number = digitsAt(text, place, &length);
    const QChar behind = at(text, place + length);
    const bool dot = behind == u'.' || behind == u'．';
    if (number > 0 && (closes(behind) || (dot && !isDigit(at(text, place + length + 1)))))
        return Sign{MarkerKind::Dotted, number, length + 1};
    return {};
}

std::optional<Sign> lettered(QStringView text, qsizetype place)
{
    const qsizetype letter = kana.indexOf(at(text, place));
    const QChar behind = at(text, place + 1);
    if (letter < 0)
        return {};
    if (behind == u'．' || behind == u'.' || closes(behind))
        return Sign{MarkerKind::Kana, static_cast<int>(letter) + 1, 2};
    // A letter on its own is a word unless a space sets it off.
    if (behind == u' ' || behind == u'　')
        return Sign{MarkerKind::Kana, static_cast<int>(letter) + 1, 1};
    return {};
}

} // namespace

std::optional<Sign> signAt(QStringView text, qsizetype place)
{
    const QChar c = at(text, place);
    if (c.isNull())
        return {};
    if (const Series *series = seriesOf(c))
        return Sign{series->kind, series->from + (c.unicode() - series->first), 1};
    if (dots.contains(c) ||
        (signsBeforeText.contains(c) && place + 1 < text.size() && text[place + 1] != u'\n'))
        return Sign{MarkerKind::Bullet, 0, 1};
    if (const auto sign = bracketed(text, place))
        return sign;
    if (const auto sign = dotted(text, place))
        return sign;
    return lettered(text, place);
}

QString withNumber(QStringView sign, int number)
{
    const QString plain = u"(%1)"_s.arg(number);
    if (sign.isEmpty())
        return plain;
    if (const Series *own = seriesOf(sign[0])) {
        for (const Series &series : allSeries) {
            if (series.family == own->family && number >= series.from && number <= series.to)
                return QChar(static_cast<char16_t>(series.first + number - series.from));
        }
        return plain;
    }
    QString changed;
    bool written = false;
    for (const QChar c : sign) {
        if (isDigit(c)) {
            const char16_t zero = c <= u'9' ? u'0' : u'０';
            if (!written) {
                for (const QChar digit : QString::number(number))
                    changed += QChar(static_cast<char16_t>(zero + digit.digitValue()));
            }
            written = true;
        } else if (kana.contains(c)) {
            if (number < 1 || number > kana.size())
                return plain;
            changed += kana[number - 1];
        } else {
            changed += c;
        }
    }
    return changed;
}

} // namespace mokuhyo::markers
