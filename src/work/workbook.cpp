#include "work/workbook.h"

#include "render/xlsx/xlsx.h"
#include "work/chapters.h"
#include "work/consolidated.h"
#include "work/fillable.h"
#include "work/messages.h"

#include <QFileInfo>

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

// Without an id where the store cannot be written: then nothing remembers it.
Handout exportOf(const Session &session, const std::vector<Sheet> &sheets,
                 const ExportOptions &options)
{
    Handout handout;
    if (session.store().access() == store::Access::ReadWrite)
        handout.id = newId(session.now());
    handout.as = Handout::As::Export;
    handout.unit = sheets.front().unit;
    for (const Sheet &sheet : sheets) {
        if (sheet.unit != handout.unit)
            handout.unit.clear();
        handout.year = std::max(handout.year, sheet.fromYear);
    }
    handout.year = options.filter.year.value_or(handout.year);
    handout.file = QFileInfo(options.path).fileName();
    handout.by = session.actor();
    handout.at = session.now();
    return handout;
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

Result<Warnings> writeWorkbook(Session &session, const PrintJob &job, const Sources &sources,
                               const ExportOptions &options, qint64 base, const Progress &progress)
{
    render::XlsxOptions xlsx = optionsFor(session, job, options);
    if (options.visibility.publicEdition)
        return render::writeXlsx(sources, options.path, xlsx, progress);
    const auto fillable = Fillable::of(session, job.sheets, {{}, {}, options.visibility});
    if (!fillable)
        return failure(fillable.error());
    Handout handout = exportOf(session, job.sheets, options);
    handout.base = base;
    handout.scope = fillable->scope();
    xlsx.identity =
        render::XlsxIdentity{session.store().identity(), handout.id, QString::number(base)};
    xlsx.isOpen = [&](const QString &record, const QString &field) {
        return fillable->isOpen(record, field);
    };
    xlsx.spareRows = [&](const QString &sheet) { return fillable->spareRows(sheet); };
    auto warnings = render::writeXlsx(sources, options.path, xlsx, progress);
    if (!warnings || handout.id.isEmpty())
        return warnings;
    if (const Status recorded = session.store().addHandouts({handout}); !recorded)
        warnings->push_back({{},
                             {},
                             {},
                             Tr::tr("書き出した記録を残せなかったため、記入されたファイルを回収する"
                                    "ときは内容から見分けます：%1")
                                 .arg(recorded.error().message)});
    return warnings;
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
