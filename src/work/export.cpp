#include "work/export.h"

#include "render/csv.h"
#include "render/json.h"
#include "work/messages.h"
#include "work/print_job.h"
#include "work/text_summary.h"
#include "work/workbook.h"

namespace mokuhyo::work {

namespace {

using Warnings = std::vector<render::Warning>;

Result<Warnings> withoutWarnings(const Status &written)
{
    if (!written)
        return failure(written.error());
    return Warnings();
}

std::vector<render::SheetSource> sourcesOf(const PrintJob &job)
{
    std::vector<render::SheetSource> sources;
    for (const render::BookPart &part : job.book.parts)
        sources.push_back(part.source);
    return sources;
}

Result<Warnings> writeCsv(const std::vector<render::SheetSource> &sources,
                          const ExportOptions &options, const Progress &progress)
{
    const render::CsvOptions csv{options.visibility, options.encoding, options.replaceLost};
    if (const Status written = render::writeCsv(sources, options.path, csv, progress); !written)
        return failure(written.error());
    Warnings warnings;
    if (options.encoding == render::CsvEncoding::Cp932) {
        for (const render::LostCharacter &lost : render::lostInCp932(sources, options.visibility))
            warnings.push_back(
                {{}, {}, {}, Tr::tr("〓に置き換えました：%1").arg(render::lostText(lost))});
    }
    return warnings;
}

Status writeText(const Session &session, const ExportOptions &options)
{
    PacketOptions packet;
    packet.filter = options.filter;
    packet.visibility = options.visibility;
    packet.reference = session.now().toLocalTime().date();
    return writeTextSummary(session, packet, options.path);
}

Result<Warnings> write(Session &session, const PrintJob &job, const ExportOptions &options,
                       qint64 base, const Progress &progress)
{
    const std::vector<render::SheetSource> sources = sourcesOf(job);
    switch (options.format) {
    case ExportFormat::Xlsx:
        return writeWorkbook(session, job, sources, options, base, progress);
    case ExportFormat::Book:
        return writeConsolidated(session, job, sources, options, progress);
    case ExportFormat::Pdf:
        return writePdf(job, options.path, session.now(), progress);
    case ExportFormat::Csv:
        return writeCsv(sources, options, progress);
    case ExportFormat::Json:
        return withoutWarnings(render::writeJson(sources, options.path, {options.visibility}));
    case ExportFormat::Text:
        return withoutWarnings(writeText(session, options));
    }
    return failure(ErrorCode::Internal, {});
}

} // namespace

Result<ExportReport> exportSheets(Session &session, const ExportOptions &options,
                                  const Progress &progress)
{
    const auto base = session.store().lastSeq();
    if (!base)
        return failure(base.error());
    const auto job = printJobOf(session, options.filter, options.visibility);
    if (!job)
        return failure(job.error());
    auto warnings = write(session, **job, options, *base, progress);
    if (!warnings)
        return failure(warnings.error());
    return ExportReport{*std::move(warnings)};
}

Result<std::vector<render::LostCharacter>> charactersLost(const Session &session,
                                                          const ExportOptions &options)
{
    if (options.format != ExportFormat::Csv || options.encoding != render::CsvEncoding::Cp932)
        return std::vector<render::LostCharacter>();
    const auto job = printJobOf(session, options.filter, options.visibility);
    if (!job)
        return failure(job.error());
    return render::lostInCp932(sourcesOf(**job), options.visibility);
}

Result<QJsonArray> sheetsAsJson(Session &session, const std::vector<Sheet> &sheets)
{
    const auto draft = draftJob(session, sheets, {});
    if (!draft)
        return failure(draft.error());
    return render::sheetsToJson(draft->sources);
}

} // namespace mokuhyo::work
