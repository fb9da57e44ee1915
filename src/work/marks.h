#pragma once

#include "render/marks.h"
#include "work/session.h"

namespace mokuhyo::work {

// What paper says of changes with a reason (変更（理由付き）) and of rows that came, changed, ended
// or went: for each sheet, in the order of the sheets. Without names of people.
[[nodiscard]] Result<std::vector<std::vector<render::Mark>>>
marksOf(const Session &session, const std::vector<Sheet> &sheets);

} // namespace mokuhyo::work
