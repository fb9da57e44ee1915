#include "intake/reader.h"
#include "intake/zip_support.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::intake;
using namespace Qt::StringLiterals;

namespace {

Tab readTab(const XlsxSource &source)
{
    const Result<Workbook> workbook = readBytes(makeXlsx(source), u"x"_s);
    if (!workbook)
        FAIL(workbook.error().message << " " << workbook.error().where);
    return workbook->tabs.front();
}

QString cellAt(const Tab &tab, const QString &where)
{
    for (const GridCell &cell : tab.cells) {
        if (address(cell.row, cell.column) == where)
            return cell.text;
    }
    return {};
}

QByteArray inlined(const QByteArray &inner)
{
    return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + inner + "</is></c></row>";
}

} // namespace

TEST_CASE("xlsx: texts")
{
    SECTION("runs are joined, reading aids left out")
    {
        XlsxSource source;
        source.sharedStrings = "<si><r><t>目標</t></r><r><t xml:space=\"preserve\"> 値</t></r>"
                               "<rPh sb=\"0\" eb=\"2\"><t>モクヒョウ</t></rPh><phoneticPr/></si>"
                               "<si><t>二</t></si>";
        source.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                           "<c r=\"C1\" t=\"s\"><v>1</v></c></row>";
        const Tab tab = readTab(source);
        CHECK(tab.name == u"表1"_s);
        CHECK(cellAt(tab, u"A1"_s) == u"目標 値"_s);
        CHECK(cellAt(tab, u"C1"_s) == u"二"_s);
        CHECK(tab.cells.size() == 2);
    }
    SECTION("escapes stand for characters, line ends become LF")
    {
        CHECK(cellAt(readTab({inlined("<t>一_x000D_\n二_x005F_x0041_ _xZZZZ_ _x0041_</t>")}),
                     u"A1"_s) == u"一\n二_x0041_ _xZZZZ_ A"_s);
    }
    SECTION("characters beyond the basic plane and variation selectors survive")
    {
        const QString text = u"𠮷野家の➄㋿と葛󠄀城 &<>"_s;
        CHECK(cellAt(readTab({inlined("<t>" + text.toHtmlEscaped().toUtf8() + "</t>")}), u"A1"_s) ==
              text);
    }
    SECTION("any prefix of the elements")
    {
        Parts parts = xlsxParts({"<row/>"});
        parts.back().second = "<x:worksheet xmlns:x=\"urn:m\"><x:sheetData><x:row r=\"2\">"
                              "<x:c r=\"B2\" t=\"str\"><x:f>A1</x:f><x:v>計</x:v></x:c></x:row>"
                              "</x:sheetData></x:worksheet>";
        const Result<Workbook> workbook = readBytes(makeZip(parts), u"x"_s);
        REQUIRE(workbook);
        CHECK(cellAt(workbook->tabs.front(), u"B2"_s) == u"計"_s);
    }
}

TEST_CASE("xlsx: numbers are shown as the user sees them")
{
    XlsxSource source;
    source.formats = "<xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/>"
                     "<xf numFmtId=\"14\"/>";
    source.numberFormats = "<numFmt numFmtId=\"164\" formatCode=\"#,##0&quot;件&quot;\"/>";
    source.sheetData =
        "<row><c><v>1</v></c><c s=\"1\"><v>0.8</v></c><c s=\"2\"><v>1200</v></c>"
        "<c s=\"3\"><v>46113</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
        "<c><f>1+1</f><v>0.30000000000000004</v></c><c t=\"str\"><f>x</f><v>文</v></c></row>";
    Tab tab = readTab(source);
    CHECK(cellAt(tab, u"A1"_s) == u"1"_s);
    CHECK(cellAt(tab, u"B1"_s) == u"80%"_s);
    CHECK(cellAt(tab, u"C1"_s) == u"1,200件"_s);
    CHECK(cellAt(tab, u"D1"_s) == u"2026/4/1"_s);
    CHECK(cellAt(tab, u"E1"_s) == u"TRUE"_s);
    CHECK(cellAt(tab, u"F1"_s) == u"#N/A"_s);
    CHECK(cellAt(tab, u"G1"_s) == u"0.3"_s);
    CHECK(cellAt(tab, u"H1"_s) == u"文"_s);
    CHECK(tab.uncalculated.isEmpty());
    source.workbookExtra = "<workbookPr date1904=\"1\"/>";
    tab = readTab(source);
    CHECK(cellAt(tab, u"D1"_s) == u"2030/4/2"_s);
}

TEST_CASE("formulas without a result are told apart from empty cells")
{
    const Tab tab = readTab({"<row><c><f>1+1</f></c><c><f>1+1</f><v></v></c><c/>"
                             "<c t=\"str\"><f>x</f><v></v></c></row>"});
    CHECK(tab.uncalculated == QSet<QString>{u"A1"_s, u"B1"_s});
    const Result<Workbook> ods = readBytes(
        makeOds("<table:table><table:table-row><table:table-cell table:formula=\"of:=1+1\"/>"
                "<table:table-cell table:formula=\"of:=x\" office:value-type=\"string\"/>"
                "<table:table-cell/></table:table-row></table:table>"),
        u"x"_s);
    REQUIRE(ods);
    CHECK(ods->tabs.front().uncalculated == QSet<QString>{u"A1"_s});
}

TEST_CASE("xlsx: merges, hidden parts and identity are known")
{
    XlsxSource source;
    source.beforeData = "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols>";
    source.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>題</v></c>"
                       "<c r=\"B1\" t=\"str\"><v>隠れた文</v></c></row>"
                       "<row r=\"3\" hidden=\"true\"><c r=\"A3\"><v>5</v></c></row>";
    source.afterData = "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"E5:E6\"/>"
                       "</mergeCells>";
    source.definedNames = "<definedNames><definedName name=\"_id\">\"abc\"</definedName>"
                          "</definedNames>";
    source.properties = "<property name=\"印\"><vt:lpwstr>値</vt:lpwstr></property>";
    const Result<Workbook> workbook = readBytes(makeXlsx(source), u"x"_s);
    REQUIRE(workbook);
    const Tab &tab = workbook->tabs.front();
    REQUIRE(tab.cells.size() == 3);
    CHECK(tab.cells[0] == GridCell{0, 0, 2, 3, u"題"_s});
    CHECK(tab.cells[1] == GridCell{2, 0, 1, 1, u"5"_s});
    CHECK(tab.cells[2] == GridCell{4, 4, 2, 1, {}});
    CHECK(tab.hiddenColumns == QSet<int>{2, 3});
    CHECK(tab.hiddenRows == QSet<int>{2});
    CHECK_FALSE(tab.hidden);
    CHECK(workbook->definedNames == std::vector<NamedText>{{u"_id"_s, u"\"abc\""_s}});
    CHECK(workbook->properties == std::vector<NamedText>{{u"印"_s, u"値"_s}});

    source.sheetState = "state=\"veryHidden\"";
    CHECK(readTab(source).hidden);
}

TEST_CASE("ods: cells as the user sees them")
{
    const QByteArray styles = "<style:style style:name=\"ta2\" style:family=\"table\">"
                              "<style:table-properties table:display=\"false\"/></style:style>";
    const QByteArray tables =
        "<table:table table:name=\"一\"><table:table-column table:number-columns-repeated=\"2\"/>"
        "<table:table-column table:visibility=\"collapse\"/><table:table-header-rows>"
        "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" "
        "table:number-rows-spanned=\"2\"><text:p>\n  一  行\n   の<text:s text:c=\"2\"/>目<text:line-break/>"
        "<text:span>続</text:span></text:p><text:p>二<text:tab/>行目</text:p></table:table-cell>"
        "<table:covered-table-cell/><table:table-cell><office:annotation><text:p>コメント</text:p>"
        "</office:annotation><text:p>本文</text:p></table:table-cell></table:table-row>"
        "</table:table-header-rows>"
        "<table:table-row table:number-rows-repeated=\"3\" table:visibility=\"collapse\">"
        "<table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
        "<table:table-row><table:table-cell table:number-columns-repeated=\"2\">"
        "<text:p>同</text:p></table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/>"
        "</table:table-row></table:table>"
        "<table:table table:name=\"裏\" table:style-name=\"ta2\"/>"
        "<table:named-expressions><table:named-expression table:name=\"_id\" "
        "table:expression=\"&quot;abc&quot;\"/></table:named-expressions>";
    const Result<Workbook> workbook = readBytes(makeOds(tables, styles), u"x"_s);
    REQUIRE(workbook);
    REQUIRE(workbook->tabs.size() == 2);
    const Tab &tab = workbook->tabs.front();
    REQUIRE(tab.cells.size() == 4);
    CHECK(tab.cells[0] == GridCell{0, 0, 2, 2, u"一  行 の  目\n続\n二\t行目"_s});
    CHECK(tab.cells[1].text == u"本文"_s);
    CHECK(tab.cells[2] == GridCell{4, 0, 1, 1, u"同"_s});
    CHECK(tab.cells[3] == GridCell{4, 1, 1, 1, u"同"_s});
    CHECK(tab.hiddenColumns == QSet<int>{2});
    CHECK_FALSE(tab.hidden);
    CHECK(workbook->tabs[1].hidden);
    CHECK(workbook->definedNames == std::vector<NamedText>{{u"_id"_s, u"\"abc\""_s}});
}
