#pragma once

#include "merge/log.h"

namespace mokuhyo::merge {

// What uniting would do, to be shown before it is done.

struct CellDifference
{
    QString record;
    QString field;
    QString before;
    QString after;
    bool conflict = false; // both sides wrote; `after` stands until somebody chooses

    bool operator==(const CellDifference &) const = default;
};

struct Preview
{
    std::vector<Change> added;         // what is not here yet
    std::vector<CellDifference> cells; // by record and field; conflicts even where the value stays
    QStringList created;               // records that begin to exist
    QStringList deleted;               // records that cease to exist
    std::vector<Conflict> conflicts;   // new ones
};

// `here` holds at least every change of the records that `incoming` touches.
[[nodiscard]] Result<Preview> preview(const std::vector<Change> &here,
                                      const std::vector<Change> &incoming);

} // namespace mokuhyo::merge
