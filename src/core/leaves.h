#pragma once

#include "core/change.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mokuhyo {

// What the log says about cells and records. Pure functions of the set of changes: the order in
// which they arrived never matters, so every store that holds the same changes answers the same.

using ChangeRefs = std::vector<const Change *>;

// The changes of one cell that no other change of that cell replaces, sorted by id. Parents that
// are not among the changes do not matter.
[[nodiscard]] ChangeRefs leavesOf(const ChangeRefs &changesOfCell);

struct ResolvedCell
{
    Cell cell;
    bool conflict = false; // leaves with different values, somebody has to choose
};

// From the leaves of one cell: one leaf is the value, equal leaves have converged, different
// leaves are a conflict and the greatest id stands. Differing orders ($order) are settled by that
// and are no conflict.
[[nodiscard]] ResolvedCell resolve(const ChangeRefs &leaves);

// Whether the record exists. A deletion names the leaves of the whole record that it saw as its
// parents; where it meets one that it did not see, or somebody who kept the record, the record
// stays and that is a conflict: deleted here, edited there.
[[nodiscard]] ResolvedCell resolveExistence(const ChangeRefs &leavesOfExists,
                                            const QStringList &leavesOfOtherCells);

struct ResolvedRecord
{
    Record record;
    QStringList conflicts; // fields, sorted; field::exists for "deleted here, edited there"
};

[[nodiscard]] ResolvedRecord resolveRecord(const QString &id, const ChangeRefs &changesOfRecord);

} // namespace mokuhyo
