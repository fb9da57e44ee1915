#pragma once

#include "core/form.h"
#include "core/sheet.h"
#include "core/unit.h"

#include <QHash>
#include <QString>

namespace mokuhyo::work {

// What the program itself fills into rows: their numbers, years and sections.

// ①, ② … ㊿; plain digits beyond.
[[nodiscard]] QString circledNumber(int number);

// What a new row behind the sheet's last one begins with.
[[nodiscard]] QHash<QString, QString> firstCells(const Sheet &sheet, const Form &form);

// The unit that a row belongs to by the text of its unit column; empty where the register has none
// of that name, or where rows belong to the sheet's unit.
[[nodiscard]] QString unitOfRow(const Form &form, const Sheet &sheet, const QString &text,
                                const UnitRegister &units);

} // namespace mokuhyo::work
