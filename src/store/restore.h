#pragma once

#include "core/result.h"

#include <QDateTime>

namespace mokuhyo::store {

struct RestoreReport
{
    // Otherwise the store was too damaged to tell what is redacted, and the backup may hold it.
    bool redactionsKnown = true;
};

// What Store::restore does, with what there is to tell of it. What is redacted in the store at
// `path` does not come back.
[[nodiscard]] Result<RestoreReport> restoreStore(const QString &backup, const QString &path,
                                                 const QDateTime &now);

} // namespace mokuhyo::store
