#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// A row of the year before that a row goes on from, to be read beside it.
struct FormerRow
{
    struct Text
    {
        QString label; // as the form prints it, with its band where it has one
        QString text;
    };
    QString sheet;
    QString item;
    int year = 0;
    QString title;           // of its sheet
    std::vector<Text> texts; // columns that say something, in the form's order
};

// The rows that it was carried over from, where that is recorded. Else the row of the same key in
// last year's sheet of the same unit, or of a unit that this one came from; where rows are years,
// the row of the year before. Empty where there is none.
[[nodiscard]] Result<std::vector<FormerRow>> formerRows(const Session &session,
                                                        const QString &sheet, const QString &item);

} // namespace mokuhyo::work
