#include "intake/reader.h"
#include "intake/recognise.h"
#include "intake/shared_material.h"
#include "support/qstring.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::intake;
using namespace Qt::StringLiterals;

namespace {

const QStringList cities{u"machida"_s, u"kokubunji"_s, u"ueda"_s, u"annaka"_s};
constexpr int patience = 120000; // ms; LibreOffice starts slowly on a cold disk

bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(patience) && process.exitCode() == 0;
}

bool convert(const QTemporaryDir &folder, const QString &shared, const QString &filter,
             const QString &into)
{
    QStringList arguments{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                          u"--headless"_s,
                          u"--convert-to"_s,
                          filter,
                          u"--outdir"_s,
                          folder.filePath(into)};
    for (const QString &city : cities)
        arguments << shared + u'/' + city + u".xlsx"_s;
    return runs(u"soffice"_s, arguments);
}

Recognition readAndRecognise(const QString &path)
{
    INFO(path.toStdString());
    const Result<Workbook> workbook = readFile(path);
    if (!workbook)
        FAIL(workbook.error().message);
    const Result<Recognition> recognition = recognise(*workbook, builtInCatalog());
    if (!recognition)
        FAIL(recognition.error().message);
    return *recognition;
}

} // namespace

TEST_CASE("workbooks re-saved by LibreOffice are read alike")
{
    const std::optional<QString> shared = sharedFolder(u"workbooks"_s);
    if (!shared)
        return;
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        WARN("SKIPPED: LibreOffice is not installed");
        return;
    }
    const QTemporaryDir folder;
    const FormCatalog catalog = builtInCatalog();
    for (const QString &kind : {u"xlsx"_s, u"ods"_s}) {
        REQUIRE(convert(folder, *shared, kind, kind));
        for (const QString &city : cities) {
            INFO(kind.toStdString() << " " << city.toStdString());
            compareWithJson(readAndRecognise(folder.filePath(kind + u'/' + city + u'.' + kind)),
                            catalog, *shared + u'/' + city + u".json"_s);
        }
    }
    // Every tab as a file of comma-separated text: without merges, in UTF-8 and as Excel writes it.
    for (const QString &encoding : {u"76"_s, u"60"_s}) {
        const QString filter = u"csv:Text - txt - csv (StarCalc):44,34,"_s + encoding +
                               u",1,,0,false,true,false,false,false,-1"_s;
        const QString into = u"csv"_s + encoding;
        REQUIRE(convert(folder, *shared, filter, into));
        for (const QString &city : cities) {
            const Result<Workbook> original = readFile(*shared + u'/' + city + u".xlsx"_s);
            REQUIRE(original);
            int index = 0;
            for (const Tab &tab : original->tabs) {
                const QString path =
                    folder.filePath(into + u'/' + city + u'-' + tab.name + u".csv"_s);
                INFO(path.toStdString());
                const Result<Workbook> text = readFile(path);
                if (!text && encoding == u"60"_s)
                    continue; // LibreOffice wrote a character that the encoding lacks
                REQUIRE(text);
                const Result<Recognition> recognition = recognise(*text, catalog);
                if (!recognition) {
                    CHECK(tab.name == u"表紙"_s);
                    continue;
                }
                REQUIRE(recognition->sheets.size() == 1);
                if (encoding == u"76"_s)
                    compareSheet(recognition->sheets[0], catalog,
                                 *shared + u'/' + city + u".json"_s, index);
                ++index;
            }
        }
    }
}

TEST_CASE("workbooks re-saved by openpyxl are read alike")
{
    const std::optional<QString> shared = sharedFolder(u"workbooks"_s);
    if (!shared)
        return;
    if (!runs(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s})) {
        WARN("SKIPPED: openpyxl is not installed");
        return;
    }
    const QTemporaryDir folder;
    for (const QString &city : cities) {
        const QString path = folder.filePath(city + u".xlsx"_s);
        REQUIRE(
            runs(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import openpyxl,sys\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])"_s,
                  *shared + u'/' + city + u".xlsx"_s, path}));
        compareWithJson(readAndRecognise(path), builtInCatalog(),
                        *shared + u'/' + city + u".json"_s);
    }
}
