#include "core/day_words.h"

#include "core/day_parts.h"
#include "core/fiscal_year.h"
#include "core/number_words.h"
#include "core/word_scan.h"

#include <array>

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace days;
using namespace scan;

namespace {

using Kind = DayWord::Kind;
using Grain = DayWord::Grain;

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
