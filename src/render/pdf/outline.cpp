#include "render/pdf/outline.h"

#include <qpdf/QPDF.hh>

namespace mokuhyo::render::pdf {

Object outline(QPDF &pdf, const Document &document, const std::vector<Object> &pages)
{
    Object root = pdf.makeIndirectObject(dictionary({{"/Type", name("/Outlines")}}));
    std::vector<Object> items;
    for (size_t page = 0; page < document.pages.size(); ++page) {
        const int sheet = document.pages[page].sheet;
        if (page > 0 && document.pages[page - 1].sheet == sheet)
            continue;
        const QString &title = document.sheets[static_cast<size_t>(sheet)].title;
        items.push_back(
            pdf.makeIndirectObject(dictionary({{"/Title", textString(title)},
                                               {"/Parent", root},
                                               {"/Dest", array({pages[page], name("/Fit")})}})));
    }
    for (size_t i = 0; i + 1 < items.size(); ++i) {
        items[i].replaceKey("/Next", items[i + 1]);
        items[i + 1].replaceKey("/Prev", items[i]);
    }
    if (!items.empty()) {
        root.replaceKey("/First", items.front());
        root.replaceKey("/Last", items.back());
        root.replaceKey("/Count", integer(static_cast<long long>(items.size())));
    }
    return root;
}

Object pageLabels()
{
    const Object decimal = dictionary({{"/S", name("/D")}});
    return dictionary({{"/Nums", array({integer(0), decimal})}});
}

} // namespace mokuhyo::render::pdf
