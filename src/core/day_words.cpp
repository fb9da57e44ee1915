#include "core/day_words.h"

#include "core/fiscal_year.h"
#include "core/number_words.h"
#include "core/word_scan.h"

#include <array>

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

using Kind = DayWord::Kind;
using Grain = DayWord::Grain;

struct Era
{
    QStringView name;
    QChar letter;
    int firstYear;
    QDate first;
    QDate last;
};

const std::array<Era, 3> &eras()
{
    static const std::array<Era, 3> all{{
        {u"令和", u'R', 2019, QDate(2019, 5, 1), QDate(9999, 12, 31)},
        {u"平成", u'H', 1989, QDate(1989, 1, 8), QDate(2019, 4, 30)},
        {u"昭和", u'S', 1926, QDate(1926, 12, 25), QDate(1989, 1, 7)},
    }};
    return all;
}

// A year as it is written: its calendar number, whether 年度 makes it a fiscal one, its era.
struct YearRead
{
    int year = 0;
    bool fiscal = false;
    const Era *era = nullptr;
    QChar joint; // what ends it: 年, . / - or 度
    qsizetype end = 0;
};

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

QString tooLate(const Era &era)
{
    return u"%1は%2までです"_s.arg(era.name, date::print(era.last, YearStyle::Era));
}

QString tooEarly(const Era &era)
{
    return u"%1は%2からです"_s.arg(era.name, date::print(era.first, YearStyle::Western));
}

void refuse(DayWord &word, const QString &why)
{
    word.exists = false;
    word.why = why;
    word.first = {};
    word.last = {};
}

// Whether the era that is written had the days that are meant.
void checkEra(DayWord &word, const Era *era)
{
    if (!era || !word.exists || !word.first.isValid())
        return;
    if (word.first > era->last)
        refuse(word, tooLate(*era));
    else if (word.last < era->first)
        refuse(word, tooEarly(*era));
}

int calendarYear(int month, int fiscalYear)
{
    return month >= 4 ? fiscalYear : fiscalYear + 1;
}

QDate monthEnd(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

void setMonth(DayWord &word, int year, int month)
{
    word.grain = Grain::Month;
    if (month < 1 || month > 12) {
        refuse(word, u"%1月はありません"_s.arg(month));
        return;
    }
    if (year > 0) {
        word.first = QDate(year, month, 1);
        word.last = monthEnd(word.first);
    }
}

void setDay(DayWord &word, int year, int month, int day)
{
    setMonth(word, year, month);
    word.grain = Grain::Day;
    if (!word.exists)
        return;
    const int longest = QDate(year > 0 ? year : 2024, month, 1).daysInMonth();
    if (day < 1 || day > longest) {
        refuse(word, year > 0 ? u"%1年%2月は%3日までです"_s.arg(year).arg(month).arg(longest)
                              : u"%1月は%2日までです"_s.arg(month).arg(longest));
        return;
    }
    if (year > 0)
        word.first = word.last = QDate(year, month, day);
}

// 上旬, 末, 初め behind a month: narrows it.
void readThird(QStringView text, DayWord &word, qsizetype &end)
{
    struct Third
    {
        QStringView word;
        int from;
        int to; // 0: the month's end
    };
    static constexpr std::array thirds{
        Third{u"上旬", 1, 10},   Third{u"初旬", 1, 10},  Third{u"初め", 1, 10},
        Third{u"はじめ", 1, 10}, Third{u"中旬", 11, 20}, Third{u"下旬", 21, 0},
        Third{u"末日", 31, 0},   Third{u"末", 31, 0},
    };
    for (const Third &third : thirds) {
        if (!wordAt(text, end, third.word))
            continue;
        end += third.word.size();
        word.grain = third.from == 31 ? Grain::Day : Grain::Third;
        if (word.first.isValid()) {
            const QDate start = word.first;
            word.last =
                third.to > 0 ? QDate(start.year(), start.month(), third.to) : monthEnd(start);
            word.first =
                third.from == 31 ? word.last : QDate(start.year(), start.month(), third.from);
        }
        return;
    }
}

// What makes of N月 something else than a month: 4月分, 10月号, 1月当たり.
bool isOtherMonth(QStringView text, qsizetype end)
{
    for (const QStringView word : {u"分", u"号", u"額", u"例", u"報", u"次", u"給", u"間", u"当",
                                   u"あたり", u"ごと", u"毎", u"平均", u"数", u"度"}) {
        if (wordAt(text, end, word))
            return true;
    }
    return false;
}

// M月, M月D日, behind a year or alone; `separator` 月, or . / - behind a year.
bool readMonth(QStringView text, DayWord &word, qsizetype &end, int year, QChar separator)
{
    qsizetype behind = 0;
    const auto month = smallNumberAt(text, pastSpaces(text, end), &behind);
    if (!month || *month > 99)
        return false;
    const bool sign = QStringView(u"./-").contains(separator);
    const bool named = at(text, pastSpaces(text, behind)) == u'月';
    if (!named && !sign)
        return false;
    qsizetype afterDay = 0;
    if (sign && !named && at(text, behind) == separator) {
        const auto day = smallNumberAt(text, behind + 1, &afterDay);
        if (!day)
            return false;
        setDay(word, year, *month, *day);
        end = afterDay;
        if (at(text, end) == u'日')
            ++end;
        return true;
    }
    end = named ? pastSpaces(text, behind) + 1 : behind;
    if (named) {
        const qsizetype from = pastSpaces(text, end);
        const auto day = smallNumberAt(text, from, &afterDay);
        if (day && at(text, pastSpaces(text, afterDay)) == u'日' &&
            at(text, afterDay + 1) != u'間') {
            setDay(word, year, *month, *day);
            end = pastSpaces(text, afterDay) + 1;
            return true;
        }
        if (isOtherMonth(text, end))
            return false;
    }
    setMonth(word, year, *month);
    readThird(text, word, end);
    return true;
}

void setFiscal(DayWord &word, int year, int fromMonth, int months, Grain grain)
{
    word.grain = grain;
    if (year <= 0)
        return;
    word.first = fiscal::firstDay(year).addMonths(fromMonth - 4);
    word.last = monthEnd(word.first.addMonths(months - 1));
}

struct YearPart
{
    QStringView word;
    int fromMonth; // 4 to 15
    int months;
    Grain grain;
};
// Parts of a fiscal year, longest words first.
constexpr std::array yearParts{
    YearPart{u"第1四半期", 4, 3, Grain::Quarter},   YearPart{u"第2四半期", 7, 3, Grain::Quarter},
    YearPart{u"第3四半期", 10, 3, Grain::Quarter},  YearPart{u"第4四半期", 13, 3, Grain::Quarter},
    YearPart{u"第一四半期", 4, 3, Grain::Quarter},  YearPart{u"第二四半期", 7, 3, Grain::Quarter},
    YearPart{u"第三四半期", 10, 3, Grain::Quarter}, YearPart{u"第四四半期", 13, 3, Grain::Quarter},
    YearPart{u"上半期", 4, 6, Grain::Half},         YearPart{u"下半期", 10, 6, Grain::Half},
    YearPart{u"上期", 4, 6, Grain::Half},           YearPart{u"下期", 10, 6, Grain::Half},
    YearPart{u"年度前半", 4, 6, Grain::Half},       YearPart{u"年度後半", 10, 6, Grain::Half},
    YearPart{u"前半", 4, 6, Grain::Half},           YearPart{u"後半", 10, 6, Grain::Half},
};

bool readYearPart(QStringView text, DayWord &word, qsizetype &end, int year, bool behindYear)
{
    const qsizetype from = at(text, end) == u'の' && behindYear ? end + 1 : end;
    for (const YearPart &part : yearParts) {
        const bool bare = part.word == u"前半" || part.word == u"後半";
        if ((bare && !behindYear) || !wordAt(text, from, part.word))
            continue;
        setFiscal(word, year, part.fromMonth, part.months, part.grain);
        end = from + part.word.size();
        if (at(text, end) == u'末') {
            word.first = word.last;
            ++end;
        }
        return true;
    }
    return false;
}

// 末, 当初, 中 behind a fiscal year.
bool readFiscalEdge(QStringView text, DayWord &word, qsizetype &end, int year)
{
    word.fiscalYear = year;
    setFiscal(word, year, 4, 12, Grain::Year);
    if (readYearPart(text, word, end, year, true))
        return true;
    const qsizetype behind = at(text, end) == u'の' && at(text, end + 1) == u'末' ? end + 1 : end;
    if (at(text, behind) == u'末') {
        word.grain = Grain::Day;
        word.first = word.last;
        end = behind + (wordAt(text, behind, u"末日") ? 2 : 1);
        return true;
    }
    for (const QStringView start : {u"当初", u"初め", u"初頭", u"始め", u"はじめ"}) {
        if (wordAt(text, end, start)) {
            setFiscal(word, year, 4, 1, Grain::Month);
            end += start.size();
            return true;
        }
    }
    return false;
}

// 年度末, 今年度, 来年度中, 年度内, 年内.
bool readRelativeYear(QStringView text, DayWord &word, qsizetype &end, int year)
{
    struct Relative
    {
        QStringView word;
        int offset;
    };
    static constexpr std::array relatives{
        Relative{u"今年度", 0},    Relative{u"本年度", 0},    Relative{u"当年度", 0},
        Relative{u"当該年度", 0},  Relative{u"同年度", 0},    Relative{u"来年度", 1},
        Relative{u"次年度", 1},    Relative{u"翌年度", 1},    Relative{u"翌々年度", 2},
        Relative{u"再来年度", 2},  Relative{u"前年度", -1},   Relative{u"昨年度", -1},
        Relative{u"前々年度", -2}, Relative{u"一昨年度", -2},
    };
    for (const Relative &relative : relatives) {
        if (!wordAt(text, end, relative.word))
            continue;
        end += relative.word.size();
        const int named = year > 0 ? year + relative.offset : 0;
        word.bareYear = !readFiscalEdge(text, word, end, named);
        return true;
    }
    if (wordAt(text, end, u"年度") && !at(text, end - 1).isDigit() && at(text, end - 1) != u'元' &&
        at(text, end - 1) != u'各' && at(text, end - 1) != u'毎' && !isLatin(at(text, end - 1))) {
        qsizetype behind = end + 2;
        const bool edge = readFiscalEdge(text, word, behind, year);
        if (!edge && at(text, behind) != u'内' && at(text, behind) != u'中' &&
            !wordAt(text, behind, u"いっぱい"))
            return false;
        end = behind;
        return true;
    }
    if (wordAt(text, end, u"年内") || wordAt(text, end, u"年末")) {
        if (isDigit(at(text, end - 1)) || wordAt(text, end, u"年末調整") ||
            wordAt(text, end, u"年末年始"))
            return false;
        word.grain = Grain::Day;
        if (year > 0)
            word.first = word.last = QDate(year, 12, 31);
        word.kind = Kind::By;
        end += 2;
        return true;
    }
    return false;
}

// まで, 頃, から behind what is meant.
void readKind(QStringView text, DayWord &word, qsizetype &end)
{
    struct Ending
    {
        QStringView word;
        Kind kind;
    };
    static constexpr std::array endings{
        Ending{u"いっぱいまでに", Kind::By},
        Ending{u"いっぱい", Kind::By},
        Ending{u"までには", Kind::By},
        Ending{u"までに", Kind::By},
        Ending{u"中までに", Kind::By},
        Ending{u"内までに", Kind::By},
        Ending{u"中に", Kind::By},
        Ending{u"内に", Kind::By},
        Ending{u"迄に", Kind::By},
        Ending{u"以内に", Kind::By},
        Ending{u"頃までに", Kind::By},
        Ending{u"ごろまでに", Kind::By},
        Ending{u"頃まで", Kind::By},
        Ending{u"ごろまで", Kind::By},
        Ending{u"まで", Kind::By},
        Ending{u"迄", Kind::By},
        Ending{u"以内", Kind::By},
        Ending{u"頃に", Kind::Around},
        Ending{u"頃", Kind::Around},
        Ending{u"ごろに", Kind::Around},
        Ending{u"ごろ", Kind::Around},
        Ending{u"ころ", Kind::Around},
        Ending{u"前後", Kind::Around},
        Ending{u"から", Kind::From},
        Ending{u"以降", Kind::From},
        Ending{u"より", Kind::From},
        Ending{u"時点で", Kind::AsOf},
        Ending{u"時点の", Kind::AsOf},
        Ending{u"時点", Kind::AsOf},
        Ending{u"現在で", Kind::AsOf},
        Ending{u"現在の", Kind::AsOf},
        Ending{u"現在", Kind::AsOf},
        Ending{u"内", Kind::By},
        Ending{u"中", Kind::By},
    };
    qsizetype from = pastSpaces(text, end);
    if (at(text, from) == u'\n' &&
        (wordAt(text, from + 1, u"まで") || wordAt(text, from + 1, u"頃")))
        ++from;
    for (const Ending &ending : endings) {
        // 8月中学校 and 4月内示 are words of their own.
        const bool bare = ending.word == u"中" || ending.word == u"内";
        if (!wordAt(text, from, ending.word) ||
            (bare && isKanji(at(text, from + 1)) &&
             QStringView(u"学間央示部科止").contains(at(text, from + 1))))
            continue;
        word.kind = ending.kind;
        end = from + ending.word.size();
        return;
    }
}

bool isTilde(QChar c)
{
    return QStringView(u"~～〜-－–—").contains(c);
}

// One end of a span, without まで.
std::optional<DayWord> pointAt(QStringView text, qsizetype place, int year, const Era **era)
{
    DayWord word;
    qsizetype end = place;
    *era = nullptr;
    if (const auto named = yearAt(text, place, year)) {
        *era = named->era;
        end = named->end;
        word.place = {place, end - place};
        const qsizetype behindYear = end;
        qsizetype digits = 0;
        if (named->fiscal) {
            // 令和7年度3月 counts its months within the fiscal year.
            const auto month = smallNumberAt(text, pastSpaces(text, end), &digits);
            const bool dated = month && at(text, digits) == u'月' && *month >= 1 && *month <= 12 &&
                               readMonth(text, word, end, calendarYear(*month, named->year), u'月');
            if (!dated) {
                word = {};
                end = behindYear;
                word.bareYear = !readFiscalEdge(text, word, end, named->year);
            }
        } else if (!readMonth(text, word, end, named->year, named->joint)) {
            if (QStringView(u"./-").contains(named->joint))
                return {};
            word = {};
            end = behindYear;
            word.grain = Grain::Year;
            word.bareYear = true;
            word.fiscalYear = named->year;
            word.first = QDate(named->year, 1, 1);
            word.last = QDate(named->year, 12, 31);
            if (at(text, end) == u'末') {
                word.bareYear = false;
                word.first = word.last;
                ++end;
            }
        }
    } else if (!readRelativeYear(text, word, end, year) &&
               !readYearPart(text, word, end, year, false)) {
        if ((!isDigit(at(text, place)) && !isKanji(at(text, place))) ||
            isDigit(at(text, place - 1)) || isLatin(at(text, place - 1)) ||
            (!isDigit(at(text, place)) && isKanji(at(text, place - 1))))
            return {};
        qsizetype behind = 0;
        const auto month = smallNumberAt(text, place, &behind);
        if (!month || at(text, place) == u'元')
            return {};
        const bool known = year > 0 && *month >= 1 && *month <= 12;
        if (!readMonth(text, word, end, known ? calendarYear(*month, year) : 0, u'月'))
            return {};
    }
    word.place = {place, end - place};
    checkEra(word, *era);
    return word;
}

// 3/31まで: month and day with nothing but a stroke, which only what follows tells from a fraction.
std::optional<DayWord> strokedAt(QStringView text, qsizetype place, int year)
{
    const QChar before = at(text, place - 1);
    if (!isDigit(at(text, place)) || isDigit(before) || before == u'/' || before == u'.')
        return {};
    qsizetype stroke = 0;
    qsizetype end = 0;
    const auto month = smallNumberAt(text, place, &stroke);
    if (!month || *month < 1 || *month > 12 || at(text, stroke) != u'/')
        return {};
    const auto day = smallNumberAt(text, stroke + 1, &end);
    if (!day || *day < 1 || *day > 31 || at(text, end) == u'/')
        return {};
    DayWord word;
    setDay(word, year > 0 ? calendarYear(*month, year) : 0, *month, *day);
    qsizetype behind = end;
    readKind(text, word, behind);
    if (word.kind == Kind::On && at(text, end) == u'に')
        behind = end + 1;
    if (behind == end)
        return {};
    word.place = {place, behind - place};
    return word;
}

// 10～12月: the first number has its month behind the second.
std::optional<DayWord> sharedMonthAt(QStringView text, qsizetype place, int year)
{
    qsizetype dash = 0;
    const auto from = smallNumberAt(text, place, &dash);
    if (!from || !isDigit(at(text, place)) || isDigit(at(text, place - 1)) ||
        !isTilde(at(text, dash)))
        return {};
    qsizetype end = 0;
    const auto to = smallNumberAt(text, dash + 1, &end);
    if (!to || at(text, end) != u'月' || *from < 1 || *from > 12 || *to < 1 || *to > 12 ||
        isOtherMonth(text, end + 1))
        return {};
    DayWord word;
    word.grain = Grain::Month;
    ++end;
    if (year > 0) {
        word.first = QDate(calendarYear(*from, year), *from, 1);
        word.last = monthEnd(QDate(calendarYear(*to, year), *to, 1));
        if (word.last < word.first)
            word.last = word.last.addYears(1);
    }
    readKind(text, word, end);
    word.place = {place, end - place};
    return word;
}

} // namespace

std::optional<DayWord> dayAt(QStringView text, qsizetype place, int year)
{
    if (auto stroked = strokedAt(text, place, year))
        return stroked;
    if (auto shared = sharedMonthAt(text, place, year))
        return shared;
    const Era *era = nullptr;
    std::optional<DayWord> word = pointAt(text, place, year, &era);
    if (!word)
        return {};
    qsizetype end = word->place.start + word->place.length;
    if (word->kind == Kind::On)
        readKind(text, *word, end);
    // 令和11年度に公表: the year is the deadline. 令和7年度実績 only names it.
    if (word->bareYear && word->kind == Kind::On && at(text, end) == u'に' &&
        at(text, end + 1) != u'お' && at(text, end + 1) != u'係' && at(text, end + 1) != u'比') {
        word->kind = Kind::By;
        ++end;
    }
    if (word->kind != Kind::On && word->kind != Kind::AsOf)
        word->bareYear = false;
    const bool opens =
        word->kind == Kind::From || (word->kind == Kind::On && isTilde(at(text, end)));
    if (opens && word->exists) {
        qsizetype next = pastSpaces(text, end);
        if (isTilde(at(text, next)))
            next = pastSpaces(text, next + 1);
        const Era *otherEra = nullptr;
        // The other end goes by the year of the first: 令和7年10月から3月まで.
        const int near = word->first.isValid() && era ? fiscal::yearOf(word->first) : year;
        if (auto other = pointAt(text, next, near, &otherEra)) {
            qsizetype behind = other->place.start + other->place.length;
            readKind(text, *other, behind);
            if (other->kind != Kind::From) {
                word->kind = other->kind == Kind::On ? Kind::By : other->kind;
                word->last = other->last;
                word->grain = other->grain;
                word->exists = other->exists;
                word->why = other->why;
                word->bareYear = false;
                end = behind;
            }
        } else if (isTilde(at(text, end))) {
            word->kind = Kind::From;
            ++end;
        }
    }
    word->place = {place, end - place};
    return word;
}

std::vector<DayWord> findDays(QStringView text, int year)
{
    std::vector<DayWord> found;
    for (qsizetype place = 0; place < text.size();) {
        if (auto word = dayAt(text, place, year); word && word->place.length > 0) {
            place += word->place.length;
            found.push_back(std::move(*word));
        } else {
            ++place;
        }
    }
    return found;
}

Spans placesOf(const std::vector<DayWord> &days)
{
    Spans places;
    places.reserve(days.size());
    for (const DayWord &day : days)
        places.push_back(day.place);
    return places;
}

} // namespace mokuhyo
