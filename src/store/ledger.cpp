#include "store/ledger.h"

#include <QCryptographicHash>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

void addBytes(QByteArray &input, const QByteArray &bytes)
{
    input += QByteArray::number(bytes.size()) + ':' + bytes;
}

void addText(QByteArray &input, const QString &text)
{
    addBytes(input, text.toUtf8());
}

} // namespace

QByteArray ledgerHash(const QByteArray &previous, const LedgerEntry &entry)
{
    const Change &change = entry.change;
    QByteArray input;
    input.reserve(512 + change.value.size() * 3);
    addBytes(input, previous);
    addBytes(input, QByteArray::number(entry.seq));
    addText(input, change.id);
    addText(input, change.record);
    addText(input, change.field);
    addBytes(input, QByteArray::number(change.parents.size()));
    for (const QString &parent : change.parents)
        addText(input, parent);
    for (const QString &text : {change.value, change.actor, change.time, change.batch,
                                entry.receivedBy, entry.receivedAt, entry.import})
        addText(input, text);
    return QCryptographicHash::hash(input, QCryptographicHash::Sha256);
}

Result<LedgerWriter> LedgerWriter::atEnd(Connection &connection)
{
    LedgerWriter writer(connection);
    Result<Query> query =
        connection.query(u"SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    if (query->next()) {
        writer.m_seq = query->number(0);
        writer.m_hash = query->bytes(1);
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return writer;
}

Status LedgerWriter::append(LedgerEntry &entry, qint64 recordKey)
{
    entry.seq = ++m_seq;
    ++m_written;
    m_hash = ledgerHash(m_hash, entry);
    const Change &change = entry.change;

    Result<Query> insertChange = m_connection->query(
        u"INSERT INTO change (seq, id, record, field, parents, value, actor, time, batch) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insertChange)
        return failure(insertChange.error());
    insertChange->bind(entry.seq).bind(change.id).bind(recordKey).bind(change.field);
    insertChange->bind(joinedIds(change.parents)).bind(change.value).bind(change.actor);
    insertChange->bind(change.time).bind(change.batch);
    if (Status done = insertChange->run(); !done)
        return done;

    Result<Query> insertEntry = m_connection->query(
        u"INSERT INTO ledger (seq, received_by, received_at, import, hash) VALUES (?, ?, ?, ?, ?)"_s);
    if (!insertEntry)
        return failure(insertEntry.error());
    insertEntry->bind(entry.seq).bind(entry.receivedBy).bind(entry.receivedAt);
    return insertEntry->bind(entry.import).bind(m_hash).run();
}

Change changeFromRow(const Query &row, int firstColumn)
{
    const auto text = [&](int column) { return row.text(firstColumn + column); };
    return {text(0), text(1), text(2), splitIds(text(3)), text(4), text(5), text(6), text(7)};
}

LedgerEntry ledgerEntry(const Query &row)
{
    LedgerEntry entry;
    entry.seq = row.number(0);
    entry.change = changeFromRow(row, 1);
    entry.receivedBy = row.text(9);
    entry.receivedAt = row.text(10);
    entry.import = row.text(11);
    return entry;
}

} // namespace mokuhyo::store
