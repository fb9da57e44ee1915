#pragma once

#include "render/pdf/objects.h"

#include <string>
#include <utility>
#include <vector>

class QPDF;

namespace mokuhyo::render::pdf {

// A number tree ("/Nums") or name tree ("/Names") over sorted keys, in leaves: no array of a
// PDF/A-1 may hold more than 8191 objects.
[[nodiscard]] Object keyTree(QPDF &pdf, const std::string &kind,
                             const std::vector<std::pair<Object, Object>> &entries);

} // namespace mokuhyo::render::pdf
