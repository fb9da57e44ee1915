#pragma once

#include "desk/row_outline.h"

namespace mokuhyo::desk {

// What the buttons of the row's form write. Locked fields are left alone.

// The text of a field when one of its parts says `typed`; part 0 is the whole, -1 what stands
// before the parts.
[[nodiscard]] QString textWith(const SheetDocument &document, const CellKey &cell, int part,
                               const QString &typed, const QString &like);
[[nodiscard]] std::vector<CellWrite> removingPart(const SheetDocument &document,
                                                  const RowOutline &outline, const QString &item,
                                                  int number);
// Empty where the numbers are in order, or where a locked field would fall out of line.
[[nodiscard]] std::vector<CellWrite> renumbering(const SheetDocument &document,
                                                 const RowOutline &outline, const QString &item);
// Plain texts become the first part.
[[nodiscard]] std::vector<CellWrite> takingApart(const SheetDocument &document,
                                                 const RowOutline &outline, const QString &item);

} // namespace mokuhyo::desk
