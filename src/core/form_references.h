#pragma once

#include "core/form.h"

#include <vector>

namespace mokuhyo {

// What a schema cannot say of a form: that every name inside it refers to something, that no key
// stands twice, and that every field and column has its place on paper. Each with its JSON pointer.
[[nodiscard]] std::vector<Error> referenceErrors(const Form &form);

} // namespace mokuhyo
