#pragma once

#include "render/xlsx/book_formats.h"
#include "render/xlsx/cover.h"
#include "render/xlsx/xlsx.h"

#include <QSet>

#include <optional>

namespace mokuhyo::render::xlsx {

inline constexpr int answerColumn = 3; // of the tab 連絡, from 0

// Comments with a cell to answer in, and the list of wording fixes. Answers the physical rows (from
// 1) that grow when people type.
[[nodiscard]] QSet<int> writeRemarksTab(lxw_workbook *workbook, lxw_worksheet *worksheet,
                                        const Cover &cover,
                                        const std::optional<XlsxIdentity> &identity,
                                        const BookFormats &formats);

} // namespace mokuhyo::render::xlsx
