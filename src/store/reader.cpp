#include "store/reader.h"

#include "core/leaves.h"
#include "store/ledger.h"

#include <QCryptographicHash>

#include <set>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

// Records in rows of (key, id, field, value, leaves), each record's rows together.
Result<std::vector<Record>> collectRecords(Query &query)
{
    if (Status done = query.run(); !done)
        return failure(done.error());
    std::vector<Record> records;
    qint64 key = -1;
    while (query.next()) {
        if (const qint64 next = query.number(0); next != key) {
            key = next;
            records.push_back({query.text(1), {}});
        }
        records.back().cells.insert(query.text(2), {query.text(3), splitIds(query.text(4))});
    }
    if (Status done = query.status(); !done)
        return failure(done.error());
    return records;
}

const QString recordRows = u"SELECT r.key, r.id, c.field, c.value, c.leaves "
                           "FROM record r JOIN cell c ON c.record = r.key "_s;

// Conditions with their parameters, put together from the parts of a filter that are set.
struct Where
{
    QStringList conditions;
    QStringList texts; // bound in order; numbers go into the text, they are our own

    void add(const QString &condition) { conditions.append(condition); }
    void add(const QString &condition, const QString &parameter)
    {
        conditions.append(condition);
        texts.append(parameter);
    }
    [[nodiscard]] QString text() const
    {
        return conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    }
};

void narrowSheets(Where &where, const RecordFilter &filter)
{
    if (filter.year) {
        where.add(u"from_year <= %1"_s.arg(*filter.year));
        where.add(u"to_year >= %1"_s.arg(*filter.year));
    }
    if (!filter.units.isEmpty())
        where.add(u"unit IN "_s + anyOf, jsonList(filter.units));
}

Where whereOf(const RecordFilter &filter)
{
    Where where;
    if (!filter.kind.isEmpty())
        where.add(u"r.kind = ?"_s, filter.kind);
    if (!filter.deleted)
        where.add(u"r.living = 1"_s);
    if (!filter.sheet.isEmpty())
        where.add(u"r.sheet = ? AND r.sheet <> ''"_s, filter.sheet);
    if (!filter.sheets.isEmpty())
        where.add(u"r.sheet <> '' AND r.sheet IN "_s + anyOf, jsonList(filter.sheets));
    if (!filter.year && filter.units.isEmpty())
        return where;
    if (filter.kind == kind::sheet) {
        narrowSheets(where, filter);
        return where;
    }
    Where sheets;
    sheets.add(u"kind = 'sheet'"_s);
    if (!filter.deleted)
        sheets.add(u"living = 1"_s);
    narrowSheets(sheets, filter);
    where.add(u"r.sheet <> '' AND r.sheet IN (SELECT id FROM record "_s + sheets.text() + u')');
    where.texts += sheets.texts;
    return where;
}

Result<std::vector<LedgerEntry>> collectEntries(Query &query)
{
    if (Status done = query.run(); !done)
        return failure(done.error());
    std::vector<LedgerEntry> entries;
    while (query.next())
        entries.push_back(ledgerEntry(query));
    if (Status done = query.status(); !done)
        return failure(done.error());
    return entries;
}

const QString ledgerRows = u"SELECT "_s + ledgerColumns +
                           u" FROM ledger l JOIN change c ON c.seq = l.seq "
                           "JOIN record r ON r.key = c.record "_s;

} // namespace

Result<std::vector<Record>> readRecords(Connection &connection, const RecordFilter &filter)
{
    const Where where = whereOf(filter);
    Result<Query> query = connection.query(recordRows + where.text() + u" ORDER BY r.key"_s);
    if (!query)
        return failure(query.error());
    for (const QString &text : where.texts)
        query->bind(text);
    return collectRecords(*query);
}

Result<std::vector<Record>> readRecords(Connection &connection, const QStringList &ids)
{
    Result<Query> query =
        connection.query(recordRows + u"WHERE r.id IN "_s + anyOf + u" ORDER BY r.key"_s);
    if (!query)
        return failure(query.error());
    query->bind(jsonList(ids));
    Result<std::vector<Record>> found = collectRecords(*query);
    if (!found)
        return found;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < found->size(); ++i)
        places.insert(found->at(i).id, i);
    std::vector<Record> inOrder;
    inOrder.reserve(found->size());
    for (const QString &id : ids) {
        if (const auto place = places.constFind(id); place != places.cend())
            inOrder.push_back(found->at(*place));
    }
    return inOrder;
}

Result<std::vector<Record>> readRecordsAt(Connection &connection, const QStringList &ids,
                                          qint64 seq)
{
    Result<Query> query =
        connection.query(u"SELECT "_s + changeColumns +
                         u" FROM record r JOIN change c ON c.record = r.key WHERE r.id IN "_s +
                         anyOf + u" AND c.seq <= ?"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(jsonList(ids)).bind(seq).run(); !done)
        return failure(done.error());
    QHash<QString, std::vector<Change>> byRecord;
    while (query->next()) {
        Change change = changeFromRow(*query);
        byRecord[change.record].push_back(std::move(change));
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    std::vector<Record> records;
    for (const QString &id : ids) {
        const auto changes = byRecord.constFind(id);
        if (changes == byRecord.cend())
            continue;
        ChangeRefs refs;
        for (const Change &change : *changes)
            refs.push_back(&change);
        records.push_back(resolveRecord(id, refs).record);
    }
    return records;
}

Result<std::vector<Change>> readChanges(Connection &connection, const QStringList &ids)
{
    Result<Query> query = connection.query(
        u"SELECT "_s + changeColumns +
        u" FROM change c JOIN record r ON r.key = c.record WHERE c.id IN "_s + anyOf);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(jsonList(ids)).run(); !done)
        return failure(done.error());
    QHash<QString, Change> found;
    while (query->next()) {
        const Change change = changeFromRow(*query);
        found.insert(change.id, change);
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    std::vector<Change> changes;
    for (const QString &id : ids) {
        if (const auto change = found.constFind(id); change != found.cend())
            changes.push_back(*change);
    }
    return changes;
}

Result<std::vector<int>> readYears(Connection &connection)
{
    Result<Query> query =
        connection.query(u"SELECT from_year, to_year FROM record WHERE kind = 'sheet' AND "
                         "living = 1 AND from_year > 0 GROUP BY from_year, to_year"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    std::set<int> years;
    while (query->next()) {
        // A forged period must not keep the program busy for long.
        const int from = int(query->number(0));
        const int to = std::min(int(query->number(1)), from + 100);
        for (int year = from; year <= to; ++year)
            years.insert(year);
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return std::vector<int>(years.begin(), years.end());
}

Result<std::vector<std::pair<QString, QString>>> readConflicts(Connection &connection)
{
    Result<Query> query =
        connection.query(u"SELECT r.id, c.field FROM cell c JOIN record r ON r.key = c.record "
                         "WHERE c.conflict = 1 ORDER BY c.record, c.field"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    std::vector<std::pair<QString, QString>> conflicts;
    while (query->next())
        conflicts.emplace_back(query->text(0), query->text(1));
    if (Status done = query->status(); !done)
        return failure(done.error());
    return conflicts;
}

Result<std::vector<LedgerEntry>> readHistory(Connection &connection, const QStringList &records,
                                             const QString &fieldName)
{
    QString sql = ledgerRows + u"WHERE r.id IN "_s + anyOf;
    if (!fieldName.isEmpty())
        sql += u" AND c.field = ?"_s;
    Result<Query> query = connection.query(sql + u" ORDER BY l.seq"_s);
    if (!query)
        return failure(query.error());
    query->bind(jsonList(records));
    if (!fieldName.isEmpty())
        query->bind(fieldName);
    return collectEntries(*query);
}

Result<std::vector<LedgerEntry>> readLedger(Connection &connection, qint64 afterSeq)
{
    Result<Query> query = connection.query(ledgerRows + u"WHERE l.seq > ? ORDER BY l.seq"_s);
    if (!query)
        return failure(query.error());
    query->bind(afterSeq);
    return collectEntries(*query);
}

Result<std::vector<FormSource>> readForms(Connection &connection)
{
    Result<Query> query =
        connection.query(u"SELECT id, version, hash, json FROM form ORDER BY id, version"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    std::vector<FormSource> forms;
    while (query->next())
        forms.push_back({query->text(0), int(query->number(1)), query->text(2), query->bytes(3)});
    if (Status done = query->status(); !done)
        return failure(done.error());
    return forms;
}

Result<QString> readContentDigest(Connection &connection)
{
    Result<Query> query = connection.query(
        u"SELECT r.id, c.field, c.value FROM record r JOIN cell c ON c.record = r.key "
        "WHERE r.living = 1 AND c.value <> '' AND (r.sheet = '' OR r.sheet IN "
        "(SELECT id FROM record WHERE living = 1)) ORDER BY r.id, c.field"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (query->next()) {
        QByteArray cell;
        for (int column = 0; column < 3; ++column) {
            const QByteArray utf8 = query->text(column).toUtf8();
            cell += QByteArray::number(utf8.size()) + ':' + utf8;
        }
        digest.addData(cell);
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return QString::fromLatin1(digest.result().toHex());
}

} // namespace mokuhyo::store
