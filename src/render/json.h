#pragma once

#include "core/result.h"
#include "render/build.h"

#include <QJsonArray>
#include <QString>

namespace mokuhyo::render {

struct JsonOptions
{
    Visibility visibility = {}; // a public edition has no ids either
};

// A list of {form, 年度, id, fields: {label: text}, items: [{label: text, id}]}: 年度 is the first
// year as 令和6年度, labels are those of the paper, band/label where one repeats. Items that ended
// or changed also have 異動 (中止, …) and 異動日 (2026-10-01).
[[nodiscard]] QJsonArray sheetsToJson(const std::vector<SheetSource> &sources,
                                      const JsonOptions &options = {});

[[nodiscard]] Status writeJson(const std::vector<SheetSource> &sources, const QString &path,
                               const JsonOptions &options = {});

} // namespace mokuhyo::render
