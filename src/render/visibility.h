#pragma once

#include "core/sheet.h"

#include <QStringList>

namespace mokuhyo::render {

// What of a sheet is shown, on every output alike.
struct Visibility
{
    bool publicEdition = false; // 公表版: without what the form calls internal
    QStringList hidden = {};    // fields and columns left out besides, as "form/key"
    // Keys or labels; only their fields and columns, and those that say which sheet and row it is.
    // Empty: all, and so where a form has none of them.
    QStringList phases = {};

    [[nodiscard]] bool shows(const Form &form, const Field &field) const;
};

// Whether it says which sheet or row it is: without those nobody knows what the rest is about.
[[nodiscard]] bool saysWhich(const Form &form, const Field &field);

// The name of a sheet wherever an output prints or hides it: titles, outlines, tabs, file names.
[[nodiscard]] QString shownTitle(const Sheet &sheet, const Form &form,
                                 const Visibility &visibility);

// What {year}, {KEY} and the like stand for in a template; what is not shown stands for nothing.
// Refers to all three.
[[nodiscard]] TemplateValues shownValues(const Sheet &sheet, const Form &form,
                                         const Visibility &visibility);

} // namespace mokuhyo::render
