#pragma once

#include "core/form.h"
#include "core/sheet.h"

#include <QJsonArray>

#include <vector>

// Sheets to render: from the cities' workbooks where those are at hand, and invented ones.
namespace sheets {

using mokuhyo::Form;
using mokuhyo::Sheet;

// The built-in form of this id.
[[nodiscard]] const Form &form(const QString &id);

// The sheets of <shared>/workbooks/NAME.json; none (with a warning) where the folder is missing.
[[nodiscard]] std::vector<Sheet> fromWorkbook(const QString &name);

// That file as it is; empty where it is missing.
[[nodiscard]] QJsonArray workbookJson(const QString &name);

// An invented sheet with `items` rows: every field and column filled, different in every cell.
[[nodiscard]] Sheet invented(const Form &form, int items, int seed = 1);

// Texts with what tends to break: 𠮷, IVS, ㋿, ➄, combining and half-width kana, URLs, long
// words.
[[nodiscard]] const QStringList &awkwardTexts();

void set(mokuhyo::Item &item, const QString &column, const QString &text);
void set(Sheet &sheet, const QString &field, const QString &text);

} // namespace sheets
