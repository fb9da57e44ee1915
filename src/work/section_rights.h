#pragma once

#include "merge/admission.h"
#include "work/session.h"

namespace mokuhyo::work {

// What a hand-out that comes back as a package is held against: its scope, the records as they went
// out, and what a section writes besides cells: how far its sheets have come in a phase (handing
// in, 該当なし, the section's own signatures), reasons for blanks, comments and answers, how a
// target is read. A section that has but its rows of a sheet says nothing of the sheet's state.
// `records` are those that the file touches. The session must outlive the answer.
[[nodiscard]] Result<merge::Terms> termsOf(const Session &session, const Handout &handout,
                                           const QStringList &records);

// Whether a section may write this into such a record of a sheet of that form. `wasOut`: it was
// handed out to the section.
[[nodiscard]] bool isSectionsWord(const Form &form, const Record &record, bool wasOut,
                                  const Change &change);

} // namespace mokuhyo::work
