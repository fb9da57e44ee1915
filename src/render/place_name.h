#pragma once

#include "render/build.h"

namespace mokuhyo::render {

// Where a cell is, for people: 「政策部広報課」3行目「目標値」; without a row for the sheet's own
// fields.
[[nodiscard]] QString placeName(const SheetSource &source, const QString &record,
                                const QString &field);

} // namespace mokuhyo::render
