#include "core/rating_parts.h"

#include <algorithm>

// A rule in words. Japanese always: it is printed beside the ratings.

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Kind = RatingCondition::Kind;
using Verdict = Achievement::Verdict;

QString labelOf(const RatingRule &rule, const QString &name)
{
    if (const BuiltInNumber *known = builtInNumber(name))
        return QString::fromUtf16(known->label);
    const auto number = std::ranges::find(rule.numbers, name, &RatingNumber::name);
    return number == rule.numbers.end() ? name : number->label;
}

QString unitOf(const RatingRule &rule, const QString &name)
{
    if (const BuiltInNumber *known = builtInNumber(name))
        return QString::fromUtf16(known->unit);
    const auto number = std::ranges::find(rule.numbers, name, &RatingNumber::name);
    return number == rule.numbers.end() ? QString() : number->unit;
}

// Asks only whether there is a figure.
bool isBare(const RatingCondition &condition)
{
    return !condition.is && !condition.atLeast && !condition.above && !condition.atMost &&
           !condition.below;
}

QString valueText(const RatingRule &rule, const RatingCondition &condition)
{
    const QString unit = unitOf(rule, condition.name);
    QString bounds;
    if (condition.known && (!*condition.known || isBare(condition)))
        return labelOf(rule, condition.name) +
               (*condition.known ? u"が求められる"_s : u"が求められない"_s);
    if (condition.is)
        bounds += figureText(*condition.is, unit);
    if (condition.atLeast)
        bounds += figureText(*condition.atLeast, unit) + u"以上"_s;
    if (condition.above)
        bounds += figureText(*condition.above, unit) + u"超"_s;
    if (condition.atMost)
        bounds += figureText(*condition.atMost, unit) + u"以下"_s;
    if (condition.below)
        bounds += figureText(*condition.below, unit) + u"未満"_s;
    return labelOf(rule, condition.name) + u' ' + bounds;
}

QString columnText(const RatingRule &rule, const RatingCondition &condition)
{
    const auto column = std::ranges::find(rule.columns, condition.name, &RatingColumn::name);
    const QString label = column == rule.columns.end() ? condition.name : column->label;
    const auto quoted = [](const QStringList &words) {
        return u"「"_s + words.join(u"」「"_s) + u"」"_s;
    };
    QStringList said;
    const bool isQuoted = !condition.words.isEmpty() || !condition.contains.isEmpty();
    if (condition.empty && !(isQuoted && !*condition.empty))
        said += *condition.empty ? u"空欄"_s : u"記入あり"_s;
    if (!condition.words.isEmpty())
        said += quoted(condition.words);
    if (!condition.contains.isEmpty())
        said += quoted(condition.contains) + u"を含む"_s;
    return u"%1が%2"_s.arg(label, said.join(u'、'));
}

QString joined(const RatingRule &rule, const std::vector<RatingCondition> &conditions,
               const QString &between)
{
    QStringList texts;
    for (const RatingCondition &condition : conditions) {
        const QString text = conditionText(rule, condition);
        const bool nested = condition.inner.size() > 1 && conditions.size() > 1;
        texts += nested ? u"（%1）"_s.arg(text) : text;
    }
    return texts.join(between);
}

QString outcomeOf(const RatingCase &of)
{
    QStringList parts;
    if (!of.words.isEmpty())
        parts += of.words.join(u" か "_s);
    if (of.words.size() != 1)
        parts += u"人が判断"_s;
    QString text = parts.join(u'・');
    if (of.needsReason)
        text += u"（理由が必要）"_s;
    return text;
}

QString behind(const QString &text, const QStringList &remarks)
{
    QStringList said = remarks;
    said.removeAll(QString());
    return said.isEmpty() ? text : u"%1（%2）"_s.arg(text, said.join(u'、'));
}

} // namespace

const BuiltInNumber *builtInNumber(const QString &name)
{
    const auto known = std::ranges::find_if(
        builtInNumbers, [&](const BuiltInNumber &number) { return name == number.name; });
    return known == builtInNumbers.end() ? nullptr : &*known;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return u"目標達成"_s;
    case Verdict::Missed:
        return u"目標未達成"_s;
    case Verdict::Pending:
        return u"実績待ち"_s;
    case Verdict::Unknown:
        return u"判定できない"_s;
    case Verdict::NotCounted:
        return u"評価の対象外"_s;
    }
    return {};
}

QString conditionText(const RatingRule &rule, const RatingCondition &condition)
{
    QStringList words;
    switch (condition.kind) {
    case Kind::All:
        return condition.inner.empty() ? u"いつでも"_s : joined(rule, condition.inner, u"、"_s);
    case Kind::Any:
        return joined(rule, condition.inner, u" または "_s);
    case Kind::Not:
        return joined(rule, condition.inner, u"、"_s) + u"でない"_s;
    case Kind::Value:
        return valueText(rule, condition);
    case Kind::Column:
        return columnText(rule, condition);
    case Kind::Verdict:
        for (const Verdict verdict : condition.verdicts)
            words += verdictWord(verdict);
        return words.join(u"か"_s);
    case Kind::Life:
        for (const LifeEvent event : condition.life)
            words += lifeWord(event);
        return u"取組項目の%1"_s.arg(words.join(u"か"_s));
    case Kind::Unit:
        return u"目標値の単位「%1」"_s.arg(condition.words.join(u"」「"_s));
    case Kind::Provisional:
        return condition.provisional ? u"実績が見込"_s : u"実績が確定"_s;
    case Kind::Parts:
        break;
    }
    const QString inner = joined(rule, condition.inner, u"、"_s);
    switch (condition.of) {
    case RatingCondition::Of::All:
        return u"すべての目標で、%1"_s.arg(inner);
    case RatingCondition::Of::Any:
        return u"一つ以上の目標で、%1"_s.arg(inner);
    case RatingCondition::Of::None:
        break;
    }
    return u"どの目標も「%1」でない"_s.arg(inner);
}

std::vector<std::pair<QString, QString>> ratingRuleLines(const RatingRule &rule)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const RatingNumber &number : rule.numbers) {
        QStringList of;
        for (const RatingCase &each : number.cases)
            of += u"%1：%2"_s.arg(conditionText(rule, each.when),
                                  figureText(*each.value, number.unit));
        QStringList terms;
        for (const QString &name : number.sum)
            terms += labelOf(rule, name);
        lines.emplace_back(number.label, terms.isEmpty() ? of.join(u'；') : terms.join(u" ＋ "_s));
    }
    for (const RatingCase &each : rule.cases)
        lines.emplace_back(outcomeOf(each),
                           behind(conditionText(rule, each.when), {each.undecided, each.note}));
    for (const RatingWord &word : rule.words) {
        const bool said = std::ranges::any_of(
            rule.cases, [&](const RatingCase &each) { return each.words.contains(word.word); });
        if (!said)
            lines.emplace_back(
                word.word, behind(u"人が判断"_s,
                                  {word.meaning, word.needsReason ? u"理由が必要"_s : QString()}));
    }
    for (const RatingCase &mark : rule.marks)
        lines.emplace_back(mark.label, conditionText(rule, mark.when));
    return lines;
}

} // namespace mokuhyo
