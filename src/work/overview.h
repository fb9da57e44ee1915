#pragma once

#include "work/stages.h"

#include <vector>

namespace mokuhyo::work {

// How a sheet stands in one fiscal year, for trees and boards.
struct SheetStatus
{
    Sheet sheet; // without rows
    int year = 0;
    QString phase; // key of the open phase; empty: none is open
    QString phaseLabel;
    PhaseState state;
    SheetState step = SheetState::NotStarted;
    QString label;    // 未着手, 入力中, 提出済, …
    int required = 0; // cells that are to be filled in
    int blanks = 0;   // those that wait
    int blanksWithReason = 0;
    int openComments = 0; // not settled
};

// Of the sheets of `filter.year`; in the order of Session::headers.
[[nodiscard]] Result<std::vector<SheetStatus>> overview(const Session &session,
                                                        const SheetFilter &filter);

} // namespace mokuhyo::work
