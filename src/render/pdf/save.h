#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

class QPDF;

namespace mokuhyo::render::pdf {

// Writes the objects to the path: whole or not at all. `goOn` hears the percentage and may cancel.
[[nodiscard]] Status save(QPDF &pdf, const QString &path, const std::function<bool(int)> &goOn);

} // namespace mokuhyo::render::pdf
