#include "core/achievement_parts.h"
#include "core/day_words.h"
#include "core/done_words.h"
#include "core/fiscal_year.h"

#include <QStringList>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Verdict = Achievement::Verdict;
using Status = SubActual::Status;

// What a figure is of: one stretch of time, or all until then.
QString spanOf(const QString &scope)
{
    for (const QString &word : scope.split(u'+', Qt::SkipEmptyParts)) {
        if (word.contains(u"累計"_s) || word.contains(u"累積"_s))
            return u"累計"_s;
        // 四半期, 隔月, 5年間: of a length of their own
        if (word.endsWith(u"半期"_s) || word.startsWith(u'隔') ||
            (word[0].isDigit() && !word.startsWith(u"1日"_s)))
            return word;
        if (word.startsWith(u'月'))
            return u"月"_s;
        if (word.startsWith(u'週'))
            return u"週"_s;
        if (word.startsWith(u'日') || word.startsWith(u"1日"_s))
            return u"日"_s;
        if (word.startsWith(u'年'))
            return u"年"_s;
    }
    return {};
}

bool isStock(const QString &scope)
{
    return spanOf(scope) == u"累計"_s;
}

// A mean is the same whether its text says over what it was taken or leaves that to the row's name;
// a share for each person is one, too.
bool isMean(const QString &scope)
{
    return scope.contains(u"平均"_s) || scope.split(u'+').contains(u"人"_s);
}

// 1校当たり and the like, which 延べ is not.
bool isForEach(const QString &scope)
{
    static const QStringList each{u"校"_s, u"施設"_s, u"地区"_s, u"課"_s,     u"団体"_s, u"世帯"_s,
                                  u"件"_s, u"か所"_s, u"回"_s,   u"事業所"_s, u"人"_s};
    const QStringList words = scope.split(u'+');
    return std::ranges::any_of(each, [&](const QString &word) { return words.contains(word); });
}

// The last day on which 9月頃 still is.
QDate lastDayAround(QDate day)
{
    const QDate next = day.addMonths(1);
    return day.day() == day.daysInMonth() ? QDate(next.year(), next.month(), next.daysInMonth())
                                          : next;
}

QString dayText(QDate day)
{
    return date::print(day, YearStyle::Era);
}

QString distance(QDate from, QDate to)
{
    const qint64 days = from.daysTo(to);
    if (days > 0)
        return Tr::tr("期限より%1日早い達成です。").arg(days);
    return days == 0 ? Tr::tr("期限の当日の達成です。")
                     : Tr::tr("期限から%1日遅れています。").arg(-days);
}

// Reached on the day that the result names.
Achievement onDay(const SubTarget &target, const SubActual &actual)
{
    const QDate wanted = *target.deadline;
    const QDate reached = *actual.date;
    Achievement out;
    out.working = u"期限 %1、実績 %2"_s.arg(dayText(wanted), dayText(reached));
    const QDate last = target.comparator == Comparator::Around ? lastDayAround(wanted) : wanted;
    // Of a result in 8月 it is not known whether it came before 8月15日.
    const bool isSameMonth = reached.year() == last.year() && reached.month() == last.month();
    if (actual.approximate && isSameMonth && reached > last) {
        out.note = Tr::tr("実績の日が分からないため、期限に間に合ったか判断できません。");
        return out;
    }
    out.verdict = reached <= last ? Verdict::Met : Verdict::Missed;
    if (target.comparator == Comparator::Around && reached > wanted)
        out.note = Tr::tr("「頃」のため、ひと月までの遅れは認めています。");
    else if (actual.approximate)
        out.note =
            reached <= last ? Tr::tr("期限内の達成です。") : Tr::tr("期限より遅れています。");
    else
        out.note = distance(reached, wanted);
    return out;
}

bool isYearEnd(QDate day)
{
    return day.month() == 3 && day.day() == 31;
}

} // namespace

QString differingScopes(const QString &target, const QString &actual)
{
    const QString ofTarget = spanOf(target);
    const QString ofActual = spanOf(actual);
    if (isStock(actual) && !isStock(target) && !target.contains(u"時点"_s))
        return Tr::tr("実績は累計で、目標は累計ではないため、比べられません。");
    if (isStock(target) && !ofActual.isEmpty() && !isStock(actual))
        return Tr::tr("目標は累計で、実績は%1の数値のため、比べられません。").arg(actual);
    if (target.contains(u"時点"_s) && !ofActual.isEmpty() && !isStock(actual))
        return Tr::tr("目標は時点の数値で、実績は%1の数値のため、比べられません。").arg(actual);
    if (!ofTarget.isEmpty() && !ofActual.isEmpty() && ofTarget != ofActual)
        return Tr::tr("目標（%1）と実績（%2）とで、数え方が異なります。").arg(target, actual);
    const bool isWhole = ofTarget.isEmpty() || ofTarget == u"年"_s || isStock(target);
    if (ofActual.isEmpty() && !isWhole && !isMean(target))
        return Tr::tr("目標は%1の数値で、実績がどの期間の数値か分からないため、比べられません。")
            .arg(target);
    const bool isPartial = !ofActual.isEmpty() && ofActual != u"年"_s && !isStock(actual);
    if (ofTarget.isEmpty() && isPartial && !isMean(target) && !isMean(actual))
        return Tr::tr("実績は%1の数値で、目標がどの期間の数値か分からないため、比べられません。")
            .arg(actual);
    if (isForEach(target) && actual.contains(u"延べ"_s))
        return Tr::tr("目標（%1）と実績（%2）とで、数え方が異なります。").arg(target, actual);
    const bool ofEach = actual.split(u'+').contains(u"人"_s);
    if (ofEach && !target.contains(u'人'))
        return Tr::tr("目標（%1）と実績（%2）とで、数え方が異なります。")
            .arg(target.isEmpty() ? u"-"_s : target, actual);
    return {};
}

bool saysNone(const QString &state)
{
    static const QStringList words{u"なし"_s, u"無し"_s, u"無"_s, u"ゼロ"_s, u"皆無"_s};
    return std::ranges::any_of(words, [&](const QString &word) { return state.endsWith(word); });
}

Achievement ofDeadline(const SubTarget &target, const SubActual &actual)
{
    Achievement out;
    if (actual.status == Status::NotDone) {
        out.verdict = Verdict::Missed;
        out.note = actual.state;
        return out;
    }
    if (!target.deadline) {
        out.note = Tr::tr("期限を日付として読み取れません。");
        return out;
    }
    // A day of something else says nothing of what is to be done by then.
    const bool isDone =
        actual.state.isEmpty() || target.state.isEmpty() || saysDone(target.state, actual.state);
    if (!isDone) {
        out.note = target.state.isEmpty()
                       ? Tr::tr("実績の文から、期限に間に合ったか判断できません。")
                       : Tr::tr("「%1」に至ったか、実績の文から判断できません。").arg(target.state);
        return out;
    }
    if (actual.date)
        return onDay(target, actual);
    const bool isSaid = saysOnlyDone(actual.state) || !target.state.isEmpty();
    if (isSaid && !actual.state.isEmpty() && isYearEnd(*target.deadline)) {
        out.verdict = Verdict::Met;
        out.note = Tr::tr("実績に日付はありませんが、期限は年度末です。");
        return out;
    }
    out.note =
        findDays(actual.state, fiscal::yearOf(*target.deadline)).empty()
            ? Tr::tr("実績に日付がないため、期限に間に合ったか判断できません。")
            : Tr::tr(
                  "実績のどの日付が達成の日か分からないため、期限に間に合ったか判断できません。");
    return out;
}

Achievement ofState(const SubTarget &target, const SubActual &actual)
{
    Achievement out;
    if (actual.status == Status::NotDone) {
        out.verdict = Verdict::Missed;
        out.note = actual.state;
        return out;
    }
    if (!saysDone(target.state, actual.state)) {
        out.note = Tr::tr("「%1」に至ったか、実績の文から判断できません。").arg(target.state);
        return out;
    }
    if (target.deadline && actual.date)
        return onDay(target, actual);
    out.verdict = Verdict::Met;
    constexpr qsizetype longest = 40; // a sentence stands beside it anyway
    if (!target.state.isEmpty() && target.state.size() <= longest)
        out.working = u"「%1」に達した"_s.arg(target.state);
    return out;
}

} // namespace mokuhyo
