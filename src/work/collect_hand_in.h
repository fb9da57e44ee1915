#pragma once

#include "work/collect.h"

namespace mokuhyo::work {

// What becomes of the sheets' state once everything that the plan takes is written.
struct CollectState
{
    struct OfSheet
    {
        int blanks = 0;        // that wait without a reason
        bool complete = false; // nothing of the open phase waits, and it is still being filled in
        int year = 0;
        QString phase; // key
    };
    QHash<QString, OfSheet> sheets;
};

[[nodiscard]] Result<CollectState> stateAfter(const Session &session, const CollectPlan &plan);

// Fills in `blanks` and `handsIn` of the plan's sheets.
[[nodiscard]] Status planHandIn(const Session &session, CollectPlan &plan);

// The changes that hand the sheet in, signed by the unit, as of today.
[[nodiscard]] Result<std::vector<Change>> handInChanges(const Session &session,
                                                        const QString &sheet,
                                                        const CollectState::OfSheet &state,
                                                        const QString &signedBy);

} // namespace mokuhyo::work
