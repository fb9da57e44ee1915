#include "work/export.h"

#include "render/csv.h"
#include "render/json.h"
#include "render/xlsx/xlsx.h"
#include "work/fillable.h"
#include "work/print_job.h"

namespace mokuhyo::work {

namespace {

using Warnings = std::vector<render::Warning>;

// A workbook that is not published comes back filled in.
Result<Warnings> writeXlsx(const Session &session, const PrintJob &job,
                           const std::vector<render::SheetSource> &sources,
                           const ExportOptions &options, const Progress &progress)
{
    render::XlsxOptions xlsx;
    xlsx.visibility = options.visibility;
    xlsx.created = session.now();
    xlsx.title = job.book.title;
    if (!options.visibility.publicEdition) {
        const auto fillable = Fillable::of(session, job.sheets);
        if (!fillable)
            return failure(fillable.error());
        xlsx.identity = render::XlsxIdentity{session.store().identity(), newId(session.now()), {}};
        xlsx.isOpen = [open = *fillable](const QString &record, const QString &field) {
            return open.isOpen(record, field);
        };
        xlsx.spareRows = [open = *fillable](const QString &sheet) { return open.spareRows(sheet); };
    }
    return render::writeXlsx(sources, options.path, xlsx, progress);
}

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
        return writeXlsx(session, job, sources, options, progress);
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
