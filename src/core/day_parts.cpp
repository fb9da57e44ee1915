#include "core/day_parts.h"

#include "core/fiscal_year.h"
#include "core/number_words.h"
#include "core/word_scan.h"

#include <array>

namespace mokuhyo::days {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

using Kind = DayWord::Kind;
using Grain = DayWord::Grain;

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

} // namespace

int calendarYear(int month, int fiscalYear)
{
    return month >= 4 ? fiscalYear : fiscalYear + 1;
}

QDate monthEnd(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
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

bool isOtherMonth(QStringView text, qsizetype end)
{
    for (const QStringView word : {u"分", u"号", u"額", u"例", u"報", u"次", u"給", u"間", u"当",
                                   u"あたり", u"ごと", u"毎", u"平均", u"数", u"度"}) {
        if (wordAt(text, end, word))
            return true;
    }
    return false;
}

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
        if (wordAt(text, end, start) && !wordAt(text, end, u"当初予算")) {
            setFiscal(word, year, 4, 1, Grain::Month);
            end += start.size();
            return true;
        }
    }
    return false;
}

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

} // namespace mokuhyo::days
