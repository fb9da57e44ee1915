#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace mokuhyo {

// How a city prints years; the form names it.
enum class YearStyle {
    Western, // 2024年度
    Era,     // 令和6年度
    Letter,  // R6
    Bare,    // 6 (the era is that of the year)
};

// A fiscal year runs from 1 April to 31 March and is named by the calendar year in which it begins.
namespace fiscal {

[[nodiscard]] QDate firstDay(int year);
[[nodiscard]] QDate lastDay(int year);
[[nodiscard]] int yearOf(QDate day);

// In a text of a person: 2024, 2024年度, 令和6年度, 令和６, R6, 令和元年度. A bare number below 100
// is a year of the era of `near` when that is given, and not understood otherwise. The whole text
// has to be a year. Eras come from ICU's Japanese calendar; 令和 begins with fiscal 2019 by its
// first year.
[[nodiscard]] std::optional<int> parse(QStringView text, std::optional<int> near = {});

// The first year named inside a longer text, such as 令和8年度 組織目標展開整理表. Only 年度 with
// an era, an era letter or four digits counts.
[[nodiscard]] std::optional<int> find(QStringView text);

[[nodiscard]] QString print(int year, YearStyle style);

} // namespace fiscal

// Dates as officials write them. print gives 令和6年4月1日 or, for Western, 2024年4月1日.
namespace date {

[[nodiscard]] QString print(QDate day, YearStyle style);

// 令和6年4月1日, R6.4.1, 2024-04-01, 2024/4/1, full-width digits too; nothing for dates that do not
// exist (平成31年5月1日 is 令和元年).
[[nodiscard]] std::optional<QDate> parse(QStringView text);

} // namespace date

} // namespace mokuhyo
