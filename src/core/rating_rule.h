#pragma once

#include "core/life.h"
#include "core/measure.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace mokuhyo {

// How a city turns results into ratings, as data: words from best to worst and ordered cases with
// conditions. No two cities have the same rule. The file format is schemas/rating.schema.json,
// explained in docs/ratings.md. Rates and shares are percentages, rounded to one decimal as people
// see them before they are compared.

struct RatingWord
{
    QString word; // as it stands in the cell: A, ◎, 順調
    QString meaning;
    bool needsReason = false; // whoever chooses it has to say why
    bool outside = false;     // not in the order of best to worst: 評価不能
};

// Holds, does not hold, or cannot be told, because a figure is missing.
struct RatingCondition
{
    enum class Kind { All, Any, Not, Value, Column, Verdict, Life, Unit, Provisional, Parts };
    enum class Of { All, Any, None };

    Kind kind = Kind::All;
    std::vector<RatingCondition> inner; // All, Any; one: Not, Parts
    QString name;                       // Value: of a number, Column: of one of the rule's columns
    std::optional<double> atLeast = {}, above = {}, atMost = {}, below = {}, is = {}; // Value
    std::optional<bool> known = {};             // Value: whether there is one
    QStringList words;                          // Column, Unit: one of these
    QStringList contains;                       // Column: one of these is in it
    std::optional<bool> empty = {};             // Column
    std::vector<Achievement::Verdict> verdicts; // Verdict
    std::vector<LifeEvent> life;                // Life
    bool provisional = true;                    // Provisional: whether it rests on 見込 or 約
    Of of = Of::All;                            // Parts: of how many `inner` has to hold
};

struct RatingCase
{
    RatingCondition when;        // no condition at all: always
    QStringList words;           // one; several: a person chooses among them
    std::optional<double> value; // in the cases of a number
    QString label;               // of a mark
    QString undecided;           // why only a person can tell
    bool needsReason = false;
    QString note;
};

// A column of the row that the rule looks at.
struct RatingColumn
{
    QString name;
    QString label;
    QStringList columns; // keys or labels; the first that the form has
};

// A figure that the rule derives: points of a rate, a share of a step, a sum of both.
struct RatingNumber
{
    enum class Over { Row, Parts };
    enum class Fold { Sum, Mean, Least, Most };

    QString name;
    QString label;
    QString unit; // 点, %
    Over over = Over::Row;
    Fold fold = Fold::Sum; // of the parts
    std::vector<RatingCase> cases;
    QStringList sum; // of earlier numbers; then without cases
};

struct RatingRule
{
    enum class Combine { Mean, Least, Most };

    QString id;
    int version = 0;
    QString title;
    QString sourceText; // where the rule was published
    QString sourceUrl;
    QStringList notes;
    QString hash;                          // SHA-256 of the canonical file, lower-case hex
    std::optional<int> fromYear, toYear;   // the fiscal years for which the city has it
    std::optional<int> termFrom, termTo;   // of the plan, where the sheet has a year of it
    Combine combine = Combine::Mean;       // of the rates of a row's parts
    std::optional<double> cap;             // of the rate of each part
    std::optional<double> metAs, missedAs; // rates of parts without a figure: 公表, 3月まで
    Reduction reduction = Reduction::Ratio;
    std::vector<RatingColumn> columns;
    std::vector<RatingNumber> numbers;
    QString points; // the number that is shown as points; empty: none
    std::vector<RatingWord> words;
    std::vector<RatingCase> cases; // the first that holds
    std::vector<RatingCase> marks; // counted apart, beside the word: うち100%以上

    // "id@version".
    [[nodiscard]] QString ref() const;
    [[nodiscard]] bool inForce(int year) const; // as the file says; without years: always
    [[nodiscard]] QStringList choices() const;
    // The word that a cell gives: widths do not matter, nor does a remark in brackets behind it.
    [[nodiscard]] const RatingWord *wordOf(const QString &text) const;
};

// Reads a rule file. `json` is untrusted; errors carry the JSON pointer in Error::where.
[[nodiscard]] Result<RatingRule> parseRatingRule(const QByteArray &json);
// Every defect of a rule file, not just the first.
[[nodiscard]] std::vector<Error> checkRatingRule(const QByteArray &json);
// The rules that come with the program: examples from cities, none of them in force by itself.
[[nodiscard]] const std::vector<QByteArray> &builtInRatingRules();

struct RatingText
{
    QString key;
    QStringList labels; // the column's and its other wordings
    QString text;
};

// What of a row a rule can look at.
struct RatingInput
{
    Measure measure;
    int year = 1; // n-th of the plan's; outside of it: 0
    int years = 1;
    std::vector<std::optional<double>> baselines = {}; // of the measure's parts, in their units
    std::vector<RatingText> texts = {};                // of the row's columns
    LifeEvent life = LifeEvent::None;
};

struct Suggestion
{
    QString word;           // empty: undecided
    QString why;            // the case that holds, with the figures: 達成率 126.7% ≧ 110%
    bool undecided = false; // a person has to tell; `why` says why
    bool needsReason = false;
    std::optional<double> points = {};
    QStringList candidates = {}; // undecided between these
    QStringList marks = {};      // RatingRule::marks that hold

    bool operator==(const Suggestion &) const = default;
};

[[nodiscard]] Suggestion suggest(const RatingRule &rule, const RatingInput &input);

// The row's rate as the rule counts it: what conditions on 達成率 look at.
[[nodiscard]] std::optional<double> ratedPercent(const RatingRule &rule, const RatingInput &input);

// The rule as people read it, line by line: A ： 達成率 ≧ 110%. In Japanese, as it is printed.
[[nodiscard]] std::vector<std::pair<QString, QString>> ratingRuleLines(const RatingRule &rule);

} // namespace mokuhyo
