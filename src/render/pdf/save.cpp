#include "render/pdf/save.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFWriter.hh>

namespace mokuhyo::render::pdf {

namespace {

// Both travel through libqpdf, which knows no other way to be stopped, and end in this file.
struct WriteFailed
{
};
struct Stopped
{
};

class ToFile : public Pipeline
{
public:
    explicit ToFile(QSaveFile &file) : Pipeline("file", nullptr), m_file(file)
    {
        m_buffer.reserve(capacity);
    }
    void write(unsigned char const *data, size_t size) override
    {
        m_buffer.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
        if (m_buffer.size() >= capacity)
            flush();
    }
    void finish() override { flush(); }

private:
    static constexpr qsizetype capacity = 1 << 18;
    QSaveFile &m_file;
    QByteArray m_buffer; // libqpdf writes in small pieces

    void flush()
    {
        if (m_file.write(m_buffer) != m_buffer.size())
            throw WriteFailed{};
        m_buffer.clear();
        m_buffer.reserve(capacity);
    }
};

class Reporter : public QPDFWriter::ProgressReporter
{
public:
    explicit Reporter(const std::function<bool(int)> &goOn) : m_goOn(goOn) {}
    void reportProgress(int percent) override
    {
        if (m_goOn && !m_goOn(percent))
            throw Stopped{};
    }

private:
    const std::function<bool(int)> &m_goOn;
};

tl::unexpected<Error> writeError(const QSaveFile &file)
{
    const QString native = QDir::toNativeSeparators(file.fileName());
    const QStorageInfo medium(QFileInfo(file.fileName()).absolutePath());
    if (file.error() == QFileDevice::ResourceError ||
        (medium.isValid() && medium.bytesAvailable() < (1 << 18)))
        return failure(
            ErrorCode::NoSpace,
            QCoreApplication::translate("Pdf", "空き容量が足りないため、PDFを保存できません。不要な"
                                               "ファイルを消すか、別の場所を選んでください。"),
            native);
    return failure(
        ErrorCode::Io,
        QCoreApplication::translate("Pdf", "PDFを保存できません（%1）。保存先を確かめてください。")
            .arg(file.errorString()),
        native);
}

} // namespace

Status save(QPDF &pdf, const QString &path, const std::function<bool(int)> &goOn)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    try {
        ToFile pipeline(file);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&pipeline);
        // What PDF/A-1 asks: version 1.4 without object streams, and a line end before endstream.
        writer.forcePDFVersion("1.4");
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true);
        writer.setStreamDataMode(qpdf_s_preserve); // compressed when made, but for the metadata
        writer.setDeterministicID(true);
        if (goOn)
            writer.registerProgressReporter(std::make_shared<Reporter>(goOn));
        writer.write();
    } catch (const WriteFailed &) {
        return writeError(file);
    } catch (const Stopped &) {
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("Pdf", "PDFの書き出しを中止しました。"));
    }
    if (!file.commit()) // flushed to the medium, then renamed
        return writeError(file);
    return {};
}

} // namespace mokuhyo::render::pdf
