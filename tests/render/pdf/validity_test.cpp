#include "documents.h"
#include "render/pdf/pdf.h"
#include "support/qstring.h"
#include "tools.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

documents::Plan plan(const QString &family)
{
    documents::Plan made;
    made.family = family;
    made.title = u"防災課の目標（%1）"_s.arg(family);
    made.label = u"課の使命"_s;
    made.value = u"行と⾏を、葛\U000E0100と葛を\n間違えない。fi ﬁ か\u3099"_s;
    made.headings = QStringList{u"順位ー（案）"_s, u"取組項目"_s, u"目標値"_s};
    for (int i = 1; i <= 7; ++i)
        made.items.push_back(
            {QString::number(i), u"訓練を第%1地区で行う\n①周知 ②実施"_s.arg(i), u"-"_s});
    made.rowsOnPage = 3;
    return made;
}

} // namespace

TEST_CASE("what is written is a sound PDF and a valid PDF/A-1b")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"目標.pdf"_s);
    const Document document =
        documents::make({plan(u"BIZ UDGothic"_s), plan(u"Noto Sans CJK JP"_s)});
    PdfOptions options;
    options.title = u"令和8年度 <目標> & \"計画\""_s;
    options.author = u"企画課"_s;
    options.publicEdition = GENERATE(false, true);
    REQUIRE(writePdf(document, path, options).has_value());

    if (const auto checked = tools::run(u"qpdf"_s, {u"--check"_s, path})) {
        INFO(checked->output.toStdString());
        CHECK(checked->status == 0);
        CHECK(checked->output.contains("No syntax or stream encoding errors"));
    }
    if (const auto defects = tools::preflight(path))
        CHECK(*defects == QString());
}

TEST_CASE("fonts are embedded as subsets, once for the whole document")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fonts.pdf"_s);
    const Document document =
        documents::make({plan(u"BIZ UDGothic"_s), plan(u"Noto Sans CJK JP"_s)});
    REQUIRE(writePdf(document, path, {}).has_value());
    const auto listed = tools::run(u"pdffonts"_s, {path});
    if (!listed)
        return;
    INFO(listed->output.toStdString());
    const QList<QByteArray> lines = listed->output.trimmed().split('\n').mid(2);
    REQUIRE(lines.size() >= 2);
    for (const QByteArray &line : lines) {
        CHECK(line.contains(" yes yes yes "));
        CHECK(line.indexOf('+') == 6);
    }
    CHECK(listed->output.contains("BIZUDGothic-Regular"));
    CHECK(listed->output.contains("NotoSansCJKjp-Regular"));
    CHECK(listed->output.contains("CID TrueType"));
    CHECK(listed->output.contains("CID Type 0C"));
}

TEST_CASE("a PDF says its title, its language and when it was made; a public one names nobody")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"info.pdf"_s);
    PdfOptions options;
    options.title = u"令和8年度の目標"_s;
    options.author = u"企画課 葛\U000E0100西"_s;
    options.publicEdition = GENERATE(false, true);
    options.created = [] {
        return QDateTime(QDate(2026, 4, 1), QTime(9, 30, 15), Qt::OffsetFromUTC, 9 * 3600);
    };
    REQUIRE(writePdf(documents::make({plan(u"BIZ UDGothic"_s)}), path, options).has_value());
    const auto said = tools::run(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, u"-rawdates"_s, path});
    if (!said)
        return;
    const QString text = QString::fromUtf8(said->output);
    INFO(said->output.toStdString());
    CHECK(text.contains(u"令和8年度の目標"_s));
    CHECK(text.contains(u"企画課 葛\U000E0100西"_s) == !options.publicEdition);
    CHECK(text.contains(u"D:20260401093015+09'00'"_s));
    CHECK(text.contains(QRegularExpression(u"Tagged: +yes"_s)));
    CHECK(text.contains(QRegularExpression(u"PDF version: +1\\.4"_s)));
}

TEST_CASE("the same document at the same time gives the same bytes")
{
    const QTemporaryDir folder;
    PdfOptions options;
    options.created = [] { return QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC); };
    QByteArrayList bytes;
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s}) {
        REQUIRE(
            writePdf(documents::make({plan(u"Noto Sans CJK JP"_s)}), folder.filePath(name), options)
                .has_value());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes.append(file.readAll());
    }
    CHECK(bytes[0] == bytes[1]);
}
