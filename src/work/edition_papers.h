#pragma once

#include "work/edition_compare.h"

namespace mokuhyo::work {

// What goes out with a corrected edition. Each fails with NotFound where nothing changed.

// 正誤表: page, sheet, place, 誤 and 正 with what differs underlined.
[[nodiscard]] Result<PrintJobRef> errataOf(const Session &session,
                                           const EditionComparison &comparison);
// 変更一覧: the same with reasons and dates.
[[nodiscard]] Result<PrintJobRef> changeListOf(const Session &session,
                                               const EditionComparison &comparison);
// The list of changes as a workbook with one table.
[[nodiscard]] Status writeChangesXlsx(const Session &session, const EditionComparison &comparison,
                                      const QString &path);

struct ReplacedPages
{
    QString name; // of the sheet, or of a divider or table
    QStringList out;
    QStringList in; // empty: the pages fall away
};

struct Replacement
{
    PrintJobRef job; // a list of the pages (差替え一覧), then the pages that go in
    std::vector<ReplacedPages> pages;
};

// Pages that replace those of the older edition under the same numbers: only those that print
// something else where a part has as many pages as before, otherwise all of the part; pages that
// were not there are 13-2, 13-3. The cover is not replaced. Lays both out.
[[nodiscard]] Result<Replacement> replacementOf(const Session &session,
                                                const EditionComparison &comparison,
                                                const Progress &progress = {});

} // namespace mokuhyo::work
