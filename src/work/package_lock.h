#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// A package is opened by whom it was handed out to, and they write only what the planning division
// would take when it comes back (work/section_rights.h): nobody types into the void. Locked with
// the cell or the act where an edit is something else; a reason for the change does not help here.
// Nothing to say in a store that is no package.
[[nodiscard]] Status checkPackageLock(const Session &session, const std::vector<Edit> &edits,
                                      const QHash<QString, Record> &before);

// Of a cell that was not handed out to be filled in, for people.
[[nodiscard]] QString notHandedOut(const Form &form, const Field &field);

} // namespace mokuhyo::work
