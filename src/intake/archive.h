#pragma once

#include "core/result.h"
#include "intake/limits.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace mokuhyo::intake {

// A ZIP archive in memory, read part by part under caps; nothing is extracted to disk.
class Archive
{
public:
    [[nodiscard]] static Result<Archive> open(const QByteArray &bytes, const Limits &limits);

    [[nodiscard]] bool has(const QString &part) const;
    // The unpacked part; a missing part is an error. Names match without regard to case.
    [[nodiscard]] Result<QByteArray> read(const QString &part);

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };

    Archive(const QByteArray &bytes, zip *archive, const Limits &limits);

    QByteArray m_bytes; // keeps the memory that libzip reads
    std::unique_ptr<zip, Close> m_zip;
    Limits m_limits;
    qint64 m_total = 0;
};

} // namespace mokuhyo::intake
