#pragma once

#include "work/export.h"
#include "work/print_job.h"

namespace mokuhyo::work {

// The sheets of a job as a workbook. `sources` has one entry a sheet.

// To be filled in, unless it is published: what is asked for now can be written, and the workbook
// knows where it comes from. Such a workbook is a hand-out of its own and recorded as one, where
// the store can be written. `base`: the ledger's last sequence number before the sheets were read.
[[nodiscard]] Result<std::vector<render::Warning>>
writeWorkbook(Session &session, const PrintJob &job,
              const std::vector<render::SheetSource> &sources, const ExportOptions &options,
              qint64 base, const Progress &progress = {});

// To be read (集計ブック): contents, figures and charts before the sheets, which stand in the order
// of their forms and of the organisation.
[[nodiscard]] Result<std::vector<render::Warning>>
writeConsolidated(const Session &session, const PrintJob &job,
                  const std::vector<render::SheetSource> &sources, const ExportOptions &options,
                  const Progress &progress = {});

} // namespace mokuhyo::work
