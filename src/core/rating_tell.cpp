#include "core/rating_parts.h"
#include "core/rating_view.h"
#include "core/text.h"

#include <algorithm>
#include <cmath>

// Whether a condition holds for a row or a part, with its figures in words.

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Kind = RatingCondition::Kind;

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
        Told inner = tell(condition.inner.front());
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
        Told told = tell(each);
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
        Told told = tell(each);
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
