#pragma once

#include "core/handout.h"
#include "render/xlsx/cover.h"
#include "work/handouts.h"

namespace mokuhyo::work {

// 令和6年10月31日（木）
[[nodiscard]] QString dayWithWeekday(QDate day, YearStyle style);

// The wording that a hand-out with these options has.
[[nodiscard]] Result<LetterWording> wordingFor(const Session &session,
                                               const HandoutOptions &options);
// Kept for the next hand-out, as far as the options say something of their own.
[[nodiscard]] Status rememberWording(Session &session, const HandoutOptions &options);

} // namespace mokuhyo::work
