#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// What happened to the register and what is planned, for the list いつ・何が.
struct UnitChange
{
    enum class Kind { Added, Renamed, Moved, Contact, Closed, Merged, Split };
    Kind kind = Kind::Added;
    QDate day;
    QString unit;
    QString text; // for people

    bool operator==(const UnitChange &) const = default;
};

// The latest first.
[[nodiscard]] std::vector<UnitChange> changesOf(const UnitRegister &units);

// Takes one of them back for good, whenever it was entered: one step of undo. A unit that has
// sheets or rows cannot be un-added.
[[nodiscard]] Result<Applied> withdrawChange(Session &session, const UnitChange &change);

} // namespace mokuhyo::work
