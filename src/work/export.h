#pragma once

#include "render/layout.h"
#include "render/visibility.h"
#include "work/session.h"

#include <QJsonArray>

namespace mokuhyo::work {

// Book: a workbook with contents, figures and charts before the sheets (集計ブック).
enum class ExportFormat { Xlsx, Pdf, Csv, Json, Book };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Xlsx;
    QString path; // csv of several forms: a folder
    SheetFilter filter;
    render::Visibility visibility = {}; // a public edition has no identity either
};

// What was written, and what of it people should look at.
struct ExportReport
{
    std::vector<render::Warning> warnings;
};

// Writes the chosen sheets, whole or not at all. NotFound when the filter leaves none.
[[nodiscard]] Result<ExportReport> exportSheets(Session &session, const ExportOptions &options,
                                                const Progress &progress = {});

// In the shape that `show --json` prints.
[[nodiscard]] Result<QJsonArray> sheetsAsJson(Session &session, const std::vector<Sheet> &sheets);

} // namespace mokuhyo::work
