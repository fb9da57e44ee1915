#include "render/xlsx/xlsx.h"

#include "render/xlsx/cover_tabs.h"
#include "render/xlsx/data_tab.h"
#include "render/xlsx/draft.h"
#include "render/xlsx/front_tabs.h"
#include "render/xlsx/identity.h"
#include "render/xlsx/names.h"
#include "render/xlsx/worksheet.h"

#include <QCoreApplication>

namespace mokuhyo::render {
namespace {

using namespace xlsx;

void setProperties(lxw_workbook *workbook, const XlsxOptions &options, const QString &title)
{
    QByteArray titleText = title.toUtf8();
    QByteArray author = options.author.toUtf8();
    const QDateTime created =
        options.created.isValid() ? options.created : QDateTime::currentDateTimeUtc();
    lxw_doc_properties properties = {};
    properties.title = titleText.data();
    if (!options.visibility.publicEdition && !author.isEmpty())
        properties.author = author.data();
    properties.created = static_cast<time_t>(created.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

// See identity.h.
bool writeIdentity(lxw_workbook *workbook, const XlsxIdentity &identity,
                   const std::vector<SheetSource> &sources, const QStringList &tabs,
                   const std::vector<QStringList> &more)
{
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, identityTab.toUtf8().constData());
    if (!worksheet)
        return false;
    worksheet_hide(worksheet);
    std::vector<QStringList> rows{{QStringLiteral("mokuhyo"), QStringLiteral("1")},
                                  {QStringLiteral("store"), identity.store},
                                  {QStringLiteral("handout"), identity.handout},
                                  {QStringLiteral("base"), identity.base}};
    for (size_t i = 0; i < sources.size(); ++i) {
        const Sheet &sheet = *sources[i].sheet;
        QStringList keys;
        for (const Field &field : sources[i].form->fields)
            keys.append(field.key);
        rows.push_back({QStringLiteral("sheet"), tabs[static_cast<qsizetype>(i)], sheet.id,
                        sheet.form.text(), QString::number(sheet.fromYear),
                        QString::number(sheet.toYear), sheet.options.join(u' '),
                        cellsHash(sheet.fields, keys)});
    }
    rows.insert(rows.end(), more.begin(), more.end());
    for (size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const lxw_error error = worksheet_write_string(
                worksheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                cellText(rows[row][column]).constData(), nullptr);
            if (error != LXW_NO_ERROR)
                return false;
        }
    }
    const QByteArray origin = originText(identity).toUtf8();
    const QByteArray constant = "=\"" + QByteArray(origin).replace('"', "\"\"") + '"';
    return workbook_define_name(workbook, originName.toUtf8().constData(), constant.constData()) ==
               LXW_NO_ERROR &&
           workbook_set_custom_property_string(workbook, originProperty.toUtf8().constData(),
                                               origin.constData()) == LXW_NO_ERROR;
}

std::vector<size_t> rowCounts(const std::vector<SheetSource> &sources)
{
    std::vector<size_t> counts;
    for (const SheetSource &source : sources)
        counts.push_back(source.sheet->items.size());
    return counts;
}

Result<Document> flowFor(const std::vector<SheetSource> &sources, const XlsxOptions &options,
                         const Progress &progress)
{
    BuildOptions build;
    build.visibility = options.visibility;
    build.glyphs = false;
    build.pages = false;
    build.title = options.title;
    return buildDocument(sources, build, progress);
}

} // namespace

Result<std::vector<Warning>> writeXlsx(const std::vector<SheetSource> &sources, const QString &path,
                                       const XlsxOptions &asked, const Progress &progress)
{
    XlsxOptions options = asked;
    if (options.visibility.publicEdition) {
        options.identity.reset();
        options.spareRows = nullptr;
        options.cover.reset();
    }
    if (sources.empty()) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("render", "書き出すシートがありません。"));
    }
    // Half of the work is laying out, half is writing; progress counts both.
    const auto count = static_cast<qint64>(sources.size());
    const auto flow = flowFor(
        sources, options, [&](qint64 done, qint64) { return proceeds(progress, done, 2 * count); });
    if (!flow)
        return failure(flow.error());

    const auto draft = Draft::begin();
    if (!draft)
        return failure(draft.error());
    lxw_workbook *workbook = (*draft)->workbook();
    Formats formats(workbook);
    Choices choices;
    std::vector<Warning> warnings = flow->warnings;
    TabNames names({identityTab, Choices::tab, QStringLiteral("History"), QStringLiteral("履歴")});
    std::optional<CoverTabs> cover;
    if (options.cover) {
        const auto added = CoverTabs::add(**draft, names, *options.cover, options.identity);
        if (!added)
            return failure(added.error());
        cover = *added;
    }
    std::optional<FrontTabs> front;
    if (options.summary && !cover) {
        const auto added = FrontTabs::add(**draft, names, *options.summary);
        if (!added)
            return failure(added.error());
        front = *added;
    }
    QStringList tabs;
    for (size_t i = 0; i < sources.size(); ++i) {
        if (!proceeds(progress, count + static_cast<qint64>(i), 2 * count)) {
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("render", "書き出しを取り消しました。"));
        }
        tabs.append(names.nameFor(flow->sheets[i].title));
        const auto worksheet = (*draft)->addTab(tabs.last());
        if (!worksheet)
            return failure(worksheet.error());
        auto growing = writeTab(*worksheet, flow->sheets[i], sources[i],
                                {options, formats, choices, warnings});
        if (!growing)
            return failure(growing.error());
        (*draft)->setGrowing(std::move(*growing));
    }
    if (cover) {
        cover->writeLetter(workbook, options.cover->letter, tabs, rowCounts(sources));
    } else {
        const bool fillable = options.isOpen != nullptr;
        const auto data = addDataTabs(**draft, names, sources, options.visibility, fillable);
        if (!data)
            return failure(data.error());
        if (front)
            front->write(workbook, *options.summary, tabs, *data);
    }
    setProperties(workbook, options, flow->title);
    const bool extras = choices.write(workbook) &&
                        (!options.identity ||
                         writeIdentity(workbook, *options.identity, sources, tabs,
                                       cover ? cover->identityRows() : std::vector<QStringList>()));
    if (!extras)
        return (*draft)->failed(identityTab);
    if (auto saved = (*draft)->save(path); !saved)
        return failure(saved.error());
    return warnings;
}

} // namespace mokuhyo::render
