#pragma once

#include "render/xlsx/results_tab.h"

#include <optional>

namespace mokuhyo::render::xlsx {

// What the tables of a consolidated workbook calculate with.

// $A5, A$5, …
[[nodiscard]] QString cellName(int row, int column, bool fixedRow, bool fixedColumn);

[[nodiscard]] QString sumOf(int firstRow, int firstColumn, int lastRow, int lastColumn);

// How many rows have what cell `a` says in range `inA`, and what cell `b` says in `inB`.
[[nodiscard]] QString countOf(const QString &inA, const QString &a, const QString &inB,
                              const QString &b);

// Of the count in a column from 1 to `count` among those of its row, whose sum stands behind them:
// rounded down to tenths of a percent; what that leaves goes to the largest remainders, of equal
// ones to the first. As sharesOf() does it, so the shares add to 100.0%.
[[nodiscard]] QString shareFormula(int row, int column, int count);

[[nodiscard]] QString resultColumn(const ResultPlaces &places, int column);
// The mean rate of the results that have in this column what the cell says; empty without any.
[[nodiscard]] QString meanFormula(const ResultPlaces &places, int column, const QString &cell);
// The same, calculated: a fraction to three decimals.
[[nodiscard]] std::optional<double> meanOf(const Results &results, QString ResultRow::*member,
                                           const QString &word);

void writeCount(lxw_worksheet *worksheet, int row, int column, const QString &formula, int value,
                lxw_format *format);
// Without a value the formula gives an empty text.
void writeFraction(lxw_worksheet *worksheet, int row, int column, const QString &formula,
                   std::optional<double> value, lxw_format *format);

// Below row `row`, as wide as a page; answers the row behind it. `height` in pixels.
[[nodiscard]] int insertChart(lxw_worksheet *worksheet, lxw_chart *chart, int row, int height,
                              const QString &description);

} // namespace mokuhyo::render::xlsx
