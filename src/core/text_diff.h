#pragma once

#include <QString>

#include <vector>

namespace mokuhyo {

// What became of a text, in its order.
struct DiffPiece
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPiece &) const = default;
};

// Least differences, by character for Japanese and by word for Latin letters and digits. The
// pieces that are not Added give `before`, those that are not Removed give `after`.
[[nodiscard]] std::vector<DiffPiece> textDiff(const QString &before, const QString &after);

} // namespace mokuhyo
