#pragma once

#include "render/build.h"
#include "render/xlsx/summary.h"
#include "work/session.h"

namespace mokuhyo::work {

// The figures of a consolidated workbook (集計ブック) about these sheets, in their order: what they
// ask for, how they stand, and how often each word of a rating or progress column was chosen, and
// what was reached of their targets. Rows that ended are not counted. `year`: the fiscal year that
// is looked at; none: each sheet's usual one.
[[nodiscard]] Result<render::Summary> summaryOf(const Session &session,
                                                const std::vector<render::SheetSource> &sources,
                                                const render::Visibility &visibility,
                                                std::optional<int> year);

} // namespace mokuhyo::work
