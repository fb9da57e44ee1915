#pragma once

#include "work/editions.h"

namespace mokuhyo::work {

// These sheets as the records say, which may have stood so at some time or elsewhere.
[[nodiscard]] Result<EditionContent> contentFrom(QHash<QString, Record> records,
                                                 const QStringList &sheets);

} // namespace mokuhyo::work
