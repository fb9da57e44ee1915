#include "core/achievement_parts.h"
#include "core/actual_answer.h"
#include "core/measure.h"

#include <QStringList>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Verdict = Achievement::Verdict;

bool counts(const MeasuredPart &part)
{
    return !part.target.scope.contains(u"内数"_s) &&
           part.achievement.verdict != Verdict::NotCounted;
}

Verdict worstOf(const std::vector<const MeasuredPart *> &parts)
{
    const auto any = [&](Verdict verdict) {
        return std::ranges::any_of(
            parts, [&](const MeasuredPart *part) { return part->achievement.verdict == verdict; });
    };
    for (const Verdict verdict : {Verdict::Missed, Verdict::Unknown, Verdict::Pending}) {
        if (any(verdict))
            return verdict;
    }
    return Verdict::Met;
}

} // namespace

std::vector<MeasuredPart> measuredParts(const std::vector<SubTarget> &targets,
                                        const QString &actualText, const TargetContext &context,
                                        const AchievementContext &how,
                                        std::vector<SubActual> *unmatched)
{
    std::vector<PairedActual> paired = pairActuals(actualText, targets, context);
    const bool isSaid = !paired.empty();
    std::vector<MeasuredPart> parts;
    for (const SubTarget &target : targets)
        parts.push_back({target, {}, {}, {}});
    for (PairedActual &one : paired) {
        if (one.target && !parts[*one.target].actual)
            parts[*one.target].actual = std::move(one.actual);
        else if (unmatched)
            unmatched->push_back(std::move(one.actual));
    }
    for (MeasuredPart &part : parts) {
        const SubActual *actual = part.actual ? &*part.actual : nullptr;
        part.achievement = achievementOf(part.target, actual, how);
        if (!actual && isSaid && part.achievement.verdict == Verdict::Pending) {
            part.achievement.verdict = Verdict::Unknown;
            part.achievement.note = Tr::tr("実績の文に、この目標に対する記載が見当たりません。");
        }
    }
    return parts;
}

Achievement wholeOf(const std::vector<MeasuredPart> &parts)
{
    std::vector<const MeasuredPart *> counted;
    for (const MeasuredPart &part : parts) {
        if (counts(part))
            counted.push_back(&part);
    }
    Achievement whole;
    whole.verdict = counted.empty() ? Verdict::NotCounted : worstOf(counted);
    if (counted.size() == 1) {
        whole = counted.front()->achievement;
        return whole;
    }
    whole.provisional = std::ranges::any_of(
        counted, [](const MeasuredPart *part) { return part->achievement.provisional; });
    double sum = 0;
    QStringList terms;
    for (const MeasuredPart *part : counted) {
        if (!part->achievement.percent) {
            if (whole.note.isEmpty())
                whole.note = part->achievement.note;
            continue;
        }
        sum += *part->achievement.percent;
        terms += figureText(*part->achievement.percent, u"%"_s);
    }
    if (counted.empty() || terms.size() < static_cast<qsizetype>(counted.size()))
        return whole;
    whole.note.clear();
    whole.percent = roundedRate(sum / static_cast<double>(counted.size()));
    whole.working = u"（%1）÷ %2 = %3"_s.arg(terms.join(u" + "_s))
                        .arg(counted.size())
                        .arg(figureText(*whole.percent, u"%"_s));
    return whole;
}

} // namespace mokuhyo
