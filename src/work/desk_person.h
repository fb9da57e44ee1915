#pragma once

#include "core/unit.h"

namespace mokuhyo::work {

// Who sits at the desk, as remembered for a login name and a store, so that no successor signs as
// the predecessor.
struct DeskPerson
{
    QString name;
    QString unit;          // id of the own section; may be empty
    bool onlyUser = false; // nobody else uses this login: not asked every day
    QDate confirmed;       // when somebody last said so; null: never
    QString contact;       // who answered for the unit by the register on that day

    bool operator==(const DeskPerson &) const = default;
};

enum class AskPerson {
    No,
    Never,      // nobody has said yet
    NewDay,     // several people may share the login name
    NewYear,    // people change posts on 1 April
    NewContact, // the register names somebody else since
    UnitIsGone, // the section does not exist any more
};

[[nodiscard]] AskPerson mustAsk(const DeskPerson &person, const UnitRegister &units, QDate today);
// Why, for people; empty for No and for the question of every day.
[[nodiscard]] QString askReason(AskPerson why, const DeskPerson &person, const UnitRegister &units,
                                QDate today);

} // namespace mokuhyo::work
