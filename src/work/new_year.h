#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// A new fiscal year from an earlier one, under the organisation of its first day: each sheet of one
// year goes on with whoever carries on its unit's work. A split unit gets a sheet for each part,
// merged ones share a sheet; what every sheet and row came from is recorded. Later phases start
// blank. Sheets that the new year has already are never touched.

struct PhaseDeadline
{
    QString form;  // id
    QString phase; // key
    QDate day;
};

struct YearOptions
{
    int from = 0; // fiscal years
    int to = 0;
    bool mission = true; // what stands above and below the table; what tells sheets apart always is
    bool items = true;
    bool targets = true;  // of the items: targets and dates
    bool ended = false;   // also items that were discontinued, completed, merged or transferred
    QStringList units;    // ids in the new year, with what is below them; empty: all
    QStringList forms;    // ids; empty: all
    QStringList leaveOut; // keys of planned sheets
    std::vector<PhaseDeadline> deadlines;
};

struct PlannedSheet
{
    enum class State {
        New,         // will be made
        Exists,      // the new year has it
        GoesOn,      // its plan covers the new year as well
        PeriodOver,  // its plan of several years has ended
        NoSuccessor, // its unit was closed and nobody carries on its work
    };
    QString key; // the same in every plan from the same sheets
    State state = State::New;
    QString form; // id
    QString formTitle;
    QString unit;     // id
    QString unitPath; // in the new year
    QString title;
    QStringList origins;     // ids of sheets
    QStringList originUnits; // paths in the old year
    int items = 0;           // carried
    int ended = 0;           // left behind because they ended
};

struct YearPlan
{
    YearOptions options;
    std::vector<PlannedSheet> sheets; // in the order of the organisation
    QStringList unitsWithout;         // paths of units that are new and get no sheet

    [[nodiscard]] int count(PlannedSheet::State state) const;
    [[nodiscard]] int chosen() const; // sheets that will be made
    [[nodiscard]] int items() const;  // of them
};

// What applyYear will do. Nothing is written.
[[nodiscard]] Result<YearPlan> planYear(const Session &session, const YearOptions &options,
                                        const Progress &progress = {});
// Plans again and makes the sheets, as one step. NotFound when nothing is left to make.
[[nodiscard]] Result<Applied> applyYear(Session &session, const YearOptions &options,
                                        const Progress &progress = {});

} // namespace mokuhyo::work
