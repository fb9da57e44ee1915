#include "core/rating_view.h"

#include "core/unit_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Verdict = Achievement::Verdict;

// As people see it: half up to one decimal. The nudge takes 66.65 for what it says.
double rounded(double value)
{
    return std::isfinite(value) ? std::floor(value * 10 + 0.5 + 1e-9) / 10 : value;
}

template<class Fold>
double folded(const std::vector<double> &values, Fold fold)
{
    if (fold == Fold::Least)
        return *std::ranges::min_element(values);
    if (fold == Fold::Most)
        return *std::ranges::max_element(values);
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if constexpr (std::is_same_v<Fold, RatingNumber::Fold>) {
        if (fold == Fold::Sum)
            return sum;
    }
    return sum / double(values.size());
}

bool isInside(const SubTarget &target)
{
    return target.scope.split(u'+').contains(u"内数"_s);
}

// The result in the target's unit.
std::optional<double> resultOf(const MeasuredPart &part)
{
    if (!part.actual || !part.target.value || !part.target.base.isEmpty())
        return std::nullopt;
    const SubActual &actual = *part.actual;
    if (part.target.unit == u"%"_s) {
        if (actual.value && actual.unit == u"%"_s)
            return actual.value;
        if (actual.percent)
            return actual.percent;
        if (actual.value && actual.of && *actual.of != 0)
            return 100 * *actual.value / *actual.of;
    }
    if (!actual.value || sameUnit(actual.unit, part.target.unit))
        return actual.value;
    const auto scale = unitScale(actual.unit, part.target.unit);
    return scale ? std::optional(*actual.value * *scale) : std::nullopt;
}

// How far `result` is beyond `mark`, in percent of it; less than nothing: behind.
std::optional<double> beyond(double result, double mark, Direction direction)
{
    if (direction != Direction::Up && direction != Direction::Down)
        return std::nullopt;
    const double more = direction == Direction::Up ? result - mark : mark - result;
    if (more == 0)
        return 0;
    return mark == 0 ? std::copysign(INFINITY, more) : rounded(100 * more / std::abs(mark));
}

} // namespace

RatingView RatingView::ofPart(size_t part) const
{
    RatingView view = *this;
    view.m_part = part;
    return view;
}

std::vector<RatingView> RatingView::counted() const
{
    std::vector<RatingView> views;
    const std::vector<MeasuredPart> &parts = m_input->measure.parts;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].achievement.verdict != Verdict::NotCounted && !isInside(parts[i].target))
            views.push_back(ofPart(i));
    }
    return views;
}

const MeasuredPart *RatingView::only() const
{
    if (m_part)
        return &m_input->measure.parts[*m_part];
    const std::vector<RatingView> views = counted();
    return views.size() == 1 ? views.front().only() : nullptr;
}

const Achievement &RatingView::achievement() const
{
    return m_part ? m_input->measure.parts[*m_part].achievement : m_input->measure.whole;
}

std::optional<double> RatingView::rate() const
{
    if (m_part) {
        std::optional<double> percent = achievement().percent;
        if (!percent && achievement().verdict == Verdict::Met)
            percent = m_rule->metAs;
        if (!percent && achievement().verdict == Verdict::Missed)
            percent = m_rule->missedAs;
        return percent && m_rule->cap ? std::min(*percent, *m_rule->cap) : percent;
    }
    const bool asMeasured = m_rule->combine == RatingRule::Combine::Mean && !m_rule->cap;
    if (asMeasured && achievement().percent)
        return achievement().percent;
    std::vector<double> rates;
    for (const RatingView &part : counted()) {
        const auto rate = part.rate();
        if (!rate)
            return std::nullopt;
        rates.push_back(*rate);
    }
    return rates.empty() ? std::nullopt : std::optional(rounded(folded(rates, m_rule->combine)));
}

std::optional<double> RatingView::target() const
{
    const MeasuredPart *part = only();
    return part && part->target.base.isEmpty() ? part->target.value : std::nullopt;
}

std::optional<double> RatingView::result() const
{
    const MeasuredPart *part = only();
    return part ? resultOf(*part) : std::nullopt;
}

std::optional<double> RatingView::baseline() const
{
    const MeasuredPart *part = only();
    const auto index = part ? size_t(part - m_input->measure.parts.data()) : size_t(0);
    return part && index < m_input->baselines.size() ? m_input->baselines[index] : std::nullopt;
}

std::optional<double> RatingView::over(const QString &name) const
{
    if (!m_part) {
        std::vector<double> values;
        for (const RatingView &part : counted()) {
            const auto value = part.over(name);
            if (!value)
                return std::nullopt;
            values.push_back(*value);
        }
        return values.empty() ? std::nullopt : std::optional(folded(values, m_rule->combine));
    }
    const auto mark = name == u"overTarget"_s ? target() : baseline();
    const auto reached = result();
    return mark && reached ? beyond(*reached, *mark, only()->target.direction) : std::nullopt;
}

std::optional<double> RatingView::derived(const RatingNumber &number_) const
{
    std::vector<double> values;
    for (const QString &name : number_.sum) {
        const auto value = number(name);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    if (!values.empty())
        return folded(values, RatingNumber::Fold::Sum);
    if (number_.over == RatingNumber::Over::Parts && !m_part) {
        for (const RatingView &part : counted()) {
            const auto value = part.derived(number_);
            if (!value)
                return std::nullopt;
            values.push_back(*value);
        }
        return values.empty() ? std::nullopt : std::optional(folded(values, number_.fold));
    }
    const RatingCase *holding = firstOf(number_.cases);
    return holding ? holding->value : std::nullopt;
}

std::optional<double> RatingView::number(const QString &name) const
{
    const bool isInPlan = m_input->year >= 1 && m_input->year <= m_input->years;
    const double share = isInPlan ? double(m_input->year) / m_input->years : 0;
    if (name == u"rate"_s)
        return rate();
    if (name == u"target"_s)
        return target();
    if (name == u"result"_s)
        return result();
    if (name == u"baseline"_s)
        return baseline();
    if (name == u"overTarget"_s || name == u"overBaseline"_s)
        return over(name);
    if (name == u"elapsed"_s)
        return isInPlan ? std::optional(rounded(100 * share)) : std::nullopt;
    if (name == u"year"_s)
        return isInPlan ? std::optional<double>(m_input->year) : std::nullopt;
    if (name == u"years"_s)
        return m_input->years;
    if (name == u"pathRate"_s) {
        const auto value = rate();
        return value && isInPlan ? std::optional(rounded(*value / share)) : std::nullopt;
    }
    const auto number = std::ranges::find(m_rule->numbers, name, &RatingNumber::name);
    return number == m_rule->numbers.end() ? std::nullopt : derived(*number);
}

const RatingCase *RatingView::firstOf(const std::vector<RatingCase> &cases) const
{
    for (const RatingCase &each : cases) {
        const Holds holds = tell(each.when).holds;
        if (holds != Holds::No)
            return holds == Holds::Yes ? &each : nullptr;
    }
    return nullptr;
}

QString RatingView::lack() const
{
    const Achievement &whole = achievement();
    if (whole.verdict == Verdict::Pending)
        return u"実績がまだありません"_s;
    QString note = whole.note;
    if (note.endsWith(u'。'))
        note.chop(1); // it stands in brackets
    if (!note.isEmpty())
        return note;
    if (whole.verdict == Verdict::NotCounted)
        return u"評価の対象となる目標がありません"_s;
    if (whole.verdict == Verdict::Unknown)
        return u"達成したかどうかを読み取れません"_s;
    return u"割合で表せない目標です"_s;
}

} // namespace mokuhyo
