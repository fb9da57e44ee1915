#pragma once

#include "work/edit.h"

namespace mokuhyo::work {

// What happened to a cell, in words: who changed it when, from what to what, and why.
struct HistoryEntry
{
    enum class Kind {
        Text,     // of a cell that people fill in
        Added,    // a row came
        Removed,  // a row went
        Back,     // a row that had gone is there again
        Moved,    // its place in the table
        Life,     // what became of the item: 中止, 完了, …
        Decision, // how the cell is read or rated, see `said`
        Other,    // what the program keeps about the sheet
    };
    Kind kind = Kind::Text;
    qint64 seq = 0; // in the ledger of this store
    Change change;
    QString before; // what it replaced
    QString said;   // Decision: in words; `before` too
    QString import; // what brought it in; empty: typed here
    QString when;   // when it was typed or came in
    CellRef cell;
    QString row;   // 3行目, or the key of a row that is gone; empty: the sheet itself
    QString label; // of the field, or what happened to the row
    QString reason;
    bool current = false; // what stands there now
};

// What the program keeps beside the texts (使う列の選択, 部署, …), in words; `name` where it has
// none.
[[nodiscard]] QString labelOfOwn(const QString &name);

struct HistoryQuery
{
    QString sheet;
    QString item = {};      // only this row
    QString key = {};       // only this field
    bool sheetOnly = false; // with item empty: the sheet's own fields alone
};

// Newest first. NotFound when there is no such sheet.
[[nodiscard]] Result<std::vector<HistoryEntry>> historyOf(const Session &session,
                                                          const HistoryQuery &query);

// Rows that were deleted, latest first, each with what can be read of it.
struct DeletedRow
{
    QString item;
    QString title; // what its key columns said
    QString actor;
    QString time;
    std::vector<std::pair<QString, QString>> texts; // label, text
};
[[nodiscard]] Result<std::vector<DeletedRow>> deletedRows(const Session &session,
                                                          const QString &sheet);

// この内容に戻す: the cell says again what it said after that change. The locks of the phases
// apply.
[[nodiscard]] Result<Applied> restoreText(Session &session, const HistoryEntry &entry,
                                          const EditOptions &options = {});

} // namespace mokuhyo::work
