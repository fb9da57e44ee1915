#include "render/book.h"
#include "render/drawing.h"
#include "render/flow.h"
#include "render/rules.h"
#include "sheets.h"
#include "support/qstring.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

BookPart sheetPart(const Sheet &sheet, const Form &form, int level = 0)
{
    BookPart part;
    part.title = sheetTitle(sheet, form);
    part.level = level;
    part.source = {&sheet, &form, {}};
    return part;
}

BookPart otherPart(Part kind, const QString &title)
{
    BookPart part;
    part.part = kind;
    part.title = title;
    part.listed = kind != Part::Cover;
    return part;
}

QStringList numbersOf(const Document &document)
{
    QStringList numbers;
    for (const Page &page : document.pages)
        numbers += page.number;
    return numbers;
}

QString firstNumberOf(const Document &document, int part)
{
    return std::ranges::find(document.pages, part, &Page::sheet)->number;
}

QStringList feetOf(const Page &page)
{
    QStringList feet;
    for (const PlacedLine &line : page.marginalia)
        feet += line.line.text().toString();
    return feet;
}

Document bound(const Book &book)
{
    auto document = buildBook(book);
    REQUIRE(document);
    return *std::move(document);
}

// Cover, contents, a divider with two sheets, a third sheet.
struct Bound
{
    const Form &form = sheets::form(u"machida"_s);
    std::vector<Sheet> all{sheets::invented(form, 9, 1), sheets::invented(form, 3, 2),
                           sheets::invented(form, 3, 3)};
    Book book;

    Bound()
    {
        book.title = u"2024年度　課の実行計画"_s;
        book.paper = form.paper;
        book.note = u"暫定版　2024年10月1日現在"_s;
        book.parts.push_back(otherPart(Part::Cover, book.title));
        book.parts.back().cover = {u"資料１"_s,     book.title, u"（暫定版）"_s,
                                   u"総務委員会"_s, {},         u"見本市"_s};
        book.parts.push_back(otherPart(Part::Contents, u"目次"_s));
        book.parts.push_back(otherPart(Part::Divider, u"政策経営部"_s));
        book.parts.back().table.rows = {{{u"甲"_s, {}}, {}, 3, false},
                                        {{u"乙"_s, {}}, {}, 4, false}};
        book.parts.push_back(sheetPart(all[0], form, 1));
        book.parts.push_back(sheetPart(all[1], form, 1));
        book.parts.push_back(sheetPart(all[2], form));
    }
};

} // namespace

TEST_CASE("a book is numbered throughout, its cover not at all and its contents apart")
{
    const Bound made;
    const Document document = bound(made.book);
    const QStringList numbers = numbersOf(document);
    REQUIRE(numbers.size() > 6);
    CHECK(numbers[0].isEmpty());
    CHECK(numbers[1] == u"i"_s);
    for (qsizetype i = 2; i < numbers.size(); ++i)
        CHECK(numbers[i] == QString::number(i - 1));
    const QString total = numbers.last();
    CHECK(feetOf(document.pages[0]).isEmpty());
    CHECK(feetOf(document.pages[1]) == QStringList{u"目次"_s, made.book.note, u"i"_s});
    CHECK(feetOf(document.pages[2]).contains(u"1 / "_s + total));
    CHECK(feetOf(document.pages.back()).contains(made.book.note));
}

TEST_CASE("contents and dividers name the pages on which parts begin, and lead there")
{
    const Bound made;
    const Document document = bound(made.book);
    for (const int part : {1, 2}) {
        const FlowSheet &flow = document.sheets[static_cast<size_t>(part)];
        const auto list =
            std::ranges::find(flow.blocks, FlowBlock::Kind::Contents, &FlowBlock::kind);
        REQUIRE(list != flow.blocks.end());
        CHECK(list->rows.size() == (part == 1 ? 4 : 2));
        for (const FlowRow &row : list->rows) {
            REQUIRE(row.cells.size() == 2);
            const FlowCell &page = row.cells[1];
            CHECK(row.cells[0].target == page.target);
            CHECK(page.text == firstNumberOf(document, page.target));
            CHECK(page.lines.size() == 1);
            CHECK(page.lines.front().text() == page.text);
        }
    }
    // dots lead from the title to the number
    const auto rules = rulesOf(document, document.pages[1]);
    CHECK(std::ranges::count(rules, true, &Rule::dotted) == 4);
}

TEST_CASE("pages that replace others keep their numbers, surplus ones get a second number")
{
    const Bound made;
    Book book;
    book.paper = made.form.paper;
    book.total = 120;
    book.parts.push_back(sheetPart(made.all[0], made.form));
    book.parts.back().firstNumber = 12;
    book.parts.back().keptPages = 1;
    book.parts.push_back(sheetPart(made.all[1], made.form));
    book.parts.back().firstNumber = 40;
    const Document document = bound(book);
    const QStringList numbers = numbersOf(document);
    REQUIRE(numbers.size() >= 3);
    CHECK(numbers[0] == u"12"_s);
    CHECK(numbers[1] == u"12-2"_s);
    CHECK(firstNumberOf(document, 1) == u"40"_s);
    CHECK(feetOf(document.pages[1]).contains(u"12-2 / 120"_s));
}

TEST_CASE("a table part repeats its headings, names its rows and underlines what differs")
{
    Book book;
    book.paper = sheets::form(u"annaka"_s).paper;
    BookPart part = otherPart(Part::Table, u"正誤表"_s);
    part.table.columns = {{u"頁"_s, 16, HorizontalAlign::Center, true, false},
                          {u"誤"_s, 100, HorizontalAlign::Left, false, false},
                          {u"正"_s, 100, HorizontalAlign::Left, false, false}};
    for (int i = 1; i <= 60; ++i)
        part.table.rows.push_back(
            {{QString::number(i), u"年に十回"_s, u"年に十二回"_s}, {{}, {}, {{3, 1}}}, -1, false});
    book.parts.push_back(part);
    const Document document = bound(book);
    REQUIRE(document.pages.size() > 1);
    for (const Page &page : document.pages) {
        const bool headed = std::ranges::any_of(page.fragments, [&](const Fragment &fragment) {
            return cellOf(document, fragment).role == Role::Heading;
        });
        CHECK(headed);
    }
    const FlowBlock &table = document.sheets[0].blocks.back();
    CHECK(table.rows[1].cells[0].role == Role::Label);
    CHECK(table.rows[1].cells[2].headers == std::vector<CellRef>{{0, 2}, {1, 0}});
    // the rule is as wide as 二 alone
    const auto rules = rulesOf(document, document.pages[0]);
    REQUIRE(!rules.empty());
    const Length em = static_cast<Length>(10.5 * 2540 / 72);
    CHECK(std::abs(rules.front().to - rules.front().from - em) < em / 4);
}

TEST_CASE("binding stops when told to")
{
    const Bound made;
    const auto stopped = buildBook(made.book, {}, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a cover is one page however long its texts are")
{
    Bound made;
    made.book.parts[0].cover.title = QString(600, u'長');
    made.book.parts[0].cover.documentNumber = QString(60, u'号');
    const Document document = bound(made.book);
    CHECK(std::ranges::count(document.pages, 0, &Page::sheet) == 1);
}

TEST_CASE("a paper has charts below its tables, each whole on one page", "[render][book]")
{
    Book book;
    book.paper.landscape = true;
    BookPart part;
    part.part = Part::Table;
    part.title = u"集計"_s;
    part.table.columns = {{u"区分"_s, 90, HorizontalAlign::Left, true, false},
                          {u"件数"_s, 30, HorizontalAlign::Right, false, false}};
    part.table.rows = {{{u"総務部"_s, u"3"_s}}, {{u"市民部"_s, u"5"_s}}};
    TextTable more;
    more.heading = u"達成状況"_s;
    more.columns = {{u"区分"_s, 50, HorizontalAlign::Left, true, false},
                    {u"達成"_s, 60, HorizontalAlign::Right, false, false},
                    {u"未達成"_s, 70, HorizontalAlign::Right, false, false}};
    more.rows = {{{u"総務部"_s, u"1"_s, u"2"_s}}};
    BarsData bars{u"部別"_s, {u"達成"_s, u"未達成"_s}, {}, true};
    for (int i = 0; i < 40; ++i)
        bars.bars.push_back({u"第%1部"_s.arg(i), {1, 2}, {u"1"_s, u"2"_s}, u"3件"_s});
    more.charts = {bars,
                   TrendData{u"推移"_s, {u"令和7年度"_s}, {{u"計"_s, {50.0}, {u"50%"_s}}}, u"%"_s}};
    part.more = {more};
    book.parts = {part};
    const auto document = buildBook(book);
    REQUIRE(document);
    const FlowSheet &flow = document->sheets.front();
    // Columns of both tables stand on one grid and end where they would alone.
    CHECK(flow.grid.front() == 5000);
    int charts = 0;
    for (const Page &page : document->pages) {
        for (const Fragment &fragment : page.fragments) {
            const FlowCell &cell = cellOf(*document, fragment);
            if (!cell.drawing)
                continue;
            ++charts;
            CHECK(cell.text.startsWith(charts < 3 ? u"部別"_s : u"推移"_s));
            const double height = cell.drawing->chart.size.height() * 100;
            CHECK(fragment.height >= height);
            CHECK(fragment.y + fragment.height <= page.height - lengthFromMm(book.paper.bottom));
        }
    }
    CHECK(charts == 3); // the bars on two pages
}
