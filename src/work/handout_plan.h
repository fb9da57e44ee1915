#pragma once

#include "work/fillable.h"
#include "work/handout_letter.h"
#include "work/handout_remarks.h"
#include "work/reasons.h"

namespace mokuhyo::work {

// A hand-out before anything is written.

struct PlannedHandout
{
    HandoutFile file;
    UnitShare share; // of what is open
    Fillable fillable;
    LetterWording wording;
    std::vector<Comment> comments;
    render::Cover cover;
};

struct HandoutPlan
{
    std::vector<PlannedHandout> files;
    std::vector<HandoutSkipped> skipped;
    QHash<QString, Phases::Place> places; // what is open, by sheet
    QHash<QString, Phases> phases;
    std::vector<Reason> reasons; // of all sheets
    UnitRegister units;
};

// As the store is at one moment, whoever else writes to it.
[[nodiscard]] Result<HandoutPlan> draftHandout(const Session &session,
                                               const HandoutOptions &options);

} // namespace mokuhyo::work
