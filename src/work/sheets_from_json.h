#pragma once

#include "core/form.h"
#include "intake/recognise.h"

#include <QByteArray>

namespace mokuhyo::work {

// Reads sheets in the shape that `show --json` and `export json` write: a list of objects with
// form, 年度, fields and items by printed label. Unknown labels are listed as unrecognised, an
// unknown form refuses the file. `json` is untrusted.
[[nodiscard]] Result<intake::Recognition>
sheetsFromJson(const QByteArray &json, const QString &name, const FormCatalog &forms);

} // namespace mokuhyo::work
