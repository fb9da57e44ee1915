#include "render/save_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace mokuhyo::render {
namespace {

// `size`: what was to be written; 0 where the file could not even be opened.
Status cannotWrite(const QSaveFile &file, qsizetype size)
{
    const QString path = file.fileName();
    const QStorageInfo medium(QFileInfo(path).absolutePath());
    const bool full = file.error() == QFileDevice::ResourceError ||
                      (medium.isValid() && medium.bytesAvailable() < size);
    if (full) {
        return failure(ErrorCode::NoSpace,
                       QCoreApplication::translate(
                           "render",
                           "空き容量が足りないため書き出せません。不要なファイルを消すか、"
                           "別の場所を選んでください。"),
                       path);
    }
    if (file.error() == QFileDevice::PermissionsError ||
        (medium.isValid() && medium.isReadOnly())) {
        return failure(ErrorCode::ReadOnly,
                       QCoreApplication::translate(
                           "render", "この場所には書き込めません。別の場所を選んでください。"),
                       path);
    }
    return failure(ErrorCode::Io,
                   QCoreApplication::translate(
                       "render", "ファイルを書き出せません。保存先を確かめてください（%1）。")
                       .arg(file.errorString()),
                   path);
}

} // namespace

Status saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file, 0);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file, bytes.size());
    return {};
}

} // namespace mokuhyo::render
