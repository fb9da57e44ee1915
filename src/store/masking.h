#pragma once

#include "core/redaction.h"
#include "store/connection.h"
#include "store/store.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace mokuhyo::store {

// How redactions stand in a store. An entry that was here before its redaction keeps the hash that
// the chain has of it, which nobody can compute again. So the receipt of the redaction, which is in
// the chain itself, carries a seal for each such entry: the hash of what is left of it.

// The changes that redact.
[[nodiscard]] Result<std::vector<Change>> readRedactions(Connection &connection);

struct SealedEntry
{
    LedgerEntry entry; // as it is now
    QByteArray seal;
};

// Takes out of the entries here what the masks say. Answers those that lost something.
[[nodiscard]] Result<std::vector<SealedEntry>> maskEntries(Connection &connection,
                                                           const Masks &masks);

// What is left of an entry, bound to the hash that the chain has of it.
[[nodiscard]] QByteArray sealOf(const QByteArray &hash, const LedgerEntry &entry);

// The receipt of a redaction: what brought it in, then its seals.
[[nodiscard]] QString receiptOf(const Change &redaction, const QString &import,
                                const std::vector<SealedEntry> &sealed);

// The seals in force by seq of the entry: the latest receipt counts.
[[nodiscard]] Result<QHash<qint64, QByteArray>> readSeals(Connection &connection);

// Writes the file anew, so that no free page and no log of writes holds what was taken out. False
// where another process was reading; what is noted in the store then is done at its next opening.
[[nodiscard]] Status noteCleaning(Connection &connection);
bool cleanFile(Connection &connection);
bool cleanFileIfNoted(Connection &connection);

} // namespace mokuhyo::store
