#pragma once

#include "core/result.h"
#include "render/layout.h"
#include "render/marks.h"
#include "render/visibility.h"

#include <vector>

namespace mokuhyo::render {

struct SheetSource
{
    const Sheet *sheet = nullptr;
    const Form *form = nullptr;
    std::vector<Mark> marks = {};
};

struct BuildOptions
{
    Visibility visibility = {};
    bool glyphs = true; // false: measures only, for workbooks
    bool pages = true;  // false: the flow alone, at full type size
    QString title;      // of the document; empty: the first sheet's title
};

struct PageSize
{
    Length width = 0;
    Length height = 0;
};

// A3, A4 or JIS B4, turned as the form says.
[[nodiscard]] PageSize pageSize(const Paper &paper);

// Lays the sheets out one after the other, each beginning on a page of its own. Fonts are bound to
// the thread that builds: paint or write the document there. Fails only when cancelled.
[[nodiscard]] Result<Document> buildDocument(const std::vector<SheetSource> &sources,
                                             const BuildOptions &options = {},
                                             const Progress &progress = {});

} // namespace mokuhyo::render
