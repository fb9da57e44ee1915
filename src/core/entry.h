#pragma once

#include "core/form.h"

namespace mokuhyo {

// What somebody typed into a field for a year or a date: R6, 6, 2024, R6.4.1. Texts that are
// something else (通年, 未定) stay as they are.

// How it is understood, for people: 令和6年度（2024年度）. Empty: not a year or date, or the field
// is of another kind. `near` tells which era a bare number belongs to.
[[nodiscard]] QString readingOf(const Form &form, const Field &field, const QString &text,
                                int near);

// As the city writes it.
[[nodiscard]] QString inNotation(const Form &form, const Field &field, const QString &text,
                                 int near);

} // namespace mokuhyo
