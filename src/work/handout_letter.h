#pragma once

#include "core/handout.h"
#include "render/xlsx/cover.h"
#include "work/handouts.h"

namespace mokuhyo::work {

// What a letter to one unit is about.
struct LetterFacts
{
    QString unitName; // 総務部 > 財政課
    QString year;     // as the forms print it
    QString phase;    // 中間確認; several: joined
    QString forms;    // titles
    QString due;      // 令和6年10月31日（木）; empty: none
    QString today;
    QStringList open; // labels of what is to be filled in
    bool addsRows = false;
    size_t comments = 0;
    size_t fixes = 0;
};

// The covering letter with its placeholders filled in.
[[nodiscard]] render::CoverLetter letterFor(const LetterWording &wording, const LetterFacts &facts);

// 令和6年10月31日（木）
[[nodiscard]] QString dayWithWeekday(QDate day, YearStyle style);

// The wording that a hand-out with these options has.
[[nodiscard]] Result<LetterWording> wordingFor(const Session &session,
                                               const HandoutOptions &options);
// Kept for the next hand-out, as far as the options say something of their own.
[[nodiscard]] Status rememberWording(Session &session, const HandoutOptions &options);

} // namespace mokuhyo::work
