#pragma once

#include "render/build.h"
#include "render/typeset.h"

#include <vector>

namespace mokuhyo::render {

// One sheet of a document, not yet put in its place among the others' pages.
struct LaidSheet
{
    FlowSheet flow;
    std::vector<Page> pages;
};

// Lays out all sheets, many of them on several threads. Fonts are those of `typesetter`, which
// belongs to the calling thread; so does `progress`.
[[nodiscard]] Result<std::vector<LaidSheet>> layOut(const std::vector<SheetSource> &sources,
                                                    const BuildOptions &options,
                                                    Typesetter &typesetter,
                                                    const Progress &progress);

} // namespace mokuhyo::render
