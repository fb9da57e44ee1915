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

} // namespace mokuhyo::store
