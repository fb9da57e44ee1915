#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// Acts on the register of units. Each holds from a day on, is one step of undo, leaves what was
// before that day alone, and is refused with a reason where nothing sensible could come of it:
// circles of superiors, two equal names below one superior, a superior closed above living units,
// days before the unit was set up. Where a unit is named it must exist on that day.

struct NewUnit
{
    QString name;
    QString parent; // id; empty: at the top
};
[[nodiscard]] Result<Applied> addUnit(Session &session, const NewUnit &unit, QDate day);
[[nodiscard]] Result<Applied> renameUnit(Session &session, const QString &unit, const QString &name,
                                         QDate day);
// Below another superior (empty: to the top), or only to another place; in front of `next`, at the
// end where that is empty.
[[nodiscard]] Result<Applied> moveUnit(Session &session, const QString &unit, const QString &parent,
                                       const QString &next, QDate day);

struct MergeTarget
{
    QString unit;   // id, one of the merged or another; empty: a new unit
    QString name;   // of the new unit
    QString parent; // of the new unit, id
};
// Closes the units and names who carries on their work; what stands below them moves there.
[[nodiscard]] Result<Applied> mergeUnits(Session &session, const QStringList &units,
                                         const MergeTarget &target, QDate day);
// Closes the unit; new ones of these names (its own may be among them) take its place. What stands
// below it moves to the first.
[[nodiscard]] Result<Applied> splitUnit(Session &session, const QString &unit,
                                        const QStringList &names, QDate day);
[[nodiscard]] Result<Applied> closeUnit(Session &session, const QString &unit,
                                        const QStringList &successors, QDate day);

// Who answers for the unit's sheets from that day on; empty: nobody any more.
[[nodiscard]] Result<Applied> setContact(Session &session, const QString &unit,
                                         const QString &person, const QString &phone, QDate day);

} // namespace mokuhyo::work
