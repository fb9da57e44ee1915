#include "render/build.h"
#include "render/painter.h"
#include "sheets.h"
#include "support/qstring.h"

#include <QDir>
#include <QImage>

#include <catch2/catch.hpp>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

const QStringList families{u"machida"_s, u"kokubunji"_s, u"ueda"_s, u"annaka"_s};

Document built(const std::vector<Sheet> &sheetList, const Form &form, BuildOptions options = {})
{
    std::vector<SheetSource> sources;
    for (const Sheet &sheet : sheetList)
        sources.push_back({&sheet, &form});
    auto document = buildDocument(sources, options);
    REQUIRE(document.has_value());
    return std::move(*document);
}

const FlowBlock *tableOf(const FlowSheet &sheet)
{
    for (const FlowBlock &block : sheet.blocks) {
        if (block.kind == FlowBlock::Kind::Table)
            return &block;
    }
    return nullptr;
}

// Where MOKUHYO_PICTURES names a folder, pages are left there to be looked at.
QImage picture(const Document &document, int page, const QString &name)
{
    const double pixelsPerMm = 5;
    const Page &paper = document.pages[size_t(page)];
    QImage image(int(paper.width / 100.0 * pixelsPerMm), int(paper.height / 100.0 * pixelsPerMm),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter(document, pixelsPerMm).paint(painter, page);
    painter.end();
    const QString folder = qEnvironmentVariable("MOKUHYO_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + u"/%1-%2.png"_s.arg(name).arg(page + 1));
    return image;
}

void checkPages(const Document &document)
{
    std::map<std::tuple<int, int, int, int>, int> printed;
    for (const Page &page : document.pages) {
        const Paper &paper = document.sheets[size_t(page.sheet)].paper;
        for (const Fragment &part : page.fragments) {
            CHECK(part.x >= int(paper.left * 100));
            CHECK(part.x + part.width <= page.width - int(paper.right * 100));
            CHECK(part.y >= int(paper.top * 100));
            CHECK(part.y + part.height <= page.height - int(paper.bottom * 100));
            int used = 0;
            placeLines(document, part, [&](const Line &line, Length x, Length baseline) {
                CHECK(baseline - line.ascent >= part.y);
                CHECK(baseline - line.ascent + line.height <= part.y + part.height);
                CHECK(x >= part.x);
                ++used;
            });
            CHECK(used == part.lastLine - part.firstLine);
            if (!part.repeated)
                printed[{part.sheet, part.block, part.row, part.cell}] += used;
        }
    }
    for (size_t s = 0; s < document.sheets.size(); ++s) {
        const auto &blocks = document.sheets[s].blocks;
        for (size_t b = 0; b < blocks.size(); ++b) {
            for (size_t r = 0; r < blocks[b].rows.size(); ++r) {
                const auto &cells = blocks[b].rows[r].cells;
                for (size_t c = 0; c < cells.size(); ++c)
                    CHECK(printed[{int(s), int(b), int(r), int(c)}] == int(cells[c].lines.size()));
            }
        }
    }
}

} // namespace

TEST_CASE("the cities' sheets are laid out whole and inside their margins")
{
    for (const QString &family : families) {
        CAPTURE(family);
        const std::vector<Sheet> found = sheets::fromWorkbook(family);
        if (found.empty())
            continue;
        const Document document = built(found, sheets::form(family));
        CHECK(document.sheets.size() == found.size());
        checkPages(document);
        for (int page = 0; page < std::min(6, int(document.pages.size())); ++page)
            CHECK_FALSE(picture(document, page, family).isNull());
    }
}

TEST_CASE("invented sheets of every form are laid out whole")
{
    for (const QString &family : families) {
        CAPTURE(family);
        const Form &form = sheets::form(family);
        Sheet sheet = sheets::invented(form, 9);
        int i = 0;
        for (const QString &text : sheets::awkwardTexts()) {
            Item &item = sheet.items[size_t(i) % sheet.items.size()];
            sheets::set(item, form.columns[size_t(i) % form.columns.size()].key, text);
            ++i;
        }
        sheets::set(sheet.items[4], form.columns[2].key,
                    u"一頁に収まらない長い記述です。"_s.repeated(700));
        const Document document = built({sheet}, form);
        checkPages(document);
        CHECK(document.pages.size() > 1);
        for (int page = 0; page < 3 && page < int(document.pages.size()); ++page)
            CHECK_FALSE(picture(document, page, u"invented-"_s + family).isNull());
    }
}

TEST_CASE("neighbouring columns share the heading of their band")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 1);
    sheet.options.clear();
    const Document document = built({sheet}, form);
    const FlowBlock *table = tableOf(document.sheets[0]);
    REQUIRE(table);
    REQUIRE(table->headingRows == 2);
    const auto &upper = table->rows[0].cells;
    REQUIRE(upper.size() == 4);
    CHECK(upper[0].text == u"年度目標設定"_s);
    CHECK(upper[0].span == 6);
    CHECK(upper[1].text == u"進捗状況"_s);
    CHECK(upper[1].rowSpan == 2);
    CHECK(upper[1].vertical);
    CHECK(upper[2].span == 2);
    CHECK(upper[3].span == 3);
    const auto &lower = table->rows[1].cells;
    CHECK(lower.size() == 11);
    // each value knows its headings, outermost first, and then what names its row
    const FlowCell &review = table->rows[2].cells[7];
    CHECK(review.headers == std::vector<CellRef>{{0, 2}, {1, 6}, {2, 2}});
    CHECK(lower[6].text == u"上半期の状況や評価"_s);
    CHECK(table->rows[2].cells[6].headers == std::vector<CellRef>{{0, 1}, {2, 2}});
    CHECK(table->rows[2].cells[2].namesRow);
}

TEST_CASE("a table without bands has one row of headings")
{
    const Form &form = sheets::form(u"kokubunji"_s);
    const Document document = built({sheets::invented(form, 1)}, form);
    CHECK(tableOf(document.sheets[0])->headingRows == 1);
}

TEST_CASE("optional columns that a sheet does not use leave no gap")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet with = sheets::invented(form, 1);
    Sheet without = with;
    without.options.clear();
    const Document document = built({with, without}, form);
    CHECK(document.sheets[0].grid.size() == 14);
    CHECK(document.sheets[1].grid.size() == 12);
    for (const FlowSheet &sheet : document.sheets) {
        int total = 0;
        for (const Length width : sheet.grid)
            total += width;
        CHECK(total <= 42000 - 2400);
        // headings and fields still end with the table
        for (const FlowRow &row : sheet.blocks[0].rows)
            CHECK(row.cells.back().column + row.cells.back().span == int(sheet.grid.size()));
    }
    // the narrow table is not stretched to the paper; the wide one takes from columns that can
    // spare
    CHECK(document.sheets[1].grid[0] == 900);
    CHECK(document.sheets[0].grid[0] == 900);
    CHECK(document.sheets[0].grid[3] < document.sheets[1].grid[3]);
}

TEST_CASE("what is internal is not in a public edition")
{
    Form form = sheets::form(u"machida"_s);
    form.fields[1].internal = true;
    Sheet sheet = sheets::invented(form, 2);
    sheets::set(sheet, form.fields[1].key, u"内部の記述"_s);
    for (Item &item : sheet.items)
        sheets::set(item, u"viewpoint"_s, u"内部の視点"_s);
    BuildOptions options;
    options.visibility.publicEdition = true;
    const Document document = built({sheet}, form, options);
    for (const FlowBlock &block : document.sheets[0].blocks) {
        for (const FlowRow &row : block.rows) {
            for (const FlowCell &cell : row.cells) {
                CHECK_FALSE(cell.text.contains(u"内部"));
                CHECK_FALSE(cell.text.contains(form.fields[1].label));
            }
        }
    }
}

TEST_CASE("an empty table offers rows to write in")
{
    Sheet sheet = sheets::invented(sheets::form(u"ueda"_s), 0);
    const Document document = built({sheet}, sheets::form(u"ueda"_s));
    CHECK(tableOf(document.sheets[0])->rows.size() == 1 + 6);
    sheet = sheets::invented(sheets::form(u"annaka"_s), 0);
    CHECK(tableOf(built({sheet}, sheets::form(u"annaka"_s)).sheets[0])->rows.size() == 2 + 5);
}

TEST_CASE("rows that wait for writing keep the room that the form asks for")
{
    Form form = sheets::form(u"machida"_s);
    form.layout.minRowHeight = 40;
    Sheet sheet = sheets::invented(form, 3);
    for (Item &item : sheet.items) {
        for (const Field &column : form.columns)
            sheets::set(item, column.key, u"短い"_s);
    }
    sheets::set(sheet.items[1], u"summary"_s, {});
    sheets::set(sheet.items[2], u"summary"_s, {});
    sheet.items[2].life.event = LifeEvent::Discontinued;
    const Document document = built({sheet}, form);
    const auto &rows = tableOf(document.sheets[0])->rows;
    CHECK(rows[2].height < 4000);  // everything is written
    CHECK(rows[3].height == 4000); // 1年間の総括 is not
    CHECK(rows[4].height < 4000);  // nor here, but nobody will

    sheet.items.clear();
    const Document blank = built({sheet}, form);
    for (const FlowRow &row : tableOf(blank.sheets[0])->rows)
        CHECK((row.height >= 4000) == row.unwritten);
}

TEST_CASE("on a fitted page the room for writing takes what the texts leave")
{
    Form form = sheets::form(u"annaka"_s);
    form.paper.fitOnePage = true;
    form.layout.minRowHeight = 60;
    Sheet sheet = sheets::invented(form, 5);
    for (const Field &field : form.fields)
        sheets::set(sheet, field.key, u"短い"_s);
    for (Item &item : sheet.items) {
        for (const Field &column : form.columns)
            sheets::set(item, column.key, column.phase == u"plan"_s ? u"短い"_s : QString());
    }
    const Document document = built({sheet}, form);
    CHECK(document.pages.size() == 1);
    CHECK(document.sheets[0].scale == 1.0);
    checkPages(document);
    const Fragment &last = document.pages[0].fragments.back();
    const Length free = 21000 - int(form.paper.bottom * 100) - last.y - last.height;
    CHECK(free < 10);
    Length height = 0;
    for (const FlowRow &row : tableOf(document.sheets[0])->rows) {
        if (row.unwritten)
            CHECK((height == 0 || row.height == height));
        height = row.unwritten ? row.height : height;
    }
    CHECK(height > 1000);
}

TEST_CASE("a caption and its value share a cell")
{
    const Form &form = sheets::form(u"ueda"_s);
    Sheet sheet = sheets::invented(form, 1);
    sheets::set(sheet, u"effects"_s, u"待ち時間が短くなった。"_s);
    const Document document = built({sheet}, form);
    const FlowCell &cell = document.sheets[0].blocks.back().rows[0].cells[2];
    CHECK(cell.text == form.field(u"effects"_s)->heading + u"\n待ち時間が短くなった。"_s);
    CHECK(cell.caption == form.field(u"effects"_s)->heading + u'\n');
    CHECK(cell.record == sheet.id);
}

TEST_CASE("fitting one page shrinks the type, but not below the smallest size")
{
    Form form = sheets::form(u"kokubunji"_s);
    form.paper.fitOnePage = true;
    Sheet sheet = sheets::invented(form, 5);
    const Document fitted = built({sheet}, form);
    form.paper.fitOnePage = false;
    const Document plain = built({sheet}, form);
    REQUIRE(plain.pages.size() == 2);
    CHECK(fitted.pages.size() == 1);
    CHECK(fitted.sheets[0].scale < 1);
    CHECK(fitted.sheets[0].scale * form.paper.fontSize >= form.paper.smallestSize);
    checkPages(fitted);

    form.paper.fitOnePage = true;
    const Document tooLong = built({sheets::invented(form, 60)}, form);
    CHECK(tooLong.pages.size() > 1);
    CHECK(tooLong.sheets[0].scale == 1.0);
}

TEST_CASE("page numbers count through the document")
{
    const Form &form = sheets::form(u"annaka"_s);
    const Document document =
        built({sheets::invented(form, 5, 1), sheets::invented(form, 5, 2)}, form);
    const auto count = document.pages.size();
    for (size_t i = 0; i < count; ++i) {
        const Line &number = document.pages[i].marginalia.back().line;
        CHECK(number.text() == u"%1 / %2"_s.arg(i + 1).arg(count));
    }
}

TEST_CASE("a page paints text, borders and shades")
{
    const Form &form = sheets::form(u"machida"_s);
    const Document document = built({sheets::invented(form, 2)}, form);
    const QImage image = picture(document, 0, u"painted"_s);
    qsizetype dark = 0;
    qsizetype shaded = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y) & 0xffffff;
            dark += qGray(pixel) < 100 ? 1 : 0;
            shaded += pixel == shade ? 1 : 0;
        }
    }
    CHECK(dark > 10000);
    CHECK(shaded > 10000);
}

TEST_CASE("building stops when it is cancelled")
{
    const Form &form = sheets::form(u"annaka"_s);
    const Sheet sheet = sheets::invented(form, 1);
    const auto document =
        buildDocument({{&sheet, &form}}, {}, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().code == ErrorCode::Cancelled);
}

TEST_CASE("many sheets, laid out on several threads, come out as each alone")
{
    std::vector<Sheet> many;
    std::vector<SheetSource> sources;
    for (int i = 0; i < 40; ++i) {
        const Form &form = sheets::form(families[i % families.size()]);
        many.push_back(sheets::invented(form, 2, i + 1));
        const auto &texts = sheets::awkwardTexts();
        sheets::set(many.back().items[0], form.columns[2].key, texts[i % texts.size()]);
    }
    for (const Sheet &sheet : many)
        sources.push_back({&sheet, &sheets::form(sheet.form.id)});
    const auto together = buildDocument(sources);
    REQUIRE(together.has_value());
    REQUIRE(together->sheets.size() == many.size());
    checkPages(*together);
    for (size_t s = 0; s < many.size(); ++s) {
        const auto alone = buildDocument({sources[s]});
        REQUIRE(alone.has_value());
        const FlowSheet &one = alone->sheets[0];
        const FlowSheet &other = together->sheets[s];
        REQUIRE(one.sheet == other.sheet);
        for (size_t b = 0; b < one.blocks.size(); ++b) {
            for (size_t r = 0; r < one.blocks[b].rows.size(); ++r) {
                const auto &cells = one.blocks[b].rows[r].cells;
                for (size_t c = 0; c < cells.size(); ++c) {
                    const auto &lines = other.blocks[b].rows[r].cells[c].lines;
                    REQUIRE(cells[c].lines.size() == lines.size());
                    for (size_t l = 0; l < lines.size(); ++l) {
                        REQUIRE(cells[c].lines[l].glyphs.size() == lines[l].glyphs.size());
                        for (size_t g = 0; g < lines[l].glyphs.size(); ++g) {
                            const Glyph &mine = cells[c].lines[l].glyphs[g];
                            const Glyph &theirs = lines[l].glyphs[g];
                            CHECK(mine.id == theirs.id);
                            CHECK(mine.x == theirs.x);
                            const QRawFont &myFont = alone->fonts[size_t(mine.font)];
                            const QRawFont &theirFont = together->fonts[size_t(theirs.font)];
                            CHECK(myFont.familyName() == theirFont.familyName());
                            CHECK(myFont.styleName() == theirFont.styleName());
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("what was changed is framed and noted below, and every other text stays as it is")
{
    for (const QString &family : families) {
        INFO(family.toStdString());
        const Form &form = sheets::form(family);
        const Sheet sheet = sheets::invented(form, 5);
        const Field &column = form.columns.back();
        const Field &field = form.fields.front();
        const QString reason = u"変更（令和8年10月1日）　理由：見直し"_s;
        const std::vector<Mark> marks{
            {sheet.items[1].id, column.key, u"2行目「後の欄」"_s, reason, false},
            {sheet.id, field.key, u"「前の欄」"_s, reason, false},
            {sheet.items[3].id, {}, u"4行目"_s, u"中止（令和8年12月1日）"_s, true},
            {u"gone"_s, {}, {}, u"行の削除"_s, false},
            {sheet.items[0].id, u"not printed"_s, u"どこか"_s, u"出ない"_s, false}};
        const auto plain = buildDocument({{&sheet, &form}});
        const auto marked = buildDocument({{&sheet, &form, marks}});
        REQUIRE(plain.has_value());
        REQUIRE(marked.has_value());
        checkPages(*marked);
        const std::vector<FlowBlock> &before = plain->sheets[0].blocks;
        std::vector<FlowBlock> after = marked->sheets[0].blocks;
        REQUIRE(after.size() == before.size() + 1);
        const FlowBlock notes = after.back();
        REQUIRE(notes.kind == FlowBlock::Kind::Notes);
        QStringList lines;
        for (const FlowRow &row : notes.rows) {
            for (const FlowCell &cell : row.cells)
                lines += cell.text;
        }
        REQUIRE(lines.size() == 4); // a heading, and places with one reason share a line
        CHECK(lines[1] == u"※2行目「後の欄」、「前の欄」　"_s + reason);
        CHECK(lines[2] == u"※4行目　中止（令和8年12月1日）"_s);
        CHECK(lines[3] == u"※行の削除"_s);

        int framed = 0;
        int struck = 0;
        for (size_t b = 0; b < before.size(); ++b) {
            for (size_t r = 0; r < before[b].rows.size(); ++r) {
                const FlowRow &row = after[b].rows[r];
                REQUIRE(row.cells.size() == before[b].rows[r].cells.size());
                for (size_t c = 0; c < row.cells.size(); ++c) {
                    CHECK(row.cells[c].text == before[b].rows[r].cells[c].text);
                    framed += row.cells[c].marked;
                    struck += row.cells[c].struck;
                    CHECK(row.cells[c].struck ==
                          (row.record == sheet.items[3].id && !row.cells[c].record.isEmpty()));
                }
            }
        }
        CHECK(framed >= 3); // a field may be printed in several places
        CHECK(struck > 1);
        picture(*marked, 0, u"marked-"_s + family);
        picture(*marked, int(marked->pages.size()) - 1, u"marked-"_s + family);
    }
}

TEST_CASE("notes on what is internal stay inside")
{
    const Form &form = sheets::form(u"machida"_s);
    const auto internal = std::find_if(form.columns.begin(), form.columns.end(),
                                       [](const Field &column) { return column.internal; });
    REQUIRE(internal != form.columns.end());
    Sheet sheet = sheets::invented(form, 2);
    if (internal->optional)
        sheet.options = {internal->key};
    const std::vector<Mark> marks{
        {sheet.items[0].id, internal->key, u"「内部」"_s, u"変更"_s, false}};
    BuildOptions options;
    const auto inside = buildDocument({{&sheet, &form, marks}}, options);
    options.visibility.publicEdition = true;
    const auto outside = buildDocument({{&sheet, &form, marks}}, options);
    REQUIRE(inside.has_value());
    REQUIRE(outside.has_value());
    CHECK(inside->sheets[0].blocks.back().kind == FlowBlock::Kind::Notes);
    CHECK(outside->sheets[0].blocks.back().kind != FlowBlock::Kind::Notes);
}
