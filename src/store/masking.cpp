#include "store/masking.h"

#include "store/ledger.h"

#include <QRegularExpression>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

Result<std::vector<Change>> readRedactions(Connection &connection)
{
    Result<Query> query = connection.query(u"SELECT "_s + changeColumns +
                                           u" FROM change c JOIN record r ON r.key = c.record "
                                           "WHERE c.field = '$redacts' ORDER BY c.seq"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    std::vector<Change> redactions;
    while (query->next())
        redactions.push_back(changeFromRow(*query));
    if (Status done = query->status(); !done)
        return failure(done.error());
    return redactions;
}

QByteArray sealOf(const QByteArray &hash, const LedgerEntry &entry)
{
    return ledgerHash(hash, entry);
}

Result<std::vector<SealedEntry>> maskEntries(Connection &connection, const Masks &masks)
{
    std::vector<SealedEntry> sealed;
    Result<Query> query = connection.query(u"SELECT "_s + ledgerColumns +
                                           u" FROM ledger l JOIN change c ON c.seq = l.seq "
                                           "JOIN record r ON r.key = c.record WHERE c.id IN "_s +
                                           anyOf);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(jsonList(masks.keys())).run(); !done)
        return failure(done.error());
    while (query->next()) {
        LedgerEntry entry = ledgerEntry(*query);
        Change change = masked(entry.change, masks);
        if (change == entry.change)
            continue;
        entry.change = std::move(change);
        const QByteArray seal = sealOf(query->bytes(12), entry);
        sealed.push_back({std::move(entry), seal});
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    Result<Query> update = connection.query(u"UPDATE change SET value = ? WHERE seq = ?"_s);
    if (!update)
        return failure(update.error());
    for (const auto &[entry, seal] : sealed) {
        if (Status done = update->bind(entry.change.value).bind(entry.seq).run(); !done)
            return failure(done.error());
    }
    return sealed;
}

QString receiptOf(const Change &redaction, const QString &import,
                  const std::vector<SealedEntry> &sealed)
{
    QString receipt = import;
    const std::optional<Masks> masks = masksFrom(redaction.value);
    for (const auto &[entry, seal] : sealed) {
        if (masks && masks->contains(entry.change.id))
            receipt += u"\nseal %1 %2"_s.arg(entry.seq).arg(QString::fromLatin1(seal.toHex()));
    }
    return receipt;
}

Result<QHash<qint64, QByteArray>> readSeals(Connection &connection)
{
    static const QRegularExpression line(u"^seal ([0-9]{1,18}) ([0-9a-f]{64})$"_s,
                                         QRegularExpression::MultilineOption);
    QHash<qint64, QByteArray> seals;
    Result<Query> query =
        connection.query(u"SELECT l.import FROM change c JOIN ledger l ON l.seq = c.seq "
                         "WHERE c.field = '$redacts' ORDER BY c.seq"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    while (query->next()) {
        const QString receipt = query->text(0);
        for (auto match = line.globalMatch(receipt); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            seals.insert(found.captured(1).toLongLong(),
                         QByteArray::fromHex(found.captured(2).toLatin1()));
        }
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return seals;
}

Status noteCleaning(Connection &connection)
{
    return connection.run(u"INSERT INTO setting (name, value) VALUES ('$cleaning', '1') "
                          "ON CONFLICT (name) DO NOTHING"_s);
}

bool cleanFile(Connection &connection)
{
    if (!connection.run(u"VACUUM"_s))
        return false;
    // Answers 1 where somebody still reads from the log of writes; 0 without such a log.
    const Result<qint64> blocked = connection.number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!blocked || *blocked != 0)
        return false;
    return connection.run(u"DELETE FROM setting WHERE name = '$cleaning'"_s).has_value();
}

bool cleanFileIfNoted(Connection &connection)
{
    const Result<qint64> noted =
        connection.number(u"SELECT count(*) FROM setting WHERE name = '$cleaning'"_s);
    return !noted || *noted == 0 || cleanFile(connection);
}

} // namespace mokuhyo::store
