#pragma once

#include "work/import.h"

namespace mokuhyo::work {

// Compares what was read with what the store holds, sheet by sheet, and drafts the difference.
// `recognised` may be the error of reading, which then is the answer.
[[nodiscard]] Result<ImportPlan> planSheets(Session &session,
                                            Result<intake::Recognition> recognised,
                                            const QString &file, const ImportOptions &options,
                                            const Progress &progress);

} // namespace mokuhyo::work
