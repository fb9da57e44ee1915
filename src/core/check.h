#pragma once

#include "core/finding.h"
#include "core/measure.h"

#include <QStringList>

namespace mokuhyo {

// 点検: what of a sheet is likely wrong before it is published. Only what is wrong with certainty,
// or nearly so, is said: a false alarm costs more trust than a miss.

// A rating beside what the rule in force suggests.
struct GivenRating
{
    QString item;
    QString column;
    QString given;
    QString suggested; // empty: no rule, or it cannot say
    bool best = false; // `given` is the highest that the rule knows
};

// All that is looked at. Sheets of other years only serve to compare.
struct CheckInput
{
    const Form &form;
    const Sheet &sheet;
    int year = 0;                       // fiscal year; rows that stand for years have their own
    std::vector<Measure> measures = {}; // of the phase that is looked at
    std::vector<GivenRating> ratings = {};
    const Sheet *lastYear = nullptr; // that this one continues
};

// By rows as the sheet has them, its fields first, then in the order of columns and texts. One
// finding a kind, cell and excerpt. Takes time in proportion to the texts' length.
[[nodiscard]] std::vector<Finding> findingsOf(const CheckInput &input);

struct CheckKind
{
    QString key; // Finding::kind
    Finding::Severity severity = Finding::Severity::Notice;
    QString title;  // for people: 合計が合わない
    QString advice; // what to do
};

// All that are looked for, as docs/checks.md lists them.
[[nodiscard]] std::vector<CheckKind> checkKinds();

// 要修正, お知らせ.
[[nodiscard]] QString severityLabel(Finding::Severity severity);

} // namespace mokuhyo
