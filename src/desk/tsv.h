#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace mokuhyo::desk {

// Ranges of cells as spreadsheets put them on the clipboard: tab-separated, a row a line; cells
// with a tab, a quote or a line break in quotes, quotes inside doubled.
using CellRange = std::vector<QStringList>;

[[nodiscard]] QString toTsv(const CellRange &cells);
// Rows may differ in length. Line ends become LF; the line end after the last row is no row. A
// quote that does not open a cell is an ordinary character.
[[nodiscard]] CellRange fromTsv(const QString &text);

} // namespace mokuhyo::desk
