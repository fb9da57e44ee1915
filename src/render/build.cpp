#include "render/build.h"

#include "render/flow.h"
#include "render/lay_out.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr double marginaliaSize = 8;   // pt
constexpr Length marginaliaDrop = 650; // from the body's end to the baseline

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
    Typesetter typesetter(options.glyphs && options.pages);
    auto laid = layOut(sources, options, typesetter, progress);
    if (!laid)
        return failure(laid.error());
    Document document;
    for (LaidSheet &one : *laid) {
        document.sheets.push_back(std::move(one.flow));
        std::move(one.pages.begin(), one.pages.end(), std::back_inserter(document.pages));
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
