#include "store/log_slice.h"

#include "store/ledger.h"
#include "store/messages.h"

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

Status readRecordRows(Connection &connection, qint64 afterKey, LogSlice &slice)
{
    Result<Query> query = connection.query(
        u"SELECT key, id, kind, sheet, unit, from_year, to_year, living FROM record "
        "WHERE key > ? ORDER BY key LIMIT 500"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(afterKey).run(); !done)
        return done;
    while (query->next()) {
        // A damaged file may answer in any order, and whoever walks on from there never ends.
        const qint64 key = query->number(0);
        if (key <= afterKey)
            return failure(damaged(connection.path()));
        afterKey = key;
        slice.entries.push_back(
            {key,
             query->text(1),
             Projection{query->text(2), query->text(3), query->text(4), int(query->number(5)),
                        int(query->number(6)), query->number(7) != 0},
             {}});
    }
    return query->status();
}

} // namespace

Result<LogSlice> readSlice(Connection &connection, qint64 afterKey)
{
    LogSlice slice;
    if (Status done = readRecordRows(connection, afterKey, slice); !done)
        return failure(done.error());
    if (slice.entries.empty())
        return slice;
    Result<Query> query = connection.query(
        u"SELECT c.record, "_s + changeColumns +
        u" FROM record r JOIN change c ON c.record = r.key WHERE r.key > ? AND r.key <= ? "
        "ORDER BY r.key"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(afterKey).bind(slice.lastKey()).run(); !done)
        return failure(done.error());
    auto entry = slice.entries.begin();
    while (query->next()) {
        while (entry != slice.entries.end() && entry->key != query->number(0))
            ++entry;
        if (entry == slice.entries.end())
            return failure(damaged(connection.path()));
        entry->changes.push_back(changeFromRow(*query, 1));
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return slice;
}

} // namespace mokuhyo::store
