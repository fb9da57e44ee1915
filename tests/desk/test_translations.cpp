#include "support/qstring.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("Every text of the window has an English translation", "[desk][translations]")
{
    const QString source = QStringLiteral(MOKUHYO_SOURCE_DIR);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"mokuhyo_en.ts"_s);
    REQUIRE(QFile::copy(source + u"/resources/translations/mokuhyo_en.ts"_s, copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), {u"-silent"_s, u"-locations"_s, u"none"_s,
                                            source + u"/src"_s, source + u"/ui"_s, u"-ts"_s, copy});
    REQUIRE(lupdate.waitForFinished(60000));
    // A text that it cannot place would be looked for under another name when the program runs.
    CHECK(QString::fromUtf8(lupdate.readAllStandardError()).toStdString() == "");
    const QString ts = readAll(copy);
    REQUIRE(ts.count(u"<source>"_s) > 150);
    static const QRegularExpression open(
        u"<source>([^<]*)</source>\\s*<translation type=\"unfinished\""_s);
    QStringList missing;
    for (auto match = open.globalMatch(ts); match.hasNext();)
        missing += match.next().captured(1);
    INFO(missing.join(u'\n').toUtf8().toStdString());
    CHECK(missing.isEmpty());
}
