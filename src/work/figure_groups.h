#pragma once

#include "work/figures.h"

namespace mokuhyo::work {

// The rows of figures counted together.

// 50%未満 … 120%以上
[[nodiscard]] const QStringList &rateBins();

// 達成, 未達成, 実績待ち, 判定できない: what a counted row can be, and its share has.
[[nodiscard]] const QStringList &outcomeWords();

struct RatingCounts
{
    std::vector<int> given; // a word of RatingWords each
    std::vector<int> suggested;
    int unrated = 0;
    int differing = 0; // from what is suggested
};

struct FigureGroup
{
    QString name;  // 総務部; 令和7年度
    int items = 0; // rows, each once
    int parts = 0; // of their targets
    int partsMet = 0;
    int met = 0;
    int missed = 0;
    int pending = 0;                   // no result yet
    int unknown = 0;                   // cannot be told
    int notCounted = 0;                // no target, or stopped from outside: in no share
    std::optional<double> meanRate;    // of the rows that have a rate, each as it is; one decimal
    int rated = 0;                     // how many have one
    std::vector<int> rates;            // how many in each of rateBins()
    std::vector<RatingCounts> ratings; // a Figures::ratings each

    // What shares are shares of.
    [[nodiscard]] int counted() const { return met + missed + pending + unknown; }
    // As outcomeWords().
    [[nodiscard]] std::vector<int> outcomes() const { return {met, missed, pending, unknown}; }
};

struct FigureGrouping
{
    enum class By { All, Department, Unit, Year, Choice };
    By by = By::All;
    QString label = {};           // Choice: of the column
    std::optional<int> year = {}; // only its rows
};

// Of the group that a row is counted in; nothing where its sheet has no such column.
[[nodiscard]] std::optional<QString> groupName(const FigureRow &row, const FigureGrouping &grouping,
                                               YearStyle years);

// In the order of the rows; of a choice those without a word last, as （なし）; rows
// whose sheet has no such column are in no group of it. Without rows one
// empty group for By::All, else none.
[[nodiscard]] std::vector<FigureGroup> groupsOf(const Figures &figures,
                                                const FigureGrouping &grouping);

// The latest year that has rows; 0: none.
[[nodiscard]] int latestYear(const Figures &figures);

// 93.5%; a dash without.
[[nodiscard]] QString rateText(std::optional<double> rate);
// 12（60.0%）; share none: 12
[[nodiscard]] QString countText(int count, std::optional<double> share);

} // namespace mokuhyo::work
