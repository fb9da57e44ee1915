#include "core/rating_parts.h"
#include "core/rating_view.h"

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

bool speaksOfLife(const RatingCondition &condition)
{
    return condition.kind == RatingCondition::Kind::Life ||
           std::ranges::any_of(condition.inner, speaksOfLife);
}

bool hasLeft(LifeEvent event)
{
    return event == LifeEvent::Discontinued || event == LifeEvent::Merged ||
           event == LifeEvent::Transferred;
}

Suggestion undecided(const QString &why)
{
    Suggestion suggestion;
    suggestion.undecided = true;
    suggestion.why = why;
    return suggestion;
}

QString withRemarks(const RatingInput &input, const QString &why, const QString &note)
{
    QStringList remarks;
    if (!note.isEmpty())
        remarks += note;
    if (input.measure.whole.provisional)
        remarks += u"実績は見込"_s;
    if (std::ranges::any_of(input.measure.parts, &MeasuredPart::asksDirection))
        remarks += u"増減のどちらが望ましいかは推定"_s;
    return remarks.isEmpty() ? why : u"%1（%2）"_s.arg(why, remarks.join(u'、'));
}

Suggestion fromCase(const RatingCase &of, const RatingRule &rule, const RatingInput &input,
                    const QString &why)
{
    Suggestion suggestion;
    if (of.words.size() == 1) {
        suggestion.word = of.words.front();
        suggestion.why = withRemarks(input, why, of.note);
    } else {
        suggestion = undecided(of.undecided.isEmpty() ? u"人が判断します"_s : of.undecided);
        suggestion.candidates = of.words;
        if (!why.isEmpty())
            suggestion.why = withRemarks(input, u"%1。%2"_s.arg(why, suggestion.why), of.note);
    }
    const RatingWord *word = rule.wordOf(suggestion.word);
    suggestion.needsReason = of.needsReason || (word && word->needsReason);
    return suggestion;
}

Suggestion chosen(const RatingRule &rule, const RatingInput &input, const RatingView &view)
{
    const bool left = hasLeft(input.life);
    for (const RatingCase &each : rule.cases) {
        // What has left the plan is not judged by its figures.
        if (left && !speaksOfLife(each.when))
            continue;
        const Told told = view.tell(each.when);
        if (told.holds == Holds::Yes)
            return fromCase(each, rule, input, told.text);
        if (told.holds == Holds::Unknown)
            return undecided(told.text);
    }
    if (left)
        return undecided(u"取組項目の%1のため、目安はありません"_s.arg(lifeWord(input.life)));
    const Achievement &whole = input.measure.whole;
    const bool judged =
        whole.verdict == Achievement::Verdict::Met || whole.verdict == Achievement::Verdict::Missed;
    return undecided(judged ? u"基準のどの場合にも当てはまりません"_s : view.lack());
}

// 9.996件 of 10件, 10件 where fewer were wanted: missed, although its rate is 100%. What a rule
// says of 100% holds only if it would say the same of a little less.
std::optional<RatingInput> belowFull(const RatingInput &input)
{
    constexpr double full = 100;
    constexpr double nearly = 99.9;
    const auto isFullMiss = [&](const Achievement &achieved) {
        return achieved.verdict == Achievement::Verdict::Missed && achieved.percent >= full;
    };
    RatingInput lowered = input;
    bool any = false;
    for (MeasuredPart &part : lowered.measure.parts) {
        if (!isFullMiss(part.achievement))
            continue;
        part.achievement.percent = nearly;
        any = true;
    }
    if (!any)
        return std::nullopt;
    if (input.measure.whole.percent)
        lowered.measure.whole.percent = wholeOf(lowered.measure.parts).percent;
    return lowered;
}

} // namespace

Suggestion suggest(const RatingRule &rule, const RatingInput &input)
{
    const RatingView view(rule, input);
    Suggestion suggestion = chosen(rule, input, view);
    if (const auto lowered = suggestion.undecided ? std::nullopt : belowFull(input)) {
        const Suggestion other = chosen(rule, *lowered, RatingView(rule, *lowered));
        if (other.word != suggestion.word) {
            const QStringList words{suggestion.word, other.word};
            suggestion = undecided(u"達成率は100%ですが、目標には達していません"_s);
            if (!other.undecided)
                suggestion.candidates = words;
        }
    }
    if (!rule.points.isEmpty())
        suggestion.points = view.number(rule.points);
    for (const RatingCase &mark : rule.marks) {
        if (!suggestion.undecided && view.tell(mark.when).holds == Holds::Yes)
            suggestion.marks += mark.label;
    }
    return suggestion;
}

std::optional<double> ratedPercent(const RatingRule &rule, const RatingInput &input)
{
    return RatingView(rule, input).number(u"rate"_s);
}

} // namespace mokuhyo
