#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// Which fields of which forms an export leaves out, as people name them.

// The forms of the sheets that the filter chooses, each version once, in the order of the sheets.
[[nodiscard]] Result<std::vector<const Form *>> formsOf(const Session &session,
                                                        const SheetFilter &filter);

// Every field and column of these forms that goes by the name (label, heading, other wording,
// band/label or key), as Visibility::hidden takes them: rather one too many than one too few. Usage
// with the names that there are where a name fits none.
[[nodiscard]] Result<QStringList> fieldsNamed(const std::vector<const Form *> &forms,
                                              const QStringList &names);

// The names again, once each of them is a phase (key or label) of one of these forms. Usage with
// the phases that there are where one is not.
[[nodiscard]] Result<QStringList> phasesNamed(const std::vector<const Form *> &forms,
                                              const QStringList &names);

} // namespace mokuhyo::work
