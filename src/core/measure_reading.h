#pragma once

#include "core/measure.h"

namespace mokuhyo {

// A row's target as measuresOf() reads it: what the text says, what the row's other columns and its
// neighbours add, and what somebody said about it.
struct ReadRow
{
    const Item *item = nullptr;
    int year = 0;
    QString text;
    TargetContext context;
    std::vector<SubTarget> parts; // as the text alone says
};

// The same text with a direction given for one part; where the reading divides differently then,
// the part itself turned round.
[[nodiscard]] SubTarget directed(const ReadRow &row, size_t part, Direction direction);

// What the yearly targets of a part show: 102, 99, 96 goes down. `baseline` decides about a target
// that stays as it is.
[[nodiscard]] std::optional<Direction> seriesDirection(const std::vector<ReadRow> &rows,
                                                       const SubTarget &part,
                                                       std::optional<double> baseline);

// The newest note that speaks of this part of the row; null: none. Where rows are years, one of
// another row of the sheet says as much about the direction.
[[nodiscard]] const ReadingNote *noteFor(const std::vector<ReadingNote> &notes, const ReadRow &row,
                                         const QString &column, const SubTarget &part,
                                         bool rowsAreYears);

// With what the note says; value and unit only while the text is the one that it was said of.
[[nodiscard]] SubTarget noted(const ReadRow &row, size_t part, const SubTarget &target,
                              const ReadingNote &note);

// Deadlines of a column of their own, for the parts that have none: by marker, or one for all.
void addDeadlines(std::vector<SubTarget> &parts, const QString &text, int year);

// A figure in a text that speaks to this target, in the target's unit: 現状値, the year of a base.
[[nodiscard]] std::optional<double> figureFor(const SubTarget &target, const QString &text,
                                              const TargetContext &context);

// What a text says of the state before: from 現状の数値： to the end of its bracket or line. Empty:
// nothing.
[[nodiscard]] QString statedBaseline(const QString &text);

} // namespace mokuhyo
