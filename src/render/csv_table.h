#pragma once

#include "render/csv.h"
#include "render/records.h"

namespace mokuhyo::render {

// Any table as csv.h writes the sheets of a form.
[[nodiscard]] QByteArray csvOf(const RecordTable &table, CsvEncoding encoding = CsvEncoding::Utf8);

} // namespace mokuhyo::render
