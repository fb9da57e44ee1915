#include "render/xlsx/draft.h"

#include "render/save_file.h"
#include "render/xlsx/finish.h"

#include <QCoreApplication>
#include <QFile>
#include <QStorageInfo>

namespace mokuhyo::render::xlsx {
namespace {

constexpr qint64 fullBelow = 1 << 20; // a medium with less than this left counts as full

} // namespace

Result<std::unique_ptr<Draft>> Draft::begin()
{
    std::unique_ptr<Draft> draft(new Draft);
    if (!draft->m_folder.isValid())
        return draft->failed(draft->m_folder.errorString());
    draft->m_path = draft->m_folder.filePath(QStringLiteral("draft.xlsx"));
    QByteArray temporary = QFile::encodeName(draft->m_folder.path());
    lxw_workbook_options settings = {};
    settings.tmpdir = temporary.data();
    draft->m_workbook.reset(
        workbook_new_opt(QFile::encodeName(draft->m_path).constData(), &settings));
    if (!draft->m_workbook)
        return draft->failed(draft->m_path);
    return draft;
}

Result<lxw_worksheet *> Draft::addTab(const QString &name)
{
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook(), name.toUtf8().constData());
    if (!worksheet)
        return failed(name);
    m_growing.emplace_back();
    return worksheet;
}

void Draft::setGrowing(QSet<int> rows)
{
    m_growing.back() = std::move(rows);
}

tl::unexpected<Error> Draft::failed(const QString &detail) const
{
    const QString folder = m_folder.path();
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

Status Draft::save(const QString &path)
{
    const lxw_error closed = workbook_close(m_workbook.release());
    if (closed != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(closed)));
    if (auto finished = letRowsGrow(m_path, m_growing); !finished)
        return finished;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    return saveFile(path, file.readAll());
}

} // namespace mokuhyo::render::xlsx
