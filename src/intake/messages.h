#pragma once

#include "core/result.h"

#include <QCoreApplication>

// The refusals that several readers share, worded once.
namespace mokuhyo::intake {

[[nodiscard]] tl::unexpected<Error> damaged(const QString &where);
[[nodiscard]] tl::unexpected<Error> tooLarge(const QString &where);
[[nodiscard]] tl::unexpected<Error> encrypted();

} // namespace mokuhyo::intake
