#pragma once

#include "work/compare.h"
#include "work/print_job.h"

namespace mokuhyo::work {

// What goes on paper and into files about a comparison. Each fails with NotFound where nothing
// changed.

// 新旧対照表: place, 変更前 and 変更後 with what differs underlined.
[[nodiscard]] Result<PrintJobRef> comparisonPaper(const Comparison &comparison);
// The same as a workbook with one table and marked texts.
[[nodiscard]] Status writeComparisonXlsx(const Comparison &comparison, const QString &path,
                                         const QDateTime &created);

} // namespace mokuhyo::work
