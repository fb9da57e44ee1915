#include "intake/date_format.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <cmath>
#include <vector>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastSerial = 2958466; // 10000-01-01

struct Era
{
    int julianDay; // of its first day
    int year;      // its year 1
    QStringView letter;
    QStringView shortName;
    QStringView name;
};

// Excel knows these five; the days are those of the laws that proclaimed them.
const std::array<Era, 5> &eras()
{
    static const std::array<Era, 5> list{{
        {int(QDate(2019, 5, 1).toJulianDay()), 2019, u"R", u"令", u"令和"},
        {int(QDate(1989, 1, 8).toJulianDay()), 1989, u"H", u"平", u"平成"},
        {int(QDate(1926, 12, 25).toJulianDay()), 1926, u"S", u"昭", u"昭和"},
        {int(QDate(1912, 7, 30).toJulianDay()), 1912, u"T", u"大", u"大正"},
        {int(QDate(1868, 1, 25).toJulianDay()), 1868, u"M", u"明", u"明治"},
    }};
    return list;
}

const Era &eraOf(QDate day)
{
    for (const Era &era : eras()) {
        if (day.toJulianDay() >= era.julianDay)
            return era;
    }
    return eras().back();
}

struct Token
{
    QString letters; // a run of one letter in lower case, [h], am/pm; empty: literal
    QString literal;
};

std::vector<Token> tokenise(const QString &section)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < section.size(); ++i) {
        const QChar c = section[i];
        if (c == u'"') {
            const qsizetype end = section.indexOf(u'"', i + 1);
            const qsizetype stop = end < 0 ? section.size() : end;
            tokens.push_back({{}, section.mid(i + 1, stop - i - 1)});
            i = stop;
        } else if (c == u'\\') {
            tokens.push_back({{}, section.mid(++i, 1)});
        } else if (c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = section.indexOf(u']', i);
            const QString inner = section.mid(i + 1, end - i - 1).toLower();
            if (inner == u"h" || inner == u"hh" || inner == u"m" || inner == u"mm" ||
                inner == u"s" || inner == u"ss")
                tokens.push_back({u'[' + inner.left(1), {}});
            i = end < 0 ? section.size() : end;
        } else if (section.mid(i, 5).toUpper() == u"AM/PM") {
            tokens.push_back({u"am/pm"_s, {}});
            i += 4;
        } else if (QStringView(u"ymdhsgeaYMDHSGEA").contains(c)) {
            const QChar letter = c.toLower();
            qsizetype end = i;
            while (end < section.size() && section[end].toLower() == letter)
                ++end;
            tokens.push_back({QString(end - i, letter), {}});
            i = end - 1;
        } else {
            tokens.push_back({{}, QString(c)});
        }
    }
    return tokens;
}

// m is minutes after an hour or before seconds, else months.
bool isMinute(const std::vector<Token> &tokens, size_t index)
{
    for (size_t i = index; i-- > 0;) {
        if (!tokens[i].letters.isEmpty()) {
            if (tokens[i].letters.startsWith(u'h') || tokens[i].letters == u"[h")
                return true;
            break;
        }
    }
    for (size_t i = index + 1; i < tokens.size(); ++i) {
        if (!tokens[i].letters.isEmpty())
            return tokens[i].letters.startsWith(u's');
    }
    return false;
}

QString padded(qint64 number, qsizetype width)
{
    return QString::number(number).rightJustified(width, u'0');
}

struct Moment
{
    QDate day;
    int hour = 0, minute = 0, second = 0;
    qint64 seconds = 0; // since serial 0
};

std::optional<Moment> momentOf(double serial, bool date1904)
{
    if (serial < 0 || serial >= lastSerial)
        return {};
    const qint64 seconds = std::llround(serial * 86400);
    const qint64 days = seconds / 86400;
    if (!date1904 && days == 60)
        return {};
    const QDate zero =
        date1904 ? QDate(1904, 1, 1) : (days > 60 ? QDate(1899, 12, 30) : QDate(1899, 12, 31));
    Moment moment;
    moment.day = zero.addDays(days);
    moment.seconds = seconds;
    const int ofDay = int(seconds % 86400);
    moment.hour = ofDay / 3600;
    moment.minute = ofDay / 60 % 60;
    moment.second = ofDay % 60;
    return moment;
}

QString monthName(int month, qsizetype width)
{
    static const QStringList names{u"January"_s,   u"February"_s, u"March"_s,    u"April"_s,
                                   u"May"_s,       u"June"_s,     u"July"_s,     u"August"_s,
                                   u"September"_s, u"October"_s,  u"November"_s, u"December"_s};
    const QString &name = names[month - 1];
    return width == 3 ? name.left(3) : width == 5 ? name.left(1) : name;
}

QString weekday(const Moment &moment, QChar letter, qsizetype width)
{
    static const QString japanese = u"月火水木金土日"_s;
    static const QStringList english{u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                                     u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    const int index = moment.day.dayOfWeek() - 1;
    if (letter == u'a')
        return QString(japanese[index]) + (width > 3 ? u"曜日"_s : QString());
    return width == 3 ? english[index].left(3) : english[index];
}

QString datePart(const Moment &moment, const QString &letters, bool minute, bool halfDays)
{
    const qsizetype width = letters.size();
    const Era &era = eraOf(moment.day);
    if (letters == u"am/pm")
        return moment.hour < 12 ? u"AM"_s : u"PM"_s;
    if (letters.startsWith(u'['))
        return QString::number(letters[1] == u'h'   ? moment.seconds / 3600
                               : letters[1] == u'm' ? moment.seconds / 60
                                                    : moment.seconds);
    switch (letters[0].unicode()) {
    case u'y':
        return width <= 2 ? padded(moment.day.year() % 100, 2) : padded(moment.day.year(), 4);
    case u'e':
        return padded(moment.day.year() - era.year + 1, width);
    case u'g':
        return (width == 1 ? era.letter : width == 2 ? era.shortName : era.name).toString();
    case u'm':
        if (minute)
            return padded(moment.minute, std::min<qsizetype>(width, 2));
        return width > 2 ? monthName(moment.day.month(), width) : padded(moment.day.month(), width);
    case u'd':
        return width > 2 ? weekday(moment, u'd', width) : padded(moment.day.day(), width);
    case u'a':
        return weekday(moment, u'a', width);
    case u'h': {
        const int hour = halfDays ? (moment.hour + 11) % 12 + 1 : moment.hour;
        return padded(hour, std::min<qsizetype>(width, 2));
    }
    default:
        return padded(moment.second, std::min<qsizetype>(width, 2));
    }
}

} // namespace

bool isDateFormat(const QString &section)
{
    if (section.contains("General"_L1, Qt::CaseInsensitive))
        return false;
    bool letters = false;
    for (const Token &token : tokenise(section)) {
        if (token.letters.isEmpty() && (token.literal == u"0" || token.literal == u"#")) {
            if (!letters)
                return false; // digits first: a number with a unit, or 0.0E+00
        }
        // A lone e or a is an exponent or a slip; dates have more.
        letters = letters || (!token.letters.isEmpty() && token.letters != u"a");
    }
    return letters;
}

std::optional<QString> formatSerial(double serial, const QString &section, bool date1904)
{
    const std::optional<Moment> moment = momentOf(serial, date1904);
    if (!moment)
        return {};
    const std::vector<Token> tokens = tokenise(section);
    bool halfDays = false;
    for (const Token &token : tokens)
        halfDays = halfDays || token.letters == u"am/pm";
    QString result;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (token.letters.isEmpty())
            result += token.literal == u"@" ? QString() : token.literal;
        else
            result += datePart(*moment, token.letters,
                               token.letters.startsWith(u'm') && isMinute(tokens, i), halfDays);
    }
    return result;
}

} // namespace mokuhyo::intake
