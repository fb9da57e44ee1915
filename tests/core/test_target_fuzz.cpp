#include "core/target.h"
#include "core/word_scan.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>
#include <random>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

// How often a character may be looked at, on average, whatever the text.
constexpr qsizetype mostLooks = 1500;

void readBounded(const QString &text)
{
    const qsizetype before = scan::looks();
    const std::vector<SubTarget> targets = readTarget(text, {text.left(2000), 2025, {}});
    const qsizetype looks = scan::looks() - before;
    CAPTURE(text.left(80), text.size(), targets.size());
    CHECK(looks <= mostLooks * (text.size() + 100));
    for (const SubTarget &target : targets) {
        REQUIRE(target.place.start >= 0);
        REQUIRE(target.place.start + target.place.length <= text.size());
    }
}

const QStringList &tokens()
{
    static const QStringList all{u"①"_s,
                                 u"②"_s,
                                 u"(1)"_s,
                                 u"（２）"_s,
                                 u"・"_s,
                                 u"1."_s,
                                 u"ア．"_s,
                                 u"\n"_s,
                                 u"\r\n"_s,
                                 u" "_s,
                                 u"　"_s,
                                 u"、"_s,
                                 u"。"_s,
                                 u"，"_s,
                                 u"/"_s,
                                 u"／"_s,
                                 u"～"_s,
                                 u"-"_s,
                                 u"－"_s,
                                 u"ー"_s,
                                 u"("_s,
                                 u")"_s,
                                 u"（"_s,
                                 u"）"_s,
                                 u"「"_s,
                                 u"」"_s,
                                 u"0"_s,
                                 u"12"_s,
                                 u"３"_s,
                                 u"1,234"_s,
                                 u"5.5"_s,
                                 u"."_s,
                                 u","_s,
                                 u"十"_s,
                                 u"百"_s,
                                 u"千"_s,
                                 u"万"_s,
                                 u"億"_s,
                                 u"一"_s,
                                 u"％"_s,
                                 u"割"_s,
                                 u"分の"_s,
                                 u"件"_s,
                                 u"千円"_s,
                                 u"人"_s,
                                 u"時間"_s,
                                 u"t-CO2"_s,
                                 u"か所"_s,
                                 u"以上"_s,
                                 u"未満"_s,
                                 u"超"_s,
                                 u"累計"_s,
                                 u"年"_s,
                                 u"年度"_s,
                                 u"月"_s,
                                 u"日"_s,
                                 u"令和"_s,
                                 u"R7"_s,
                                 u"平成31"_s,
                                 u"末"_s,
                                 u"まで"_s,
                                 u"から"_s,
                                 u"頃"_s,
                                 u"時点"_s,
                                 u"内"_s,
                                 u"うち"_s,
                                 u"各"_s,
                                 u"研修"_s,
                                 u"実施"_s,
                                 u"削減"_s,
                                 u"維持"_s,
                                 u"の"_s,
                                 u"を"_s,
                                 u"に"_s,
                                 u"が"_s,
                                 u"前年度比"_s,
                                 u"＋"_s,
                                 u"▲"_s,
                                 u"N+2"_s,
                                 u"設定"_s,
                                 u"当たり"_s,
                                 u"第3四半期"_s,
                                 u"及び"_s,
                                 u"台"_s,
                                 u"\U00020BB7"_s,
                                 QString(QChar(0xd842)),
                                 QString(QChar(0xdfb7)),
                                 QString(QChar(0)),
                                 u"ﾎﾟ"_s,
                                 u"Ａ"_s,
                                 u"x"_s};
    return all;
}

} // namespace

TEST_CASE("no mix of tokens makes the reader fail or wander")
{
    std::mt19937 random(20260401); // NOLINT: the same texts every time
    std::uniform_int_distribution<qsizetype> pick(0, tokens().size() - 1);
    std::uniform_int_distribution<int> length(1, 60);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = length(random); i > 0; --i)
            text += tokens()[pick(random)];
        readBounded(text);
    }
}

TEST_CASE("long texts are read in time that grows with them alone")
{
    constexpr qsizetype longest = 100000;
    for (const QString &token : tokens())
        readBounded(token.repeated(longest / token.size()));
    for (const QString &mix :
         {u"2.\n"_s,    u"1件、"_s,        u"（1件"_s,        u"1件）"_s,    u"(1)\n"_s,
          u"①1件 "_s,   u"研修の実施\n"_s, u"1人1日当たり"_s, u"（時点）"_s, u"1/2/3"_s,
          u"令和　"_s,  u"、\n"_s,         u") \n"_s,         u"10月～"_s,   u"第3四半期"_s,
          u"年1回\n"_s, u"あ1"_s,          u"1あ"_s,          u"から1件"_s,  u"（内1件）"_s,
          u"）（"_s,    u"１，"_s,         u"5年"_s,          u"年間"_s,     u"前年度比"_s}) {
        readBounded(mix.repeated(longest / mix.size()));
        readBounded(mix.repeated(longest / mix.size()) + u"20件"_s);
        readBounded(u"20件"_s + mix.repeated(longest / mix.size()));
    }
    std::mt19937 random(7); // NOLINT: the same text every time
    std::uniform_int_distribution<qsizetype> pick(0, tokens().size() - 1);
    QString text;
    while (text.size() < longest)
        text += tokens()[pick(random)];
    readBounded(text);
}
