#include "render/lay_out.h"

#include "render/flow.h"
#include "render/pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace mokuhyo::render {
namespace {

constexpr double sizeStep = 0.25;   // pt, in which fitting a page tries type sizes
constexpr size_t sheetsAThread = 8; // fewer are not worth a thread with fonts of its own
constexpr unsigned mostThreads = 4;

FlowSheet flowOf(const FlowContext &context)
{
    const SheetSource &source = context.source;
    FlowSheet flow;
    flow.sheet = source.sheet->id;
    flow.title = shownTitle(*source.sheet, *source.form, context.options.visibility);
    flow.paper = source.form->paper;
    flow.scale = context.scale;
    flow.grid = context.grid.widths;
    const auto add = [&flow](FlowBlock &&block) {
        if (!block.rows.empty())
            flow.blocks.push_back(std::move(block));
    };
    add(fieldBlock(context, FlowBlock::Kind::Header));
    add(tableBlock(context));
    add(fieldBlock(context, FlowBlock::Kind::Footer));
    add(notesBlock(context));
    return flow;
}

// Lets the unwritten rows of a sheet on one page grow into what is free below them: all to the same
// height, none higher than `wanted`.
void giveRoom(FlowSheet &flow, const Page &page, Length wanted)
{
    Length end = 0;
    for (const Fragment &part : page.fragments)
        end = std::max(end, part.y + part.height);
    const Length room = page.height - lengthFromMm(flow.paper.bottom) - end;
    std::vector<FlowRow *> rows;
    for (FlowBlock &block : flow.blocks) {
        for (FlowRow &row : block.rows) {
            if (row.unwritten)
                rows.push_back(&row);
        }
    }
    const auto cost = [&](Length height) {
        return std::accumulate(rows.begin(), rows.end(), 0, [&](Length sum, const FlowRow *row) {
            return sum + std::max(0, height - row->height);
        });
    };
    Length height = wanted;
    while (height > 0 && cost(height) > room)
        height -= std::max(1, (cost(height) - room) / static_cast<int>(rows.size()));
    for (FlowRow *row : rows)
        row->height = std::max(row->height, height);
}

// 1枚に収める: the largest type that leaves one page. Room for writing by hand takes what the texts
// leave. Where even the smallest type is too large, shrinking helps nobody: the sheet keeps its
// size and takes the pages that it needs.
void fitOnePage(const SheetSource &source, const BuildOptions &options, Typesetter &typesetter,
                LaidSheet &laid, int sheetIndex)
{
    const Form &form = *source.form;
    const Paper &paper = form.paper;
    const int most = static_cast<int>(std::floor((paper.fontSize - paper.smallestSize) / sizeStep));
    LaidSheet fitted;
    int low = 0;
    int high = most;
    while (low <= high) {
        const int steps = (low + high) / 2;
        const double scale = (paper.fontSize - steps * sizeStep) / paper.fontSize;
        const Grid grid = balancedGrid(source, options, scale);
        FlowSheet smaller = flowOf({source, options, grid, &typesetter, scale, false});
        std::vector<Page> fewer = pagesOf(smaller, sheetIndex);
        if (fewer.size() == 1) {
            fitted = {std::move(smaller), std::move(fewer)};
            high = steps - 1;
        } else {
            low = steps + 1;
        }
    }
    if (fitted.pages.empty())
        return;
    laid = std::move(fitted);
    giveRoom(laid.flow, laid.pages.front(), lengthFromMm(form.layout.minRowHeight));
    laid.pages = pagesOf(laid.flow, sheetIndex);
}

LaidSheet laySheet(const SheetSource &source, const BuildOptions &options, Typesetter &typesetter,
                   int index)
{
    LaidSheet laid;
    const Grid grid = balancedGrid(source, options);
    laid.flow = flowOf({source, options, grid, &typesetter});
    if (options.pages) {
        laid.pages = pagesOf(laid.flow, index);
        if (source.form->paper.fitOnePage && laid.pages.size() > 1)
            fitOnePage(source, options, typesetter, laid, index);
    }
    return laid;
}

void renumberFonts(LaidSheet &laid, const std::vector<quint16> &fonts)
{
    for (FlowBlock &block : laid.flow.blocks) {
        for (FlowRow &row : block.rows) {
            for (FlowCell &cell : row.cells) {
                for (Line &line : cell.lines) {
                    for (Glyph &glyph : line.glyphs)
                        glyph.font = fonts[glyph.font];
                }
            }
        }
    }
}

// What a helping thread leaves behind: which sheets it laid out, with which fonts.
struct Helper
{
    std::vector<size_t> sheets;
    std::vector<Typesetter::FontUse> fonts;
    std::thread thread;
};

} // namespace

Result<std::vector<LaidSheet>> layOut(const std::vector<SheetSource> &sources,
                                      const BuildOptions &options, Typesetter &typesetter,
                                      const Progress &progress)
{
    std::vector<LaidSheet> laid(sources.size());
    std::atomic<size_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto work = [&](Typesetter &own, const std::function<void(size_t)> &took) {
        for (size_t i = next++; i < sources.size() && !stopped; i = next++) {
            took(i);
            if (!stopped)
                laid[i] = laySheet(sources[i], options, own, static_cast<int>(i));
        }
    };

    const size_t threads = std::min<size_t>(
        {sources.size() / sheetsAThread, mostThreads, std::thread::hardware_concurrency()});
    std::vector<Helper> helpers(threads > 1 ? threads - 1 : 0);
    for (Helper &helper : helpers) {
        helper.thread = std::thread([&] {
            Typesetter own(options.glyphs && options.pages);
            work(own, [&](size_t sheet) { helper.sheets.push_back(sheet); });
            helper.fonts = own.fontUses();
        });
    }
    const auto total = static_cast<qint64>(sources.size());
    work(typesetter, [&](size_t sheet) {
        if (!proceeds(progress, static_cast<qint64>(sheet), total))
            stopped = true;
    });
    for (Helper &helper : helpers) {
        helper.thread.join();
        std::vector<quint16> fonts;
        for (const Typesetter::FontUse &use : helper.fonts)
            fonts.push_back(static_cast<quint16>(typesetter.adopt(use)));
        for (const size_t sheet : helper.sheets)
            renumberFonts(laid[sheet], fonts);
    }
    if (stopped) {
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("render", "書き出しを取り消しました。"));
    }
    return laid;
}

} // namespace mokuhyo::render
