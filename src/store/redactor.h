#pragma once

#include "store/connection.h"
#include "store/redaction.h"

namespace mokuhyo::store {

// What Store promises of redaction.
[[nodiscard]] Result<RedactionReport> redactCells(Connection &connection, const Clock &clock,
                                                  const RedactionOrder &order, const Stamp &stamp);
[[nodiscard]] Result<std::vector<std::pair<QString, QString>>>
readRedactedCells(Connection &connection);
[[nodiscard]] Result<std::vector<std::pair<QString, QString>>>
readCellsThatHeld(Connection &connection, const QString &text);

// Backups of the store at `storePath` that hold what these redactions took out.
[[nodiscard]] Result<std::vector<BackupState>>
backupsHolding(const QString &storePath, const QString &identity,
               const std::vector<Change> &redactions);

// The records of the redactions here, whole.
[[nodiscard]] Result<std::vector<Change>> readAccounts(Connection &connection);

// Brings them into another copy of the same store and cleans its file.
[[nodiscard]] Status redactCopy(Connection &copy, const Clock &clock,
                                const std::vector<Change> &accounts);
[[nodiscard]] Status redactFile(const QString &backup, const QString &identity, const Clock &clock,
                                const std::vector<Change> &accounts);

} // namespace mokuhyo::store
