#pragma once

#include <QDateTime>
#include <QString>

namespace mokuhyo::intake {

// A number as a spreadsheet shows it under a number format (ECMA-376 18.8.31 and what Excel in
// Japanese does with it): 0.8 under 0% is 80%, a date serial is its date, 20 under 0"件" is 20件.
// Formats that this does not know show the plain number. `date1904`: the workbook counts days from
// 1904-01-01.
[[nodiscard]] QString formatNumber(double value, const QString &format, bool date1904);

// The code of a format that is built in by its number; empty: General.
[[nodiscard]] QString builtInFormat(int id);

// As typed: 1 and not 1.0, 0.3 and not 0.30000000000000004.
[[nodiscard]] QString plainNumber(double value);

} // namespace mokuhyo::intake
