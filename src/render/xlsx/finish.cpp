#include "render/xlsx/finish.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <zip.h>

#include <memory>

namespace mokuhyo::render::xlsx {
namespace {

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

tl::unexpected<Error> broken(const QString &detail)
{
    return failure(
        ErrorCode::Io,
        QCoreApplication::translate("render", "Excelファイルの仕上げができません：%1").arg(detail));
}

// The library writes <row r="5" … customHeight="1">; anything else is left as it is.
QByteArray withoutMark(const QByteArray &xml, const QSet<int> &growing)
{
    static const QByteArray open("<row r=\"");
    static const QByteArray mark(" customHeight=\"1\"");
    QByteArray out;
    out.reserve(xml.size());
    qsizetype copied = 0;
    for (qsizetype at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at + 1)) {
        const qsizetype number = at + open.size();
        const qsizetype quote = xml.indexOf('"', number);
        const qsizetype end = xml.indexOf('>', number);
        if (quote < 0 || end < 0)
            break;
        if (!growing.contains(QByteArrayView(xml).sliced(number, quote - number).toInt()))
            continue;
        const qsizetype marked = xml.indexOf(mark, quote);
        if (marked < 0 || marked > end)
            continue;
        out.append(QByteArrayView(xml).sliced(copied, marked - copied));
        copied = marked + mark.size();
    }
    out.append(QByteArrayView(xml).sliced(copied));
    return out;
}

Result<QByteArray> entry(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return broken(QString::fromUtf8(zip_strerror(archive)));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_file_t *file = zip_fopen_index(archive, index, 0);
    if (!file)
        return broken(QString::fromUtf8(zip_strerror(archive)));
    const zip_int64_t read = zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    if (read != static_cast<zip_int64_t>(stat.size))
        return broken(QString::fromUtf8(zip_strerror(archive)));
    return bytes;
}

} // namespace

Status letRowsGrow(const QString &path, const std::vector<QSet<int>> &growing)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), 0, &code));
    if (!archive)
        return broken(QString::number(code));
    std::vector<QByteArray> kept; // libzip reads them when the archive is closed
    kept.reserve(growing.size());
    for (size_t i = 0; i < growing.size(); ++i) {
        if (growing[i].isEmpty())
            continue;
        const QByteArray name = "xl/worksheets/sheet" + QString::number(i + 1).toLatin1() + ".xml";
        const zip_int64_t index = zip_name_locate(archive.get(), name.constData(), 0);
        if (index < 0)
            return broken(QString::fromLatin1(name));
        const auto place = static_cast<zip_uint64_t>(index);
        auto xml = entry(archive.get(), place);
        if (!xml)
            return failure(xml.error());
        kept.push_back(withoutMark(*xml, growing[i]));
        const QByteArray &bytes = kept.back();
        zip_source_t *source = zip_source_buffer(archive.get(), bytes.constData(),
                                                 static_cast<zip_uint64_t>(bytes.size()), 0);
        if (!source)
            return broken(QString::fromUtf8(zip_strerror(archive.get())));
        if (zip_file_replace(archive.get(), place, source, 0) != 0) {
            zip_source_free(source);
            return broken(QString::fromUtf8(zip_strerror(archive.get())));
        }
    }
    if (zip_close(archive.get()) != 0)
        return broken(QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release()); // closed
    return {};
}

} // namespace mokuhyo::render::xlsx
