#include "core/subordinates.h"

namespace mokuhyo {

QStringList withSubordinates(const QStringList &units, const UnitRegister &known, QDate day)
{
    QStringList all = units;
    for (const Unit *unit : known.on(day)) { // parents come before their children
        if (!all.contains(unit->id) && all.contains(unit->parentOn(day)))
            all += unit->id;
    }
    return all;
}

} // namespace mokuhyo
