#pragma once

#include "render/build.h"

#include <functional>

namespace mokuhyo::render {

// Names a cell of a part (index into Document::sheets) for people.
using PlaceOf = std::function<QString(int part, const FlowCell &cell)>;

// What the document cannot show as it was typed: a form's font that this machine does not have,
// characters that no font has, and control characters, which are left out.
[[nodiscard]] std::vector<Warning> paperWarnings(const Document &document, const PlaceOf &placeOf);

} // namespace mokuhyo::render
