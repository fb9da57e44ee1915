#pragma once

#include "core/unit.h"
#include "work/session.h"

namespace mokuhyo::work {

// What a sheet of this unit prints in the field that names its unit.
[[nodiscard]] QString printedUnit(const Form &form, const UnitRegister &units, const QString &unit,
                                  QDate day);

// The units that these names (one each, as the form's unit field prints them) mean on the first day
// of that year, in their order. Units that the register does not know are made, as one step.
[[nodiscard]] Result<QStringList> unitsByName(Session &session, const QString &form,
                                              const QStringList &names, int year);

struct SheetsByName
{
    QString form; // id, id@version or title
    int fromYear = 0;
    int toYear = 0;
    QStringList names;
};
// A sheet for each of these units, with the units that are not there yet, as one step.
[[nodiscard]] Result<Applied> createSheetsByName(Session &session, const SheetsByName &wanted);

} // namespace mokuhyo::work
