#include "work/handout_files.h"

#include "core/file_name.h"
#include "work/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notWritable(const QString &folder)
{
    return failure(ErrorCode::ReadOnly,
                   Tr::tr("この場所には書き込めません。別の場所を選んでください。"), folder);
}

// Bytes; a file's name has 255 at most, （12）.xlsx too.
constexpr qsizetype longestStem = 180;

} // namespace

QString handoutStem(const Form &form, const Handout &handout, const QString &unitName)
{
    const QString year = form.yearStyle == YearStyle::Western
                             ? QString::number(handout.year)
                             : fiscal::print(handout.year, YearStyle::Letter);
    const QString phase = fileNamePart(handout.phase);
    QStringList names;
    for (const QString &name : unitName.split(u" > "_s))
        names += fileNamePart(name);
    names.removeAll(QString());
    const qsizetype room = longestStem - (year + phase).toUtf8().size() - 2;
    const QString unit = cutToBytes(names.join(u'_'), room);
    QStringList parts{year, unit, phase};
    parts.removeAll(QString());
    return parts.join(u'_');
}

Result<std::unique_ptr<FileBatch>> FileBatch::in(const QString &folder)
{
    std::unique_ptr<FileBatch> batch(new FileBatch);
    batch->m_folder = QDir(folder).absolutePath();
    const QFileInfo place(batch->m_folder);
    if (place.exists() && !place.isDir())
        return failure(ErrorCode::Usage, Tr::tr("配布する先にはフォルダーを指定してください。"),
                       folder);
    batch->m_made = !place.exists();
    if (batch->m_made && !QDir().mkpath(batch->m_folder))
        return notWritable(folder);
    batch->m_drafts = std::make_unique<QTemporaryDir>(batch->m_folder + u"/.mokuhyo-XXXXXX"_s);
    if (!batch->m_drafts->isValid())
        return notWritable(folder);
    return batch;
}

FileBatch::~FileBatch()
{
    m_drafts.reset();
    if (m_kept)
        return;
    for (const QString &path : m_moved)
        QFile::remove(path);
    if (m_made)
        QDir().rmdir(m_folder); // only when it is empty
}

QString FileBatch::draftOf(const QString &name) const
{
    return m_drafts->filePath(name);
}

Status FileBatch::moveInPlace(const QStringList &names)
{
    for (const QString &name : names) {
        const QString path = m_folder + u'/' + name;
        if (!QFile::rename(draftOf(name), path)) // never replaces a file
            return failure(ErrorCode::Io,
                           Tr::tr("ファイルを書き出せません。保存先を確かめてください。"), path);
        m_moved += path;
    }
    return {};
}

} // namespace mokuhyo::work
