#pragma once

#include "core/result.h"
#include "render/build.h"

#include <QByteArray>
#include <QString>

namespace mokuhyo::render {

struct CsvOptions
{
    Visibility visibility = {};
};

// Sheets of one form as machine-readable CSV: the table of records.h in UTF-8 with a byte order
// mark, CRLF. Line breaks inside a text stay, quoted.
[[nodiscard]] QByteArray csvOf(const std::vector<SheetSource> &sources,
                               const CsvOptions &options = {});

// Sheets of one form make a file at `path`; of several forms a folder there with a file a form.
[[nodiscard]] Status writeCsv(const std::vector<SheetSource> &sources, const QString &path,
                              const CsvOptions &options = {}, const Progress &progress = {});

// A text as it stands in a CSV cell before quoting: what a spreadsheet would evaluate gets an
// apostrophe in front (=1+1, +SUM(A1), @SUM(A1)), and so does a text that would otherwise be taken
// for such a one when it is read back ('=1). A lone -, +10件 and -5% stay as they are.
[[nodiscard]] QString guarded(const QString &text);

} // namespace mokuhyo::render
