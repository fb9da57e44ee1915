#pragma once

#include "render/csv.h"
#include "render/layout.h"
#include "render/visibility.h"
#include "work/session.h"

#include <QJsonArray>

namespace mokuhyo::work {

// Book: a workbook with contents, figures and charts before the sheets (集計ブック). Text: a
// summary for the web page.
enum class ExportFormat { Xlsx, Pdf, Csv, Json, Book, Text };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Xlsx;
    QString path; // csv of several forms: a folder
    SheetFilter filter;
    render::Visibility visibility = {}; // a public edition has no identity either
    render::CsvEncoding encoding = render::CsvEncoding::Utf8;
    bool replaceLost = false; // csv: 〓 for what the encoding cannot write, else that is refused
};

// What was written, and what of it people should look at.
struct ExportReport
{
    std::vector<render::Warning> warnings;
};

// Writes the chosen sheets, whole or not at all. NotFound when the filter leaves none. What a csv
// lost by its encoding comes back as warnings. A text is the summary for the web page as of today
// (work/text_summary.h).
[[nodiscard]] Result<ExportReport> exportSheets(Session &session, const ExportOptions &options,
                                                const Progress &progress = {});

// What a csv with these options would lose by its encoding.
[[nodiscard]] Result<std::vector<render::LostCharacter>>
charactersLost(const Session &session, const ExportOptions &options);

// In the shape that `show --json` prints.
[[nodiscard]] Result<QJsonArray> sheetsAsJson(Session &session, const std::vector<Sheet> &sheets);

} // namespace mokuhyo::work
