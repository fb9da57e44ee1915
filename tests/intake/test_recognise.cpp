#include "intake/reader.h"
#include "intake/recognise.h"
#include "intake/shared_material.h"
#include "support/qstring.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::intake;
using namespace Qt::StringLiterals;

namespace {

// A city that nobody has heard of: the same label under two bands, values below their labels, a
// caption in the cell, an optional column, a footer.
const char *const islandForm = R"({
  "id": "island", "version": 1, "title": "離島市 仕事シート", "notation": { "year": "letter" },
  "phases": [{ "key": "plan", "label": "計画" }, { "key": "end", "label": "結果" }],
  "stages": [{ "key": "section", "label": "担当" }],
  "sheetKey": ["team"], "itemKey": ["work"], "unitFrom": { "field": "team" },
  "fields": [
    { "key": "team", "label": "係名", "phase": "plan" },
    { "key": "aim", "label": "めざす姿", "phase": "plan" },
    { "key": "chief", "label": "係長", "phase": "plan" },
    { "key": "remarks", "label": "備考", "phase": "end" }
  ],
  "columns": [
    { "key": "no", "label": "No.", "kind": "rank", "phase": "plan" },
    { "key": "work", "label": "仕事", "phase": "plan" },
    { "key": "goal", "label": "数値", "kind": "target", "phase": "plan", "band": "計画" },
    { "key": "how", "label": "進め方（手順）", "phase": "plan", "band": "計画" },
    { "key": "done", "label": "数値", "kind": "actual", "phase": "end", "band": "結果" },
    { "key": "mark", "label": "自己評価", "phase": "end", "band": "結果", "optional": true }
  ],
  "rows": { "kind": "free" },
  "paper": { "size": "A4", "orientation": "landscape" },
  "layout": {
    "header": [
      { "cells": [{ "text": "{year}年度 仕事シート", "style": "title", "span": "rest" }] },
      { "cells": [{ "label": "team", "span": 2 }, { "label": "aim", "span": "rest" }] },
      { "cells": [{ "value": "team", "span": 2 }, { "value": "aim", "span": "rest" }] },
      { "cells": [{ "captioned": "chief", "caption": "before", "span": "rest" }] }
    ],
    "table": [
      { "column": "no", "widths": [10] }, { "column": "work", "widths": [40] },
      { "column": "goal", "widths": [30] }, { "column": "how", "widths": [60] },
      { "column": "done", "widths": [30] }, { "column": "mark", "widths": [20] }
    ],
    "footer": [{ "cells": [{ "label": "remarks", "span": 2 },
                           { "value": "remarks", "span": "rest" }] }]
  }
})";

FormCatalog catalog()
{
    std::vector<QByteArray> sources = builtInForms();
    sources.push_back(islandForm);
    Result<FormCatalog> result = FormCatalog::fromSources(sources);
    if (!result)
        FAIL(result.error().message << " " << result.error().where);
    return *result;
}

Workbook grid(const QString &text)
{
    const Result<Workbook> workbook = readText(text, u"一覧"_s);
    REQUIRE(workbook);
    return *workbook;
}

// As a spreadsheet would hold it: cells merged downwards and to the right.
void merge(Workbook &workbook, int row, int column, int rowSpan, int columnSpan)
{
    std::vector<GridCell> &cells = workbook.tabs.front().cells;
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const GridCell &cell) {
        return cell.row == row && cell.column == column;
    });
    if (found != cells.end()) {
        found->rowSpan = rowSpan;
        found->columnSpan = columnSpan;
        return;
    }
    cells.push_back({row, column, rowSpan, columnSpan, {}});
    std::sort(cells.begin(), cells.end(), [](const GridCell &a, const GridCell &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
}

Recognition recognised(const Workbook &workbook)
{
    const Result<Recognition> recognition = recognise(workbook, catalog());
    if (!recognition)
        FAIL(recognition.error().message);
    return *recognition;
}

int count(const Recognition &recognition, Note::Kind kind)
{
    return int(std::count_if(recognition.notes.begin(), recognition.notes.end(),
                             [&](const Note &note) { return note.kind == kind; }));
}

const QString head =
    u"R8年度　仕事シート\n係名\t\tめざす姿\n港湾係\t\t船が安全に着く\n係長　海野 渚\n"_s;
const QString bands = u"\t\t計画\t\t結果\n"_s;
const QString foot = u"備考\t\t特になし\n"_s;
const QString labels = u"No.\t仕事\t数値\t進め方\t数値\n"_s;

} // namespace

TEST_CASE("a fifth city's form works without code")
{
    const Recognition recognition =
        recognised(grid(head + bands + labels + u"1\t桟橋点検\t4回\t毎季\t5回\n"_s + foot));
    REQUIRE(recognition.sheets.size() == 1);
    const RecognisedSheet &sheet = recognition.sheets[0];
    CHECK(sheet.form == FormRef{u"island"_s, 1});
    CHECK(sheet.year == 2026);
    CHECK(sheet.value(u"team"_s) == u"港湾係"_s);
    CHECK(sheet.value(u"aim"_s) == u"船が安全に着く"_s);
    CHECK(sheet.value(u"chief"_s) == u"海野 渚"_s);
    CHECK(sheet.value(u"remarks"_s) == u"特になし"_s);
    CHECK(sheet.fields[u"aim"_s].place == Place{u"一覧"_s, u"C3"_s});
    REQUIRE(sheet.items.size() == 1);
    CHECK(sheet.items[0].value(u"goal"_s) == u"4回"_s);
    CHECK(sheet.items[0].value(u"done"_s) == u"5回"_s);
    CHECK(sheet.items[0].cells[u"done"_s].place.cell == u"E7"_s);
    CHECK(sheet.options.isEmpty());
    CHECK_FALSE(sheet.items[0].cells.contains(u"mark"_s));
    CHECK(recognition.notes.empty());
}

TEST_CASE("a table may start anywhere and its columns stand in any order")
{
    QString text = u"\n\n"_s + head +
                   u"\t\t結果\t\t計画\n数値\t自己評価\t仕事\t進め方(手順)\t数値\n"
                   "9件\tA\t磯掃除\t春と秋\t8件\n"_s;
    text.replace(u"\n"_s, u"\n\t\t"_s);
    // 結果 stands over the 4th and 5th column here, 計画 over the 6th.
    text.replace(u"\t\t\t\t結果"_s, u"\t\t結果"_s);
    const Recognition recognition = recognised(grid(text));
    REQUIRE(recognition.sheets.size() == 1);
    const RecognisedSheet &sheet = recognition.sheets[0];
    CHECK(sheet.options == QStringList{u"mark"_s});
    REQUIRE(sheet.items.size() == 1);
    CHECK(sheet.items[0].value(u"work"_s) == u"磯掃除"_s);
    CHECK(sheet.items[0].value(u"goal"_s) == u"8件"_s);
    CHECK(sheet.items[0].value(u"done"_s) == u"9件"_s);
    CHECK(sheet.items[0].value(u"mark"_s) == u"A"_s);
    // The number column and the footer are missing, and that is said.
    CHECK(count(recognition, Note::Kind::Doubtful) == 1);
}

TEST_CASE("sheets are stacked, headings repeat after a page break")
{
    const QString second = QString(head).replace(u"港湾係"_s, u"灯台係"_s);
    const Recognition recognition = recognised(grid(head + bands + labels + u"1\t甲\t1\t\t\n\n"_s +
                                                    bands + labels + u"2\t乙\t2\t\t\n- 1 -\n"_s +
                                                    second + bands + labels + u"1\t丙\t3\t\t\n"_s));
    REQUIRE(recognition.sheets.size() == 2);
    CHECK(recognition.sheets[0].items.size() == 2);
    CHECK(recognition.sheets[0].items[1].value(u"work"_s) == u"乙"_s);
    CHECK(recognition.sheets[1].value(u"team"_s) == u"灯台係"_s);
    CHECK(recognition.sheets[1].items.size() == 1);
    // The page number between them is told.
    REQUIRE(count(recognition, Note::Kind::Unrecognised) == 1);
    CHECK(std::any_of(recognition.notes.begin(), recognition.notes.end(),
                      [](const Note &note) { return note.text == u"- 1 -"_s; }));
}

TEST_CASE("the same sheet on its next page is one sheet")
{
    const Recognition recognition = recognised(grid(head + bands + labels + u"1\t甲\t1\t\t\n"_s +
                                                    head + bands + labels + u"2\t乙\t2\t\t\n"_s));
    REQUIRE(recognition.sheets.size() == 1);
    CHECK(recognition.sheets[0].items.size() == 2);
}

TEST_CASE("what is merged downwards is one item, or belongs to each")
{
    Workbook workbook =
        grid(head + bands + labels +
             u"1\t甲\t上期1\t手順\t\n\t\t下期2\t\t\n2\t乙\t3\t\t\n3\t丙\t4\t\t\n"_s + foot);
    SECTION("sub-rows of one named row are joined")
    {
        merge(workbook, 6, 0, 2, 1);
        merge(workbook, 6, 1, 2, 1);
        const Recognition recognition = recognised(workbook);
        const auto &items = recognition.sheets.at(0).items;
        REQUIRE(items.size() == 3);
        CHECK(items[0].value(u"goal"_s) == u"上期1\n下期2"_s);
        CHECK(count(recognition, Note::Kind::Doubtful) == 1);
    }
    SECTION("a row split for its height is one item, without a word")
    {
        workbook = grid(head + bands + labels + u"1\t甲\t1\t手順\t\n\n2\t乙\t3\t\t\n\n\n"_s + foot);
        for (int column = 0; column < 5; ++column) {
            merge(workbook, 6, column, 2, 1);
            merge(workbook, 9, column, 1, 1); // spare rows below the table
        }
        const Recognition recognition = recognised(workbook);
        REQUIRE(recognition.sheets.at(0).items.size() == 2);
        CHECK(recognition.sheets[0].items[1].value(u"work"_s) == u"乙"_s);
        CHECK(recognition.notes.empty());
    }
    SECTION("a value over several items stands for each, and is told")
    {
        workbook = grid(head + bands + labels + u"1\t甲\t1\t共通の手順\t\n2\t乙\t3\t\t\n"_s + foot);
        merge(workbook, 6, 3, 2, 1);
        const Recognition recognition = recognised(workbook);
        REQUIRE(recognition.sheets.at(0).items.size() == 2);
        CHECK(recognition.sheets[0].items[1].value(u"how"_s) == u"共通の手順"_s);
        CHECK(count(recognition, Note::Kind::Doubtful) == 1);
    }
}

TEST_CASE("hidden identity does not disturb")
{
    const QString id = u"0190a5b2-7c3d-7e4f-8a1b-2c3d4e5f6a7b|base|hash"_s;
    Workbook workbook = grid(head + bands + labels + u"1\t甲\t1\t\t\t"_s + id + u"\n\t\t\t\t\t"_s +
                             id + u"\n備考\t\tなし\n"_s);
    SECTION("in a hidden column")
    {
        workbook.tabs[0].hiddenColumns.insert(5);
    }
    SECTION("and where a re-saved file shows it") {}
    const Recognition recognition = recognised(workbook);
    REQUIRE(recognition.sheets.size() == 1);
    REQUIRE(recognition.sheets[0].items.size() == 1); // no row of its own for a spare id
    CHECK(recognition.sheets[0].items[0].value(u"done"_s).isEmpty());
    CHECK(recognition.sheets[0].value(u"remarks"_s) == u"なし"_s);
    CHECK(recognition.notes.empty());
}

TEST_CASE("hidden tabs are named and not read")
{
    Workbook workbook = grid(head + bands + labels + u"1\t甲\t1\t\t\n"_s + foot);
    workbook.tabs.push_back(workbook.tabs[0]);
    workbook.tabs[1].name = u"控え"_s;
    workbook.tabs[1].hidden = true;
    workbook.tabs.emplace_back(); // empty: nothing to say
    const Recognition recognition = recognised(workbook);
    CHECK(recognition.sheets.size() == 1);
    REQUIRE(recognition.notes.size() == 1);
    CHECK(recognition.notes[0].kind == Note::Kind::Hidden);
    CHECK(recognition.notes[0].place.tab == u"控え"_s);
}

TEST_CASE("what is taken for nothing is listed by its address")
{
    const Recognition recognition =
        recognised(grid(head + u"決裁欄\n"_s + bands + u"No.\t仕事\t数値\t進め方\t数値\t所管\n"_s +
                        u"1\t甲\t1\t\t\t本庁\n※ 数値は暦年\n"_s));
    REQUIRE(recognition.sheets.size() == 1);
    CHECK(recognition.sheets[0].items.size() == 1);
    QStringList cells;
    for (const Note &note : recognition.notes)
        cells << note.place.cell + u' ' + note.text;
    CHECK(cells.contains(u"A5 決裁欄"_s));
    CHECK(cells.contains(u"F7 所管"_s));
    CHECK(cells.contains(u"F8 本庁"_s));
    CHECK(cells.contains(u"A9 ※ 数値は暦年"_s));
}

TEST_CASE("years are read, never guessed")
{
    const QString rest =
        QString(head).section(u'\n', 1) + bands + labels + u"1\t甲\t1\t\t\n"_s + foot;
    CHECK_FALSE(recognised(grid(rest)).sheets.at(0).year);
    CHECK(recognised(grid(u"令和６年度のしごと\n"_s + rest)).sheets.at(0).year == 2024);
    // Two different years above the table: nobody can say.
    const Recognition both = recognised(grid(u"令和6年度実績\n令和7年度計画\n"_s + rest));
    CHECK_FALSE(both.sheets.at(0).year);
    CHECK(count(both, Note::Kind::Doubtful) == 1);
    Workbook named = grid(rest);
    named.tabs[0].name = u"令和8年度 港湾係"_s;
    CHECK(recognised(named).sheets.at(0).year == 2026);
}

TEST_CASE("items that quote labels and titles stay items")
{
    const Recognition recognition = recognised(
        grid(head + bands + labels +
             u"1\t係名\tR8年度 仕事シート\t備考\t\n2\t係長　の補佐\t数値\t計画\t結果\n"_s));
    REQUIRE(recognition.sheets.size() == 1);
    REQUIRE(recognition.sheets[0].items.size() == 2);
    CHECK(recognition.sheets[0].items[0].value(u"goal"_s) == u"R8年度 仕事シート"_s);
    CHECK(recognition.sheets[0].items[1].value(u"work"_s) == u"係長　の補佐"_s);
}

TEST_CASE("a named form is taken as given, another workbook refused")
{
    const Workbook workbook = grid(head + bands + labels + u"1\t甲\t1\t\t\n"_s);
    const FormCatalog forms = catalog();
    RecogniseOptions options;
    options.form = forms.find(u"island"_s);
    CHECK(recognise(workbook, forms, options));
    options.form = forms.find(u"machida"_s);
    const auto refused = recognise(workbook, forms, options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK_FALSE(recognise(grid(u"会議録\n日時\t4月1日\n"_s), forms));
    CHECK_FALSE(recognise(Workbook(), forms));
}
