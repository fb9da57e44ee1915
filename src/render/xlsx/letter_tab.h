#pragma once

#include "render/xlsx/book_formats.h"
#include "render/xlsx/cover.h"

namespace mokuhyo::render::xlsx {

void writeLetterTab(lxw_workbook *workbook, lxw_worksheet *worksheet, const CoverLetter &letter,
                    const QStringList &sheets, const std::vector<size_t> &rows,
                    const BookFormats &formats);

} // namespace mokuhyo::render::xlsx
