#include "render/pdf/links.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::pdf {

std::vector<Object> writeLinks(File &file, const Document &document, int page,
                               const std::vector<Reference> &pages, const Tagging &tagging,
                               Structure &structure)
{
    std::vector<Object> links;
    const Page &content = document.pages[static_cast<size_t>(page)];
    for (const Fragment &fragment : content.fragments) {
        const FlowCell &cell = cellOf(document, fragment);
        if (cell.target < 0)
            continue;
        const auto target = std::ranges::find(document.pages, cell.target, &Page::sheet);
        if (target == document.pages.end())
            continue;
        const auto index = static_cast<size_t>(target - document.pages.begin());
        const auto points = [](Length length) { return number(length * pointsPerLength); };
        const Length bottom = content.height - fragment.y - fragment.height;
        const Reference link = file.reserve();
        const int parent = structure.refer(tagging.elementFor(fragment, fragment.firstLine), page,
                                           link, static_cast<int>(pages.size()));
        const QString &title = document.sheets[static_cast<size_t>(cell.target)].title;
        const QString said = target->number.isEmpty()
                                 ? title.simplified()
                                 : u"%1（%2ページ）"_s.arg(title.simplified(), target->number);
        file.put(link, dictionary({{"/Type", name("/Annot")},
                                   {"/Subtype", name("/Link")},
                                   {"/Rect", array({points(fragment.x), points(bottom),
                                                    points(fragment.x + fragment.width),
                                                    points(bottom + fragment.height)})},
                                   {"/Border", array({integer(0), integer(0), integer(0)})},
                                   {"/F", integer(4)}, // printed, as PDF/A-1 wants all of them
                                   {"/Contents", textString(said)},
                                   {"/StructParent", integer(parent)},
                                   {"/Dest", array({pages[index], name("/Fit")})}}));
        links.push_back(link);
    }
    return links;
}

} // namespace mokuhyo::render::pdf
