#include "core/fiscal_year.h"

#include "core/text.h"

#include <QRegularExpression>

#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>

#include <array>
#include <memory>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Era
{
    QStringView name;
    QChar letter;
    int firstYear; // calendar year of its year 1
};

// The eras whose fiscal years municipal documents name. ICU checks the dates; a fiscal year belongs
// to the era of its first year's number, as offices count: 平成31年度 and 令和元年度 are both 2019.
constexpr std::array<Era, 5> eras{{
    {u"令和", u'R', 2019},
    {u"平成", u'H', 1989},
    {u"昭和", u'S', 1926},
    {u"大正", u'T', 1912},
    {u"明治", u'M', 1868},
}};

const Era *eraNamed(const QString &name)
{
    for (const Era &era : eras) {
        if (name == era.name || (name.size() == 1 && name.at(0).toUpper() == era.letter))
            return &era;
    }
    return nullptr;
}

const Era &eraOf(int year)
{
    for (const Era &era : eras) {
        if (year >= era.firstYear)
            return era;
    }
    return eras.back();
}

// Full-width digits and letters become half-width, white space goes.
QString plain(QStringView text)
{
    QString result;
    for (QChar c : text) {
        if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
            c = QChar(c.unicode() - 0xfee0);
        if (!c.isSpace())
            result += c;
    }
    return result;
}

std::optional<int> numberOf(const QString &digits)
{
    if (digits == u"元"_s)
        return 1;
    bool ok = false;
    const int number = digits.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<int> eraYear(const QString &era, const QString &digits)
{
    const Era *found = eraNamed(era);
    const std::optional<int> number = numberOf(digits);
    if (!found || !number || *number < 1 || *number > 99)
        return {};
    return found->firstYear + *number - 1;
}

std::optional<int> fourDigits(const QString &digits)
{
    const int year = digits.toInt();
    return year >= 1868 && year <= 2200 ? std::optional(year) : std::nullopt;
}

// 令和6年4月1日 to a day by ICU's Japanese calendar, refused where it does not exist there.
std::optional<QDate> eraDate(const Era &era, int year, int month, int day)
{
    const QDate date(era.firstYear + year - 1, month, day);
    if (!date.isValid())
        return {};
    if (date::print(date, YearStyle::Era) != u"%1%2年%3月%4日"_s.arg(era.name)
                                                 .arg(year == 1 ? u"元"_s : QString::number(year))
                                                 .arg(month)
                                                 .arg(day))
        return {};
    return date;
}

} // namespace

namespace fiscal {

QDate firstDay(int year)
{
    return {year, 4, 1};
}

QDate lastDay(int year)
{
    return {year + 1, 3, 31};
}

int yearOf(QDate day)
{
    return day.month() >= 4 ? day.year() : day.year() - 1;
}

std::optional<int> parse(QStringView text, std::optional<int> near)
{
    static const QRegularExpression era(
        u"^(令和|平成|昭和|大正|明治|[RHSTMrhstm])\\.?(元|\\d{1,2})(年度?)?$"_s);
    static const QRegularExpression western(u"^(\\d{4})(年度?)?$"_s);
    static const QRegularExpression bare(u"^(元|\\d{1,2})(年度?)?$"_s);

    const QString clean = plain(text);
    if (const auto match = era.match(clean); match.hasMatch())
        return eraYear(match.captured(1), match.captured(2));
    if (const auto match = western.match(clean); match.hasMatch())
        return fourDigits(match.captured(1));
    if (const auto match = bare.match(clean); match.hasMatch() && near) {
        if (const auto number = numberOf(match.captured(1)); number && *number >= 1)
            return eraOf(*near).firstYear + *number - 1;
    }
    return {};
}

std::optional<int> find(QStringView text)
{
    static const QRegularExpression pattern(
        u"(?:(令和|平成|昭和|(?<![A-Za-z])[RHSrhs])\\.?(元|\\d{1,2})|(?<!\\d)(\\d{4}))年度"_s);
    auto matches = pattern.globalMatch(plain(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto year = match.captured(3).isEmpty()
                              ? eraYear(match.captured(1), match.captured(2))
                              : fourDigits(match.captured(3));
        if (year)
            return year;
    }
    return {};
}

QString print(int year, YearStyle style)
{
    const Era &era = eraOf(year);
    const int number = year - era.firstYear + 1;
    switch (style) {
    case YearStyle::Western:
        return u"%1年度"_s.arg(year);
    case YearStyle::Era:
        return u"%1%2年度"_s.arg(era.name).arg(number == 1 ? u"元"_s : QString::number(number));
    case YearStyle::Letter:
        return u"%1%2"_s.arg(era.letter).arg(number);
    case YearStyle::Bare:
        return QString::number(number);
    }
    return {};
}

} // namespace fiscal

namespace date {

QString print(QDate day, YearStyle style)
{
    if (style == YearStyle::Western)
        return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());

    UErrorCode status = U_ZERO_ERROR;
    const icu::SimpleDateFormat format(u"Gy年M月d日", icu::Locale("ja_JP@calendar=japanese"),
                                       status);
    icu::GregorianCalendar calendar(day.year(), day.month() - 1, day.day(), 12, 0, status);
    if (U_FAILURE(status))
        return print(day, YearStyle::Western);
    // ICU's formatter reads the instant in its own zone, which is the calendar's default as well.
    icu::UnicodeString text;
    format.format(calendar.getTime(status), text);
    QString printed = QString::fromUtf16(text.getBuffer(), text.length());
    static const QRegularExpression firstYear(u"^(\\D+)1年"_s);
    printed.replace(firstYear, u"\\1元年"_s);
    return printed;
}

std::optional<QDate> parse(QStringView text)
{
    static const QRegularExpression era(
        u"^(令和|平成|昭和|大正|明治|[RHSTMrhstm])\\.?(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?$"_s);
    static const QRegularExpression western(u"^(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?$"_s);

    const QString clean = plain(text);
    if (const auto match = era.match(clean); match.hasMatch()) {
        const Era *found = eraNamed(match.captured(1));
        const auto year = numberOf(match.captured(2));
        if (!found || !year)
            return {};
        return eraDate(*found, *year, match.captured(3).toInt(), match.captured(4).toInt());
    }
    if (const auto match = western.match(clean); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    return {};
}

} // namespace date

} // namespace mokuhyo
