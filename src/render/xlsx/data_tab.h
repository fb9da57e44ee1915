#pragma once

#include "render/records.h"
#include "render/xlsx/draft.h"
#include "render/xlsx/names.h"

namespace mokuhyo::render::xlsx {

// A tab a form with the sheets' contents as a table of records, equal to what CSV holds: to filter,
// to count, to read by machine. Numbers are numbers, all other text stays text. `locked`: what
// people fill in stands on the sheets, these are copies.
// Answers the tabs' names.
[[nodiscard]] Result<QStringList> addDataTabs(Draft &draft, TabNames &names,
                                              const std::vector<SheetSource> &sources,
                                              const Visibility &visibility, bool locked);

} // namespace mokuhyo::render::xlsx
