#pragma once

#include "work/collect.h"
#include "work/import.h"

namespace mokuhyo::work {

// A workbook that this store handed out or exported is never imported anew: it is collected, with
// everything taken, because importing is the planning division's act.
[[nodiscard]] Result<ImportPlan> planCollectedImport(Session &session, const QString &path,
                                                     const Progress &progress);
[[nodiscard]] Result<Applied> applyCollectedImport(Session &session, const CollectPlan &plan);

} // namespace mokuhyo::work
