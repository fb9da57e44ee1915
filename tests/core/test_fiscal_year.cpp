#include "core/fiscal_year.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

TEST_CASE("a fiscal year is understood in every notation of an office", "[fiscal]")
{
    for (const QString &text :
         {u"2024"_s, u"2024年度"_s, u"２０２４年度"_s, u"令和6年度"_s, u"令和６年度"_s,
          u"令和 6 年度"_s, u"R6"_s, u"r6"_s, u"Ｒ６"_s, u"R6年度"_s}) {
        INFO(text.toStdString());
        CHECK(fiscal::parse(text) == 2024);
    }
    CHECK(fiscal::parse(u"平成31年度") == 2019);
    CHECK(fiscal::parse(u"令和元年度") == 2019);
    CHECK(fiscal::parse(u"令和1") == 2019);
    CHECK(fiscal::parse(u"7", 2025) == 2025);
    CHECK(fiscal::parse(u"11", 2025) == 2029);
}

TEST_CASE("what is no year is not guessed", "[fiscal]")
{
    for (const QString &text : {u"7"_s, u""_s, u"令和"_s, u"令和0年度"_s, u"6月"_s, u"20240401"_s,
                                u"令和6年4月1日"_s, u"年度末"_s, u"X6"_s})
        CHECK_FALSE(fiscal::parse(text).has_value());
}

TEST_CASE("a year is found inside a title, but not in a date", "[fiscal]")
{
    CHECK(fiscal::find(u"令和8年度 組織目標展開整理表（部の組織目標）") == 2026);
    CHECK(fiscal::find(u"２０２４年度　課の実行計画") == 2024);
    CHECK(fiscal::find(u"行政改革実施計画（令和7年度～令和11年度）") == 2025);
    CHECK_FALSE(fiscal::find(u"令和8年4月1日").has_value());
    CHECK_FALSE(fiscal::find(u"上半期の状況や評価").has_value());
}

TEST_CASE("years print in the city's notation and read back", "[fiscal]")
{
    CHECK(fiscal::print(2024, YearStyle::Western) == u"2024年度"_s);
    CHECK(fiscal::print(2019, YearStyle::Era) == u"令和元年度"_s);
    CHECK(fiscal::print(2024, YearStyle::Letter) == u"R6"_s);
    CHECK(fiscal::print(2029, YearStyle::Bare) == u"11"_s);
    for (int year = 1950; year < 2080; ++year) {
        CHECK(fiscal::parse(fiscal::print(year, YearStyle::Western)) == year);
        CHECK(fiscal::parse(fiscal::print(year, YearStyle::Era)) == year);
        CHECK(fiscal::parse(fiscal::print(year, YearStyle::Letter)) == year);
        CHECK(fiscal::parse(fiscal::print(year, YearStyle::Bare), year) == year);
    }
}

TEST_CASE("a fiscal year runs from April to March", "[fiscal]")
{
    CHECK(fiscal::yearOf(QDate(2025, 3, 31)) == 2024);
    CHECK(fiscal::yearOf(QDate(2025, 4, 1)) == 2025);
    CHECK(fiscal::lastDay(2024) == QDate(2025, 3, 31));
}

TEST_CASE("era dates must exist", "[date]")
{
    CHECK(date::parse(u"令和6年4月1日") == QDate(2024, 4, 1));
    CHECK(date::parse(u"R6.4.1") == QDate(2024, 4, 1));
    CHECK(date::parse(u"2024/4/1") == QDate(2024, 4, 1));
    CHECK(date::parse(u"令和元年5月1日") == QDate(2019, 5, 1));
    CHECK_FALSE(date::parse(u"平成31年5月1日").has_value());
    CHECK_FALSE(date::parse(u"令和6年2月30日").has_value());
    CHECK_FALSE(date::parse(u"令和6年度").has_value());
    CHECK(date::print(QDate(2019, 5, 1), YearStyle::Era) == u"令和元年5月1日"_s);
    CHECK(date::print(QDate(2019, 4, 30), YearStyle::Era) == u"平成31年4月30日"_s);
    CHECK(date::print(QDate(2026, 4, 1), YearStyle::Western) == u"2026年4月1日"_s);
}
