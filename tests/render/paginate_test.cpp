#include "render/paginate.h"

#include <catch2/catch.hpp>
#include <map>
#include <numeric>
#include <random>

using namespace mokuhyo::render;

namespace {

int between(std::mt19937 &random, int low, int high)
{
    return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
}

PagingInput randomInput(std::mt19937 &random)
{
    PagingInput input;
    input.bodyHeight = between(random, 4000, 30000);
    input.padding = between(random, 0, 100);
    const int blocks = between(random, 1, 3);
    for (int b = 0; b < blocks; ++b) {
        PagingBlock block;
        const int rows = between(random, 1, 12);
        block.headingRows = between(random, 0, std::min(2, rows));
        for (int r = 0; r < rows; ++r) {
            PagingRow row;
            const bool heading = r < block.headingRows;
            row.minHeight = between(random, 0, heading ? 600 : 3000);
            row.keepWithNext = between(random, 0, 9) == 0;
            const int cells = heading ? 2 : between(random, 0, 8);
            for (int c = 0; c < cells; ++c) {
                PagingCell cell;
                const int most = heading ? 2 : between(random, 0, 9) == 0 ? 200 : 20;
                const int count = between(random, 0, most);
                const int height = between(random, 200, 500);
                cell.lines.assign(static_cast<size_t>(count), height);
                row.cells.push_back(std::move(cell));
            }
            block.rows.push_back(std::move(row));
        }
        input.blocks.push_back(std::move(block));
    }
    return input;
}

PagingInput table(int bodyHeight, std::vector<std::vector<int>> lineCounts, int lineHeight = 100)
{
    PagingInput input;
    input.bodyHeight = bodyHeight;
    PagingBlock block;
    for (const auto &counts : lineCounts) {
        PagingRow row;
        for (const int count : counts)
            row.cells.push_back({std::vector<int>(static_cast<size_t>(count), lineHeight), 1});
        block.rows.push_back(std::move(row));
    }
    input.blocks.push_back(std::move(block));
    return input;
}

} // namespace

TEST_CASE("every line is printed once and in order, and nothing runs off the page")
{
    std::mt19937 random(20240401);
    for (int round = 0; round < 3000; ++round) {
        const PagingInput input = randomInput(random);
        const std::vector<PagedRow> rows = paginate(input);
        std::map<std::tuple<int, int, int>, int> cursor;
        int page = 0;
        int y = 0;
        std::pair<int, int> last{0, -1};
        for (const PagedRow &row : rows) {
            REQUIRE(row.page >= page);
            if (row.page > page) {
                REQUIRE(row.page == page + 1); // no empty page
                y = 0;
            }
            page = row.page;
            REQUIRE(row.y >= y);
            y = row.y + row.height;
            REQUIRE(y <= input.bodyHeight);
            const PagingRow &source = input.blocks[size_t(row.block)].rows[size_t(row.row)];
            REQUIRE(row.cells.size() == source.cells.size());
            if (!row.repeated) {
                REQUIRE(std::pair(row.block, row.row) >= last);
                last = {row.block, row.row};
            }
            for (size_t c = 0; c < row.cells.size(); ++c) {
                const auto &lines = source.cells[c].lines;
                const PagedCell &part = row.cells[c];
                const int used = std::accumulate(lines.begin() + part.firstLine,
                                                 lines.begin() + part.lastLine, 0);
                REQUIRE(used + 2 * input.padding <= row.height);
                if (row.repeated) {
                    REQUIRE(part.firstLine == 0);
                    REQUIRE(part.lastLine == int(lines.size()));
                    continue;
                }
                int &at = cursor[{row.block, row.row, int(c)}];
                REQUIRE(part.firstLine == at);
                REQUIRE(part.lastLine >= part.firstLine);
                REQUIRE(part.first == (part.firstLine == 0));
                REQUIRE(part.last == (part.lastLine == int(lines.size())));
                at = part.lastLine;
            }
        }
        for (size_t b = 0; b < input.blocks.size(); ++b) {
            for (size_t r = 0; r < input.blocks[b].rows.size(); ++r) {
                const auto &cells = input.blocks[b].rows[r].cells;
                for (size_t c = 0; c < cells.size(); ++c)
                    REQUIRE(cursor[{int(b), int(r), int(c)}] == int(cells[c].lines.size()));
            }
        }
    }
}

TEST_CASE("a row that would fit a fresh page moves only when little is free")
{
    // 1000 high: 800 used, 200 free is less than a quarter
    auto rows = paginate(table(1000, {{8}, {3}}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].page == 1);
    // 600 used, 400 free: split
    rows = paginate(table(1000, {{6}, {6}}));
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].page == 0);
    CHECK(rows[1].cells[0].lastLine == 4);
    CHECK(rows[2].page == 1);
    CHECK(rows[2].cells[0].firstLine == 4);
}

TEST_CASE("no single line stands before or after a break")
{
    // five lines are left for six: four and two, not five and one
    const auto rows = paginate(table(1000, {{5}, {6}}));
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].cells[0].lastLine == 4);
}

TEST_CASE("cells of a split row go on each at its own line")
{
    const auto rows = paginate(table(1000, {{25, 3, 12}}));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells[0].lastLine == 10);
    CHECK(rows[0].cells[1].last);
    CHECK(rows[1].cells[1].firstLine == 3);
    CHECK(rows[1].cells[2].last);
    CHECK(rows[2].cells[0].lastLine == 25);
}

TEST_CASE("headings are repeated on every page that the table continues on")
{
    PagingInput input = table(1000, {{1}, {4}, {4}, {4}, {4}});
    input.blocks[0].headingRows = 1;
    int repeated = 0;
    for (const PagedRow &row : paginate(input)) {
        if (row.repeated) {
            ++repeated;
            CHECK(row.y == 0);
        }
    }
    CHECK(repeated == 1);
}

TEST_CASE("headings do not stand alone at the foot of a page")
{
    PagingInput input = table(1000, {{8}});
    PagingBlock block;
    block.headingRows = 1;
    block.rows.push_back({0, false, {{{100}, 1}}});
    block.rows.push_back({0, false, {{{100, 100, 100}, 1}}});
    input.blocks.push_back(block);
    const auto rows = paginate(input);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].page == 1);
    CHECK_FALSE(rows[1].repeated);
}

TEST_CASE("paging ends when a line is higher than the page")
{
    const auto rows = paginate(table(1000, {{3}}, 5000));
    CHECK(rows.size() == 3);
}
