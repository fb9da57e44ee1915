#pragma once

#include "core/achievement.h"
#include "core/sheet.h"

namespace mokuhyo {

// A row's targets beside its results: the form says which columns belong together (Form::measures).

// Records in which people say how a target is read, see work/reading_notes.h.
namespace kind {
inline const QString reading = QStringLiteral("reading");
} // namespace kind

// What somebody said about how a part of a target is read, without touching the text.
struct ReadingNote
{
    QString sheet;
    QString item;   // the row that it holds for; work hands on what was said in earlier years
    QString column; // key of the target's column
    QString part;   // SubTarget::name() at that time
    std::optional<Direction> direction = {};
    std::optional<double> value = {}; // these two hold only while the cell says `text`
    std::optional<QString> unit = {};
    QString text;
    QString by;
    QDate on;

    bool operator==(const ReadingNote &) const = default;
};

struct MeasuredPart
{
    SubTarget target;                // with what the notes say
    std::optional<SubActual> actual; // none: nothing in the result's text answers it
    Achievement achievement;
    std::optional<ReadingNote> note; // that applies to it

    // Whether somebody has to say which direction is better.
    [[nodiscard]] bool asksDirection() const
    {
        return target.inferred && !(note && note->direction);
    }
};

struct Measure
{
    QString item;         // id of the row
    QString targetColumn; // keys
    QString actualColumn; // of the phase that was asked for; empty: the form has none
    std::vector<MeasuredPart> parts;
    std::vector<SubActual> unmatched; // results that answer no part

    // Of the row: the mean of the rates of its parts, each as it is; 内数 do not count. None unless
    // every part that counts has one.
    Achievement whole;
};

struct MeasureContext
{
    int year = 0;                   // fiscal year; rows that stand for years have their own
    QString phase;                  // whose result is looked at; empty: the last that says anything
    std::vector<ReadingNote> notes; // of the sheet, the newest last
    Reduction reduction = Reduction::Ratio;
};

// Each part of a target beside what the result's text says to it, by marker, then label, then
// single to single, then unit. What answers no part goes to `unmatched`.
[[nodiscard]] std::vector<MeasuredPart> measuredParts(const std::vector<SubTarget> &targets,
                                                      const QString &actualText,
                                                      const TargetContext &context,
                                                      const AchievementContext &how,
                                                      std::vector<SubActual> *unmatched = nullptr);

// Measure::whole of these parts.
[[nodiscard]] Achievement wholeOf(const std::vector<MeasuredPart> &parts);

// A Measure for each living row and each measure of the form whose target cell says something, in
// the order of rows. Results of other rows serve as the base (令和7年度＋10件) and as the series
// that shows a direction (102, 99, 96).
[[nodiscard]] std::vector<Measure> measuresOf(const Form &form, const Sheet &sheet,
                                              const MeasureContext &context);

} // namespace mokuhyo
