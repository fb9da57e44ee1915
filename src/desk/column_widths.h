#pragma once

#include "core/form.h"

#include <QHash>
#include <QString>

#include <vector>

namespace mokuhyo::desk {

// Widths on the screen in the proportions of the paper: as wide as the view where that can be read,
// never below a few characters a column. `chosen` holds widths that a person gave, by column key.
[[nodiscard]] std::vector<int> columnWidths(const Form &form,
                                            const std::vector<const Field *> &columns,
                                            int available, int characterWidth,
                                            const QHash<QString, int> &chosen);

// Whether the paper sets the column's heading from top to bottom.
[[nodiscard]] bool isSetVertically(const Form &form, const QString &column);

} // namespace mokuhyo::desk
