#include "work/workbook.h"

#include "render/xlsx/xlsx.h"
#include "work/chapters.h"
#include "work/consolidated.h"
#include "work/fillable.h"

namespace mokuhyo::work {

namespace {

using Sources = std::vector<render::SheetSource>;
using Warnings = std::vector<render::Warning>;

render::XlsxOptions optionsFor(const Session &session, const PrintJob &job,
                               const ExportOptions &options)
{
    render::XlsxOptions xlsx;
    xlsx.visibility = options.visibility;
    xlsx.created = session.now();
    xlsx.title = job.book.title;
    return xlsx;
}

Result<Sources> inOrder(const Session &session, const PrintJob &job, const Sources &sources,
                        std::optional<int> asked)
{
    int year = asked.value_or(0);
    for (const Sheet &sheet : job.sheets)
        year = asked ? year : std::max(year, sheet.fromYear);
    const auto chapters = chaptersOf(session, job.sheets, SheetOrder::Form, usualDay(session, year),
                                     job.options.visibility);
    if (!chapters)
        return failure(chapters.error());
    Sources ordered;
    for (const Chapter &chapter : *chapters) {
        for (const size_t index : chapter.sheets)
            ordered.push_back(sources[index]);
    }
    return ordered;
}

} // namespace

Result<Warnings> writeWorkbook(const Session &session, const PrintJob &job, const Sources &sources,
                               const ExportOptions &options, const Progress &progress)
{
    render::XlsxOptions xlsx = optionsFor(session, job, options);
    if (!options.visibility.publicEdition) {
        auto found = Fillable::of(session, job.sheets);
        if (!found)
            return failure(found.error());
        const auto fillable = std::make_shared<const Fillable>(std::move(*found));
        xlsx.identity = render::XlsxIdentity{session.store().identity(), newId(session.now()), {}};
        xlsx.isOpen = [fillable](const QString &record, const QString &field) {
            return fillable->isOpen(record, field);
        };
        xlsx.spareRows = [fillable](const QString &sheet) { return fillable->spareRows(sheet); };
    }
    return render::writeXlsx(sources, options.path, xlsx, progress);
}

Result<Warnings> writeConsolidated(const Session &session, const PrintJob &job,
                                   const Sources &sources, const ExportOptions &options,
                                   const Progress &progress)
{
    const auto ordered = inOrder(session, job, sources, options.filter.year);
    if (!ordered)
        return failure(ordered.error());
    auto summary = summaryOf(session, *ordered, options.visibility, options.filter.year);
    if (!summary)
        return failure(summary.error());
    render::XlsxOptions xlsx = optionsFor(session, job, options);
    xlsx.title = summary->title;
    xlsx.summary = std::move(*summary);
    return render::writeXlsx(*ordered, options.path, xlsx, progress);
}

} // namespace mokuhyo::work
