#pragma once

#include "render/xlsx/book_formats.h"
#include "render/xlsx/summary.h"

namespace mokuhyo::render::xlsx {

// 目次: every sheet with where it belongs and how it stands, linked to its tab. `tabs` has one
// entry a sheet, `others` the tabs that are no sheets.
void writeContentsTab(lxw_worksheet *worksheet, const Summary &summary, const QStringList &tabs,
                      const QStringList &others, const BookFormats &formats);

} // namespace mokuhyo::render::xlsx
