#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// Fills an empty store with the sample city: sheets of every built-in form, with the phases open
// that their texts have come to. Refused where the store holds sheets already.
[[nodiscard]] Status openSample(Session &session);

} // namespace mokuhyo::work
