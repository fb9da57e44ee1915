#pragma once

#include "core/unit.h"
#include "work/edit.h"

namespace mokuhyo::work {

// 字句修正: what others changed in a cell since it last came in from its section.
struct WordingFix
{
    CellRef cell; // key field::exists: the row is gone
    QString unit; // id that the row belongs to; empty: the sheet's own
    QString before;
    QString after;
};

// Of these sheets, in the order in which they were made. A cell came in when its sheet was handed
// in or a file of its section was collected; cells that never came in have none. The section is who
// signed for it, who answers for it by the register on that day, and whoever sent a file.
[[nodiscard]] Result<QHash<QString, std::vector<WordingFix>>> // by sheet
wordingFixes(const Session &session, const std::vector<Sheet> &sheets, const UnitRegister &units,
             QDate day);

} // namespace mokuhyo::work
