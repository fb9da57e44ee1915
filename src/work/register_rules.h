#pragma once

#include "core/result.h"
#include "core/unit.h"

#include <tuple>

namespace mokuhyo::work {

// Something about the register that cannot be.
struct RegisterFlaw
{
    enum class Kind {
        Circle,       // stands below itself
        ParentGone,   // `other`, its superior, does not exist on that day
        SameName,     // `other` stands beside it under the same name
        EndsTooEarly, // closed no later than set up
        OutsideLife,  // something is entered for a day on which it does not exist
        SuccessorGone // `other` carries on its work and does not exist on that day
    };
    Kind kind;
    QString unit;
    QString other;
    QDate day;

    bool operator<(const RegisterFlaw &flaw) const // the earliest first
    {
        return std::tie(day, kind, unit, other) <
               std::tie(flaw.day, flaw.kind, flaw.unit, flaw.other);
    }
};

// The flaws that `after` has and `before` does not, the earliest first. Registers that were put
// together from workbooks or united from two stores may have flaws; they hinder nobody.
[[nodiscard]] std::vector<RegisterFlaw> newFlaws(const UnitRegister &before,
                                                 const UnitRegister &after);

// What to tell the person who tried.
[[nodiscard]] Error refusalOf(const RegisterFlaw &flaw, const UnitRegister &before,
                              const UnitRegister &after);

} // namespace mokuhyo::work
