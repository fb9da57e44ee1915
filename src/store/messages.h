#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>

namespace mokuhyo::store {

// The translation context of this module.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mokuhyo::store)
};

// Errors that several places report.
[[nodiscard]] Error notAStore(const QString &path);
[[nodiscard]] Error damaged(const QString &path);
[[nodiscard]] Error busy(const QString &path);
[[nodiscard]] Error readOnly(const QString &path);
[[nodiscard]] Error noSpace(const QString &path);
[[nodiscard]] Error cancelled();

} // namespace mokuhyo::store
