#include "render/paginate.h"

#include <algorithm>
#include <numeric>

namespace mokuhyo::render {
namespace {

constexpr int together = 2; // widows and orphans

size_t index(int value)
{
    return static_cast<size_t>(value);
}

class Paginator
{
public:
    explicit Paginator(const PagingInput &input) : m_input(input)
    {
        // Rows of headings that are not kept together may part: a cell over several of them then
        // has its room in the first.
        for (PagingBlock &block : m_input.blocks) {
            if (isUnit(block))
                continue;
            for (PagingRow &row : block.rows) {
                for (PagingCell &cell : row.cells)
                    cell.rowSpan = 1;
            }
        }
    }

    std::vector<PagedRow> run()
    {
        for (m_block = 0; m_block < static_cast<int>(m_input.blocks.size()); ++m_block)
            placeBlock();
        return std::move(m_out);
    }

private:
    [[nodiscard]] const PagingBlock &block() const { return m_input.blocks[index(m_block)]; }
    [[nodiscard]] int freeSpace() const { return m_input.bodyHeight - m_y; }
    [[nodiscard]] int freshSpace() const
    {
        return m_input.bodyHeight - (m_repeats ? m_headingHeight : 0);
    }

    [[nodiscard]] int heightOf(const PagingRow &row) const
    {
        int height = row.minHeight;
        for (const PagingCell &cell : row.cells) {
            if (cell.rowSpan == 1)
                height =
                    std::max(height, 2 * m_input.padding +
                                         std::accumulate(cell.lines.begin(), cell.lines.end(), 0));
        }
        return height;
    }

    [[nodiscard]] static int headingHeight(const Paginator &self, const PagingBlock &block)
    {
        int height = 0;
        for (int row = 0; row < block.headingRows; ++row)
            height += self.heightOf(block.rows[index(row)]);
        return height;
    }

    // Headings so high that hardly anything would fit below them are printed once, as rows.
    [[nodiscard]] bool isUnit(const PagingBlock &block) const
    {
        return block.headingRows > 0 && headingHeight(*this, block) <= m_input.bodyHeight * 2 / 3;
    }

    // Whether something of the row is placed where that much is free, instead of moving on. `fresh`
    // is what its block has on a fresh page.
    [[nodiscard]] bool starts(const PagingRow &row, int free, int fresh) const
    {
        const int need = heightOf(row);
        if (need <= free)
            return true;
        const bool moves = need <= fresh && (isLittle(free) || linesFit(row, free));
        return !moves && leastChunk(row) <= free;
    }

    // The same for a block from this row on; a row that must not stand alone starts with the next.
    [[nodiscard]] bool startsFrom(int blockIndex, int first, int free, int fresh) const
    {
        const PagingBlock &block = m_input.blocks[index(blockIndex)];
        for (int i = first; i < static_cast<int>(block.rows.size()); ++i) {
            const PagingRow &row = block.rows[index(i)];
            if (!row.cells.empty() && !row.keepWithNext)
                return starts(row, free, fresh);
            free -= heightOf(row);
            if (free < 0)
                return false;
        }
        return startsBlock(blockIndex + 1, free);
    }

    // Whether the block's headings find room together with what follows them.
    [[nodiscard]] bool startsBlock(int blockIndex, int free) const
    {
        if (blockIndex == static_cast<int>(m_input.blocks.size()))
            return true;
        const PagingBlock &block = m_input.blocks[index(blockIndex)];
        const bool unit = isUnit(block);
        const int headings = unit ? headingHeight(*this, block) : 0;
        return headings <= free && startsFrom(blockIndex, unit ? block.headingRows : 0,
                                              free - headings, m_input.bodyHeight - headings);
    }

    [[nodiscard]] bool isLittle(int free) const { return 4 * free < m_input.bodyHeight; }

    // What of the row stands on a page at least, where it is split.
    [[nodiscard]] int leastChunk(const PagingRow &row) const
    {
        int least = 0;
        for (const PagingCell &cell : row.cells) {
            // of three lines neither one nor two may stand apart
            const bool whole = cell.lines.size() < index(2 * together);
            const auto count = whole ? cell.lines.size() : index(together);
            const auto end = cell.lines.begin() + static_cast<std::ptrdiff_t>(count);
            least =
                std::max(least, 2 * m_input.padding + std::accumulate(cell.lines.begin(), end, 0));
        }
        return least;
    }

    void placeBlock()
    {
        const bool unit = isUnit(block());
        m_headingHeight = unit ? headingHeight(*this, block()) : 0;
        m_repeats = false;
        if (unit) {
            if (!m_fresh && !startsBlock(m_block, freeSpace()))
                newPage();
            const bool fresh = m_fresh; // below headings alone it still is
            placeHeadings(false);
            m_fresh = fresh;
            m_repeats = true;
        }
        const int count = static_cast<int>(block().rows.size());
        for (int row = unit ? block().headingRows : 0; row < count; ++row)
            placeRow(row);
        m_repeats = false;
        m_fresh = m_fresh && !unit;
    }

    void placeHeadings(bool repeated)
    {
        for (int row = 0; row < block().headingRows; ++row)
            placeWhole(row, repeated);
    }

    void newPage()
    {
        ++m_page;
        m_y = 0;
        if (m_repeats)
            placeHeadings(true);
        m_fresh = true;
    }

    void placeWhole(int rowIndex, bool repeated)
    {
        const PagingRow &row = block().rows[index(rowIndex)];
        PagedRow placed{m_page, m_block, rowIndex, m_y, heightOf(row), repeated, {}};
        for (const PagingCell &cell : row.cells)
            placed.cells.push_back({0, static_cast<int>(cell.lines.size()), true, true});
        m_y += placed.height;
        m_fresh = false;
        m_out.push_back(std::move(placed));
    }

    void placeGap(const PagingRow &row)
    {
        if (!m_fresh)
            m_y = std::min(m_y + row.minHeight, m_input.bodyHeight);
    }

    void placeRow(int rowIndex)
    {
        const PagingRow &row = block().rows[index(rowIndex)];
        if (row.cells.empty()) {
            placeGap(row);
            return;
        }
        const int need = heightOf(row);
        // Moving on helps only where a fresh page has room for both.
        if (row.keepWithNext && !m_fresh && !nextStarts(rowIndex, freeSpace() - need) &&
            nextStarts(rowIndex, freshSpace() - need))
            newPage();
        if (need <= freeSpace()) {
            placeWhole(rowIndex, false);
            return;
        }
        const bool onlyRoom = linesFit(row, freeSpace());
        if (!m_fresh && need <= freshSpace() && (isLittle(freeSpace()) || onlyRoom)) {
            newPage();
            placeWhole(rowIndex, false);
            return;
        }
        split(rowIndex);
    }

    // Whether what follows the row starts in the room that it leaves.
    [[nodiscard]] bool nextStarts(int rowIndex, int free) const
    {
        return startsFrom(m_block, rowIndex + 1, free, freshSpace());
    }

    [[nodiscard]] bool linesFit(const PagingRow &row, int room) const
    {
        return std::all_of(row.cells.begin(), row.cells.end(), [&](const PagingCell &cell) {
            return std::accumulate(cell.lines.begin(), cell.lines.end(), 2 * m_input.padding) <=
                   room;
        });
    }

    // How many lines from `from` go into `room`; all that are left, or so many that neither side
    // of the break has a single line.
    [[nodiscard]] static int take(const PagingCell &cell, int from, int room, bool forced)
    {
        const int left = static_cast<int>(cell.lines.size()) - from;
        int count = 0;
        for (int height = 0; count < left; ++count) {
            height += cell.lines[index(from + count)];
            if (height > room)
                break;
        }
        if (count == left)
            return count;
        if (forced)
            return std::max(count, 1);
        if (left - count < together)
            count = left - together;
        return count < together ? 0 : count;
    }

    // Takes what fits from every cell; false where that is nothing.
    bool takeChunk(const PagingRow &row, std::vector<int> &cursors, int rowIndex, bool forced)
    {
        const int room = freeSpace() - 2 * m_input.padding;
        if (room < 0 && !forced)
            return false;
        PagedRow placed{m_page, m_block, rowIndex, m_y, 0, false, {}};
        bool progress = false;
        bool finished = true;
        int height = 0;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const PagingCell &cell = row.cells[i];
            const int from = cursors[i];
            const int count = take(cell, from, room, forced);
            const int total = static_cast<int>(cell.lines.size());
            const auto begin = cell.lines.begin() + from;
            height = std::max(height, std::accumulate(begin, begin + count, 0));
            placed.cells.push_back({from, from + count, from == 0, from + count == total});
            progress = progress || count > 0;
            finished = finished && from + count == total;
        }
        if (!progress && !finished)
            return false;
        placed.height = height + 2 * m_input.padding;
        if (finished) {
            // what the parts leave of the least height is made up as far as the page goes
            const int missing = row.minHeight - m_before;
            placed.height = std::max(placed.height, std::min(missing, freeSpace()));
        }
        for (size_t i = 0; i < cursors.size(); ++i)
            cursors[i] = placed.cells[i].lastLine;
        m_y += placed.height;
        m_before += placed.height;
        m_fresh = false;
        m_out.push_back(std::move(placed));
        return true;
    }

    void split(int rowIndex)
    {
        const PagingRow &row = block().rows[index(rowIndex)];
        std::vector<int> cursors(row.cells.size(), 0);
        m_before = 0;
        const auto unfinished = [&] {
            for (size_t i = 0; i < cursors.size(); ++i) {
                if (cursors[i] < static_cast<int>(row.cells[i].lines.size()))
                    return true;
            }
            return false;
        };
        for (bool placed = false; !placed || unfinished();) {
            if (placed)
                newPage();
            placed = takeChunk(row, cursors, rowIndex, false);
            // Not even two lines fit. On a fresh page they never will: take what can be had.
            if (!placed && m_fresh)
                placed = takeChunk(row, cursors, rowIndex, true);
            else if (!placed)
                newPage();
        }
    }

    PagingInput m_input;
    std::vector<PagedRow> m_out;
    int m_block = 0;
    int m_page = 0;
    int m_y = 0;
    int m_headingHeight = 0;
    int m_before = 0;       // the height of the parts of a split row so far
    bool m_repeats = false; // a page break inside this block prints its headings again
    bool m_fresh = true;    // nothing but repeated headings stands on the page
};

} // namespace

std::vector<PagedRow> paginate(const PagingInput &input)
{
    return Paginator(input).run();
}

} // namespace mokuhyo::render
