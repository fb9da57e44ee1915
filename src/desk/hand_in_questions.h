#pragma once

#include "desk/sheet_document.h"
#include "work/check.h"
#include "work/measures.h"

#include <vector>

namespace mokuhyo::desk {

// What somebody who hands a sheet in is asked besides the blanks: whether directions were inferred
// rightly, why ratings differ from the suggestion, and what the check found.
struct HandInQuestions
{
    struct Inferred
    {
        CellKey cell; // of the target
        MeasuredPart part;
    };
    struct Differing
    {
        CellKey cell; // of the rating
        work::RatedColumn rated;
    };
    std::vector<Inferred> directions;
    std::vector<Differing> ratings;
    std::vector<work::CheckedFinding> findings;
};

// Of the sheet at its open phase in that year. Of a plan with a row a year each question about a
// direction is asked once: the answer holds for all of them.
[[nodiscard]] Result<HandInQuestions> readHandInQuestions(const work::Session &session,
                                                          const QString &sheet, int year);

} // namespace mokuhyo::desk
