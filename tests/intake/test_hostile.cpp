#include "intake/reader.h"
#include "intake/recognise.h"
#include "intake/shared_material.h"
#include "intake/zip_support.h"
#include "support/qstring.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <random>

using namespace mokuhyo;
using namespace mokuhyo::intake;
using namespace Qt::StringLiterals;

namespace {

void refuses(const QByteArray &bytes, ErrorCode code, const QString &word = {},
             const Limits &limits = {})
{
    const Result<Workbook> workbook = readBytes(bytes, u"x"_s, limits);
    REQUIRE_FALSE(workbook);
    CHECK(workbook.error().code == code);
    CHECK_FALSE(workbook.error().message.isEmpty());
    CHECK(workbook.error().message.contains(word));
}

Parts without(Parts parts, const QString &name)
{
    std::erase_if(parts, [&](const auto &part) { return part.first == name; });
    return parts;
}

Parts replaced(Parts parts, const QString &name, const QByteArray &content)
{
    for (auto &part : parts) {
        if (part.first == name)
            part.second = content;
    }
    return parts;
}

const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;
const QByteArray someCells = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

Parts goodParts()
{
    XlsxSource source{someCells};
    source.sharedStrings = "<si><t>文</t></si>";
    source.formats = "<xf numFmtId=\"0\"/>";
    return xlsxParts(source);
}

} // namespace

TEST_CASE("files of another kind are refused with advice")
{
    refuses("%PDF-1.7\n...", ErrorCode::Invalid, u"xlsx"_s);
    refuses(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), ErrorCode::Invalid);
    const QByteArray compound("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    refuses(compound + QByteArray(512, '\0'), ErrorCode::Invalid, u"xls"_s);
    const QString stream = u"EncryptedPackage"_s;
    refuses(compound + QByteArray(64, '\0') +
                QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2),
            ErrorCode::Invalid, u"パスワード"_s);
    refuses(makeZip({{u"readme.txt"_s, "text"}}), ErrorCode::Invalid);
    refuses(makeZip({{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, "<d/>"}}),
            ErrorCode::Invalid);
    refuses(makeZip({{u"xl/workbook.bin"_s, "x"}}), ErrorCode::Invalid, u"xlsb"_s);
    refuses(makeZip({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                     {u"content.xml"_s, "<x/>"}}),
            ErrorCode::Invalid);

    const QTemporaryDir folder;
    const Result<Workbook> missing = readFile(folder.filePath(u"ない.xlsx"_s));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    const Result<Workbook> directory = readFile(folder.path());
    REQUIRE_FALSE(directory);
    CHECK(directory.error().code == ErrorCode::Io);
}

TEST_CASE("a missing or foreign part is an error that names it")
{
    for (const QString &name :
         {u"_rels/.rels"_s, u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s, sheetPart,
          u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s}) {
        INFO(name.toStdString());
        refuses(makeZip(without(goodParts(), name)), ErrorCode::Damaged);
    }
    const Result<Workbook> workbook = readBytes(makeZip(without(goodParts(), sheetPart)), u"x"_s);
    CHECK(workbook.error().where == sheetPart);
    for (const QByteArray &content :
         {QByteArray(), QByteArray("文"), QByteArray("<worksheet>"), QByteArray("<a></b>"),
          QByteArray("<w><c r=\"A1\" t=\"s\"><v>7</v></c></w>"),
          QByteArray("<w><c r=\"A1\" t=\"s\"><v>-1</v></c></w>"),
          QByteArray("<w><c r=\"1A\"><v>1</v></c></w>"),
          QByteArray("<w><c r=\"ZZZZZZZZ1\"><v>1</v></c></w>"),
          QByteArray("<w><row r=\"99999999\"/></w>"), QByteArray("<w><row r=\"-3\"/></w>"),
          QByteArray("<w><c><v>zwölf</v></c></w>"), QByteArray("<w><mergeCell ref=\"B2:A1\"/></w>"),
          QByteArray("<w><mergeCell ref=\"A1:ZZZ99999999\"/></w>")}) {
        INFO(content.toStdString());
        refuses(makeZip(replaced(goodParts(), sheetPart, content)), ErrorCode::Damaged);
    }
}

TEST_CASE("declarations, deep nesting and entities are refused")
{
    const QByteArray bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                            "<w><c r=\"A1\" t=\"str\"><v>&b;</v></c></w>";
    refuses(makeZip(replaced(goodParts(), sheetPart, bomb)), ErrorCode::Invalid, u"DTD"_s);
    refuses(makeZip(replaced(goodParts(), u"xl/workbook.xml"_s, "<!DOCTYPE w><workbook/>")),
            ErrorCode::Invalid, u"DTD"_s);
    const QByteArray deep = QByteArray("<a>").repeated(200000);
    refuses(makeZip(replaced(goodParts(), sheetPart, deep)), ErrorCode::Invalid);
    refuses(makeZip(odsParts({}, "<a>" + deep)), ErrorCode::Invalid);
}

TEST_CASE("what unpacks to too much is refused")
{
    SECTION("a zip bomb")
    {
        refuses(makeZip(replaced(goodParts(), sheetPart, QByteArray(200 << 20, ' '))),
                ErrorCode::Invalid, u"大きすぎる"_s);
    }
    SECTION("too many entries")
    {
        Parts parts = goodParts();
        for (int i = 0; i < 200; ++i)
            parts.emplace_back(QString::number(i), "x");
        Limits limits;
        limits.entries = 100;
        refuses(makeZip(parts), ErrorCode::Invalid, u"大きすぎる"_s, limits);
    }
    SECTION("too many cells")
    {
        Limits limits;
        limits.cells = 100;
        refuses(makeXlsx({QByteArray("<row><c><v>1</v></c></row>").repeated(101)}),
                ErrorCode::Invalid, u"大きすぎる"_s, limits);
    }
    SECTION("a cell repeated over the whole sheet")
    {
        refuses(makeOds("<table:table table:name=\"a\"><table:table-row "
                        "table:number-rows-repeated=\"1048576\"><table:table-cell "
                        "table:number-columns-repeated=\"16384\"><text:p>x</text:p>"
                        "</table:table-cell></table:table-row></table:table>"),
                ErrorCode::Invalid, u"大きすぎる"_s);
    }
    SECTION("spaces without end")
    {
        refuses(makeOds("<table:table table:name=\"a\"><table:table-row><table:table-cell>"
                        "<text:p>" +
                        QByteArray("<text:s text:c=\"999999999\"/>").repeated(20000) +
                        "</text:p></table:table-cell></table:table-row></table:table>"),
                ErrorCode::Invalid, u"大きすぎる"_s);
    }
    SECTION("hidden columns said over and over")
    {
        XlsxSource source{someCells};
        source.beforeData =
            "<cols>" + QByteArray("<col min=\"1\" max=\"16384\" hidden=\"1\"/>").repeated(50000) +
            "</cols>";
        refuses(makeXlsx(source), ErrorCode::Invalid);
    }
    SECTION("a merge over everything costs nothing")
    {
        XlsxSource source{"<row><c t=\"str\"><v>x</v></c></row>"};
        source.afterData = "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>";
        CHECK(readBytes(makeXlsx(source), u"x"_s));
    }
}

TEST_CASE("encrypted OpenDocument files are recognised")
{
    Parts parts = odsParts("<table:table/>");
    parts.emplace_back(u"META-INF/manifest.xml"_s,
                       "<manifest:manifest xmlns:manifest=\"urn:m\"><manifest:file-entry>"
                       "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>");
    refuses(makeZip(parts), ErrorCode::Invalid, u"パスワード"_s);
}

TEST_CASE("damaged files end in an error or a workbook, never in a crash")
{
    const FormCatalog catalog = builtInCatalog();
    std::vector<QByteArray> originals{
        makeZip(goodParts()),
        makeOds("<table:table table:name=\"a\"><table:table-row><table:table-cell>"
                "<text:p>部課名</text:p></table:table-cell></table:table-row></table:table>"),
        u"部課名\t企画課\n順位\t\"取組\n項目\"\t指標\n1\t<p>x</p>\t&amp;"_s.toUtf8()};
    if (const std::optional<QString> folder = sharedFolder(u"workbooks"_s)) {
        QFile file(*folder + u"/machida.xlsx"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        originals.push_back(file.readAll());
    }
    std::mt19937 random(20240401);
    int refused = 0;
    int accepted = 0;
    for (const QByteArray &original : originals) {
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = original;
            const auto pick = [&](qsizetype below) { return qsizetype(random() % size_t(below)); };
            if (round % 4 == 0)
                bytes.truncate(pick(bytes.size()));
            for (qsizetype flips = round % 4 == 0 ? 0 : 1 + pick(8); flips > 0; --flips)
                bytes[pick(bytes.size())] ^= char(1 << pick(8));
            if (round % 4 == 3)
                bytes.insert(pick(bytes.size()), QByteArray(1 + pick(40), char(pick(256))));
            const Result<Workbook> workbook = readBytes(bytes, u"x"_s);
            if (!workbook) {
                CHECK_FALSE(workbook.error().message.isEmpty());
                ++refused;
                continue;
            }
            ++accepted;
            if (const auto recognition = recognise(*workbook, catalog); !recognition)
                CHECK_FALSE(recognition.error().message.isEmpty());
        }
    }
    // Both must have happened, or this test has looked at nothing.
    CHECK(refused > 100);
    CHECK(accepted > 20);
}

TEST_CASE("damaged XML inside a sound archive")
{
    const FormCatalog catalog = builtInCatalog();
    XlsxSource source{"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>0.5</v>"
                      "</c></row>"};
    source.sharedStrings = "<si><r><t>部課名</t></r><rPh><t>ブ</t></rPh></si>";
    source.formats = "<xf numFmtId=\"164\"/>";
    source.numberFormats = "<numFmt numFmtId=\"164\" formatCode=\"[$-411]ggge&quot;年&quot;0%\"/>";
    source.afterData = "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>";
    const Parts parts = xlsxParts(source);
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 1500; ++round) {
        Parts damagedParts = parts;
        QByteArray &content = damagedParts[random() % parts.size()].second;
        for (int i = 0; i < 3; ++i) {
            const qsizetype at = qsizetype(random() % size_t(content.size()));
            if (i == 0)
                content[at] = char(random());
            else if (random() % 3 == 0)
                content.remove(at, qsizetype(random() % 10));
            else if (random() % 3 == 0)
                content.insert(at, content.mid(qsizetype(random() % size_t(content.size())), 15));
            if (content.isEmpty())
                break;
        }
        const Result<Workbook> workbook = readBytes(makeZip(damagedParts), u"x"_s);
        refused += workbook ? 0 : 1;
        if (workbook)
            (void)recognise(*workbook, catalog);
    }
    CHECK(refused > 100);
    CHECK(refused < 1500);
}
