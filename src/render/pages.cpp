#include "render/pages.h"

#include "render/flow.h"
#include "render/paginate.h"

#include <numeric>

namespace mokuhyo::render {
namespace {

PagingInput inputFor(const FlowSheet &sheet)
{
    PagingInput input;
    const Paper &paper = sheet.paper;
    input.bodyHeight =
        pageSize(paper).height - lengthFromMm(paper.top) - lengthFromMm(paper.bottom);
    input.padding = paddingY;
    for (const FlowBlock &block : sheet.blocks) {
        PagingBlock paged;
        paged.headingRows = block.headingRows;
        for (const FlowRow &row : block.rows) {
            PagingRow out;
            out.minHeight = row.height;
            for (const FlowCell &cell : row.cells) {
                const bool caption = cell.role == Role::Title || cell.role == Role::Heading;
                out.keepWithNext =
                    out.keepWithNext || (caption && block.kind != FlowBlock::Kind::Table);
                PagingCell lines;
                lines.rowSpan = cell.rowSpan;
                for (const Line &line : cell.lines)
                    lines.lines.push_back(line.height);
                out.cells.push_back(std::move(lines));
            }
            paged.rows.push_back(std::move(out));
        }
        input.blocks.push_back(std::move(paged));
    }
    return input;
}

// A cell over several rows reaches as far as its rows do on this page.
Length heightFrom(const std::vector<PagedRow> &rows, size_t first, int rowSpan)
{
    Length height = rows[first].height;
    for (size_t i = first + 1; i < rows.size() && i < first + static_cast<size_t>(rowSpan); ++i) {
        if (rows[i].page == rows[first].page && rows[i].block == rows[first].block)
            height += rows[i].height;
    }
    return height;
}

} // namespace

std::vector<Page> pagesOf(const FlowSheet &sheet, int sheetIndex)
{
    const PageSize size = pageSize(sheet.paper);
    const Length left = lengthFromMm(sheet.paper.left);
    const Length printable = size.width - left - lengthFromMm(sheet.paper.right);
    const Length total = std::accumulate(sheet.grid.begin(), sheet.grid.end(), 0);
    const Length start = left + std::max(0, (printable - total) / 2);
    std::vector<Length> edges{start};
    for (const Length width : sheet.grid)
        edges.push_back(edges.back() + width);

    std::vector<Page> pages;
    const std::vector<PagedRow> rows = paginate(inputFor(sheet));
    for (size_t i = 0; i < rows.size(); ++i) {
        const PagedRow &row = rows[i];
        while (static_cast<int>(pages.size()) <= row.page) {
            Page page;
            page.sheet = sheetIndex;
            page.numberInSheet = static_cast<int>(pages.size()) + 1;
            page.width = size.width;
            page.height = size.height;
            pages.push_back(std::move(page));
        }
        const FlowRow &flow =
            sheet.blocks[static_cast<size_t>(row.block)].rows[static_cast<size_t>(row.row)];
        for (size_t c = 0; c < flow.cells.size(); ++c) {
            const FlowCell &cell = flow.cells[c];
            const PagedCell &part = row.cells[c];
            Fragment fragment;
            fragment.sheet = sheetIndex;
            fragment.block = row.block;
            fragment.row = row.row;
            fragment.cell = static_cast<int>(c);
            fragment.firstLine = part.firstLine;
            fragment.lastLine = part.lastLine;
            fragment.first = part.first;
            fragment.last = part.last;
            fragment.repeated = row.repeated;
            fragment.x = edges[static_cast<size_t>(cell.column)];
            const int end = cell.column + cell.span;
            fragment.width = edges[static_cast<size_t>(end)] - fragment.x;
            fragment.y = lengthFromMm(sheet.paper.top) + row.y;
            fragment.height = heightFrom(rows, i, cell.rowSpan);
            pages.back().fragments.push_back(fragment);
        }
    }
    if (pages.empty()) { // a sheet of which nothing is shown still has its place in a book
        Page page;
        page.sheet = sheetIndex;
        page.width = size.width;
        page.height = size.height;
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace mokuhyo::render
