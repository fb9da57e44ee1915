#pragma once

#include "core/change.h"
#include "store/cache.h"
#include "store/connection.h"

#include <vector>

namespace mokuhyo::store {

// Some records in the order of their keys, with their projection as it stands and all their
// changes: how long work walks through a log without holding it in memory.
struct LogSlice
{
    struct Entry
    {
        qint64 key = 0;
        QString id;
        Projection projection;
        std::vector<Change> changes;
    };
    std::vector<Entry> entries; // empty: the end

    [[nodiscard]] qint64 lastKey() const { return entries.empty() ? 0 : entries.back().key; }
};

[[nodiscard]] Result<LogSlice> readSlice(Connection &connection, qint64 afterKey);

} // namespace mokuhyo::store
