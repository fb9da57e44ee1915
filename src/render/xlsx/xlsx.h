#pragma once

#include "core/result.h"
#include "render/build.h"
#include "render/xlsx/cover.h"
#include "render/xlsx/summary.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace mokuhyo::render {

// What an exported workbook says about its origin, so that a collected one finds its records.
// Where it is written is described in identity.h.
struct XlsxIdentity
{
    QString store;
    QString handout;
    QString base; // the ledger's sequence number when it was handed out
};

struct XlsxOptions
{
    Visibility visibility = {};           // a public edition has no identity and no choice lists
    std::optional<XlsxIdentity> identity; // none: the workbook knows nothing of its origin
    // Which cells may be written; all others are locked (without a password). None: no protection.
    std::function<bool(const QString &record, const QString &field)> isOpen;
    // Ids of the spare rows below a sheet's table. None: no spare rows.
    std::function<QStringList(const QString &sheet)> spareRows;
    std::optional<Cover> cover;     // of a hand-out, before the sheets; no data behind them then
    std::optional<Summary> summary; // contents, figures and charts before the sheets
    QString title;
    QString author;
    QDateTime created; // null: now
};

// One workbook, a tab a sheet, looking like the sheets on paper, and the same as tables of records
// behind them. The file appears whole or not at all. Answers what people should look at: a text
// that no cell of Excel holds is cut, and its cell locked, so that nobody sends it back cut.
[[nodiscard]] Result<std::vector<Warning>> writeXlsx(const std::vector<SheetSource> &sources,
                                                     const QString &path,
                                                     const XlsxOptions &options = {},
                                                     const Progress &progress = {});

} // namespace mokuhyo::render
