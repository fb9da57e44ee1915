#include "core/achievement.h"

#include "core/achievement_parts.h"
#include "core/actual_figures.h"
#include "core/unit_words.h"

#include <algorithm>
#include <cmath>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Verdict = Achievement::Verdict;
using Status = SubActual::Status;

// What of a result is held against its target.
struct Answer
{
    std::optional<double> value; // in the target's unit
    QString text;                // as the working writes it
    QString note;                // what it rests on; without a value: why there is none
};

bool isEqual(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

double sumOf(const std::vector<double> &terms)
{
    double sum = 0;
    for (const double term : terms)
        sum += term;
    return sum;
}

// （9点 + 4点 + 0点）, or the figure where it is no sum or the text's own total says otherwise.
QString operandText(const SubActual &actual, double value, double scale, const QString &unit)
{
    if (actual.terms.size() < 2 || !isEqual(sumOf(actual.terms) * scale, value))
        return figureText(value, unit);
    QStringList terms;
    for (const double term : actual.terms)
        terms += figureText(term * scale, unit);
    return u"（"_s + terms.join(u" + "_s) + u"）"_s;
}

Answer percentageOf(const SubActual &actual)
{
    if (actual.percent)
        return {actual.percent, figureText(*actual.percent, u"%"_s), {}};
    if (actual.of && *actual.of > 0) {
        const double percent = roundedRate(*actual.value / *actual.of * 100);
        return {percent, figureText(percent, u"%"_s),
                u"%1 ÷ %2 = %3"_s.arg(figureText(*actual.value, actual.unit),
                                      figureText(*actual.of, actual.unit),
                                      figureText(percent, u"%"_s))};
    }
    return {{}, {}, Tr::tr("目標は割合ですが、実績から割合を読み取れません。")};
}

Answer answerOf(const SubTarget &target, const SubActual &actual)
{
    if (!actual.value)
        return {{}, {}, Tr::tr("実績の文から、目標に対する数値を読み取れません。")};
    if (target.change)
        return {{},
                {},
                Tr::tr("目標は増減の量で、実績が増減の量か水準か分からないため、比べられません。")};
    if (const QString differing = differingScopes(target.scope, actual.scope); !differing.isEmpty())
        return {{}, {}, differing};
    if (isPercent(target.unit) && !isPercent(actual.unit))
        return percentageOf(actual);
    if (target.of && actual.of && !isEqual(*target.of, *actual.of))
        return {{},
                {},
                Tr::tr("目標と実績とで、全体の数（%1と%2）が異なります。")
                    .arg(figureText(*target.of, {}), figureText(*actual.of, {}))};
    if (target.unit.isEmpty() || actual.unit.isEmpty() || sameUnit(target.unit, actual.unit)) {
        const QString unit = actual.unit.isEmpty() ? target.unit : actual.unit;
        return {actual.value, operandText(actual, *actual.value, 1, unit), {}};
    }
    if (const std::optional<double> scale = unitScale(actual.unit, target.unit)) {
        const double value = *actual.value * *scale;
        return {value, operandText(actual, value, *scale, target.unit),
                Tr::tr("%1を%2に換算しています。")
                    .arg(figureText(*actual.value, actual.unit), target.unit)};
    }
    return {
        {},
        {},
        Tr::tr("目標の単位（%1）と実績の単位（%2）が異なります。").arg(target.unit, actual.unit)};
}

bool isMet(Comparator comparator, double result, double target)
{
    const bool equal = isEqual(result, target);
    switch (comparator) {
    case Comparator::AtMost:
        return equal || result < target;
    case Comparator::MoreThan:
        return !equal && result > target;
    case Comparator::LessThan:
        return !equal && result < target;
    default:
        return equal || result > target;
    }
}

// A rate and how it comes about; no rate where nothing divides.
struct Rate
{
    std::optional<double> percent;
    QString working;
};

Rate divided(double above, const QString &aboveText, double below, const QString &belowText)
{
    // Where something is below zero or nothing, a quotient says nothing about how far one came.
    if (above < 0 || below <= 0 || !std::isfinite(above / below))
        return {};
    const double percent = roundedRate(above / below * 100);
    // （9点 + 4点）÷ 20点: full-width brackets bring their own space.
    const QString left = aboveText.endsWith(u'）') ? aboveText : aboveText + u' ';
    const QString right = belowText.startsWith(u'（') ? belowText : u' ' + belowText + u' ';
    return {percent, u"%1÷%2= %3"_s.arg(left, right, figureText(percent, u"%"_s))};
}

Rate reducedBy(Reduction how, const Answer &result, double goal, const QString &goalText,
               const AchievementContext &context, const QString &unit)
{
    const double value = *result.value;
    if (how == Reduction::Baseline && context.baseline && *context.baseline > goal) {
        const double came = *context.baseline - value;
        const double wanted = *context.baseline - goal;
        const double percent = roundedRate(came / wanted * 100);
        const QString from = figureText(*context.baseline, unit);
        return {percent, u"（%1 − %2）÷（%1 − %3）= %4"_s.arg(from, result.text, goalText,
                                                              figureText(percent, u"%"_s))};
    }
    if (how == Reduction::Difference && goal > 0 && value >= 0) {
        const double percent = roundedRate((2 - value / goal) * 100);
        return {percent,
                u"2 − %1 ÷ %2 = %3"_s.arg(result.text, goalText, figureText(percent, u"%"_s))};
    }
    return divided(goal, goalText, value, result.text);
}

// 10～20件: within, the whole; outside, how far from the nearer end.
Achievement between(const SubTarget &target, const Answer &result)
{
    const double low = std::min(*target.value, *target.upTo);
    const double high = std::max(*target.value, *target.upTo);
    const double value = *result.value;
    const bool within =
        (value > low || isEqual(value, low)) && (value < high || isEqual(value, high));
    const QString range = figureText(low, {}) + u'～' + figureText(high, target.unit);
    Achievement out;
    if (within) {
        out.verdict = Verdict::Met;
        out.percent = 100;
        out.working = u"%1は%2の範囲内"_s.arg(result.text, range);
        return out;
    }
    const bool isBelow = value < low;
    const bool lessIsBetter = target.direction == Direction::Down;
    const bool isBetter = target.direction == Direction::Up ? !isBelow : lessIsBetter && isBelow;
    out.note = isBelow ? Tr::tr("%1を下回っています。").arg(range)
                       : Tr::tr("%1を上回っています。").arg(range);
    if (isBetter) {
        // A range says both ends: whether more than all of it is good, it does not say.
        joinNote(out.note, Tr::tr("範囲を外れても達成とするかは、人が判断します。"));
        out.working = u"実績 %1／目標 %2"_s.arg(result.text, range);
        return out;
    }
    const Rate rate = [&] {
        const QString end = figureText(isBelow ? low : high, target.unit);
        if (lessIsBetter)
            return divided(high, end, value, result.text);
        if (isBelow)
            return divided(value, result.text, low, end);
        return divided(high, end, value, result.text);
    }();
    out.verdict = Verdict::Missed;
    out.percent = rate.percent;
    out.working = rate.working;
    return out;
}

Achievement compared(const SubTarget &target, const Answer &result,
                     const AchievementContext &context)
{
    double goal = *target.value;
    QString goalText = figureText(goal, target.unit);
    if (!target.base.isEmpty()) {
        goalText = u"（%1 + %2）"_s.arg(figureText(*context.base, target.unit), goalText);
        goal += *context.base;
    }
    const bool lessIsBetter =
        target.comparator == Comparator::AtMost || target.comparator == Comparator::LessThan;
    Achievement out;
    out.verdict = isMet(target.comparator, *result.value, goal) ? Verdict::Met : Verdict::Missed;
    Rate rate;
    if (!isEqual(goal, 0)) // a target of zero is met or missed, and never divides
        rate = lessIsBetter
                   ? reducedBy(context.reduction, result, goal, goalText, context, target.unit)
                   : divided(*result.value, result.text, goal, goalText);
    out.percent = rate.percent;
    out.working = rate.percent ? rate.working : u"実績 %1／目標 %2"_s.arg(result.text, goalText);
    if (!rate.percent) {
        if (isEqual(goal, 0))
            out.note = Tr::tr("目標が0のため、達成率は計算しません。");
        else if (lessIsBetter && isEqual(*result.value, 0))
            out.note = Tr::tr("実績が0のため、達成率は計算しません。");
        else
            out.note = Tr::tr("0を下回る数値のため、達成率は計算しません。");
    }
    return out;
}

Achievement without(Verdict verdict, const QString &note)
{
    Achievement out;
    out.verdict = verdict;
    out.note = note;
    return out;
}

Achievement ofNumber(const SubTarget &target, SubActual actual, const AchievementContext &context)
{
    const bool lessIsBetter =
        target.comparator == Comparator::AtMost || target.comparator == Comparator::LessThan;
    if (actual.status == Status::NotDone && !actual.value) {
        // 未実施 is none of what is counted. Of a share, or of what one wants little of, it may
        // just as well mean that nobody has looked.
        const bool isCount = !isPercent(target.unit) && target.scope.isEmpty();
        if (lessIsBetter ? !saysNone(actual.state) : !isCount)
            return lessIsBetter
                       ? without(Verdict::Unknown,
                                 Tr::tr("「%1」が0を意味するか分かりません。").arg(actual.state))
                       : without(Verdict::Missed, actual.state);
        actual.value = 0;
        actual.unit = target.unit;
    }
    if (!target.base.isEmpty() && !context.base)
        return without(Verdict::Unknown,
                       Tr::tr("%1の実績が分からないため、計算できません。").arg(target.base));
    const Answer result = answerOf(target, actual);
    if (!result.value)
        return without(Verdict::Unknown, result.note);
    Achievement out = target.comparator == Comparator::Between && target.upTo
                          ? between(target, result)
                          : compared(target, result, context);
    joinNote(out.note, result.note);
    return out;
}

// Mid-year a rate is the share of the whole year's target, and neither a miss nor staying below a
// limit is settled yet.
void suspend(const SubTarget &target, Achievement &out)
{
    const bool isLimit = target.comparator == Comparator::AtMost ||
                         target.comparator == Comparator::LessThan ||
                         target.comparator == Comparator::Between;
    if (out.verdict != Verdict::Missed && !(out.verdict == Verdict::Met && isLimit))
        return;
    out.verdict = Verdict::Pending;
    if (out.percent)
        joinNote(out.note, Tr::tr("年度の途中の実績です。率は年間の目標に対するものです。"));
    else
        joinNote(out.note, Tr::tr("年度の途中の実績です。"));
}

Achievement judged(const SubTarget &target, const SubActual *actual,
                   const AchievementContext &context)
{
    if (target.comparator == Comparator::None)
        return without(Verdict::NotCounted, Tr::tr("目標値の対象外です。"));
    if (target.comparator == Comparator::Unset)
        return without(Verdict::NotCounted, Tr::tr("目標値はまだ設定されていません。"));
    if (!actual)
        return without(Verdict::Pending, Tr::tr("実績がまだありません。"));
    if (actual->status == Status::Cancelled)
        return without(Verdict::NotCounted,
                       Tr::tr("外部の事情による中止のため、達成状況の対象としません。"));
    if (actual->status == Status::Pending && !actual->value)
        return without(Verdict::Pending,
                       Tr::tr("実績はまだ確定していません（%1）。").arg(actual->state));
    if (target.isNumber())
        return ofNumber(target, *actual, context);
    switch (target.comparator) {
    case Comparator::By:
    case Comparator::On:
    case Comparator::Around:
        return ofDeadline(target, *actual);
    case Comparator::Done:
        return ofState(target, *actual);
    default:
        return without(Verdict::Unknown,
                       Tr::tr("数値や期限として読み取れない目標のため、人が判断します。"));
    }
}

} // namespace

double roundedRate(double percent)
{
    return std::floor(percent * 10 + 0.5 + 1e-9) / 10;
}

void joinNote(QString &note, const QString &more)
{
    if (!note.isEmpty() && !more.isEmpty())
        note += u' ';
    note += more;
}

Achievement achievementOf(const SubTarget &target, const SubActual *actual,
                          const AchievementContext &context)
{
    Achievement out = judged(target, actual, context);
    if (!context.yearOver)
        suspend(target, out);
    if (out.verdict == Verdict::NotCounted || !actual)
        return out;
    out.provisional =
        actual->provisional || (actual->approximate && actual->value && target.isNumber());
    if (actual->provisional)
        joinNote(out.note, Tr::tr("見込みの実績です。"));
    else if (out.provisional)
        joinNote(out.note, Tr::tr("おおよその実績です。"));
    if (target.inferred && out.percent)
        joinNote(out.note, target.direction == Direction::Down
                               ? Tr::tr("「少ない方が良い」と推定しています。")
                           : target.direction == Direction::Maintain
                               ? Tr::tr("「維持する」と推定しています。")
                               : Tr::tr("「多い方が良い」と推定しています。"));
    return out;
}

QString figureText(double value, const QString &unit)
{
    QString text = QString::number(std::abs(value), 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    const bool isNegative = value < 0 && text != u"0"_s;
    return (isNegative ? u"−"_s : QString()) + text + unit;
}

} // namespace mokuhyo
