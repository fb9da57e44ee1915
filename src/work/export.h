#pragma once

#include "work/session.h"

#include <QJsonArray>

namespace mokuhyo::work {

enum class ExportFormat { Xlsx, Pdf, Csv, Json };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Xlsx;
    QString path; // csv of several forms: a folder
    SheetFilter filter;
    bool forPublication = false; // without identity and what the form calls internal
};

// Writes the chosen sheets, whole or not at all. NotFound when the filter leaves none.
[[nodiscard]] Status exportSheets(Session &session, const ExportOptions &options,
                                  const Progress &progress = {});

// In the shape that `show --json` prints.
[[nodiscard]] Result<QJsonArray> sheetsAsJson(Session &session, const std::vector<Sheet> &sheets);

} // namespace mokuhyo::work
