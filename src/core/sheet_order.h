#pragma once

#include "core/form.h"
#include "core/sheet.h"

#include <QString>

namespace mokuhyo {

// The title of the book that the sheet belongs to; empty where its form binds none.
[[nodiscard]] QString bookTitle(const Sheet &sheet, const Form &form);

// A string that sorts sheets of one form by these fields: digits, of any width, compare as numbers.
[[nodiscard]] QString sheetOrder(const Sheet &sheet, const QStringList &fields);

} // namespace mokuhyo
