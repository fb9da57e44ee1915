#pragma once

#include "core/check.h"
#include "work/drafts.h"
#include "work/edit.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mokuhyo::work {

// 点検 of sheets as they stand, and what people accepted of it. An acceptance is a record of the
// log with an id derived from what was found and the texts that it rests on: it lapses when they
// change, and is one and the same in two stores that meet.

// 確認済み: somebody looked at a finding and leaves it as it is.
struct Acceptance
{
    QString reason;
    QString by;
    QDate on;

    bool operator==(const Acceptance &) const = default;
};

struct CheckedFinding
{
    QString id; // of its acceptance, given or not
    Finding finding;
    QString kindTitle;  // 合計が合わない
    QString sheetTitle; // on one line
    QString unit;       // id: the row's own where rows belong to sections, else the sheet's
    int year = 0;       // first fiscal year of the sheet
    QString form;       // title
    QString row;        // 3行目; empty: a field of the sheet
    QString label;      // of field or column
    std::optional<Acceptance> accepted;

    // 3行目「目標値」
    [[nodiscard]] QString place() const { return row + u'「' + label + u'」'; }
    [[nodiscard]] bool isError() const { return finding.severity == Finding::Severity::Error; }
};

[[nodiscard]] QString findingId(const Finding &finding);

// Of the sheets that the filter leaves, accepted ones among them, sheet by sheet in reading order.
[[nodiscard]] Result<std::vector<CheckedFinding>>
checkSheets(const Session &session, const SheetFilter &filter, const Progress &progress = {});

// What somebody who hands these sheets in is told: what is not accepted yet. Nothing is stopped.
[[nodiscard]] Result<std::vector<CheckedFinding>> findingsOnHandIn(const Session &session,
                                                                   const QStringList &sheets);

// 確認済みにする, with one reason for all, as one step of undo. Usage without a reason.
[[nodiscard]] Result<Applied> acceptFindings(Session &session, const std::vector<Finding> &findings,
                                             const QString &reason);
// The same as part of another step.
[[nodiscard]] Status draftAcceptance(Drafts &drafts, const Session &session,
                                     const std::vector<Finding> &findings, const QString &reason);
// Takes that back.
[[nodiscard]] Result<Applied> withdrawAcceptance(Session &session,
                                                 const std::vector<Finding> &findings);

// Whether it is the one record of its finding.
[[nodiscard]] bool isAcceptance(const Record &record);
[[nodiscard]] bool isAcceptanceField(const QString &name);

// Whether the list can be written under this name: .xlsx or .csv.
[[nodiscard]] Status findingsFile(const QString &path);
// As a list to send to sections; by the ending of the name a CSV, else a workbook. Whole or not at
// all.
[[nodiscard]] Status writeFindings(const Session &session,
                                   const std::vector<CheckedFinding> &findings,
                                   const QString &path);

} // namespace mokuhyo::work
