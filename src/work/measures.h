#pragma once

#include "core/measure.h"
#include "core/rating_rule.h"
#include "work/drafts.h"
#include "work/edit.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace mokuhyo::work {

// The targets of a sheet with their results, and how people rated them beside what the city's rule
// says (評価の目安). Human ratings stand; where one differs, it wants a reason.

struct RatedColumn
{
    QString column; // key
    MeasureColumns::Rater by = MeasureColumns::Rater::First;
    QString given; // as it stands in the cell
    Suggestion suggestion;
    bool differs = false; // from the suggestion
    QString reason;       // why; of this rating and this suggestion alone
    QString reasonBy = {};
    QDate reasonOn = {};
    bool unknownWord = false;           // the rule has no such word
    bool asksReason = false;            // a reason is wanted and there is none
    QString word = {};                  // what is given, as the rule calls it
    QString rule = {};                  // title of the rule; empty: none is decided
    std::optional<double> percent = {}; // the row's rate as the rule counts it
};

struct RowMeasure
{
    Measure measure;
    // A column that rates several targets of a row stands with the first of them.
    std::vector<RatedColumn> ratings;
};

// Of a sheet as it stands, in a year; phase empty: the last that says anything. With a phase, the
// ratings that are given in it. Rows that ended are there only for their ratings.
[[nodiscard]] Result<std::vector<RowMeasure>>
rowMeasures(const Session &session, const Sheet &sheet, int year, const QString &phase = {});
// Of many sheets, in their order: what they share is read once.
[[nodiscard]] Result<std::vector<std::vector<RowMeasure>>>
rowMeasures(const Session &session, const std::vector<Sheet> &sheets, int year,
            const QString &phase = {});

// A rating that still wants its reason.
struct RatingDifference
{
    CellRef cell;
    QString given;
    Suggestion suggestion;
};

// Of the rows of that year; what is asked at hand-in.
[[nodiscard]] Result<std::vector<RatingDifference>>
ratingDifferences(const Session &session, const Sheet &sheet, int year, const QString &phase = {});

// Why these ratings stand although the rule suggests another, each with its text; an empty text
// takes the reason away. Cells that are no ratings are Usage.
using RatingReasons = std::vector<std::pair<CellRef, QString>>;
[[nodiscard]] Status draftRatingReasons(Drafts &drafts, const Session &session, const Sheet &sheet,
                                        int year, const RatingReasons &reasons);
// One reason for all these ratings, of one or several sheets.
[[nodiscard]] Result<Applied> setRatingReasons(Session &session, const std::vector<CellRef> &cells,
                                               int year, const QString &text);

} // namespace mokuhyo::work
