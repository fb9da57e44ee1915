#pragma once

#include "core/form.h"

#include <QStringList>

namespace mokuhyo::render {

// What of a sheet is shown, on every output alike.
struct Visibility
{
    bool publicEdition = false; // 公表版: without what the form calls internal
    QStringList hidden;         // fields and columns left out besides, as "form/key"
    QStringList phases; // keys or labels; only their fields and columns. Empty: all, and so where a
                        // form has none of them

    [[nodiscard]] bool shows(const Form &form, const Field &field) const;
};

} // namespace mokuhyo::render
