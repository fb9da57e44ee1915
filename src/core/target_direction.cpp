#include "core/target_direction.h"

#include "core/target_words.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;

IndicatorFacts indicatorFacts(QStringView indicator)
{
    return {indicator.contains(u"累計") || indicator.contains(u"累積"),
            countsSomethingBad(indicator), namesReduction(indicator), namesMaintaining(indicator)};
}

void inferDirection(SubTarget &target, const IndicatorFacts &indicator,
                    const std::optional<Direction> &given)
{
    const auto infer = [&target](Direction direction) {
        target.direction = direction;
        target.inferred = true;
    };
    const bool labelled = !target.label.isEmpty();
    if (given && *given != Direction::Unknown)
        infer(*given);
    else if (target.unit == u"位"_s) // a rank
        infer(Direction::Down);
    else if (*target.value <= 0 && target.base.isEmpty())
        infer(Direction::Down);
    else if (labelled ? countsSomethingBad(target.label) : indicator.bad)
        infer(Direction::Down);
    // コストの削減 10% is likely an amount, 時間外勤務の削減 14時間 likely what is left.
    else if (labelled ? namesReduction(target.label) : indicator.reduction)
        infer(target.unit == u"%"_s ? Direction::Up : Direction::Down);
    else if (labelled ? namesMaintaining(target.label) : indicator.maintaining)
        infer(Direction::Maintain);
    else
        target.direction = Direction::Up;
    if (target.comparator == Comparator::AtLeast && target.direction == Direction::Down)
        target.comparator = Comparator::AtMost;
}

} // namespace mokuhyo
