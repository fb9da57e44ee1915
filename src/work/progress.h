#pragma once

#include "render/records.h"
#include "work/edit.h"
#include "work/stages.h"

#include <vector>

namespace mokuhyo::work {

// 提出状況: how the units stand with the sheets of a year, phase by phase.

// One phase of one fiscal year, of one sheet.
struct PhaseProgress
{
    int year = 0;
    QString phase; // key
    QString label; // 中間確認
    PhaseState state;
    SheetState step = SheetState::NotStarted;
    // 未着手, 入力中, 提出済, 提出済（該当なし）, …; 記入済 of a section's own rows; of a phase
    // that is not open and was not handed in: 提出なし before the open one, else 開始前.
    QString word;
};

// What one unit has to do with one sheet. The unit that the sheet belongs to answers for all of it.
// Where rows belong to sections, each section has an entry of its own for its rows (`part`).
struct UnitProgress
{
    QString unit;         // id
    QStringList names;    // 部, 課: from the top
    QString person;       // who answers for it
    QString phone;        // 内線
    QString sheet;        // id
    QString title;        // of the sheet
    QString form;         // title
    bool western = false; // how the form prints dates
    bool part = false;    // rows of a sheet that belongs to another unit
    PhaseProgress now;    // the open phase, or the one asked for; phase empty: none is open
    std::vector<PhaseProgress> phases; // all of the form, in the year asked for

    // In the phase `now`:
    int required = 0;         // cells that are to be filled in
    int blanks = 0;           // those that wait
    int blanksWithReason = 0; // and of which somebody said why
    CellRef firstBlank;       // without a reason where there is one; sheet empty: none
    QStringList missing;      // blanks without a reason, for people: 「実績値」2・3行目
    QStringList reasons;      // that were given for blanks, each once
    int daysLate = 0;         // past the deadline; of what was handed in: when it was
    QDate handedIn;           // null: not handed in
    QString handedInBy;
    QDateTime lastFile; // when a file of this unit was last collected; null: never

    int conflicts = 0; // cells that wait for somebody to choose
    int comments = 0;  // not settled

    [[nodiscard]] QString path() const { return names.join(QStringLiteral(" > ")); }
    [[nodiscard]] bool isOpen() const { return now.state.open; }
    [[nodiscard]] bool isHandedIn() const { return now.state.handedIn(); }
    [[nodiscard]] int unexplained() const { return blanks - blanksWithReason; }
    // A section whose own rows are complete is not late with another unit's sheet.
    [[nodiscard]] bool isLate() const
    {
        return isOpen() && !isHandedIn() && daysLate > 0 && (!part || unexplained() > 0);
    }
};

struct ProgressFilter
{
    std::optional<int> year; // unset: the current one, or the latest with sheets
    QStringList units = {};  // ids; their subordinate units count as well
    QStringList forms = {};  // ids
    QString phase = {};      // key or label; empty: the one that is open
};

struct ProgressReport
{
    int year = 0;
    QDate today;                       // in Japan
    QStringList phases;                // labels, in the order of the forms
    std::vector<UnitProgress> entries; // in the order of the register
};

// NotFound where no form in use has a phase of the name that is asked for.
[[nodiscard]] Result<ProgressReport> progressOf(const Session &session,
                                                const ProgressFilter &filter);

// As a table, a line an entry: for XLSX and CSV.
[[nodiscard]] render::RecordTable progressTable(const ProgressReport &report);
// By the ending of the name: a CSV, else a workbook. Whole or not at all.
[[nodiscard]] Status writeProgress(const ProgressReport &report, const QString &path,
                                   const QDateTime &now);

// 督促: a unit that is late, or has blanks without a reason in an open phase, and a mail that says
// what is missing. The mail is in Japanese whatever the window speaks.
struct Reminder
{
    QString unit; // id
    QStringList names;
    QString person;
    QString phone;
    QStringList sheets; // ids
    bool late = false;
    QString addressee; // 総務部　財政課　山田花子　様（内線 1234）
    QString missing;   // sheet by sheet
    QString text;      // the mail
};
[[nodiscard]] std::vector<Reminder> remindersOf(const ProgressReport &report);
// One mail to all of them; empty for none.
[[nodiscard]] QString reminderToAll(const std::vector<Reminder> &reminders, QDate today);

} // namespace mokuhyo::work
