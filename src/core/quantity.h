#pragma once

#include <QString>

#include <optional>

namespace mokuhyo {

// A text that is one number and nothing else, taken apart for tables that machines read.
struct Quantity
{
    QString number; // -1234.5: ASCII digits, a point, no separators
    QString unit;   // in half width; may be empty

    bool operator==(const Quantity &) const = default;
};

// 20件, ８０％, 1,234 人, 1.5億円 (150000000, 円), 600,000千円 (600000, 千円: people count in that
// unit). Nothing where anything else is said (20件以上, 約3割, 月14時間/人, +10件), where the
// digits are no well-formed number, and where what follows is no unit known here: 3月 and 8日 are
// dates. Better no figure than a wrong one.
[[nodiscard]] std::optional<Quantity> quantityOf(const QString &text);

} // namespace mokuhyo
