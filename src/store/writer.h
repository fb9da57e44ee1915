#pragma once

#include "core/identity.h"
#include "store/connection.h"
#include "store/store.h"

namespace mokuhyo::store {

// What Store::commit and Store::unite promise, inside one transaction each.
[[nodiscard]] Result<std::vector<Change>> commitEdits(Connection &connection, const Clock &clock,
                                                      const std::vector<Edit> &edits,
                                                      const Stamp &stamp, const QString &import);

[[nodiscard]] Result<UnionReport> uniteChanges(Connection &connection, const Clock &clock,
                                               const std::vector<Change> &changes,
                                               const Stamp &receiver, const QString &import,
                                               const Progress &progress);

// What one file or sender brings.
struct Arrival
{
    const std::vector<Change> *changes = nullptr;
    QString import; // as the ledger names it
    QString head;   // filled in: of the ledger when all of it was appended, hexadecimal
};

// The same for several at once, within a transaction of the caller, who also cleans the file where
// report.redacted says that entries lost a text. Everything is checked and resolved once, however
// many arrive. Changes that are redacted already arrive as what is left of them.
[[nodiscard]] Result<UnionReport> uniteWithin(Connection &connection, const Clock &clock,
                                              std::vector<Arrival> &arrivals, const Stamp &receiver,
                                              const Progress &progress);

} // namespace mokuhyo::store
