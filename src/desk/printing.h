#pragma once

#include "core/result.h"
#include "render/layout.h"

#include <QPrinter>

#include <vector>

namespace mokuhyo::desk {

// Which pages (indexes of Document::pages) the printer's dialog asks for, in the order in which
// they go out: ranges, copies where the printer makes none itself, last page first. `current`: the
// page in view; -1: none.
[[nodiscard]] std::vector<int> pagesToPrint(const QPrinter &printer, int count, int current = -1);

// Each page on paper of its own size. On the thread that laid out the document.
[[nodiscard]] Status printPages(QPrinter &printer, const render::Document &document,
                                const std::vector<int> &pages, const Progress &progress = {});

} // namespace mokuhyo::desk
