#pragma once

#include "render/build.h"
#include "render/xlsx/summary.h"
#include "work/figures.h"

namespace mokuhyo::work {

// What a consolidated workbook says about the results of these sheets: rows, and the years before
// where the store has them for the same forms and units. `year` as in summaryOf().
[[nodiscard]] Result<render::Results>
resultsOf(const Session &session, const std::vector<render::SheetSource> &sources,
          const UnitRegister &units, const render::Visibility &visibility, std::optional<int> year);

} // namespace mokuhyo::work
