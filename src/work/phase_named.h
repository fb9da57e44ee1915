#pragma once

#include "core/form.h"

#include <algorithm>

namespace mokuhyo::work {

// By key or label; null: the form has none of that name.
[[nodiscard]] inline const Phase *phaseNamed(const Form &form, const QString &name)
{
    const auto found = std::ranges::find_if(
        form.phases, [&](const Phase &phase) { return phase.key == name || phase.label == name; });
    return found == form.phases.end() ? nullptr : &*found;
}

} // namespace mokuhyo::work
