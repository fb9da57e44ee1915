#include "render/balance.h"
#include "render/build.h"
#include "render/flow.h"
#include "sheets.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

int between(std::mt19937 &random, int low, int high)
{
    return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
}

QString randomText(std::mt19937 &random)
{
    static const QStringList words{
        u"庁内の手続を見直し、"_s, u"相談の件数"_s, u"80%"_s, u"①20件\n②2回"_s,
        u"Reform Plan "_s,         u"（期限）"_s,   u"\n"_s};
    QString text;
    for (int i = between(random, 0, 30); i > 0; --i)
        text += words[between(random, 0, static_cast<int>(words.size()) - 1)];
    return text;
}

BalanceInput randomInput(std::mt19937 &random)
{
    BalanceInput input;
    const int columns = between(random, 1, 14);
    for (int c = 0; c < columns; ++c) {
        const int width = between(random, 500, 9000);
        input.columns.push_back(
            {width, between(random, 1, width), width + between(random, 0, 6000)});
    }
    const int rows = between(random, 0, 10);
    for (int r = 0; r < rows; ++r) {
        BalanceRow row{between(random, 0, 3) == 0 ? 2400 : 0, {}};
        for (int c = 0; c < columns;) {
            const int span = std::min(columns - c, between(random, 0, 3) == 0 ? 2 : 1);
            row.cells.push_back({c, span, LineEstimate(randomText(random))});
            c += span;
        }
        input.rows.push_back(std::move(row));
    }
    input.em = 370.4;
    input.pitch = 463;
    input.paddingX = 75;
    input.paddingY = 60;
    return input;
}

std::vector<int> ownWidths(const BalanceInput &input)
{
    std::vector<int> widths;
    for (const BalanceColumn &column : input.columns)
        widths.push_back(column.width);
    return widths;
}

Length heightOf(const FlowSheet &sheet)
{
    Length height = 0;
    for (const FlowBlock &block : sheet.blocks) {
        for (const FlowRow &row : block.rows)
            height += row.height;
    }
    return height;
}

Document built(const Sheet &sheet, const Form &form)
{
    BuildOptions options;
    options.pages = false;
    auto document = buildDocument({{&sheet, &form}}, options);
    REQUIRE(document.has_value());
    return std::move(*document);
}

Form rigid(Form form)
{
    for (TableColumn &column : form.layout.table)
        column.least = column.most = column.width();
    return form;
}

} // namespace

TEST_CASE("balanced columns keep their sum and their limits, and no sheet grows")
{
    std::mt19937 random(20240401);
    int changed = 0;
    for (int round = 0; round < 300; ++round) {
        const BalanceInput input = randomInput(random);
        const std::vector<int> own = ownWidths(input);
        const std::vector<int> widths = balancedWidths(input);
        REQUIRE(widths.size() == own.size());
        REQUIRE(std::accumulate(widths.begin(), widths.end(), 0) ==
                std::accumulate(own.begin(), own.end(), 0));
        for (size_t c = 0; c < widths.size(); ++c) {
            REQUIRE(widths[c] >= input.columns[c].least);
            REQUIRE(widths[c] <= input.columns[c].most);
        }
        const int gain = estimatedHeight(input, own) - estimatedHeight(input, widths);
        REQUIRE(gain >= (widths == own ? 0 : input.pitch));
        REQUIRE(balancedWidths(input) == widths);
        changed += widths != own;
    }
    CHECK(changed > 100);
}

TEST_CASE("a long text takes width from columns that can spare it")
{
    BalanceInput input;
    input.columns = {{3000, 3000, 3000}, {3000, 1000, 6000}, {3000, 1000, 6000}};
    input.em = 370.4;
    input.pitch = 463;
    const QString sentence = u"長い文が続きます。"_s.repeated(10);
    input.rows.push_back({0,
                          {{0, 1, LineEstimate(sentence)},
                           {1, 1, LineEstimate(sentence)},
                           {2, 1, LineEstimate(u"短い"_s)}}});
    // the first column is as high as ever: nothing is gained, nothing moves
    CHECK(balancedWidths(input) == std::vector<int>{3000, 3000, 3000});
    input.rows[0].cells[0].text = LineEstimate(u"短い"_s);
    const std::vector<int> widths = balancedWidths(input);
    CHECK(widths[0] == 3000);
    CHECK(widths[1] > 4000);
    CHECK(widths[2] < 2000);
    // two lines do not make it worth while
    input.rows[0].cells[1].text = LineEstimate(u"短い文が続きます。"_s);
    CHECK(balancedWidths(input) == std::vector<int>{3000, 3000, 3000});
}

TEST_CASE("lines are estimated as the typesetter breaks them")
{
    Typesetter typesetter(false);
    const TypeStyle style{u"BIZ UDGothic"_s, 10.5, false};
    std::mt19937 random(7);
    int lines = 0;
    int wrong = 0;
    for (int round = 0; round < 400; ++round) {
        const QString text = randomText(random).trimmed();
        const int room = between(random, 6, 60);
        const Length width = static_cast<Length>(room * 370.4 / 2) + 4;
        const int set = static_cast<int>(typesetter.set(text, width, style).size());
        lines += set;
        wrong += std::abs(set - LineEstimate(text).lines(room));
    }
    CHECK(lines > 2000);
    CHECK(wrong * 50 < lines); // within two in a hundred
}

TEST_CASE("sheets get lower, never higher, and as wide as before")
{
    for (const QString &family : {u"machida"_s, u"kokubunji"_s, u"ueda"_s, u"annaka"_s}) {
        CAPTURE(family);
        const Form &form = sheets::form(family);
        const Form fixed = rigid(form);
        std::vector<Sheet> all = sheets::fromWorkbook(family);
        for (int seed = 1; seed <= 12; ++seed)
            all.push_back(sheets::invented(form, 6, seed));
        Length before = 0;
        Length after = 0;
        for (Sheet &sheet : all) {
            sheet.options.clear(); // too wide a table would be shrunk by the limits
            const FlowSheet own = built(sheet, fixed).sheets[0];
            const FlowSheet balanced = built(sheet, form).sheets[0];
            CHECK(std::accumulate(own.grid.begin(), own.grid.end(), 0) ==
                  std::accumulate(balanced.grid.begin(), balanced.grid.end(), 0));
            CHECK(heightOf(balanced) <= heightOf(own));
            before += heightOf(own);
            after += heightOf(balanced);
        }
        CHECK(after < before);
    }
}

TEST_CASE("a column in which nothing is written yet keeps its width")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 4);
    sheet.options.clear();
    for (Item &item : sheet.items) {
        for (const Field &column : form.columns) {
            if (column.phase != u"plan"_s)
                sheets::set(item, column.key, {});
        }
        sheets::set(item, u"activity"_s, u"長い文が続きます。"_s.repeated(40));
    }
    const FlowSheet flow = built(sheet, form).sheets[0];
    for (size_t c = 6; c < 12; ++c)
        CHECK(flow.grid[c] == Length(form.layout.table[c].width() * 100));
    CHECK(flow.grid[3] > Length(form.layout.table[3].width() * 100));
}
