#pragma once

#include "core/result.h"

#include <QSet>
#include <QString>

#include <vector>

namespace mokuhyo::render::xlsx {

// The finishing pass over a workbook as the library wrote it: rows named in growing[i] (from 1, of
// the i-th tab) lose the mark that their height was set by hand, so that Excel lets them grow when
// people type, even in a protected sheet.
[[nodiscard]] Status letRowsGrow(const QString &path, const std::vector<QSet<int>> &growing);

} // namespace mokuhyo::render::xlsx
