#include "intake/number_format.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>
#include <limits>

using namespace mokuhyo::intake;
using namespace Qt::StringLiterals;

namespace {

QString shown(double value, const QString &format)
{
    return formatNumber(value, format, false);
}

} // namespace

TEST_CASE("a plain number is shown as it was typed")
{
    CHECK(plainNumber(1) == u"1"_s);
    CHECK(plainNumber(0) == u"0"_s);
    CHECK(plainNumber(-0.0) == u"0"_s);
    CHECK(plainNumber(0.1 + 0.2) == u"0.3"_s);
    CHECK(plainNumber(-12.5) == u"-12.5"_s);
    CHECK(plainNumber(1234567890123.0) == u"1234567890123"_s);
    CHECK(plainNumber(89.2) == u"89.2"_s);
    CHECK(plainNumber(1e300) == u"1E+300"_s);
    CHECK(plainNumber(std::numeric_limits<double>::infinity()).isEmpty());
}

TEST_CASE("a number is shown under its format")
{
    CHECK(shown(0.8, u"0%"_s) == u"80%"_s);
    CHECK(shown(0.285, u"0.0%"_s) == u"28.5%"_s);
    CHECK(shown(0.285, u"0%"_s) == u"29%"_s);
    CHECK(shown(1234567, u"#,##0"_s) == u"1,234,567"_s);
    CHECK(shown(12, u"#,##0"_s) == u"12"_s);
    CHECK(shown(20, uR"(0"件")"_s) == u"20件"_s);
    CHECK(shown(20, uR"(General"件以上")"_s) == u"20件以上"_s);
    CHECK(shown(3, u"00"_s) == u"03"_s);
    CHECK(shown(2.5, u"0.00"_s) == u"2.50"_s);
    CHECK(shown(2.5, u"0.##"_s) == u"2.5"_s);
    CHECK(shown(-3, u"0;(0)"_s) == u"(3)"_s);
    CHECK(shown(-3, u"0"_s) == u"-3"_s);
    CHECK(shown(0, u"0;-0;\"なし\""_s) == u"なし"_s);
    CHECK(shown(5000000, u"#,##0,\"千円\""_s) == u"5,000千円"_s);
    CHECK(shown(1500, u"[$¥-411]#,##0"_s) == u"¥1,500"_s);
    CHECK(shown(7, QString()) == u"7"_s);
    CHECK(shown(7, u"@"_s) == u"7"_s);
    CHECK(shown(7.5, u"# ?/?"_s) == u"7.5"_s); // not handled: the plain number
}

TEST_CASE("a date serial is shown as its date")
{
    CHECK(shown(46113, u"yyyy/m/d"_s) == u"2026/4/1"_s);
    CHECK(shown(46113, uR"([$-411]ggge"年"m"月"d"日";@)"_s) == u"令和8年4月1日"_s);
    CHECK(shown(46113, u"[$-411]ge.m.d"_s) == u"R8.4.1"_s);
    CHECK(shown(46113, u"yyyy\"年\"mm\"月\"dd\"日\"(aaa)"_s) == u"2026年04月01日(水)"_s);
    CHECK(shown(43585, u"ggge\"年\"m\"月\"d\"日\""_s) == u"平成31年4月30日"_s);
    CHECK(shown(43586, u"ggge\"年\"m\"月\"d\"日\""_s) == u"令和1年5月1日"_s);
    CHECK(shown(0.5, u"h:mm"_s) == u"12:00"_s);
    CHECK(shown(0.5625, u"h:mm AM/PM"_s) == u"1:30 PM"_s);
    CHECK(shown(1.5, u"[h]:mm"_s) == u"36:00"_s);
    CHECK(shown(46113.4375, u"m/d h:mm"_s) == u"4/1 10:30"_s);
    CHECK(formatNumber(46113 - 1462, u"yyyy/m/d"_s, true) == u"2026/4/1"_s);
    CHECK(shown(60, u"yyyy/m/d"_s) == u"60"_s); // a day that never was
    CHECK(shown(61, u"yyyy/m/d"_s) == u"1900/3/1"_s);
    CHECK(shown(1, u"yyyy/m/d"_s) == u"1900/1/1"_s);
    CHECK(shown(-5, u"yyyy/m/d"_s) == u"-5"_s);
    CHECK(shown(1e9, u"yyyy/m/d"_s) == u"1000000000"_s);
}
