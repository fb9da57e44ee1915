#pragma once

#include "render/layout.h"

#include <optional>

namespace mokuhyo::desk {

// The number that a page is called by: the printed one; its place where none is printed.
[[nodiscard]] QString pageNumber(const render::Document &document, int page);
// With the title of the part that it belongs to.
[[nodiscard]] QString pageName(const render::Document &document, int page);
// The page that a typed number means: the printed one first, in whatever width it is typed; else
// the place in the document. Nothing where there is none.
[[nodiscard]] std::optional<int> pageOfNumber(const render::Document &document,
                                              const QString &typed);

} // namespace mokuhyo::desk
