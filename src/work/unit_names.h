#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// The units that these names (one each, as the form's unit field prints them) mean on the first day
// of that year, in their order. Units that the register does not know are made, as one step.
[[nodiscard]] Result<QStringList> unitsByName(Session &session, const QString &form,
                                              const QStringList &names, int year);

} // namespace mokuhyo::work
