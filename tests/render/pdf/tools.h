#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

// The programs that other people read our PDFs with.
namespace tools {

struct Run
{
    int status = -1;
    QByteArray output; // standard output, then standard error
};

// Nothing, with a warning, where the program is not installed.
[[nodiscard]] std::optional<Run> run(const QString &program, const QStringList &arguments);

// The text of a PDF in the order of its content, without page and line breaks.
[[nodiscard]] std::optional<QString> text(const QString &pdf);

// The structure tree with its text, as pdfinfo prints it.
[[nodiscard]] std::optional<QString> structure(const QString &pdf);

// What Apache PDFBox Preflight finds wrong with a file as PDF/A-1b; empty: valid.
[[nodiscard]] std::optional<QString> preflight(const QString &pdf);

} // namespace tools
