#pragma once

#include "core/enumeration.h"
#include "desk/sheet_document.h"

#include <vector>

namespace mokuhyo::desk {

// What the form of a row consists of: fields that are edited whole, and the parts of the others,
// aligned by their number.
struct RowOutline
{
    struct Column
    {
        const Field *field = nullptr;
        Enumeration cell; // as it stands
    };
    std::vector<const Field *> before; // whole fields in the form's order,
    std::vector<const Field *> after;  // those behind the parts
    std::vector<Column> columns;       // with aligned parts
    QList<int> numbers;
    QList<const Field *> candidates; // open fields that may be taken apart

    // Equal where the same editors fit.
    [[nodiscard]] QString shape() const;
    [[nodiscard]] bool hasParts() const { return !numbers.isEmpty(); }
    // ②, (2): how the parts of this row are marked.
    [[nodiscard]] QString marker(int number) const;
    // Marker of a first part, to be written where a field has none yet.
    [[nodiscard]] QString like() const;
};

// `extra`: parts that somebody wants to add and has not typed yet.
[[nodiscard]] RowOutline outlineOf(const SheetDocument &document, const QString &item, int extra);

} // namespace mokuhyo::desk
