#include "core/day_parts.h"
#include "core/fiscal_year.h"
#include "core/number_words.h"
#include "core/word_scan.h"

#include <array>

namespace mokuhyo::days {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

const std::array<Era, 3> &eras()
{
    static const std::array<Era, 3> all{{
        {u"令和", u'R', 2019, QDate(2019, 5, 1), QDate(9999, 12, 31)},
        {u"平成", u'H', 1989, QDate(1989, 1, 8), QDate(2019, 4, 30)},
        {u"昭和", u'S', 1926, QDate(1926, 12, 25), QDate(1989, 1, 7)},
    }};
    return all;
}

bool isYearNumber(int number)
{
    return number >= 1868 && number <= 2200;
}

const Era *eraAt(QStringView text, qsizetype place, qsizetype *end)
{
    for (const Era &era : eras()) {
        if (wordAt(text, place, era.name)) {
            *end = place + era.name.size();
            return &era;
        }
        const QChar c = at(text, place);
        const QChar next = at(text, place + 1);
        if (c.toUpper() == era.letter && (isDigit(next) || next == u'元') &&
            !isLatin(at(text, place - 1))) {
            *end = place + 1;
            return &era;
        }
    }
    return nullptr;
}

// 年度, 年 or one of . / - behind a year's number.
bool readYearEnd(QStringView text, YearRead &read, bool numbersFollow)
{
    qsizetype end = pastSpaces(text, read.end);
    if (wordAt(text, end, u"年度")) {
        read.fiscal = true;
        read.joint = u'度';
        read.end = end + 2;
        return true;
    }
    if (at(text, end) == u'年') {
        read.joint = u'年';
        read.end = end + 1;
        return true;
    }
    const QChar c = at(text, end);
    if (numbersFollow && QStringView(u"./-").contains(c) && isDigit(at(text, end + 1))) {
        read.joint = c;
        read.end = end + 1;
        return true;
    }
    return false;
}

QString tooLate(const Era &era)
{
    return u"%1は%2までです"_s.arg(era.name, date::print(era.last, YearStyle::Era));
}

QString tooEarly(const Era &era)
{
    return u"%1は%2からです"_s.arg(era.name, date::print(era.first, YearStyle::Western));
}

} // namespace

std::optional<YearRead> yearAt(QStringView text, qsizetype place, int near)
{
    YearRead read;
    qsizetype end = place;
    read.era = eraAt(text, place, &end);
    if (!read.era &&
        (!isDigit(at(text, place)) || isDigit(at(text, place - 1)) || isLatin(at(text, place - 1))))
        return {};
    const auto number = smallNumberAt(text, pastSpaces(text, end), &read.end);
    if (!number || (read.era && (*number < 1 || *number > 99)))
        return {};
    if (read.era)
        read.year = read.era->firstYear + *number - 1;
    else if (isYearNumber(*number))
        read.year = *number;
    else if (*number >= 1 && *number <= 99 && near > 0) {
        // 7年度 and 7年3月 are of the era that the sheet is in; a bare 7年 is a duration.
        for (const Era &era : eras()) {
            read.year = era.firstYear + *number - 1;
            if (std::abs(read.year - near) <= 20)
                break;
        }
        const qsizetype from = read.end;
        if (std::abs(read.year - near) > 20 || !readYearEnd(text, read, false))
            return {};
        qsizetype month = 0;
        const bool dated = smallNumberAt(text, pastSpaces(text, read.end), &month) &&
                           at(text, pastSpaces(text, month)) == u'月';
        if ((!read.fiscal && !dated) || at(text, from) == u'か')
            return {};
        return read;
    } else {
        return {};
    }
    if (readYearEnd(text, read, true))
        return read;
    // R7 alone is a year; 2024 alone is a number.
    if (read.era && read.era->letter == at(text, place).toUpper() && !isDigit(at(text, read.end)))
        return read;
    return {};
}

void refuse(DayWord &word, const QString &why)
{
    word.exists = false;
    word.why = why;
    word.first = {};
    word.last = {};
}

void checkEra(DayWord &word, const Era *era)
{
    if (!era || !word.exists || !word.first.isValid())
        return;
    if (word.first > era->last)
        refuse(word, tooLate(*era));
    else if (word.last < era->first)
        refuse(word, tooEarly(*era));
}

} // namespace mokuhyo::days
