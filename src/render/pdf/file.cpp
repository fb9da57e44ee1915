#include "render/pdf/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::pdf {

namespace {

constexpr size_t capacity = size_t(1) << 18; // bytes that go to the medium at once

Status unfinished(qint64 number)
{
    return failure(ErrorCode::Internal,
                   QCoreApplication::translate("Pdf", "PDFを作れませんでした（%1）。")
                       .arg(u"object %1 is missing"_s.arg(number)));
}

} // namespace

File::File(const QString &path) : m_file(path)
{
    m_failed = !m_file.open(QIODevice::WriteOnly);
    // Version 1.4 and four bytes that nobody takes for text, as PDF/A-1 asks.
    write("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n");
}

Reference File::reserve(int count)
{
    const Reference first{static_cast<int>(m_offsets.size()) + 1};
    m_offsets.resize(m_offsets.size() + static_cast<size_t>(count));
    return first;
}

void File::begin(Reference reference)
{
    m_offsets[static_cast<size_t>(reference.number) - 1] =
        m_written + static_cast<qint64>(m_buffer.size());
    write(std::to_string(reference.number));
    write(" 0 obj\n");
}

void File::put(Reference reference, std::string_view syntax)
{
    begin(reference);
    write(syntax);
    write("\nendobj\n");
}

Reference File::add(const Object &object)
{
    const Reference reference = reserve();
    put(reference, object);
    return reference;
}

void File::putStream(Reference reference, Entries entries, std::string_view bytes)
{
    entries["/Length"] = integer(static_cast<long long>(bytes.size()));
    begin(reference);
    write(dictionary(entries).syntax());
    write("\nstream\n");
    write(bytes);
    write("\nendstream\nendobj\n"); // PDF/A-1 wants the line end before endstream
}

Reference File::addStream(Entries entries, std::string_view bytes)
{
    const Reference reference = reserve();
    putStream(reference, std::move(entries), bytes);
    return reference;
}

void File::putCompressed(Reference reference, std::string_view compressed, Entries entries)
{
    entries["/Filter"] = name("/FlateDecode");
    putStream(reference, std::move(entries), compressed);
}

Reference File::addCompressed(std::string_view bytes, Entries entries)
{
    const Reference reference = reserve();
    putCompressed(reference, compressed(bytes), std::move(entries));
    return reference;
}

std::string File::compressed(std::string_view bytes)
{
    // Qt puts the length before what zlib made.
    const QByteArray made = qCompress(reinterpret_cast<const uchar *>(bytes.data()),
                                      static_cast<qsizetype>(bytes.size()));
    return made.mid(4).toStdString();
}

void File::write(std::string_view bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= capacity)
        flush();
}

void File::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    m_hash.addData(QByteArrayView(m_buffer.data(), size));
    m_failed = m_failed || m_file.write(m_buffer.data(), size) != size;
    m_written += size;
    m_buffer.clear();
}

Status File::finish(Reference root, Reference info)
{
    flush();
    if (m_failed)
        return error();
    if (const auto missing = std::ranges::find(m_offsets, 0); missing != m_offsets.end())
        return unfinished(missing - m_offsets.begin() + 1);
    const qint64 table = m_written;
    const auto count = static_cast<long long>(m_offsets.size()) + 1;
    write("xref\n0 " + std::to_string(count) + "\n0000000000 65535 f \n");
    for (const qint64 offset : m_offsets) {
        const std::string digits = std::to_string(offset);
        write(std::string(10 - digits.size(), '0') + digits + " 00000 n \n");
    }
    const Object id("<" + m_hash.result().toHex().toStdString() + ">");
    write(
        "trailer\n" +
        dictionary(
            {{"/Size", integer(count)}, {"/Root", root}, {"/Info", info}, {"/ID", array({id, id})}})
            .syntax() +
        "\nstartxref\n" + std::to_string(table) + "\n%%EOF\n");
    flush();
    // The file is flushed to the medium before it takes the name.
    if (m_failed || !m_file.commit())
        return error();
    return {};
}

Status File::error() const
{
    const QString native = QDir::toNativeSeparators(m_file.fileName());
    const QStorageInfo medium(QFileInfo(m_file.fileName()).absolutePath());
    // Qt names a full medium only sometimes.
    const bool opened = m_file.error() != QFileDevice::OpenError;
    if (m_file.error() == QFileDevice::ResourceError ||
        (opened && medium.isValid() && medium.bytesAvailable() < (1 << 18)))
        return failure(
            ErrorCode::NoSpace,
            QCoreApplication::translate("Pdf", "空き容量が足りないため、PDFを保存できません。不要な"
                                               "ファイルを消すか、別の場所を選んでください。"),
            native);
    return failure(
        ErrorCode::Io,
        QCoreApplication::translate("Pdf", "PDFを保存できません（%1）。保存先を確かめてください。")
            .arg(m_file.errorString()),
        native);
}

} // namespace mokuhyo::render::pdf
