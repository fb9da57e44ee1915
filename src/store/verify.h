#pragma once

#include "store/connection.h"

#include <QStringList>

namespace mokuhyo::store {

// Every defect in words; empty: sound.
[[nodiscard]] Result<QStringList> verifyStore(Connection &connection, const Progress &progress);

// Caches and projections anew from the log, in one transaction.
[[nodiscard]] Status rebuildFromLog(Connection &connection, const Progress &progress);

} // namespace mokuhyo::store
