#include "core/sdg.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

TEST_CASE("Goals are read out of whatever people type", "[core][sdg]")
{
    const auto read = [](const QString &text) { return sdg::read(text); };
    CHECK(read(u"4, 11"_s) == QList<int>{4, 11});
    CHECK(read(u"４、１１・１７"_s) == QList<int>{4, 11, 17});
    CHECK(read(u"11\n4\n11"_s) == QList<int>{11, 4});
    CHECK(read(u"④⑪"_s) == QList<int>{4, 11});
    CHECK(read(u"目標4　目標１３"_s) == QList<int>{4, 13});
    CHECK(read(u"7 エネルギーをみんなそしてクリーンに\n8 働きがいも経済成長も"_s) ==
          QList<int>{7, 8});
    CHECK(read(u"4.7、11.b"_s) == QList<int>{4, 11});
    CHECK(read(u"2030年までに17の目標を達成する。0 18 100 Ver.2.0"_s).isEmpty());
    CHECK(read({}).isEmpty());
}

TEST_CASE("One more or one less leaves the rest as it was typed", "[core][sdg]")
{
    CHECK(sdg::with({}, 4) == u"4"_s);
    CHECK(sdg::with(u"4"_s, 11) == u"4, 11"_s);
    CHECK(sdg::with(u"4、11"_s, 13) == u"4、11、13"_s);
    CHECK(sdg::with(u"４"_s, 11) == u"４、１１"_s);
    CHECK(sdg::with(u"4, 11"_s, 4) == u"4, 11"_s);
    CHECK(sdg::with(u"4\n11\n"_s, 17) == u"4\n11\n17"_s);
    CHECK(sdg::with(u"3 すべての人に健康と福祉を\n4 質の高い教育をみんなに"_s, 5) ==
          u"3 すべての人に健康と福祉を\n4 質の高い教育をみんなに\n5 ジェンダー平等を実現しよう"_s);
    CHECK(sdg::without(u"4、11、13"_s, 11) == u"4、13"_s);
    CHECK(sdg::without(u"4、11、13"_s, 13) == u"4、11"_s);
    CHECK(sdg::without(u"4、11、13"_s, 4) == u"11、13"_s);
    CHECK(sdg::without(u"7 エネルギーをみんなに そしてクリーンに\n8 働きがいも経済成長も"_s, 7) ==
          u"8 働きがいも経済成長も"_s);
    CHECK(sdg::without(u"4 4"_s, 4).isEmpty());
    CHECK(sdg::without(u"4"_s, 5) == u"4"_s);
}

TEST_CASE("Adding and taking away are each other's reverse", "[core][sdg]")
{
    for (const QString &text : {u""_s, u"4"_s, u"4, 11"_s, u"４、１１"_s, u"④・⑪"_s, u"4\n11"_s,
                                u"3 すべての人に健康と福祉を\n4 質の高い教育をみんなに"_s}) {
        for (int goal = 1; goal <= sdg::goals; ++goal) {
            INFO(text << " " << goal);
            const bool named = sdg::read(text).contains(goal);
            CHECK(sdg::read(sdg::with(text, goal)).contains(goal));
            CHECK_FALSE(sdg::read(sdg::without(text, goal)).contains(goal));
            if (!named)
                CHECK(sdg::without(sdg::with(text, goal), goal) == text);
            CHECK_FALSE(sdg::name(goal).isEmpty());
            CHECK_FALSE(sdg::name(goal, sdg::Language::English).isEmpty());
        }
    }
}
