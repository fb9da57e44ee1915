#include "intake/reader.h"
#include "support/qstring.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::intake;
using namespace Qt::StringLiterals;

namespace {

QString cellAt(const Result<Workbook> &workbook, const QString &where)
{
    if (!workbook)
        return u"error: "_s + workbook.error().message;
    for (const GridCell &cell : workbook->tabs.front().cells) {
        if (address(cell.row, cell.column) == where)
            return cell.text;
    }
    return {};
}

} // namespace

TEST_CASE("addresses are those of a spreadsheet")
{
    CHECK(address(0, 0) == u"A1"_s);
    CHECK(address(11, 1) == u"B12"_s);
    CHECK(address(0, 25) == u"Z1"_s);
    CHECK(address(0, 26) == u"AA1"_s);
    CHECK(address(0, 701) == u"ZZ1"_s);
    CHECK(address(1048575, 16383) == u"XFD1048576"_s);
}

TEST_CASE("the encoding of a text file is found out")
{
    const QString text = u"担当課,①予防・点検\r\n防災課,80％〜"_s;
    SECTION("UTF-8 with and without mark")
    {
        CHECK(cellAt(readBytes(text.toUtf8(), u"a"_s), u"B1"_s) == u"①予防・点検"_s);
        CHECK(cellAt(readBytes("\xef\xbb\xbf" + text.toUtf8(), u"a"_s), u"A1"_s) == u"担当課"_s);
    }
    SECTION("UTF-16 of Excel's Unicode text")
    {
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray marked = encoder.encode(text);
            CHECK(cellAt(readBytes(marked, u"a"_s), u"B1"_s) == u"①予防・点検"_s);
            CHECK(cellAt(readBytes(marked.mid(2), u"a"_s), u"A2"_s) == u"防災課"_s);
        }
    }
    SECTION("CP932 with the characters that only Windows has")
    {
        const QByteArray cp932(
            "\x92\x53\x93\x96\x89\xdb,\x87\x40\x87\x8a\xfb\xfc\x81\x60\r\n\x96\x68,\x5c");
        CHECK(cellAt(readBytes(cp932, u"a"_s), u"A1"_s) == u"担当課"_s);
        CHECK(cellAt(readBytes(cp932, u"a"_s), u"B1"_s) == u"①㈱髙～"_s);
        CHECK(cellAt(readBytes(cp932, u"a"_s), u"B2"_s) == u"\\"_s);
    }
    SECTION("bytes that are no text are refused")
    {
        const Result<Workbook> workbook = readBytes(QByteArray("\x81\x01\xff\xfe\xa0", 5), u"a"_s);
        REQUIRE_FALSE(workbook);
        CHECK(workbook.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("delimited text becomes cells")
{
    SECTION("quotes with line breaks, delimiters and quotes inside")
    {
        const auto workbook = readText(u"a,\"一行目\r\n二行目, \"\"引用\"\"\",c\r\nd"_s, u"a"_s);
        CHECK(cellAt(workbook, u"B1"_s) == u"一行目\n二行目, \"引用\""_s);
        CHECK(cellAt(workbook, u"C1"_s) == u"c"_s);
        CHECK(cellAt(workbook, u"A2"_s) == u"d"_s);
    }
    SECTION("a tab decides over commas in the text")
    {
        const auto workbook = readText(u"目標値\t1,000件, 2回\n\t\tx"_s, u"a"_s);
        CHECK(cellAt(workbook, u"B1"_s) == u"1,000件, 2回"_s);
        CHECK(cellAt(workbook, u"C2"_s) == u"x"_s);
    }
    SECTION("tabs inside quotes do not make it tab-separated")
    {
        CHECK(cellAt(readText(u"\"a\tb\",c"_s, u"a"_s), u"B1"_s) == u"c"_s);
        CHECK(cellAt(readText(u"\"\"\"a\"\"\tb\",c"_s, u"a"_s), u"B1"_s) == u"c"_s);
    }
    SECTION("a quote inside or never closed is a character")
    {
        const auto workbook = readText(u"5\" の管\tb\n\"e-まち構想\tc\nd\te"_s, u"a"_s);
        CHECK(cellAt(workbook, u"A1"_s) == u"5\" の管"_s);
        CHECK(cellAt(workbook, u"A2"_s) == u"\"e-まち構想"_s);
        CHECK(cellAt(workbook, u"B3"_s) == u"e"_s);
    }
    SECTION("the guard against evaluation is taken off")
    {
        const auto workbook = readText(u"'=SUM(1),'-5%,'70s,''=x,\"'\n =1\",'＝1"_s, u"a"_s);
        CHECK(cellAt(workbook, u"A1"_s) == u"=SUM(1)"_s);
        CHECK(cellAt(workbook, u"B1"_s) == u"-5%"_s);
        CHECK(cellAt(workbook, u"C1"_s) == u"'70s"_s);
        CHECK(cellAt(workbook, u"D1"_s) == u"'=x"_s);
        CHECK(cellAt(workbook, u"E1"_s) == u"\n =1"_s);
        CHECK(cellAt(workbook, u"F1"_s) == u"＝1"_s);
    }
    SECTION("an empty text has no cells")
    {
        const auto workbook = readText(QString(), u"名前"_s);
        REQUIRE(workbook);
        CHECK(workbook->tabs.front().cells.empty());
        CHECK(workbook->tabs.front().name == u"名前"_s);
    }
}

TEST_CASE("left-over markup of published text becomes lines")
{
    const auto workbook = readText(
        u"<p>①開催 &amp; 周知</p> <p>②報告</p>\t<ul style=\"x\"> <li>一</li> <li>二 三</li> </ul>\t"
        "<input type=\"checkbox\"/> 点\tA&lt;B  そのまま\tx < y"_s,
        u"a"_s);
    CHECK(cellAt(workbook, u"A1"_s) == u"①開催 & 周知\n②報告"_s);
    CHECK(cellAt(workbook, u"B1"_s) == u"一\n二 三"_s);
    CHECK(cellAt(workbook, u"C1"_s) == u"○ 点"_s);
    CHECK(cellAt(workbook, u"D1"_s) == u"A<B  そのまま"_s);
    CHECK(cellAt(workbook, u"E1"_s) == u"x < y"_s);
    // Without any markup in the file an entity is what somebody typed.
    CHECK(cellAt(readText(u"R&amp;D\tb"_s, u"a"_s), u"A1"_s) == u"R&amp;D"_s);
}

TEST_CASE("caps hold for text too")
{
    Limits limits;
    limits.cells = 10;
    CHECK_FALSE(readText(QString(u"a,"_s).repeated(11), u"a"_s, limits));
    limits = {};
    limits.textLength = 5;
    CHECK_FALSE(readText(u"123456"_s, u"a"_s, limits));
    limits = {};
    limits.fileBytes = 3;
    CHECK_FALSE(readBytes("abcd", u"a"_s, limits));
}
