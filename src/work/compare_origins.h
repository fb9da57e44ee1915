#pragma once

#include "work/editions.h"

namespace mokuhyo::work {

// Of each sheet and row of the newer content (ids) those of the older one that it goes on from:
// itself where the older one has it, else what it was carried over from, over any number of years.
using Origins = QHash<QString, QStringList>;
[[nodiscard]] Result<Origins> originsOf(const Session &session, const EditionContent &before,
                                        const EditionContent &after);

} // namespace mokuhyo::work
