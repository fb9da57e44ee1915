#pragma once

#include "core/span.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace mokuhyo {

// What things are counted in: 件, 人, か所, 千円, t-CO2, and any other counter word behind a
// number.

struct UnitWord
{
    Span place;
    QString unit;       // in half width, without white space and line breaks
    bool known = false; // one that is known here; else guessed from how the words divide

    bool operator==(const UnitWord &) const = default;
};

// The unit that begins at this place, behind a number. Known ones are read whole, the longest
// first; otherwise the run of kanji, kana or letters up to a word of doing (完了, 以上), a particle
// or a bracket. A line break inside a known unit is read over (千\n円). None: length 0.
[[nodiscard]] UnitWord unitAt(QStringView text, qsizetype place);

// Whether this is a unit known here, in half width; days and years are (15日), months are not.
[[nodiscard]] bool isKnownUnit(QStringView unit);

// Whether two units count the same, as people write: 人 and 名, 件 and 件数, か所 and 箇所; an
// empty unit counts like any other. Money and measures of different scale are not the same.
[[nodiscard]] bool sameUnit(const QString &a, const QString &b);

// By what a number in `from` is multiplied to be one in `to`: 千円 to 円 is 1000, 人 to 名 is 1.
// None where the two measure different things.
[[nodiscard]] std::optional<double> unitScale(const QString &from, const QString &to);

} // namespace mokuhyo
