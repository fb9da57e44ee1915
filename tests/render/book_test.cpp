#include "render/book.h"
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
