#include "tools.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace tools {
namespace {

// PDFBox has a program of its own for this; its libraries are named by hand, because Debian's jars
// do not name one another.
const QStringList jars{u"preflight"_s, u"pdfbox2"_s,          u"fontbox2"_s,       u"xmpbox"_s,
                       u"jaxb-api"_s,  u"javax.activation"_s, u"commons-logging"_s};

std::optional<QString> javaClassPath()
{
    QStringList files;
    for (const QString &jar : jars) {
        const QString file = u"/usr/share/java/%1.jar"_s.arg(jar);
        if (!QFileInfo::exists(file))
            return std::nullopt;
        files.append(file);
    }
    return files.join(u':');
}

} // namespace

std::optional<Run> run(const QString &program, const QStringList &arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) {
        WARN("SKIPPED: " << program.toStdString() << " is not installed");
        return std::nullopt;
    }
    QProcess process;
    process.start(found, arguments);
    if (!process.waitForFinished(120'000))
        return Run{};
    return Run{process.exitCode(),
               process.readAllStandardOutput() + process.readAllStandardError()};
}

std::optional<QString> text(const QString &pdf)
{
    const auto result = run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    if (!result)
        return std::nullopt;
    REQUIRE(result->status == 0);
    QString all = QString::fromUtf8(result->output);
    return all.remove(u'\n').remove(u'\f');
}

std::optional<QString> structure(const QString &pdf)
{
    const auto result = run(u"pdfinfo"_s, {u"-struct-text"_s, u"-enc"_s, u"UTF-8"_s, pdf});
    if (!result)
        return std::nullopt;
    REQUIRE(result->status == 0);
    return QString::fromUtf8(result->output);
}

std::optional<QString> preflight(const QString &pdf)
{
    const auto classPath = javaClassPath();
    if (!classPath) {
        WARN("SKIPPED: PDFBox Preflight (libpdfbox2-java, libactivation-java, libjaxb-api-java) "
             "is not installed");
        return std::nullopt;
    }
    const auto result =
        run(u"java"_s, {u"-Xshare:auto"_s, u"-XX:TieredStopAtLevel=1"_s, u"-cp"_s, *classPath,
                        u"org.apache.pdfbox.preflight.Validator_A1b"_s, pdf});
    if (!result)
        return std::nullopt;
    const QString said = QString::fromUtf8(result->output);
    if (result->status == 0 && said.contains(u"is a valid PDF/A-1b file"_s))
        return QString();
    return said.isEmpty() ? u"no answer"_s : said;
}

} // namespace tools
