#include "work/export.h"

#include "render/build.h"
#include "render/csv.h"
#include "render/json.h"
#include "render/pdf/pdf.h"
#include "render/xlsx/xlsx.h"
#include "work/fillable.h"
#include "work/marks.h"
#include "work/messages.h"

namespace mokuhyo::work {

namespace {

using Sources = std::vector<render::SheetSource>;

// The sheets with their forms, as the renderer takes them.
Result<Sources> sourcesOf(const Session &session, const std::vector<Sheet> &sheets)
{
    auto marks = marksOf(session, sheets);
    if (!marks)
        return failure(marks.error());
    Sources sources;
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        sources.push_back({&sheet, *form, std::move(marks->at(sources.size()))});
    }
    return sources;
}

// What a file of these sheets is called: a single sheet by its own title (empty here), several by
// year and form.
QString titleOf(const Sources &sources)
{
    if (sources.size() == 1)
        return {};
    QStringList titles;
    for (const render::SheetSource &source : sources) {
        const QString year = fiscal::print(source.sheet->fromYear, source.form->yearStyle);
        const QString title = year + u' ' + source.form->title;
        if (!titles.contains(title))
            titles += title;
    }
    return titles.join(u'、');
}

Result<ExportReport> writePdf(const Session &session, const Sources &sources,
                              const ExportOptions &options, const Progress &progress)
{
    // Laying out and writing take about as long as each other.
    const auto half = [&](int which) {
        return [&progress, which](qint64 done, qint64 total) {
            return proceeds(progress, done + which * total, 2 * total);
        };
    };
    render::BuildOptions build;
    build.visibility = options.visibility;
    build.title = titleOf(sources);
    const auto document = render::buildDocument(sources, build, half(0));
    if (!document)
        return failure(document.error());
    render::PdfOptions pdf;
    pdf.publicEdition = options.visibility.publicEdition;
    pdf.created = [now = session.now()] { return now; };
    if (const Status written = render::writePdf(*document, options.path, pdf, half(1)); !written)
        return failure(written.error());
    return ExportReport{document->warnings};
}

// A workbook that is not published comes back filled in.
Result<ExportReport> writeXlsx(const Session &session, const std::vector<Sheet> &sheets,
                               const Sources &sources, const ExportOptions &options,
                               const Progress &progress)
{
    render::XlsxOptions xlsx;
    xlsx.visibility = options.visibility;
    xlsx.created = session.now();
    xlsx.title = titleOf(sources);
    if (!options.visibility.publicEdition) {
        const auto fillable = Fillable::of(session, sheets);
        if (!fillable)
            return failure(fillable.error());
        xlsx.identity = render::XlsxIdentity{session.store().identity(), newId(session.now()), {}};
        xlsx.isOpen = [open = *fillable](const QString &record, const QString &field) {
            return open.isOpen(record, field);
        };
        xlsx.spareRows = [open = *fillable](const QString &sheet) { return open.spareRows(sheet); };
    }
    auto warnings = render::writeXlsx(sources, options.path, xlsx, progress);
    if (!warnings)
        return failure(warnings.error());
    return ExportReport{std::move(*warnings)};
}

} // namespace

Result<ExportReport> exportSheets(Session &session, const ExportOptions &options,
                                  const Progress &progress)
{
    const auto plain = [](const Status &written) -> Result<ExportReport> {
        if (!written)
            return failure(written.error());
        return ExportReport();
    };
    const auto sheets = session.sheets(options.filter);
    if (!sheets)
        return failure(sheets.error());
    if (sheets->empty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("書き出すシートがありません。年度や部署の指定を確かめてください。"));
    const auto sources = sourcesOf(session, *sheets);
    if (!sources)
        return failure(sources.error());
    switch (options.format) {
    case ExportFormat::Xlsx:
        return writeXlsx(session, *sheets, *sources, options, progress);
    case ExportFormat::Pdf:
        return writePdf(session, *sources, options, progress);
    case ExportFormat::Csv:
        return plain(render::writeCsv(*sources, options.path, {options.visibility}, progress));
    case ExportFormat::Json:
        return plain(render::writeJson(*sources, options.path, {options.visibility}));
    }
    return failure(ErrorCode::Internal, {});
}

Result<QJsonArray> sheetsAsJson(Session &session, const std::vector<Sheet> &sheets)
{
    const auto sources = sourcesOf(session, sheets);
    if (!sources)
        return failure(sources.error());
    return render::sheetsToJson(*sources);
}

} // namespace mokuhyo::work
