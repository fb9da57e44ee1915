#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace mokuhyo {

// A file of data that people write (a form, a rule), with every defect that its schema finds.
struct CheckedJson
{
    QJsonObject object;
    std::vector<Error> errors; // each with its JSON pointer; empty: `object` follows the schema
};

// Against a schema that travels inside the program: "form.schema.json". Files over 1 MB are
// refused.
[[nodiscard]] CheckedJson checkedJson(const QByteArray &json, const QString &schema);

// SHA-256 of the canonical file, lower-case hex.
[[nodiscard]] QString hashOf(const QJsonObject &object);

} // namespace mokuhyo
