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

documents::Plan plan()
{
    documents::Plan made;
    made.title = u"防災課の目標"_s;
    made.label = u"課の使命"_s;
    made.value = u"備えを広める。"_s;
    made.headings = QStringList{u"順位ー（案）"_s, u"取組項目"_s, u"目標値"_s};
    for (int i = 1; i <= 5; ++i)
        made.items.push_back({QString::number(i), u"訓練%1\n①周知\n②実施"_s.arg(i), u"-"_s});
    return made;
}

std::optional<QString> structureOf(const Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    const Status status = writePdf(document, path, {});
    if (!status)
        FAIL(status.error().message.toStdString());
    return tools::structure(path);
}

// The tree without indentation and line ends, to look for what follows what.
QString flat(const QString &structure)
{
    static const QRegularExpression ends(u"\\s*\\n\\s*"_s);
    return QString(structure).replace(ends, u" "_s);
}

} // namespace

TEST_CASE("a sheet is a section with a heading, its fields and a table with headings")
{
    const auto structure = structureOf(documents::make({plan()}));
    if (!structure)
        return;
    INFO(structure->toStdString());
    const QString text = flat(*structure);
    CHECK(text.startsWith(u"Document Sect "_s));
    CHECK(text.contains(u"H1 (block) \"防災課の目標\""_s));
    CHECK(
        text.contains(u"P (block) Span (inline) \"課の使命\" Span (inline) \"備えを広める。\""_s));
    CHECK(text.contains(u"Table (block) TR TH <s0b1r0c0>"_s));
    CHECK(text.contains(u"/Scope /Column \"取組項目\""_s));
    CHECK(text.count(u"TD:"_s) == 15);
    CHECK(text.contains(u"TD: /Headers [(s0b1r0c1)] P (block) \"訓練1\" P (block) \"①周知\" "
                        u"P (block) \"②実施\""_s));
}

TEST_CASE("a heading that is repeated after a page break is read once")
{
    documents::Plan broken = plan();
    broken.rowsOnPage = 2;
    const Document document = documents::make({broken});
    REQUIRE(document.pages.size() == 3);
    const auto structure = structureOf(document);
    if (!structure)
        return;
    INFO(structure->toStdString());
    CHECK(structure->count(u"取組項目"_s) == 1);
    CHECK(structure->count(u"Table (block)"_s) == 1);
    for (int i = 1; i <= 5; ++i)
        CHECK(structure->count(u"\"訓練%1\""_s.arg(i)) == 1);
}

TEST_CASE("a cell that is split over pages stays one cell")
{
    documents::Plan tall = plan();
    tall.items = {{u"1"_s,
                   u"長い説明の前半が続き、長い説明の後半が続き、そしてようやく終わります。"_s,
                   u"10件"_s}};
    Document document = documents::make({tall});
    // The last row's second half goes to a page of its own.
    Page second = document.pages.front();
    second.fragments.clear();
    for (Fragment &part : document.pages.front().fragments) {
        if (part.block != 1 || part.row != 1 || part.cell != 1)
            continue;
        REQUIRE(part.lastLine >= 2);
        Fragment rest = part;
        rest.firstLine = part.lastLine = 1;
        rest.first = part.last = false;
        second.fragments.push_back(rest);
    }
    document.pages.push_back(second);
    const auto structure = structureOf(document);
    if (!structure)
        return;
    INFO(structure->toStdString());
    CHECK(structure->count(u"TD:"_s) == 3);
    QString read = *structure;
    read.remove(QRegularExpression(u"\"\\s*\""_s)); // pieces of one cell follow one another
    CHECK(read.contains(tall.items[0][1]));
}

TEST_CASE("a vertical heading is one word to whoever reads the text")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vertical.pdf"_s);
    REQUIRE(writePdf(documents::make({plan()}), path, {}).has_value());
    const auto lines = tools::run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!lines)
        return;
    INFO(lines->output.toStdString());
    CHECK(QString::fromUtf8(lines->output).contains(u"順位ー（案）"_s));
}

TEST_CASE("a field of several paragraphs keeps them apart")
{
    documents::Plan long_ = plan();
    long_.value = u"一つ目の段落。\n\n二つ目の段落。"_s;
    const auto structure = structureOf(documents::make({long_}));
    if (!structure)
        return;
    INFO(structure->toStdString());
    CHECK(flat(*structure)
              .contains(u"Div P (block) \"課の使命\" P (block) \"一つ目の段落。\" "
                        u"P (block) \"二つ目の段落。\""_s));
}

TEST_CASE("each sheet has its bookmark and the reader's page numbers are the printed ones")
{
    documents::Plan other = plan();
    other.title = u"𠮷田地区の目標"_s;
    other.rowsOnPage = 2;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outline.pdf"_s);
    REQUIRE(writePdf(documents::make({plan(), other}), path, {}).has_value());
    const auto json = tools::run(
        u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, u"--json-key=pagelabels"_s, path});
    if (!json)
        return;
    const QString said = QString::fromUtf8(json->output);
    INFO(said.toStdString());
    CHECK(said.contains(u"防災課の目標"_s));
    CHECK(said.contains(u"𠮷田地区の目標"_s));
    CHECK(said.contains(QRegularExpression(u"\"destpageposfrom1\": 1"_s)));
    CHECK(said.contains(QRegularExpression(u"\"destpageposfrom1\": 2"_s)));
    CHECK(said.contains(u"\"/S\": \"/D\""_s));
}
