#include "core/json_read.h"
#include "core/json_schema.h"
#include "core/rating_parts.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Kind = RatingCondition::Kind;
using Verdict = Achievement::Verdict;

constexpr std::pair<QLatin1StringView, RatingRule::Combine> combines[] = {
    {"mean"_L1, RatingRule::Combine::Mean},
    {"least"_L1, RatingRule::Combine::Least},
    {"most"_L1, RatingRule::Combine::Most},
};

constexpr std::pair<QLatin1StringView, Reduction> reductions[] = {
    {"ratio"_L1, Reduction::Ratio},
    {"difference"_L1, Reduction::Difference},
    {"baseline"_L1, Reduction::Baseline},
};

constexpr std::pair<QLatin1StringView, RatingNumber::Fold> folds[] = {
    {"sum"_L1, RatingNumber::Fold::Sum},
    {"mean"_L1, RatingNumber::Fold::Mean},
    {"least"_L1, RatingNumber::Fold::Least},
    {"most"_L1, RatingNumber::Fold::Most},
};

constexpr std::pair<QLatin1StringView, RatingNumber::Over> overs[] = {
    {"row"_L1, RatingNumber::Over::Row},
    {"parts"_L1, RatingNumber::Over::Parts},
};

constexpr std::pair<QLatin1StringView, RatingCondition::Of> quantifiers[] = {
    {"all"_L1, RatingCondition::Of::All},
    {"any"_L1, RatingCondition::Of::Any},
    {"none"_L1, RatingCondition::Of::None},
};

constexpr std::pair<QLatin1StringView, Verdict> verdicts[] = {
    {"met"_L1, Verdict::Met},
    {"missed"_L1, Verdict::Missed},
    {"pending"_L1, Verdict::Pending},
    {"unknown"_L1, Verdict::Unknown},
    {"notCounted"_L1, Verdict::NotCounted},
};

RatingCondition conditionOf(Kind kind)
{
    RatingCondition condition;
    condition.kind = kind;
    return condition;
}

RatingCondition readCondition(const QJsonObject &json);

RatingCondition around(Kind kind, const QJsonValue &inner)
{
    RatingCondition condition = conditionOf(kind);
    condition.inner = inner.isArray() ? listOf<RatingCondition>(inner, readCondition)
                                      : std::vector{readCondition(inner.toObject())};
    return condition;
}

RatingCondition readValue(const QJsonObject &json)
{
    RatingCondition condition = conditionOf(Kind::Value);
    condition.name = json["value"_L1].toString();
    condition.atLeast = numberOf(json["atLeast"_L1]);
    condition.above = numberOf(json["above"_L1]);
    condition.atMost = numberOf(json["atMost"_L1]);
    condition.below = numberOf(json["below"_L1]);
    condition.is = numberOf(json["equals"_L1]);
    if (json.contains("known"_L1))
        condition.known = json["known"_L1].toBool();
    return condition;
}

RatingCondition readColumnCondition(const QJsonObject &json)
{
    RatingCondition condition = conditionOf(Kind::Column);
    condition.name = json["column"_L1].toString();
    condition.words = strings(json["is"_L1]);
    condition.contains = strings(json["contains"_L1]);
    if (json.contains("empty"_L1))
        condition.empty = json["empty"_L1].toBool();
    return condition;
}

// What stands in one object holds together.
RatingCondition readCondition(const QJsonObject &json)
{
    RatingCondition all = conditionOf(Kind::All);
    std::vector<RatingCondition> &inner = all.inner;
    if (json.contains("value"_L1))
        inner.push_back(readValue(json));
    if (json.contains("column"_L1))
        inner.push_back(readColumnCondition(json));
    if (json.contains("unit"_L1)) {
        inner.push_back(conditionOf(Kind::Unit));
        inner.back().words = strings(json["unit"_L1]);
    }
    if (json.contains("verdict"_L1)) {
        inner.push_back(conditionOf(Kind::Verdict));
        for (const QJsonValue verdict : json["verdict"_L1].toArray())
            inner.back().verdicts.push_back(named(verdict, verdicts, Verdict::Unknown));
    }
    if (json.contains("life"_L1)) {
        inner.push_back(conditionOf(Kind::Life));
        for (const QString &event : strings(json["life"_L1]))
            inner.back().life.push_back(lifeFromKey(event));
    }
    if (json.contains("provisional"_L1)) {
        inner.push_back(conditionOf(Kind::Provisional));
        inner.back().provisional = json["provisional"_L1].toBool();
    }
    if (json.contains("parts"_L1)) {
        inner.push_back(around(Kind::Parts, json["have"_L1]));
        inner.back().of = named(json["parts"_L1], quantifiers, RatingCondition::Of::All);
    }
    if (json.contains("all"_L1))
        inner.push_back(around(Kind::All, json["all"_L1]));
    if (json.contains("any"_L1))
        inner.push_back(around(Kind::Any, json["any"_L1]));
    if (json.contains("not"_L1))
        inner.push_back(around(Kind::Not, json["not"_L1]));
    if (inner.size() == 1) {
        RatingCondition only = std::move(inner.front());
        return only;
    }
    return all;
}

RatingCase readCase(const QJsonObject &json)
{
    RatingCase of;
    of.when = readCondition(json["when"_L1].toObject());
    of.words = json.contains("word"_L1) ? QStringList{json["word"_L1].toString()}
                                        : strings(json["oneOf"_L1]);
    of.value = numberOf(json["value"_L1]);
    of.label = json["label"_L1].toString();
    of.undecided = json["undecided"_L1].toString();
    of.needsReason = json["needsReason"_L1].toBool();
    of.note = json["note"_L1].toString();
    return of;
}

RatingColumn readColumn(const QJsonObject &json)
{
    RatingColumn column{json["name"_L1].toString(), {}, strings(json["columns"_L1])};
    column.label = json["label"_L1].toString(column.columns.front());
    return column;
}

RatingNumber readNumber(const QJsonObject &json)
{
    RatingNumber number;
    number.name = json["name"_L1].toString();
    number.label = json["label"_L1].toString();
    number.unit = json["unit"_L1].toString();
    number.over = named(json["over"_L1], overs, RatingNumber::Over::Row);
    number.fold = named(json["fold"_L1], folds, RatingNumber::Fold::Sum);
    number.cases = listOf<RatingCase>(json["cases"_L1], readCase);
    number.sum = strings(json["sum"_L1]);
    return number;
}

RatingWord readWord(const QJsonObject &json)
{
    return {json["word"_L1].toString(), json["meaning"_L1].toString(),
            json["needsReason"_L1].toBool(), json["outside"_L1].toBool()};
}

std::optional<int> yearOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

RatingRule readRatingRule(const QJsonObject &json)
{
    const QJsonObject source = json["source"_L1].toObject();
    const QJsonObject inForce = json["inForce"_L1].toObject();
    const QJsonObject term = json["term"_L1].toObject();
    const QJsonObject rate = json["rate"_L1].toObject();
    RatingRule rule;
    rule.id = json["id"_L1].toString();
    rule.version = json["version"_L1].toInt();
    rule.title = json["title"_L1].toString();
    rule.sourceText = source["text"_L1].toString();
    rule.sourceUrl = source["url"_L1].toString();
    rule.notes = strings(json["notes"_L1]);
    rule.hash = hashOf(json);
    rule.fromYear = yearOf(inForce["from"_L1]);
    rule.toYear = yearOf(inForce["to"_L1]);
    rule.termFrom = yearOf(term["from"_L1]);
    rule.termTo = yearOf(term["to"_L1]);
    rule.combine = named(rate["combine"_L1], combines, RatingRule::Combine::Mean);
    rule.cap = numberOf(rate["cap"_L1]);
    rule.metAs = numberOf(rate["met"_L1]);
    rule.missedAs = numberOf(rate["missed"_L1]);
    rule.reduction = named(rate["reduction"_L1], reductions, Reduction::Ratio);
    rule.columns = listOf<RatingColumn>(json["columns"_L1], readColumn);
    rule.numbers = listOf<RatingNumber>(json["numbers"_L1], readNumber);
    rule.points = json["points"_L1].toString();
    rule.words = listOf<RatingWord>(json["words"_L1], readWord);
    rule.cases = listOf<RatingCase>(json["cases"_L1], readCase);
    rule.marks = listOf<RatingCase>(json["marks"_L1], readCase);
    return rule;
}

} // namespace mokuhyo
