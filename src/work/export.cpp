#include "work/export.h"

#include "render/csv.h"
#include "render/json.h"
#include "work/print_job.h"
#include "work/workbook.h"

namespace mokuhyo::work {

namespace {

using Warnings = std::vector<render::Warning>;

Result<Warnings> write(const Session &session, const PrintJob &job, const ExportOptions &options,
                       const Progress &progress)
{
    std::vector<render::SheetSource> sources;
    for (const render::BookPart &part : job.book.parts)
        sources.push_back(part.source);
    const auto plain = [](const Status &written) -> Result<Warnings> {
        if (!written)
            return failure(written.error());
        return Warnings();
    };
    switch (options.format) {
    case ExportFormat::Xlsx:
        return writeWorkbook(session, job, sources, options, progress);
    case ExportFormat::Book:
        return writeConsolidated(session, job, sources, options, progress);
    case ExportFormat::Pdf:
        return writePdf(job, options.path, session.now(), progress);
    case ExportFormat::Csv:
        return plain(render::writeCsv(sources, options.path, {options.visibility}, progress));
    case ExportFormat::Json:
        return plain(render::writeJson(sources, options.path, {options.visibility}));
    }
    return failure(ErrorCode::Internal, {});
}

} // namespace

Result<ExportReport> exportSheets(Session &session, const ExportOptions &options,
                                  const Progress &progress)
{
    const auto job = printJobOf(session, options.filter, options.visibility);
    if (!job)
        return failure(job.error());
    auto warnings = write(session, **job, options, progress);
    if (!warnings)
        return failure(warnings.error());
    return ExportReport{*std::move(warnings)};
}

Result<QJsonArray> sheetsAsJson(Session &session, const std::vector<Sheet> &sheets)
{
    const auto draft = draftJob(session, sheets, {});
    if (!draft)
        return failure(draft.error());
    return render::sheetsToJson(draft->sources);
}

} // namespace mokuhyo::work
