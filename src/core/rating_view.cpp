#include "core/rating_view.h"

#include "core/rating_parts.h"
#include "core/text.h"
#include "core/unit_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Kind = RatingCondition::Kind;
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

bool isWithin(const RatingCondition &condition, double value)
{
    return (!condition.is || value == *condition.is) &&
           (!condition.atLeast || value >= *condition.atLeast) &&
           (!condition.above || value > *condition.above) &&
           (!condition.atMost || value <= *condition.atMost) &&
           (!condition.below || value < *condition.below);
}

bool isOneOf(const QString &text, const QStringList &words)
{
    const QString key = labelKey(text);
    return std::ranges::any_of(words, [&](const QString &w) { return labelKey(w) == key; });
}

QString labelOf(const RatingRule &rule, const QString &name, QString &unit)
{
    if (const BuiltInNumber *known = builtInNumber(name)) {
        unit = QString::fromUtf16(known->unit);
        return QString::fromUtf16(known->label);
    }
    const auto number = std::ranges::find(rule.numbers, name, &RatingNumber::name);
    unit = number->unit;
    return number->label;
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

Told RatingView::tell(const RatingCondition &condition) const
{
    const auto isAmong = [](const auto &list, const auto &value) {
        return std::ranges::find(list, value) != list.end();
    };
    switch (condition.kind) {
    case Kind::All:
        return tellAll(condition);
    case Kind::Any:
        return tellAny(condition);
    case Kind::Not: {
        const Told inner = tell(condition.inner.front());
        if (inner.holds == Holds::Unknown)
            return inner;
        return {inner.holds == Holds::Yes ? Holds::No : Holds::Yes,
                conditionText(*m_rule, condition)};
    }
    case Kind::Value:
        return tellValue(condition);
    case Kind::Column:
        return tellColumn(condition);
    case Kind::Verdict:
        return {isAmong(condition.verdicts, achievement().verdict) ? Holds::Yes : Holds::No,
                verdictWord(achievement().verdict)};
    case Kind::Life:
        return {isAmong(condition.life, m_input->life) ? Holds::Yes : Holds::No,
                u"取組項目の%1"_s.arg(lifeWord(m_input->life))};
    case Kind::Unit:
        return tellUnit(condition);
    case Kind::Provisional:
        return {achievement().provisional == condition.provisional ? Holds::Yes : Holds::No,
                conditionText(*m_rule, condition)};
    case Kind::Parts:
        return tellParts(condition);
    }
    return {};
}

Told RatingView::tellValue(const RatingCondition &condition) const
{
    QString unit;
    const QString label = labelOf(*m_rule, condition.name, unit);
    const auto value = number(condition.name);
    if (condition.known && *condition.known != value.has_value())
        return {Holds::No, {}};
    if (!value && condition.known)
        return {Holds::Yes, u"%1が求められません"_s.arg(label)};
    if (!value)
        return {Holds::Unknown, u"%1が求められません（%2）"_s.arg(label, lack())};
    QString low;
    if (condition.atLeast && (condition.atMost || condition.below))
        low = figureText(*condition.atLeast, unit) + u" ≦ "_s;
    else if (condition.above && (condition.atMost || condition.below))
        low = figureText(*condition.above, unit) + u" ＜ "_s;
    QString high;
    if (condition.atMost)
        high = u" ≦ "_s + figureText(*condition.atMost, unit);
    else if (condition.below)
        high = u" ＜ "_s + figureText(*condition.below, unit);
    else if (condition.atLeast)
        high = u" ≧ "_s + figureText(*condition.atLeast, unit);
    else if (condition.above)
        high = u" ＞ "_s + figureText(*condition.above, unit);
    const QString figure = std::isfinite(*value) ? figureText(*value, unit) : u"（0との差）"_s;
    return {isWithin(condition, *value) ? Holds::Yes : Holds::No,
            u"%1%2 %3%4"_s.arg(low, label, figure, high)};
}

Told RatingView::tellColumn(const RatingCondition &condition) const
{
    const auto column = std::ranges::find(m_rule->columns, condition.name, &RatingColumn::name);
    const RatingText *found = nullptr;
    for (const QString &name : column->columns) {
        const auto text = std::ranges::find_if(m_input->texts, [&](const RatingText &each) {
            return each.key == name || isOneOf(name, each.labels);
        });
        if (text != m_input->texts.end()) {
            found = &*text;
            break;
        }
    }
    if (!found && condition.empty)
        return {*condition.empty ? Holds::Yes : Holds::No, u"%1の欄なし"_s.arg(column->label)};
    if (!found)
        return {Holds::Unknown, u"「%1」の欄がありません"_s.arg(column->label)};
    const QString text = trimmedText(found->text);
    if (condition.empty && *condition.empty != text.isEmpty())
        return {Holds::No, {}};
    if (condition.empty && *condition.empty)
        return {Holds::Yes, u"%1が空欄"_s.arg(column->label)};
    if (text.isEmpty())
        return {Holds::Unknown, u"「%1」が未記入です"_s.arg(column->label)};
    const bool is = condition.words.isEmpty() || isOneOf(text, condition.words);
    const bool contains = condition.contains.isEmpty() ||
                          std::ranges::any_of(condition.contains, [&](const QString &word) {
                              return labelKey(text).contains(labelKey(word));
                          });
    return {is && contains ? Holds::Yes : Holds::No, u"%1「%2」"_s.arg(column->label, text)};
}

Told RatingView::tellUnit(const RatingCondition &condition) const
{
    std::vector<RatingView> views = m_part ? std::vector{*this} : counted();
    if (views.empty())
        return {Holds::Unknown, lack()};
    const bool all = std::ranges::all_of(views, [&](const RatingView &view) {
        return isOneOf(view.only()->target.unit, condition.words);
    });
    return {all ? Holds::Yes : Holds::No, conditionText(*m_rule, condition)};
}

Told RatingView::tellParts(const RatingCondition &condition) const
{
    const std::vector<RatingView> views = counted();
    if (views.empty())
        return {Holds::Unknown, lack()};
    size_t yes = 0;
    QString missing;
    for (const RatingView &view : views) {
        const Told told = view.tell(condition.inner.front());
        yes += told.holds == Holds::Yes ? 1 : 0;
        if (told.holds == Holds::Unknown && missing.isEmpty())
            missing = told.text;
        const bool settled = condition.of == RatingCondition::Of::All ? told.holds == Holds::No
                                                                      : told.holds == Holds::Yes;
        if (settled)
            return {condition.of == RatingCondition::Of::Any ? Holds::Yes : Holds::No,
                    conditionText(*m_rule, condition)};
    }
    if (!missing.isEmpty())
        return {Holds::Unknown, missing};
    const bool holds = condition.of == RatingCondition::Of::All
                           ? yes == views.size()
                           : condition.of == RatingCondition::Of::None;
    return {holds ? Holds::Yes : Holds::No, conditionText(*m_rule, condition)};
}

Told RatingView::tellAll(const RatingCondition &condition) const
{
    QStringList texts;
    QStringList missing;
    for (const RatingCondition &each : condition.inner) {
        const Told told = tell(each);
        if (told.holds == Holds::No)
            return told;
        (told.holds == Holds::Yes ? texts : missing) += told.text;
    }
    if (!missing.isEmpty())
        return {Holds::Unknown, missing.front()};
    return {Holds::Yes, texts.join(u'、')};
}

Told RatingView::tellAny(const RatingCondition &condition) const
{
    QString missing;
    for (const RatingCondition &each : condition.inner) {
        const Told told = tell(each);
        if (told.holds == Holds::Yes)
            return told;
        if (told.holds == Holds::Unknown && missing.isEmpty())
            missing = told.text;
    }
    if (!missing.isEmpty())
        return {Holds::Unknown, missing};
    return {Holds::No, {}};
}

} // namespace mokuhyo
