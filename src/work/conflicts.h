#pragma once

#include "work/session.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace mokuhyo::work {

// 食い違い: cells where two people wrote different texts, and rows that one deleted while another
// wrote in them. Both texts are kept until somebody decides; nothing waits for that.

enum class ConflictSide {
    Planning, // 企画側
    Section,  // 課から
    Unknown,
};

struct ConflictChoice
{
    ConflictSide side = ConflictSide::Unknown;
    QString text;
    QString by;         // who wrote it, as claimed
    QDateTime at;       // when it came in here
    QString from;       // the file that brought it; empty: written here
    QStringList leaves; // the changes that say so
};

struct ConflictCase
{
    QString sheet; // id
    QString sheetTitle;
    QString unit; // id of the sheet's
    QString record;
    QString field;                       // field::exists: deleted here, edited there
    QString row;                         // how people name the row; empty: a field of the sheet
    QString label;                       // of the field
    std::optional<QString> atHandout;    // 配布時, where a hand-out is involved
    std::vector<ConflictChoice> choices; // planning's first; texts that are equal are one
    size_t preselected = 0;              // index of the choice that is offered
    QStringList leaves;                  // all that a decision replaces
    // Of a row deleted here and edited there: what was written in it since, label and text.
    std::vector<std::pair<QString, QString>> edits;

    [[nodiscard]] bool isDeletion() const { return field == field::exists; }
};

// In the order of sheets, rows and columns. A filter narrows by sheet, unit and year.
[[nodiscard]] Result<std::vector<ConflictCase>> conflictsOf(const Session &session,
                                                            const SheetFilter &filter = {});

// Both texts, the section's behind the planning division's, parts that are equal once.
[[nodiscard]] QString bothTexts(const ConflictCase &conflict);

struct Settlement
{
    QString record;
    QString field;
    QString text;       // of a deletion: empty deletes the row, anything else keeps it
    QStringList leaves; // as in the case that was decided
};

// One step of undo. Stale where a case is not what was decided on any more; nothing is written
// then.
[[nodiscard]] Result<Applied> settle(Session &session, const std::vector<Settlement> &settlements);

} // namespace mokuhyo::work
