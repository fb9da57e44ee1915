#include "intake/archive.h"

#include "intake/messages.h"

#include <zip.h>

namespace mokuhyo::intake {

namespace {

constexpr qint64 blockSize = 64 * 1024;
constexpr qint64 ratioMatters = 1 << 20; // short parts may pack extremely well

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

void Archive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Archive::Archive(const QByteArray &bytes, zip *archive, const Limits &limits)
    : m_bytes(bytes), m_zip(archive), m_limits(limits)
{
}

Result<Archive> Archive::open(const QByteArray &bytes, const Limits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *opened =
        source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    zip_error_fini(&error);
    if (!opened) {
        if (source)
            zip_source_free(source);
        return damaged({});
    }
    Archive archive(bytes, opened, limits);
    if (zip_get_num_entries(opened, 0) > limits.entries)
        return tooLarge({});
    return archive;
}

bool Archive::has(const QString &part) const
{
    return zip_name_locate(m_zip.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> Archive::read(const QString &part)
{
    const zip_int64_t index =
        zip_name_locate(m_zip.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return damaged(part);
    zip_stat_t stat;
    if (zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &stat) != 0)
        return damaged(part);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return encrypted();
    const qint64 packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? qint64(stat.comp_size) : 0;
    const std::unique_ptr<zip_file_t, CloseFile> file(
        zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0));
    if (!file)
        return damaged(part);

    // The declared size is a claim: count what really comes out.
    QByteArray content;
    QByteArray block(blockSize, Qt::Uninitialized);
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), block.data(), zip_uint64_t(blockSize));
        if (got < 0)
            return damaged(part);
        if (got == 0)
            return content;
        m_total += got;
        const qint64 size = content.size() + got;
        if (size > m_limits.partBytes || m_total > m_limits.totalBytes)
            return tooLarge(part);
        if (size > ratioMatters && size / std::max<qint64>(packed, 1) > m_limits.ratio)
            return tooLarge(part);
        content.append(block.constData(), got);
    }
}

} // namespace mokuhyo::intake
