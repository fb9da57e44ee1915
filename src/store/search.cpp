#include "core/text.h"
#include "store/reader.h"

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

// Where a word is found more often than this, the newest sheets alone fill the answer.
constexpr int rareHits = 2000;

// What a scope adds to a query: of the sheet, and of the cell.
struct Narrowing
{
    const SearchScope &scope;

    [[nodiscard]] QString sheet(const QString &alias) const
    {
        QString sql;
        if (scope.year)
            sql += u" AND %1.from_year <= ? AND %1.to_year >= ?"_s.arg(alias);
        if (!scope.sheets.isEmpty())
            sql += u" AND %1.id IN "_s.arg(alias) + anyOf;
        return sql;
    }
    [[nodiscard]] QString cell() const
    {
        return scope.fields.isEmpty() ? QString() : u" AND h.field IN "_s + anyOf;
    }
    void bindSheet(Query &query) const
    {
        if (scope.year)
            query.bind(qint64(*scope.year)).bind(qint64(*scope.year));
        if (!scope.sheets.isEmpty())
            query.bind(jsonList(scope.sheets));
    }
    void bindCell(Query &query) const
    {
        if (!scope.fields.isEmpty())
            query.bind(jsonList(scope.fields));
    }
};

Status collectHits(Query &query, std::vector<SearchHit> &hits)
{
    if (Status done = query.run(); !done)
        return done;
    while (query.next())
        hits.push_back({query.text(0), query.text(1), query.text(2)});
    return query.status();
}

// The records that hold the needle, from one pass over the folded texts and nothing else.
// Stops after more than rareHits.
Result<QStringList> recordsWith(Connection &connection, const QString &needle)
{
    Result<Query> query =
        connection.query(u"SELECT record FROM cell_search WHERE instr(folded, ?) > 0 LIMIT ?"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(needle).bind(qint64(rareHits) + 1).run(); !done)
        return failure(done.error());
    QStringList keys;
    while (query->next())
        keys.append(query->text(0));
    if (Status done = query->status(); !done)
        return failure(done.error());
    return keys;
}

Status searchRecords(Connection &connection, const QStringList &keys, const QString &needle,
                     int limit, const Narrowing &narrow, std::vector<SearchHit> &hits)
{
    Result<Query> query = connection.query(
        u"SELECT r.id, h.field, v.value FROM record r "
        "JOIN record s ON s.id = CASE r.kind WHEN 'sheet' THEN r.id ELSE r.sheet END "
        "CROSS JOIN cell_search h ON h.record = r.key "
        "CROSS JOIN cell v ON v.record = h.record AND v.field = h.field "
        "WHERE r.key IN (SELECT CAST(value AS INTEGER) FROM json_each(?)) AND r.living = 1 "
        "AND s.living = 1 AND s.kind = 'sheet' AND instr(h.folded, ?) > 0"_s +
        narrow.sheet(u"s"_s) + narrow.cell() +
        u" ORDER BY s.from_year DESC, s.key, r.key, h.field LIMIT ?"_s);
    if (!query)
        return failure(query.error());
    query->bind(jsonList(keys)).bind(needle);
    narrow.bindSheet(*query);
    narrow.bindCell(*query);
    query->bind(qint64(limit));
    return collectHits(*query, hits);
}

// Hits in the living sheets that begin in one year, and in their living items.
Status searchYear(Connection &connection, int year, const QString &needle, int limit,
                  const Narrowing &narrow, std::vector<SearchHit> &hits)
{
    Result<Query> query = connection.query(
        u"WITH member (sheet, key, id) AS ("
        "SELECT s.key, s.key, s.id FROM record s WHERE s.kind = 'sheet' AND s.living = 1 "
        "AND s.from_year = ?"_s +
        narrow.sheet(u"s"_s) +
        u" UNION ALL SELECT s.key, r.key, r.id FROM record s CROSS JOIN record r ON r.sheet = s.id "
        "WHERE s.kind = 'sheet' AND s.living = 1 AND s.from_year = ?"_s +
        narrow.sheet(u"s"_s) +
        u" AND r.sheet <> '' AND r.living = 1) "
        "SELECT m.id, h.field, v.value FROM member m "
        "CROSS JOIN cell_search h ON h.record = m.key "
        "CROSS JOIN cell v ON v.record = h.record AND v.field = h.field "
        "WHERE instr(h.folded, ?) > 0"_s +
        narrow.cell() + u" ORDER BY m.sheet, m.key, h.field LIMIT ?"_s);
    if (!query)
        return failure(query.error());
    query->bind(qint64(year));
    narrow.bindSheet(*query);
    query->bind(qint64(year));
    narrow.bindSheet(*query);
    query->bind(needle);
    narrow.bindCell(*query);
    query->bind(qint64(limit) - qint64(hits.size()));
    return collectHits(*query, hits);
}

} // namespace

Result<std::vector<SearchHit>> searchCells(Connection &connection, const QString &text, int limit,
                                           const SearchScope &scope)
{
    const Narrowing narrow{scope};
    std::vector<SearchHit> hits;
    const QString needle = searchKey(text);
    if (needle.isEmpty() || limit <= 0)
        return hits;
    const Result<QStringList> keys = recordsWith(connection, needle);
    if (!keys)
        return failure(keys.error());
    if (keys->size() <= rareHits) {
        if (Status done = searchRecords(connection, *keys, needle, limit, narrow, hits); !done)
            return failure(done.error());
        return hits;
    }
    // Year by year from the newest, so that a frequent word ends the search early.
    Result<Query> query = connection.query(
        u"SELECT DISTINCT from_year FROM record WHERE kind = 'sheet' AND living = 1 "
        "ORDER BY from_year DESC"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    while (int(hits.size()) < limit && query->next()) {
        if (Status done =
                searchYear(connection, int(query->number(0)), needle, limit, narrow, hits);
            !done)
            return failure(done.error());
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return hits;
}

} // namespace mokuhyo::store
