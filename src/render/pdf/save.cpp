#include "render/pdf/save.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFWriter.hh>

namespace mokuhyo::render::pdf {

namespace {

// Goes through libqpdf, which knows no other way to be stopped, and ends in this file.
struct Stopped
{
};

// Never throws: libqpdf finishes its pipelines in destructors, also while an exception is on its
// way.
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
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    static constexpr qsizetype capacity = 1 << 18; // libqpdf writes in small pieces
    QSaveFile &m_file;
    QByteArray m_buffer;
    bool m_failed = false;

    void flush()
    {
        m_failed = m_failed || m_file.write(m_buffer) != m_buffer.size();
        m_buffer.resize(0);
    }
};

class Reporter : public QPDFWriter::ProgressReporter
{
public:
    Reporter(const ToFile &file, const std::function<bool(int)> &goOn) : m_file(file), m_goOn(goOn)
    {
    }
    void reportProgress(int percent) override
    {
        if (m_file.failed() || !m_goOn(percent))
            throw Stopped{};
    }

private:
    const ToFile &m_file;
    const std::function<bool(int)> &m_goOn;
};

tl::unexpected<Error> writeError(const QSaveFile &file)
{
    const QString native = QDir::toNativeSeparators(file.fileName());
    const QStorageInfo medium(QFileInfo(file.fileName()).absolutePath());
    // Qt names a full medium only sometimes.
    const bool opened = file.error() != QFileDevice::OpenError;
    if (file.error() == QFileDevice::ResourceError ||
        (opened && medium.isValid() && medium.bytesAvailable() < (1 << 18)))
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
    ToFile pipeline(file);
    try {
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&pipeline);
        // What PDF/A-1 asks: version 1.4 without object streams, and a line end before endstream.
        writer.forcePDFVersion("1.4");
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true);
        writer.setStreamDataMode(qpdf_s_preserve); // compressed when made, but for the metadata
        writer.setDeterministicID(true);
        writer.registerProgressReporter(std::make_shared<Reporter>(pipeline, goOn));
        writer.write();
    } catch (const Stopped &) {
        if (!pipeline.failed())
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("Pdf", "PDFの書き出しを中止しました。"));
    }
    // The file is flushed to the medium before it takes the name.
    if (pipeline.failed() || !file.commit())
        return writeError(file);
    return {};
}

} // namespace mokuhyo::render::pdf
