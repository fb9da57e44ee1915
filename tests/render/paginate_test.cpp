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

int sum(const std::vector<int> &lines, int first, int last)
{
    return std::accumulate(lines.begin() + first, lines.begin() + last, 0);
}

// Cells over several rows are left out, unless asked for.
int needed(const PagingRow &row, int padding, bool spans = false)
{
    int height = row.minHeight;
    for (const PagingCell &cell : row.cells) {
        if (cell.rowSpan == 1 || spans)
            height = std::max(height, 2 * padding + sum(cell.lines, 0, int(cell.lines.size())));
    }
    return height;
}

// Cells over two rows have what the first does not give them in the second.
void giveSpansRoom(PagingBlock &block, int padding)
{
    for (size_t r = 0; r + 1 < block.rows.size(); ++r) {
        for (const PagingCell &cell : block.rows[r].cells) {
            const int all = 2 * padding + sum(cell.lines, 0, int(cell.lines.size()));
            if (cell.rowSpan > 1)
                block.rows[r + 1].minHeight =
                    std::max(block.rows[r + 1].minHeight, all - needed(block.rows[r], padding));
        }
    }
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
            if (!heading && between(random, 0, 19) == 0)
                row.minHeight = between(random, 0, 40000); // more than a page
            row.keepWithNext = between(random, 0, 9) == 0;
            const int cells = heading ? 2 : between(random, 0, 8);
            const bool long_ = between(random, 0, heading ? 29 : 9) == 0;
            for (int c = 0; c < cells; ++c) {
                PagingCell cell;
                cell.rowSpan = heading && r + 1 < block.headingRows ? between(random, 1, 2) : 1;
                const int most = long_ ? 200 : heading ? 2 : 20;
                const int count = between(random, 0, most);
                const int height = between(random, 200, 500);
                cell.lines.assign(static_cast<size_t>(count), height);
                row.cells.push_back(std::move(cell));
            }
            block.rows.push_back(std::move(row));
        }
        giveSpansRoom(block, input.padding);
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

// What is asked of every row: the laws of printed tables, told apart from how they are kept.
struct Laws
{
    const PagingInput &input;
    const std::vector<PagedRow> &rows;

    [[nodiscard]] const PagingBlock &block(int b) const { return input.blocks[size_t(b)]; }
    [[nodiscard]] const PagingRow &source(const PagedRow &row) const
    {
        return block(row.block).rows[size_t(row.row)];
    }
    [[nodiscard]] int needed(const PagedRow &row) const
    {
        return ::needed(source(row), input.padding, !repeats(row.block));
    }
    // 0 where they are too high to be repeated
    [[nodiscard]] int headings(int b) const
    {
        int height = 0;
        for (int r = 0; r < block(b).headingRows; ++r)
            height += ::needed(block(b).rows[size_t(r)], input.padding);
        return height <= input.bodyHeight * 2 / 3 ? height : 0;
    }
    [[nodiscard]] bool repeats(int b) const { return headings(b) > 0; }
    [[nodiscard]] int freshRoom(int b) const { return input.bodyHeight - headings(b); }
    [[nodiscard]] bool isHeading(const PagedRow &row) const
    {
        return repeats(row.block) && row.row < block(row.block).headingRows;
    }
    [[nodiscard]] bool firstOnPage(size_t i) const
    {
        while (i > 0 && rows[i - 1].page == rows[i].page && rows[i - 1].repeated)
            --i;
        return i == 0 || rows[i - 1].page != rows[i].page;
    }

    // A single line before or after a break: only where a fresh page has no room for three.
    void noStrandedLine(const PagedRow &row) const
    {
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const auto &lines = source(row).cells[c].lines;
            const PagedCell &part = row.cells[c];
            if (part.lastLine - part.firstLine != 1 || lines.size() == 1)
                continue;
            REQUIRE(3 * lines.front() + 2 * input.padding > freshRoom(row.block));
        }
    }

    // What fits a fresh page is split only where a quarter of the page was free.
    void splitForAReason(const PagedRow &row) const
    {
        const bool whole =
            std::all_of(row.cells.begin(), row.cells.end(),
                        [](const PagedCell &part) { return part.first && part.last; });
        const bool begins = std::all_of(row.cells.begin(), row.cells.end(),
                                        [](const PagedCell &part) { return part.first; });
        if (!whole && begins && needed(row) <= freshRoom(row.block))
            REQUIRE(4 * (input.bodyHeight - row.y) >= input.bodyHeight);
    }

    // The last part of a split row is as high as its lines, or as what is missing of the row.
    void noEmptyRest(size_t i) const
    {
        const PagedRow &row = rows[i];
        int before = 0;
        for (size_t k = 0; k < i; ++k) {
            if (!rows[k].repeated && rows[k].block == row.block && rows[k].row == row.row)
                before += rows[k].height;
        }
        if (row.repeated || before == 0)
            return;
        int lines = 0;
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const PagedCell &part = row.cells[c];
            lines = std::max(lines, sum(source(row).cells[c].lines, part.firstLine, part.lastLine));
        }
        REQUIRE(row.height <= std::max(lines + 2 * input.padding, source(row).minHeight - before));
    }

    // A page that goes on with a block begins with its headings, all of them and nothing else.
    void headingsRepeated(size_t i) const
    {
        const PagedRow &row = rows[i];
        const bool top = i == 0 || rows[i - 1].page != row.page;
        if (row.repeated) {
            REQUIRE(repeats(row.block));
            REQUIRE(row.row < block(row.block).headingRows);
            const bool follows = !top && rows[i - 1].repeated && rows[i - 1].row == row.row - 1;
            REQUIRE(row.row == (follows ? rows[i - 1].row + 1 : 0));
            REQUIRE(follows != top);
            return;
        }
        if (isHeading(row) || !repeats(row.block))
            return;
        REQUIRE_FALSE(top);
        if (rows[i - 1].repeated)
            REQUIRE(rows[i - 1].row == block(row.block).headingRows - 1);
    }

    // Headings and captions stand with what follows them.
    void captionsStandWithTheirs(size_t i) const
    {
        if (i + 1 == rows.size() || rows[i].repeated)
            return;
        const PagedRow &row = rows[i];
        size_t n = i + 1;
        while (n + 1 < rows.size() && rows[n].repeated)
            ++n;
        const PagedRow &next = rows[n];
        if (isHeading(row) && next.block == row.block)
            REQUIRE(next.page == row.page);
        const bool joined = next.block == row.block && next.row == row.row + 1;
        const int own = needed(row);
        const int both = own + needed(next);
        if (source(row).keepWithNext && joined && !source(next).keepWithNext &&
            both <= freshRoom(row.block) && !firstOnPage(i))
            REQUIRE(next.page == row.page);
    }
};

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
        const Laws laws{input, rows};
        for (size_t i = 0; i < rows.size(); ++i) {
            const PagedRow &row = rows[i];
            laws.noStrandedLine(row);
            laws.splitForAReason(row);
            laws.headingsRepeated(i);
            laws.noEmptyRest(i);
            laws.captionsStandWithTheirs(i);
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
                const bool below = source.cells[c].rowSpan > 1 && i + 1 < rows.size() &&
                                   rows[i + 1].page == row.page;
                const int height = row.height + (below ? rows[i + 1].height : 0);
                const int used = sum(lines, part.firstLine, part.lastLine);
                REQUIRE(used + 2 * input.padding <= height);
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

TEST_CASE("a split row is as high as it has to be, over all its pages")
{
    PagingInput input = table(1000, {{25}});
    input.blocks[0].rows[0].minHeight = 2500;
    CHECK(paginate(input).back().height == 500);
    input.blocks[0].rows[0].minHeight = 2700; // room to write by hand
    CHECK(paginate(input).back().height == 700);
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

TEST_CASE("headings do not wait below for a row that moves on")
{
    // The row has little text but wants room for writing; a quarter of the page is free for it.
    PagingInput input = table(1000, {{5}});
    PagingBlock block;
    block.headingRows = 1;
    block.rows.push_back({0, false, {{{100}, 1}}});
    block.rows.push_back({450, false, {{{100}, 1}}});
    input.blocks.push_back(block);
    const auto rows = paginate(input);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].page == 1);
    CHECK(rows[2].page == 1);
}

TEST_CASE("captions of captions move on together, but not for what no page holds")
{
    PagingInput input = table(1000, {{8}, {1}, {1}, {3}});
    input.blocks[0].rows[1].keepWithNext = true;
    input.blocks[0].rows[2].keepWithNext = true;
    auto rows = paginate(input);
    REQUIRE(rows.size() == 4);
    CHECK(rows[1].page == 1);

    input = table(1000, std::vector<std::vector<int>>(30, {2}));
    for (PagingRow &row : input.blocks[0].rows)
        row.keepWithNext = true;
    rows = paginate(input);
    CHECK(rows.back().page == 5);
}

TEST_CASE("paging ends when a line is higher than the page")
{
    const auto rows = paginate(table(1000, {{3}}, 5000));
    CHECK(rows.size() == 3);
}
