#pragma once

#include <QString>

#include <optional>

namespace mokuhyo::intake {

// Whether a section of a number format shows a date or time (y m d h s g e a outside of quotes).
[[nodiscard]] bool isDateFormat(const QString &section);

// A spreadsheet's day number under such a format, with Japanese eras (g, gg, ggg, e) and weekdays
// (aaa, aaaa). Nothing for numbers that are no date, and for the 29 February 1900 that never was.
[[nodiscard]] std::optional<QString> formatSerial(double serial, const QString &section,
                                                  bool date1904);

} // namespace mokuhyo::intake
