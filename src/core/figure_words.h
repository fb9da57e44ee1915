#pragma once

#include "core/span.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace mokuhyo {

// A number with its unit, as it stands in a text.
struct Figure
{
    Span place; // number and unit
    double value = 0;
    std::optional<double> upTo; // 10～20件, 10件～20件
    std::optional<double> of;   // 2/6, 264施設/296施設
    QString unit;               // may be empty
    bool known = false;         // see UnitWord; true for % and the like, false without a unit
    QChar sign;                 // see NumberWord
    bool wellFormed = true;
    // A number that names rather than counts: 第2次, 3号, 65歳以上の, 24時間体制, 3R.
    bool naming = false;

    bool operator==(const Figure &) const = default;
};

[[nodiscard]] std::optional<Figure> figureAt(QStringView text, qsizetype place);

// All that count, in order; those that name are left out, and so is what lies in `days` (see
// findDays()).
[[nodiscard]] std::vector<Figure> findFigures(QStringView text, const Spans &days);

} // namespace mokuhyo
