#pragma once

#include <vector>

// Breaking rows into pages, in integers and free of fonts: the laws of printed tables alone.
// All lengths are 1/100 mm.

namespace mokuhyo::render {

struct PagingCell
{
    std::vector<int> lines; // heights
    int rowSpan = 1;        // cells over several rows are headings; the rows' `minHeight` has their
                            // room
};

struct PagingRow
{
    int minHeight = 0;
    bool keepWithNext = false;     // a caption that must not stand alone at the foot of a page
    std::vector<PagingCell> cells; // none: a gap, left out where a page begins or ends
};

struct PagingBlock
{
    int headingRows = 0; // the first rows, printed again on every page that the block continues on
    std::vector<PagingRow> rows;
};

struct PagingInput
{
    int bodyHeight = 0; // what a page offers
    int padding = 0;    // above and below the lines of a cell
    std::vector<PagingBlock> blocks;
};

// Lines [firstLine, lastLine) of a cell.
struct PagedCell
{
    int firstLine = 0;
    int lastLine = 0;
    bool first = true; // the cell's first part
    bool last = true;  // nothing follows
};

struct PagedRow
{
    int page = 0;
    int block = 0;
    int row = 0;
    int y = 0;
    int height = 0;
    bool repeated = false;
    std::vector<PagedCell> cells; // as many as the row has
};

// Places every line exactly once and in order. A row that fits is placed; one that would fit a
// fresh page while less than a quarter of this one is free moves there; any other is split by
// lines, each cell going on where it stopped, with no single line before or after the break where
// that can be helped. A page always takes at least one line, so it ends for every input; only a
// line that is higher than a page overflows it.
[[nodiscard]] std::vector<PagedRow> paginate(const PagingInput &input);

} // namespace mokuhyo::render
