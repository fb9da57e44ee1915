#pragma once

#include "store/connection.h"
#include "store/store.h"

#include <QByteArray>

namespace mokuhyo::store {

// The chain's link for an entry: SHA-256 over the link before it and every field of the change and
// of its receipt, each as UTF-8 with its length in front. Fixed for ever.
[[nodiscard]] QByteArray ledgerHash(const QByteArray &previous, const LedgerEntry &entry);

// Adds to the end of the log inside a transaction of the caller.
class LedgerWriter
{
public:
    [[nodiscard]] static Result<LedgerWriter> atEnd(Connection &connection);

    // Fills entry.seq.
    [[nodiscard]] Status append(LedgerEntry &entry, qint64 recordKey);
    [[nodiscard]] qint64 written() const { return m_written; }
    // Of the last entry; 0 and empty: there is none.
    [[nodiscard]] qint64 seq() const { return m_seq; }
    [[nodiscard]] QString head() const { return QString::fromLatin1(m_hash.toHex()); }

private:
    explicit LedgerWriter(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection;
    qint64 m_seq = 0;
    qint64 m_written = 0;
    QByteArray m_hash;
};

// The columns of Change, for change c and record r.
inline const QString changeColumns =
    QStringLiteral("c.id, r.id, c.field, c.parents, c.value, c.actor, c.time, c.batch");
[[nodiscard]] Change changeFromRow(const Query &row, int firstColumn = 0);

// The columns of LedgerEntry, for change c, record r and ledger l; hash comes last.
inline const QString ledgerColumns =
    QStringLiteral("l.seq, ") + changeColumns +
    QStringLiteral(", l.received_by, l.received_at, l.import, l.hash");
[[nodiscard]] LedgerEntry ledgerEntry(const Query &row);

} // namespace mokuhyo::store
