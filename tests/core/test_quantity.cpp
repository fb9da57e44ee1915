#include "core/quantity.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

TEST_CASE("a text that is one number comes apart into number and unit")
{
    struct Case
    {
        const char16_t *text;
        const char16_t *number;
        const char16_t *unit;
    };
    for (const Case &one : {
             Case{u"20件", u"20", u"件"},
             Case{u"80%", u"80", u"%"},
             Case{u"８０％", u"80", u"%"},
             Case{u"32.5％", u"32.5", u"%"},
             Case{u" 1,234 人\n", u"1234", u"人"},
             Case{u"１，２３４，５６７円", u"1234567", u"円"},
             Case{u"600,000千円", u"600000", u"千円"},
             Case{u"600,000千\n円", u"600000", u"千円"},
             Case{u"1.5億円", u"150000000", u"円"},
             Case{u"3万人", u"30000", u"人"},
             Case{u"1.23456万", u"12345.6", u""},
             Case{u"0.5億", u"50000000", u""},
             Case{u"0件", u"0", u"件"},
             Case{u"007", u"7", u""},
             Case{u"-2.5%", u"-2.5", u"%"},
             Case{u"−3ポイント", u"-3", u"ポイント"},
             Case{u"20", u"20", u""},
             Case{u"4か所", u"4", u"か所"},
             Case{u"10回/年", u"10", u"回/年"},
             Case{u"650ｇ/人・日", u"650", u"g/人・日"},
             Case{u"1200㎡", u"1200", u"㎡"},
             Case{u"35t-CO2", u"35", u"t-CO2"},
             Case{u"6か月", u"6", u"か月"},
         }) {
        const QString text = QString::fromUtf16(one.text);
        CAPTURE(text);
        const auto quantity = quantityOf(text);
        REQUIRE(quantity);
        CHECK(quantity->number == QString::fromUtf16(one.number));
        CHECK(quantity->unit == QString::fromUtf16(one.unit));
    }
}

TEST_CASE("what says more than one number has none")
{
    for (const char16_t *text : {u"",
                                 u"-",
                                 u"－",
                                 u"実施",
                                 u"31時間以上/月平均",
                                 u"20件以上",
                                 u"約20件",
                                 u"+10件",
                                 u"△3%",
                                 u"月14時間/人",
                                 u"年1回",
                                 u"3月",
                                 u"10月",
                                 u"8日",
                                 u"8月31日",
                                 u"2024年",
                                 u"令和6年度",
                                 u"2024年度",
                                 u"12月までに公表",
                                 u"2/6",
                                 u"①20件",
                                 u"20件 30件",
                                 u"20～30件",
                                 u"1,23件",
                                 u"12,34",
                                 u"1.2.3",
                                 u"1万2千円",
                                 u"3回開催",
                                 u"100%達成",
                                 u"20件\n（累計）",
                                 u"第1回",
                                 u"20/",
                                 u"20件/",
                                 u"20%/件以上",
                                 u".5",
                                 u"5.",
                                 u"1 234人"}) {
        const QString plain = QString::fromUtf16(text);
        CAPTURE(plain);
        CHECK_FALSE(quantityOf(plain));
    }
    CHECK_FALSE(quantityOf(QString(100, u'9')));
}
