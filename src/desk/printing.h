#pragma once

#include "desk/preview_renderer.h"

#include <QPrinter>

namespace mokuhyo::desk {

// Pages of the printer's chosen range, each on paper of its own size. Builds and paints on the
// calling thread.
[[nodiscard]] Status printPaper(QPrinter &printer, const PaperSource &source,
                                const Progress &progress = {});

} // namespace mokuhyo::desk
