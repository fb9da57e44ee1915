#include "core/check_report.h"
#include "core/fiscal_year.h"

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

const QString era = u"(?:令和|平成|昭和|大正|明治)"_s;

bool exists(const QString &yearText, int month, int day)
{
    return date::parse(u"%1年%2月%3日"_s.arg(yearText).arg(month).arg(day)).has_value();
}

bool existsInEra(const QString &yearText, int month)
{
    if (month < 1 || month > 12)
        return false;
    return exists(yearText, month, 1) || exists(yearText, month, 28);
}

void noSuchDate(const CheckedCell &cell, const QRegularExpressionMatch &match, Report &report)
{
    report.add(u"no-such-date"_s, cell, spanOf(match),
               Tr::tr("「%1」という日はありません。").arg(match.captured()));
}

void checkExistence(const CheckedCell &cell, Report &report)
{
    const QString &text = cell.folded.text;
    // 平成31年5月1日, 令和元年4月, 2025年2月30日
    static const QRegularExpression written(
        u"(?<year>%1[ ]?(?:元|[0-9]{1,3})|(?<![0-9])(?:18|19|20|21)[0-9]{2})[ ]?年[ ]?(?<month>[0-9]{1,3})月"
        u"(?:[ ]?(?<day>[0-9]{1,3})日(?!間))?"_s.arg(era));
    eachMatch(written, text, [&](const auto &match) {
        const QString year = match.captured(u"year"_s).remove(u' ');
        const int month = match.captured(u"month"_s).toInt();
        const QString day = match.captured(u"day"_s);
        const bool good = day.isEmpty() ? existsInEra(year, month)
                                        : month <= 12 && exists(year, month, day.toInt());
        if (!good)
            noSuchDate(cell, match, report);
    });
    static const QRegularExpression yearZero(u"%1[ ]?0{1,2}年"_s.arg(era));
    eachMatch(yearZero, text, [&](const auto &match) { noSuchDate(cell, match, report); });
    // R6.2.30, 2025/2/30: what has no place in a month may be no date at all (1.2.45).
    static const QRegularExpression brief(
        u"(?<![0-9A-Za-z./-])(?<year>[RHS][0-9]{1,2}|(?:19|20)[0-9]{2})(?<mark>[./-])(?<month>0?[1-9]|1[0-2])"
        u"\\k<mark>(?<day>0?[1-9]|[12][0-9]|3[01])(?![0-9./-])"_s);
    eachMatch(brief, text, [&](const auto &match) {
        if (!date::parse(u"%1.%2.%3"_s.arg(match.captured(u"year"_s), match.captured(u"month"_s),
                                           match.captured(u"day"_s))))
            noSuchDate(cell, match, report);
    });
    // 2月30日, 13月: in no year.
    static const QRegularExpression monthDay(
        u"(?<![0-9年./-])(?<month>[0-9]{1,2})月[ ]?(?<day>[0-9]{1,2})日(?!間)"_s);
    eachMatch(monthDay, text, [&](const auto &match) {
        const int month = match.captured(u"month"_s).toInt();
        const int day = match.captured(u"day"_s).toInt();
        if (!QDate::isValid(2024, month, day)) // has a 29 February
            noSuchDate(cell, match, report);
    });
    static const QRegularExpression month(
        u"(?<![0-9年./,-])(?:0|1[3-9]|[2-9][0-9])月(?:末|まで|上旬|中旬|下旬|頃|に)"_s);
    eachMatch(month, text, [&](const auto &match) { noSuchDate(cell, match, report); });
}

void checkWeekdays(const CheckedCell &cell, Report &report)
{
    static const QRegularExpression pattern(
        u"(?<day>(?:%1[ ]?(?:元|[0-9]{1,2})|(?<![0-9])20[0-9]{2})年[ ]?[0-9]{1,2}月[ ]?[0-9]{1,2}日|"
        u"(?<![0-9A-Za-z./-])R[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2})[ ]?\\((?<weekday>[月火水木金土日])(?:曜日?)?[・)祝]"_s
            .arg(era));
    eachMatch(pattern, cell.folded.text, [&](const auto &match) {
        const auto day = date::parse(match.captured(u"day"_s).remove(u' '));
        if (!day)
            return; // told already
        const QString names = u"月火水木金土日"_s;
        const QChar right = names[day->dayOfWeek() - 1];
        if (match.captured(u"weekday"_s) != right)
            report.add(u"weekday"_s, cell, spanOf(match),
                       Tr::tr("この日は%1曜日です。").arg(right));
    });
}

void checkYearPairs(const CheckedCell &cell, Report &report)
{
    static const QString two = u"(?<a>%1)年(?<f>度?)[ ]?\\((?<b>%2)年度?\\)"_s;
    static const QString western = u"(?<![0-9])(?:19|20)[0-9]{2}"_s;
    static const QString japanese = u"(?:令和|平成|昭和)[ ]?(?:元|[0-9]{1,2})"_s;
    static const QRegularExpression westernFirst(two.arg(western, japanese));
    static const QRegularExpression eraFirst(two.arg(japanese, western));
    for (const auto *pattern : {&westernFirst, &eraFirst}) {
        eachMatch(*pattern, cell.folded.text, [&](const auto &match) {
            // 平成31年 and 令和元年 are one year.
            const auto year = [&](const QString &name) {
                return fiscal::parse(match.captured(name).remove(u' ') + u"年度"_s);
            };
            const auto a = year(u"a"_s);
            const auto b = year(u"b"_s);
            if (a && b && *a != *b)
                report.add(u"year-mismatch"_s, cell, spanOf(match),
                           Tr::tr("「%1」は西暦と和暦が別の年です。").arg(match.captured()));
        });
    }
}

} // namespace

void checkDates(const CheckedCell &cell, Report &report)
{
    checkExistence(cell, report);
    checkWeekdays(cell, report);
    checkYearPairs(cell, report);
}

} // namespace mokuhyo::checks
