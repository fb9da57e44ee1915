#pragma once

#include "render/records.h"

#include <QDateTime>

namespace mokuhyo::render {

// A workbook with one table of texts on a tab of that name: to filter, to sort, to print. The file
// appears whole or not at all.
[[nodiscard]] Status writeTableXlsx(const RecordTable &table, const QString &title,
                                    const QString &path, const QDateTime &created);

} // namespace mokuhyo::render
