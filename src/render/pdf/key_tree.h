#pragma once

#include "render/pdf/file.h"

#include <string>
#include <utility>
#include <vector>

namespace mokuhyo::render::pdf {

// A number tree ("/Nums") or name tree ("/Names") over sorted keys, in leaves: no array of a
// PDF/A-1 may hold more than 8191 objects.
[[nodiscard]] Reference keyTree(File &file, const std::string &kind,
                                const std::vector<std::pair<Object, Object>> &entries);

} // namespace mokuhyo::render::pdf
