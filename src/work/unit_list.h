#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// A list of units as it stands in a spreadsheet: a row a unit, its superiors before it (部, 課).
using UnitRows = std::vector<QStringList>;

// From the clipboard, or the first visible tab of a file. Empty leading cells, also those under a
// merged one, stand for what is above them; a heading (部, 課名) and figures are left out.
[[nodiscard]] Result<UnitRows> unitRowsFromText(const QString &text);
[[nodiscard]] Result<UnitRows> unitRowsFromFile(const QString &path);

struct UnitListPlan
{
    UnitRows rows;
    QDate day;
    QStringList fresh; // paths of the units that will be made
    int known = 0;     // units of the list that exist on that day
};
[[nodiscard]] Result<UnitListPlan> planUnitList(const Session &session, const UnitRows &rows,
                                                QDate day);
// One step. What the register has stays as it is.
[[nodiscard]] Result<Applied> applyUnitList(Session &session, const UnitListPlan &plan);

} // namespace mokuhyo::work
