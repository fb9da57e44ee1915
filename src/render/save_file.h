#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace mokuhyo::render {

// Puts the bytes at `path`, whole or not at all: a temporary file beside it, flushed to the medium
// and renamed. NoSpace, ReadOnly and Io are told apart; what stood there before stays on failure.
[[nodiscard]] Status saveFile(const QString &path, const QByteArray &bytes);

} // namespace mokuhyo::render
