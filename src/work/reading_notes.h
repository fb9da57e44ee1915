#pragma once

#include "core/measure.h"
#include "work/drafts.h"
#include "work/session.h"

#include <vector>

namespace mokuhyo::work {

// What somebody said about how a part of a target is read. A record a part, whose id follows from
// row, column and part, so that the same answer in two stores is the same record.

// Writes them as one step; by and on are this session's. One that says nothing takes the answer
// away. NotFound for rows that are not there.
[[nodiscard]] Result<Applied> setReadingNotes(Session &session,
                                              const std::vector<ReadingNote> &notes);
// The same as part of another step.
[[nodiscard]] Status draftReadingNotes(Drafts &drafts, const Session &session,
                                       const std::vector<ReadingNote> &notes);

// Those that hold for the rows of these sheets: said of them, or of the rows of earlier years that
// they go on from, which then name the row of today. At most one a part; where the nearer one says
// nothing of the direction, that of the earlier one still holds. By row and column.
[[nodiscard]] Result<std::vector<ReadingNote>> readingNotesOf(const Session &session,
                                                              const QStringList &sheets);

// Whether it is the one record for its part, and whether such a record has that field.
[[nodiscard]] bool isReadingNote(const Record &record);
[[nodiscard]] bool isReadingField(const QString &name);

} // namespace mokuhyo::work
