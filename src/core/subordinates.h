#pragma once

#include "core/unit.h"

namespace mokuhyo {

// These units and all below them on that day.
[[nodiscard]] QStringList withSubordinates(const QStringList &units, const UnitRegister &known,
                                           QDate day);

} // namespace mokuhyo
