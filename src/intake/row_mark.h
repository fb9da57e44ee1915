#pragma once

#include <QString>

#include <optional>

namespace mokuhyo::intake {

// What our workbooks write beside a row, in a hidden column: `record|base|hash`, see
// render/xlsx/identity.h. It follows the row wherever people sort or insert it. Nothing of it is
// believed: whoever reads it looks whether there is such a record.
struct RowMark
{
    QString record; // in the shape of an id
    QString base;   // digits, may be empty
    QString hash;   // hexadecimal, may be empty

    bool operator==(const RowMark &) const = default;
};

// None where the text is anything else.
[[nodiscard]] std::optional<RowMark> rowMark(const QString &text);

} // namespace mokuhyo::intake
