#include "render/pdf/outline.h"

namespace mokuhyo::render::pdf {

Reference outline(File &file, const Document &document, const std::vector<Reference> &pages)
{
    std::vector<size_t> firstPages; // of the sheets
    for (size_t page = 0; page < document.pages.size(); ++page) {
        if (page == 0 || document.pages[page - 1].sheet != document.pages[page].sheet)
            firstPages.push_back(page);
    }
    const auto count = static_cast<int>(firstPages.size());
    const Reference root = file.reserve();
    const Reference first = file.reserve(count);
    for (int i = 0; i < count; ++i) {
        const size_t page = firstPages[static_cast<size_t>(i)];
        const FlowSheet &sheet = document.sheets[static_cast<size_t>(document.pages[page].sheet)];
        Entries item{{"/Title", textString(sheet.title)},
                     {"/Parent", root},
                     {"/Dest", array({pages[page], name("/Fit")})}};
        if (i > 0)
            item["/Prev"] = Reference{first.number + i - 1};
        if (i + 1 < count)
            item["/Next"] = Reference{first.number + i + 1};
        file.put({first.number + i}, dictionary(item));
    }
    Entries entries{{"/Type", name("/Outlines")}};
    if (count > 0) {
        entries["/First"] = first;
        entries["/Last"] = Reference{first.number + count - 1};
        entries["/Count"] = integer(count);
    }
    file.put(root, dictionary(entries));
    return root;
}

Object pageLabels()
{
    const Object decimal = dictionary({{"/S", name("/D")}});
    return dictionary({{"/Nums", array({integer(0), decimal})}});
}

} // namespace mokuhyo::render::pdf
