#include "store/cache.h"

#include "core/text.h"

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

Projection projectionOf(const Record &record)
{
    Projection projection;
    projection.kind = record.value(field::kind);
    projection.sheet = record.value(field::sheet);
    projection.unit = record.value(field::unit);
    projection.fromYear = record.value(field::from).toInt();
    projection.toYear = record.value(field::to).toInt();
    if (projection.toYear == 0)
        projection.toYear = projection.fromYear;
    projection.living = record.exists();
    return projection;
}

QString foldedText(const QString &fieldName, const QString &value)
{
    return fieldName.startsWith(u'$') ? QString() : searchKey(value);
}

Status writeCell(Connection &connection, qint64 recordKey, const QString &fieldName,
                 const Cell &cell, bool conflict, bool isNew)
{
    Result<Query> upsert = connection.query(
        u"INSERT INTO cell (record, field, value, leaves, conflict) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (record, field) DO UPDATE SET value = excluded.value, "
        "leaves = excluded.leaves, conflict = excluded.conflict"_s);
    if (!upsert)
        return failure(upsert.error());
    upsert->bind(recordKey).bind(fieldName).bind(cell.value).bind(joinedIds(cell.leaves));
    if (Status done = upsert->bind(qint64(conflict)).run(); !done)
        return done;

    const QString folded = foldedText(fieldName, cell.value);
    if (folded.isEmpty()) {
        if (isNew)
            return {};
        Result<Query> remove =
            connection.query(u"DELETE FROM cell_search WHERE record = ? AND field = ?"_s);
        if (!remove)
            return failure(remove.error());
        return remove->bind(recordKey).bind(fieldName).run();
    }
    Result<Query> search =
        connection.query(u"INSERT INTO cell_search (record, field, folded) VALUES (?, ?, ?) "
                         "ON CONFLICT (record, field) DO UPDATE SET folded = excluded.folded"_s);
    if (!search)
        return failure(search.error());
    return search->bind(recordKey).bind(fieldName).bind(folded).run();
}

Status writeProjection(Connection &connection, qint64 recordKey, const Projection &projection)
{
    Result<Query> update = connection.query(
        u"UPDATE record SET kind = ?, sheet = ?, unit = ?, from_year = ?, to_year = ?, living = ? "
        "WHERE key = ?"_s);
    if (!update)
        return failure(update.error());
    update->bind(projection.kind).bind(projection.sheet).bind(projection.unit);
    update->bind(qint64(projection.fromYear)).bind(qint64(projection.toYear));
    return update->bind(qint64(projection.living)).bind(recordKey).run();
}

} // namespace mokuhyo::store
