#pragma once

#include "store/connection.h"
#include "store/store.h"

namespace mokuhyo::store {

// What Store promises of the same names; each is one statement over a set of records.
[[nodiscard]] Result<std::vector<Record>> readRecords(Connection &connection,
                                                      const RecordFilter &filter);
[[nodiscard]] Result<std::vector<Record>> readRecords(Connection &connection,
                                                      const QStringList &ids);
[[nodiscard]] Result<std::vector<Record>> readRecordsAt(Connection &connection,
                                                        const QStringList &ids, qint64 seq);
[[nodiscard]] Result<std::vector<Change>> readChanges(Connection &connection,
                                                      const QStringList &ids);
[[nodiscard]] Result<std::vector<int>> readYears(Connection &connection);
[[nodiscard]] Result<std::vector<std::pair<QString, QString>>>
readConflicts(Connection &connection);
[[nodiscard]] Result<std::vector<LedgerEntry>>
readHistory(Connection &connection, const QStringList &records, const QString &fieldName);
[[nodiscard]] Result<std::vector<LedgerEntry>> readLedger(Connection &connection, qint64 afterSeq);
[[nodiscard]] Result<std::vector<SearchHit>>
searchCells(Connection &connection, const QString &text, int limit, const SearchScope &scope);
[[nodiscard]] Result<std::vector<FormSource>> readForms(Connection &connection);
[[nodiscard]] Result<QString> readContentDigest(Connection &connection);

} // namespace mokuhyo::store
