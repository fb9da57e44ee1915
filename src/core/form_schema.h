#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <vector>

namespace mokuhyo {

// Defects of a form file against schemas/form.schema.json, each with its JSON pointer.
[[nodiscard]] std::vector<Error> schemaErrors(const QJsonObject &form);

} // namespace mokuhyo
