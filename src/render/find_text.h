#pragma once

#include "render/layout.h"

#include <functional>
#include <vector>

namespace mokuhyo::render {

// A place of a text in a document.
struct TextHit
{
    // What is covered: several rectangles where the text runs on in the next line or page.
    struct Area
    {
        int page = 0; // indexes Document::pages
        Length x = 0, y = 0, width = 0, height = 0;
    };
    std::vector<Area> areas;
    Fragment fragment; // where it begins
};

// In reading order, folded as searchKey() does. Headings that repeat after a page break and footers
// do not count again. Reads texts and measures, no fonts: any thread may call it. None when
// cancelled.
[[nodiscard]] std::vector<TextHit> findText(const Document &document, const QString &needle,
                                            const std::function<bool()> &goesOn = {});

} // namespace mokuhyo::render
