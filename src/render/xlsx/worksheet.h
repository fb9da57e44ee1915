#pragma once

#include "render/layout.h"
#include "render/xlsx/choices.h"
#include "render/xlsx/formats.h"
#include "render/xlsx/xlsx.h"

#include <QSet>

namespace mokuhyo::render::xlsx {

// What a tab needs besides its flow.
struct TabContext
{
    const XlsxOptions &options;
    Formats &formats;
    Choices &choices;
    std::vector<Warning> &warnings; // more may come
};

// Writes one sheet of the flow into an empty tab. Answers the physical rows (from 1) that may grow
// when people type: those whose height no merged cell decides.
[[nodiscard]] Result<QSet<int>> writeTab(lxw_worksheet *worksheet, const FlowSheet &flow,
                                         const SheetSource &source, const TabContext &context);

} // namespace mokuhyo::render::xlsx
