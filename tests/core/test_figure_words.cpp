#include "core/figure_words.h"
#include "core/number_words.h"
#include "core/unit_words.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

TEST_CASE("numbers are read in every writing")
{
    struct Case
    {
        const char16_t *text;
        double value;
        const char16_t *said;
    };
    const auto one = GENERATE(values<Case>({
        {u"1234", 1234, u"1234"},
        {u"１，２３４", 1234, u"１，２３４"},
        {u"12.5", 12.5, u"12.5"},
        {u"十二", 12, u"十二"},
        {u"百二十件", 120, u"百二十"},
        {u"二〇二五", 2025, u"二〇二五"},
        {u"1万5千", 15000, u"1万5千"},
        {u"1万5千円", 15000, u"1万5千"},
        {u"5億6,700万円", 567000000, u"5億6,700万"},
        {u"5千万円", 50000000, u"5千万"},
        {u"3百人", 300, u"3百"},
        {u"3万", 30000, u"3万"},
        {u"1.5億", 150000000, u"1.5億"},
        {u"600,000千円", 600000, u"600,000"},
        {u"12百万円", 12, u"12"},
        {u"＋10", 10, u"＋10"},
        {u"▲5", -5, u"▲5"},
        {u"△3", -3, u"△3"},
        {u"−2.5", -2.5, u"−2.5"},
        {u"80％", 80, u"80％"},
        {u"5パーセント", 5, u"5パーセント"},
        {u"3割", 30, u"3割"},
        {u"３割５分", 35, u"３割５分"},
        {u"三割", 30, u"三割"},
    }));
    const QString text = QString::fromUtf16(one.text);
    CAPTURE(text);
    const auto number = numberAt(text, 0);
    REQUIRE(number);
    CHECK(number->value == Approx(one.value));
    CHECK(text.left(number->place.length) == QString::fromUtf16(one.said));
    CHECK(number->wellFormed);
}

TEST_CASE("fractions and ranges are one number word")
{
    CHECK(numberAt(u"2/6", 0)->of == 6);
    CHECK(numberAt(u"6分の2", 0)->value == 2);
    CHECK(numberAt(u"6分の2", 0)->of == 6);
    CHECK(numberAt(u"10～20", 0)->upTo == 20);
    CHECK(numberAt(u"10-20件", 0)->upTo == 20);
    CHECK(numberAt(u"3～5割", 0)->upTo == 50);
    CHECK(numberAt(u"3～5割", 0)->value == 30);
}

TEST_CASE("commas that stand wrong are read and told")
{
    CHECK_FALSE(numberAt(u"1,23", 0)->wellFormed);
    CHECK_FALSE(numberAt(u"1234,567", 0)->wellFormed);
    CHECK(numberAt(u"1,234.5", 0)->wellFormed);
}

TEST_CASE("what is no number is none")
{
    for (const QString &text : {u"1.2.3"_s, u"03-1234-5678"_s, u"件"_s, u"千円"_s, u"百万円"_s,
                                u""_s, u"123456789012345678901234567890"_s})
        CHECK_FALSE(numberAt(text, 0));
    CHECK_FALSE(numberAt(u"CO2", 2));
    CHECK_FALSE(numberAt(u"第2次", 1));
    CHECK_FALSE(numberAt(u"数十件", 1));
    CHECK_FALSE(numberAt(u"123", 1));
}

TEST_CASE("figures have the unit that follows, known or not")
{
    struct Case
    {
        const char16_t *text;
        double value;
        const char16_t *unit;
        const char16_t *said;
    };
    const auto one = GENERATE(values<Case>({
        {u"20業務着手", 20, u"業務", u"20業務"},
        {u"2回開催", 2, u"回", u"2回"},
        {u"600,000千\n円", 600000, u"千円", u"600,000千\n円"},
        {u"4箇\n所", 4, u"箇所", u"4箇\n所"},
        {u"25 件", 25, u"件", u"25 件"},
        {u"31時間以上", 31, u"時間", u"31時間"},
        {u"3つ導入", 3, u"つ", u"3つ"},
        {u"12校区", 12, u"校区", u"12校区"},
        {u"5茶園", 5, u"茶園", u"5茶園"},
        {u"7スポーツ少年団", 7, u"スポーツ少年団", u"7スポーツ少年団"},
        {u"35ｔ－CO2削減", 35, u"t-CO2", u"35ｔ－CO2"},
        {u"120kWh", 120, u"kWh", u"120kWh"},
        {u"80%達成", 80, u"%", u"80%"},
        {u"102", 102, u"", u"102"},
        {u"二か所", 2, u"か所", u"二か所"},
    }));
    const QString text = QString::fromUtf16(one.text);
    CAPTURE(text);
    const auto figure = figureAt(text, 0);
    REQUIRE(figure);
    CHECK(figure->value == Approx(one.value));
    CHECK(figure->unit == QString::fromUtf16(one.unit));
    CHECK(text.left(figure->place.length) == QString::fromUtf16(one.said));
}

TEST_CASE("figures of two numbers")
{
    CHECK(figureAt(u"264施設/296施設", 0)->of == 296);
    CHECK(figureAt(u"10件～20件", 0)->upTo == 20);
    CHECK(figureAt(u"70%～80%", 0)->upTo == 80);
    CHECK_FALSE(figureAt(u"30分/60件", 0)->of);
}

TEST_CASE("numbers that name things are no figures")
{
    for (const QString &text :
         {u"第2次計画"_s, u"3号棟"_s, u"65歳以上の高齢者"_s, u"24時間体制の整備"_s, u"3R推進"_s,
          u"台風10号"_s, u"一部"_s, u"統一する"_s, u"一人ひとり"_s, u"十分"_s, u"CO2削減"_s,
          u"6次産業化"_s, u"3か年計画"_s, u"一元化"_s, u"四半期"_s}) {
        CAPTURE(text);
        CHECK(findFigures(text, {}).empty());
    }
}

TEST_CASE("units that count the same, and by how much others differ")
{
    CHECK(sameUnit(u"人"_s, u"名"_s));
    CHECK(sameUnit(u"か所"_s, u"箇所"_s));
    CHECK(sameUnit(u"％"_s, u"%"_s));
    CHECK(sameUnit(u""_s, u"件"_s));
    CHECK_FALSE(sameUnit(u"件"_s, u"人"_s));
    CHECK_FALSE(sameUnit(u"円"_s, u"千円"_s));
    CHECK(unitScale(u"千円"_s, u"円"_s) == 1000);
    CHECK(unitScale(u"円"_s, u"百万円"_s) == Approx(1e-6));
    CHECK(unitScale(u"ha"_s, u"㎡"_s) == Approx(10000));
    CHECK_FALSE(unitScale(u"件"_s, u"円"_s));
}
