#include "render/xlsx/xlsx.h"

#include "render/save_file.h"
#include "render/xlsx/finish.h"
#include "render/xlsx/identity.h"
#include "render/xlsx/names.h"
#include "render/xlsx/worksheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <memory>

namespace mokuhyo::render {
namespace {

using namespace xlsx;

constexpr qint64 fullBelow = 1 << 20; // a medium with less than this left counts as full

// A workbook that nobody closed is freed without being written.
struct Abandon
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, Abandon>;

tl::unexpected<Error> libraryFailed(const QString &folder, const QString &detail)
{
    const QStorageInfo medium(folder);
    if (medium.isValid() && medium.bytesAvailable() < fullBelow) {
        return failure(ErrorCode::NoSpace,
                       QCoreApplication::translate(
                           "render", "作業用の領域に空きがないため、Excelファイルを作れません。"
                                     "不要なファイルを消してください。"),
                       folder);
    }
    return failure(
        ErrorCode::Io,
        QCoreApplication::translate("render", "Excelファイルを作れません：%1").arg(detail), folder);
}

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
                   const std::vector<SheetSource> &sources, const QStringList &tabs)
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

Status writeXlsx(const std::vector<SheetSource> &sources, const QString &path,
                 const XlsxOptions &asked, const Progress &progress)
{
    XlsxOptions options = asked;
    if (options.visibility.publicEdition) {
        options.identity.reset();
        options.spareRows = nullptr;
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

    const QTemporaryDir folder;
    if (!folder.isValid())
        return libraryFailed(folder.path(), folder.errorString());
    const QString draft = folder.filePath(QStringLiteral("draft.xlsx"));
    const QByteArray draftName = QFile::encodeName(draft);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options settings = {};
    settings.tmpdir = temporary.data();
    Workbook workbook(workbook_new_opt(draftName.constData(), &settings));
    if (!workbook)
        return libraryFailed(folder.path(), draft);

    Formats formats(workbook.get());
    Choices choices;
    const TabContext context{options, formats, choices};
    TabNames names({identityTab, Choices::tab, QStringLiteral("History"), QStringLiteral("履歴")});
    QStringList tabs;
    std::vector<QSet<int>> growing;
    for (size_t i = 0; i < sources.size(); ++i) {
        if (!proceeds(progress, count + static_cast<qint64>(i), 2 * count)) {
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("render", "書き出しを取り消しました。"));
        }
        tabs.append(names.nameFor(flow->sheets[i].title));
        lxw_worksheet *worksheet =
            workbook_add_worksheet(workbook.get(), tabs.last().toUtf8().constData());
        if (!worksheet)
            return libraryFailed(folder.path(), tabs.last());
        auto rows = writeTab(worksheet, flow->sheets[i], sources[i], context);
        if (!rows)
            return failure(rows.error());
        growing.push_back(std::move(*rows));
    }
    setProperties(workbook.get(), options, flow->title);
    const bool extras =
        choices.write(workbook.get()) &&
        (!options.identity || writeIdentity(workbook.get(), *options.identity, sources, tabs));
    if (!extras)
        return libraryFailed(folder.path(), identityTab);

    const lxw_error closed = workbook_close(workbook.release());
    if (closed != LXW_NO_ERROR)
        return libraryFailed(folder.path(), QString::fromUtf8(lxw_strerror(closed)));
    if (auto finished = letRowsGrow(draft, growing); !finished)
        return finished;
    QFile file(draft);
    if (!file.open(QIODevice::ReadOnly))
        return libraryFailed(folder.path(), file.errorString());
    return saveFile(path, file.readAll());
}

} // namespace mokuhyo::render
