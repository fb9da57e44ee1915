#pragma once

#include "render/marks.h"
#include "work/reasons.h"
#include "work/session.h"

namespace mokuhyo::work {

// What paper says of changes with a reason (変更（理由付き）) and of rows that came, changed, ended
// or went: for each sheet, in the order of the sheets. Without names of people.
[[nodiscard]] Result<std::vector<std::vector<render::Mark>>>
marksOf(const Session &session, const std::vector<Sheet> &sheets);
// The same with these reasons and units, of another day perhaps.
[[nodiscard]] Result<std::vector<std::vector<render::Mark>>>
marksOf(const Session &session, const std::vector<Sheet> &sheets,
        const std::vector<Reason> &reasons, const UnitRegister &units);

// 3行目; empty where the sheet has no such row.
[[nodiscard]] QString rowPlace(const Sheet &sheet, const QString &item);
// 中止（令和6年10月1日）　理由：…; empty where nothing became of the row.
[[nodiscard]] QString lifeNote(const Item &item, const Sheet &sheet, const Form &form,
                               const UnitRegister &units);

} // namespace mokuhyo::work
