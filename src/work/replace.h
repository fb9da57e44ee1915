#pragma once

#include "work/edit.h"

#include <vector>

namespace mokuhyo::work {

// Find and replace over fields and rows: planned first, looked at, then written as one step.

struct Replacement
{
    QString find; // plain text, line breaks included
    QString with;
    bool foldWidths = true; // 全角・半角を区別しない
};

struct Span
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const Span &) const = default;
};

// Where the text stands, from left to right without overlap.
[[nodiscard]] std::vector<Span> occurrences(const QString &text, const Replacement &wanted);

// A cell that holds the text, with what it would become.
struct ReplaceHit
{
    CellRef cell;
    QString sheetTitle;
    QString label; // of the field or column
    int row = 0;   // from 1; 0: a field of the sheet
    QString before;
    QString after;
    std::vector<Span> found;    // in `before`
    std::vector<Span> replaced; // in `after`
    QStringList leaves;         // as seen while planning
    QString locked;             // why it cannot be changed now; empty: it can
};

// Sheet by sheet, header first, in the order of the rows. An empty text finds nothing.
[[nodiscard]] Result<std::vector<ReplaceHit>>
planReplace(const Session &session, const SheetFilter &where, const Replacement &wanted);

// Writes the chosen hits as one step; locked ones only with a reason to amend. Stale where a cell
// changed since it was planned: nothing is written then.
[[nodiscard]] Result<Applied> applyReplace(Session &session, const std::vector<ReplaceHit> &hits,
                                           const Replacement &wanted, const QString &amend = {});

} // namespace mokuhyo::work
