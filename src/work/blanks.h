#pragma once

#include "work/edit.h"
#include "work/phases.h"

#include <vector>

namespace mokuhyo::work {

// What still waits to be filled in (未記入). Only cells count that are asked for in an open phase
// and that the form requires; a dash, 該当なし, 未設定 and the like are answers. Rows that ended
// and phases with nothing to report are not asked.

[[nodiscard]] bool isBlank(const Phases &phases, const Sheet &sheet, const Form &form,
                           const Field &field, const Item *item, const QString &text);

// A cell that is to be filled in, blank or not, and the fiscal year and phase that ask for it.
struct DueCell
{
    CellRef cell;
    int year = 0;
    QString phase;
    bool blank = false;
};
// In reading order.
[[nodiscard]] std::vector<DueCell> dueCells(const Phases &phases, const Sheet &sheet,
                                            const Form &form);
// How many there are.
[[nodiscard]] int requiredCells(const Phases &phases, const Sheet &sheet, const Form &form);

// In reading order.
[[nodiscard]] std::vector<CellRef> blanksOf(const Phases &phases, const Sheet &sheet,
                                            const Form &form);

// Whether something that is asked for was written by a person: not numbers, years and the name of
// the unit, which the program fills in itself.
[[nodiscard]] bool isStarted(const Phases &phases, const Sheet &sheet, const Form &form);

} // namespace mokuhyo::work
