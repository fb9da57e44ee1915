#pragma once

#include "store/handouts.h"
#include "work/collect.h"

namespace mokuhyo::work {

// What a receipt keeps of a file: sheets by id, counts and places, no texts of cells, because a
// redaction does not reach receipts.
[[nodiscard]] QByteArray receiptSummary(const CollectedFile &file, const QStringList &handedIn);

// The sheets that such a summary speaks of.
[[nodiscard]] QStringList sheetsReceived(const QByteArray &summary);

// The receipt as a page of plain text, for whoever sent the file.
[[nodiscard]] QString receiptText(const CollectedFile &file, const CollectReport::File &told,
                                  const CollectReport &report, const QDateTime &at,
                                  const QString &by);

} // namespace mokuhyo::work
