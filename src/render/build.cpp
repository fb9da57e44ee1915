#include "render/build.h"

#include "render/flow.h"
#include "render/pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr double marginaliaSize = 8;   // pt
constexpr Length marginaliaDrop = 650; // from the body's end to the baseline
constexpr double sizeStep = 0.25;      // pt, in which fitting a page tries type sizes

FlowSheet flowOf(const SheetSource &source, const BuildOptions &options, Typesetter &typesetter,
                 double scale)
{
    const Grid grid = gridFor(source, options.publicEdition);
    const FlowContext context{source, options, grid, typesetter, scale};
    FlowSheet flow;
    flow.sheet = source.sheet->id;
    flow.title = sheetTitle(*source.sheet, *source.form);
    flow.paper = source.form->paper;
    flow.scale = scale;
    flow.grid = grid.widths;
    for (FlowBlock block : {fieldBlock(context, FlowBlock::Kind::Header), tableBlock(context),
                            fieldBlock(context, FlowBlock::Kind::Footer)}) {
        if (!block.rows.empty())
            flow.blocks.push_back(std::move(block));
    }
    return flow;
}

// 1枚に収める: the largest type that leaves one page. Where even the smallest would not, shrinking
// helps nobody: the sheet keeps its size and takes the pages that it needs.
void fitOnePage(const SheetSource &source, const BuildOptions &options, Typesetter &typesetter,
                FlowSheet &flow, std::vector<Page> &pages, int sheetIndex)
{
    const Paper &paper = source.form->paper;
    const int most = static_cast<int>(std::floor((paper.fontSize - paper.smallestSize) / sizeStep));
    int low = 1;
    int high = most;
    while (low <= high) {
        const int steps = (low + high) / 2;
        const double scale = (paper.fontSize - steps * sizeStep) / paper.fontSize;
        FlowSheet smaller = flowOf(source, options, typesetter, scale);
        std::vector<Page> fewer = pagesOf(smaller, sheetIndex);
        if (fewer.size() == 1) {
            flow = std::move(smaller);
            pages = std::move(fewer);
            high = steps - 1;
        } else {
            low = steps + 1;
        }
    }
}

void addMarginalia(Document &document, Typesetter &typesetter)
{
    const auto count = document.pages.size();
    for (size_t i = 0; i < count; ++i) {
        Page &page = document.pages[i];
        const FlowSheet &sheet = document.sheets[static_cast<size_t>(page.sheet)];
        const Paper &paper = sheet.paper;
        const TypeStyle style{paper.font, marginaliaSize, false};
        const Length left = lengthFromMm(paper.left);
        const Length right = page.width - lengthFromMm(paper.right);
        const Length room = lengthFromMm(paper.bottom);
        const Length baseline = page.height - room + std::min(marginaliaDrop, room / 2);
        const QString number = u"%1 / %2"_s.arg(i + 1).arg(count);
        const Line numberLine = typesetter.set(number, right - left, style).front();
        page.marginalia.push_back({right - numberLine.width, baseline, numberLine});
        const QString title = sheet.title.simplified();
        const auto lines = typesetter.set(title, right - left - 2 * numberLine.width, style);
        if (!lines.empty())
            page.marginalia.insert(page.marginalia.begin(), {left, baseline, lines.front()});
    }
}

} // namespace

PageSize pageSize(const Paper &paper)
{
    PageSize size{21000, 29700};
    if (paper.size == "A3"_L1)
        size = {29700, 42000};
    else if (paper.size == "B4"_L1)
        size = {25700, 36400};
    if (paper.landscape)
        std::swap(size.width, size.height);
    return size;
}

Result<Document> buildDocument(const std::vector<SheetSource> &sources, const BuildOptions &options,
                               const Progress &progress)
{
    Document document;
    Typesetter typesetter(options.glyphs && options.pages);
    const auto total = static_cast<qint64>(sources.size());
    for (const SheetSource &source : sources) {
        const auto index = static_cast<int>(document.sheets.size());
        if (!proceeds(progress, index, total)) {
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("render", "書き出しを取り消しました。"));
        }
        FlowSheet flow = flowOf(source, options, typesetter, 1.0);
        if (options.pages) {
            std::vector<Page> pages = pagesOf(flow, index);
            if (source.form->paper.fitOnePage && pages.size() > 1)
                fitOnePage(source, options, typesetter, flow, pages, index);
            std::move(pages.begin(), pages.end(), std::back_inserter(document.pages));
        }
        document.sheets.push_back(std::move(flow));
    }
    if (!options.title.isEmpty())
        document.title = options.title;
    else if (!document.sheets.empty())
        document.title = document.sheets.front().title;
    if (options.pages)
        addMarginalia(document, typesetter);
    document.fonts = typesetter.fonts();
    return document;
}

} // namespace mokuhyo::render
