#include "render/visibility.h"

#include <algorithm>

namespace mokuhyo::render {

bool Visibility::shows(const Form &form, const Field &field) const
{
    if (publicEdition && field.internal)
        return false;
    if (hidden.contains(form.ref.id + u'/' + field.key))
        return false;
    const auto chosen = [&](const Phase &phase) {
        return phases.contains(phase.key) || phases.contains(phase.label);
    };
    if (phases.isEmpty() || std::ranges::none_of(form.phases, chosen))
        return true;
    const Phase *phase = form.phase(field.phase);
    return phase && chosen(*phase);
}

} // namespace mokuhyo::render
