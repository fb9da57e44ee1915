#pragma once

#include "core/handout.h"
#include "core/unit.h"
#include "work/phases.h"

namespace mokuhyo::work {

// What of some sheets is one unit's to fill in.
struct UnitShare
{
    QString unit; // id; empty: of sheets that belong to no unit
    QString name; // 総務部 > 財政課; of a unit that is closed, who carries on its work
    std::vector<Sheet> sheets; // with the unit's rows alone
    QSet<QString> rowsOnly;    // ids of sheets whose header is another unit's
};

// A share for each unit that has one, in the order of the register. A sheet's rows go to the
// sections that they belong to, all others and the header to the sheet's unit. What belongs to a
// unit that does not exist on that day goes to the one that carries on its work, if it is one.
// While rows can be added, the sections directly below a sheet's unit have a share without rows.
[[nodiscard]] Result<std::vector<UnitShare>>
sharesOf(const Session &session, const std::vector<Sheet> &sheets, const UnitRegister &units,
         const QHash<QString, Phases> &phases, QDate day);

// Whether the hand-out has but a section's rows of the sheet, which another unit hands in.
[[nodiscard]] bool holdsRowsOnly(const Handout &handout, const Sheet &sheet, const Form &form,
                                 const UnitRegister &units);

// 総務部 > 財政課 on that day; of a closed unit 財政企画課（旧 財政課）.
[[nodiscard]] QString unitNameOn(const UnitRegister &units, const QString &unit, QDate day);

} // namespace mokuhyo::work
