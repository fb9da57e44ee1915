#include "core/achievement.h"
#include "core/done_words.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

using Verdict = Achievement::Verdict;
using Status = SubActual::Status;

SubTarget number(Comparator comparator, double value, const QString &unit)
{
    SubTarget target;
    target.comparator = comparator;
    target.value = value;
    target.unit = unit;
    target.direction = comparator == Comparator::AtMost || comparator == Comparator::LessThan
                           ? Direction::Down
                           : Direction::Up;
    return target;
}

SubActual result(double value, const QString &unit)
{
    SubActual actual;
    actual.status = Status::Reported;
    actual.value = value;
    actual.unit = unit;
    return actual;
}

SubActual words(Status status, const QString &state, std::optional<QDate> day = {})
{
    SubActual actual;
    actual.status = status;
    actual.state = state;
    actual.date = day;
    return actual;
}

SubTarget due(Comparator comparator, QDate day, const QString &state = {})
{
    SubTarget target;
    target.comparator = comparator;
    target.deadline = day;
    target.state = state;
    return target;
}

SubTarget done(const QString &state)
{
    SubTarget target;
    target.comparator = Comparator::Done;
    target.state = state;
    return target;
}

} // namespace

TEST_CASE("figures are held against targets, with the working")
{
    struct Case
    {
        Comparator comparator;
        double target;
        const char16_t *unit;
        double result;
        const char16_t *resultUnit;
        Verdict verdict;
        std::optional<double> percent;
        const char16_t *working;
    };
    using C = Comparator;
    constexpr auto met = Verdict::Met;
    constexpr auto missed = Verdict::Missed;
    for (const Case &one : {
             Case{C::AtLeast, 20, u"件", 24, u"件", met, 120, u"24件 ÷ 20件 = 120%"},
             Case{C::AtLeast, 20, u"件", 20, u"件", met, 100, u"20件 ÷ 20件 = 100%"},
             Case{C::AtLeast, 20, u"件", 19, u"件", missed, 95, u"19件 ÷ 20件 = 95%"},
             Case{C::AtLeast, 20, u"件", 0, u"件", missed, 0, u"0件 ÷ 20件 = 0%"},
             Case{C::AtLeast, 50, u"人", 27, u"名", missed, 54, u"27名 ÷ 50人 = 54%"},
             Case{C::AtLeast, 15, u"校", 19, u"校", met, 126.7, u"19校 ÷ 15校 = 126.7%"},
             Case{C::AtLeast, 85, u"%", 66.3, u"%", missed, 78, u"66.3% ÷ 85% = 78%"},
             Case{C::AtLeast, 600000, u"千円", 650000, u"千円", met, 108.3,
                  u"650,000千円 ÷ 600,000千円 = 108.3%"},
             Case{C::AtLeast, 600000, u"千円", 650000000, u"円", met, 108.3,
                  u"650,000千円 ÷ 600,000千円 = 108.3%"},
             Case{C::AtLeast, 102, u"", 105, u"件", met, 102.9, u"105件 ÷ 102 = 102.9%"},
             Case{C::AtLeast, 3, u"件", 2.999, u"件", missed, 100, u"2.999件 ÷ 3件 = 100%"},
             Case{C::MoreThan, 10000, u"人", 10000, u"人", missed, 100,
                  u"10,000人 ÷ 10,000人 = 100%"},
             Case{C::MoreThan, 10000, u"人", 10001, u"人", met, 100, u"10,001人 ÷ 10,000人 = 100%"},
             Case{C::AtMost, 14, u"時間", 15, u"時間", missed, 93.3, u"14時間 ÷ 15時間 = 93.3%"},
             Case{C::AtMost, 14, u"時間", 14, u"時間", met, 100, u"14時間 ÷ 14時間 = 100%"},
             Case{C::AtMost, 14, u"時間", 12, u"時間", met, 116.7, u"14時間 ÷ 12時間 = 116.7%"},
             Case{C::LessThan, 14, u"時間", 14, u"時間", missed, 100, u"14時間 ÷ 14時間 = 100%"},
             Case{C::LessThan, 14, u"時間", 13.9, u"時間", met, 100.7,
                  u"14時間 ÷ 13.9時間 = 100.7%"},
             // Nothing divides by nothing.
             Case{C::AtMost, 0, u"人", 0, u"人", met, {}, u"実績 0人／目標 0人"},
             Case{C::AtMost, 0, u"人", 32, u"人", missed, {}, u"実績 32人／目標 0人"},
             Case{C::AtMost, 3, u"件", 0, u"件", met, {}, u"実績 0件／目標 3件"},
             Case{C::AtLeast, 0, u"件", 0, u"件", met, {}, u"実績 0件／目標 0件"},
             Case{C::AtLeast,
                  10,
                  u"百万円",
                  -5,
                  u"百万円",
                  missed,
                  {},
                  u"実績 −5百万円／目標 10百万円"},
             Case{C::AtLeast, -5, u"%", -3, u"%", met, {}, u"実績 −3%／目標 −5%"},
         }) {
        const QString working = QString::fromUtf16(one.working);
        CAPTURE(working);
        const SubActual actual = result(one.result, QString::fromUtf16(one.resultUnit));
        const Achievement achieved = achievementOf(
            number(one.comparator, one.target, QString::fromUtf16(one.unit)), &actual, {});
        CHECK(achieved.verdict == one.verdict);
        CHECK(achieved.percent == one.percent);
        CHECK(achieved.working == working);
        if (!achieved.percent)
            CHECK_FALSE(achieved.note.isEmpty());
    }
}

TEST_CASE("sums are written out, and a total of its own is not")
{
    SubActual actual = result(13, u"点"_s);
    actual.terms = {9, 4, 0};
    CHECK(achievementOf(number(Comparator::AtLeast, 20, u"点"_s), &actual, {}).working ==
          u"（9点 + 4点 + 0点）÷ 20点 = 65%"_s);
    actual.value = 14; // the text's own total
    CHECK(achievementOf(number(Comparator::AtLeast, 20, u"点"_s), &actual, {}).working ==
          u"14点 ÷ 20点 = 70%"_s);
}

TEST_CASE("a share is read out of a fraction")
{
    SubActual actual = result(264, u"施設"_s);
    actual.of = 296;
    const SubTarget share = number(Comparator::AtLeast, 100, u"%"_s);
    const Achievement computed = achievementOf(share, &actual, {});
    CHECK(computed.percent == 89.2);
    CHECK(computed.working == u"89.2% ÷ 100% = 89.2%"_s);
    CHECK(computed.note.contains(u"264施設 ÷ 296施設 = 89.2%"_s));
    actual.percent = 89.2;
    CHECK(achievementOf(share, &actual, {}).percent == 89.2);
    actual.percent.reset();
    actual.of.reset();
    CHECK(achievementOf(share, &actual, {}).verdict == Verdict::Unknown);

    SubTarget schools = number(Comparator::AtLeast, 2, {});
    schools.of = 6;
    SubActual three = result(3, {});
    three.of = 6;
    CHECK(achievementOf(schools, &three, {}).percent == 150);
    three.of = 5;
    CHECK(achievementOf(schools, &three, {}).verdict == Verdict::Unknown);
}

TEST_CASE("reductions are counted in the way that the rule names")
{
    const SubTarget target = number(Comparator::AtMost, 102, u"件"_s);
    const SubActual actual = result(100, u"件"_s);
    AchievementContext how;
    CHECK(achievementOf(target, &actual, how).working == u"102件 ÷ 100件 = 102%"_s);
    how.reduction = Reduction::Difference;
    CHECK(achievementOf(target, &actual, how).working == u"2 − 100件 ÷ 102件 = 102%"_s);
    how.reduction = Reduction::Baseline;
    how.baseline = 105;
    const Achievement based = achievementOf(target, &actual, how);
    CHECK(based.percent == 166.7);
    CHECK(based.working == u"（105件 − 100件）÷（105件 − 102件）= 166.7%"_s);
    const SubActual worse = result(106, u"件"_s);
    CHECK(achievementOf(target, &worse, how).percent == -33.3);
    // Without a baseline, or with one that is better than the target, the plain ratio.
    how.baseline = 102;
    CHECK(achievementOf(target, &actual, how).percent == 102);
    how.baseline.reset();
    CHECK(achievementOf(target, &actual, how).percent == 102);
    // A result of nothing is settled by these two ways.
    const SubActual none = result(0, u"件"_s);
    how.reduction = Reduction::Difference;
    CHECK(achievementOf(target, &none, how).percent == 200);
}

TEST_CASE("a range is met within, and measured from its nearer end outside")
{
    SubTarget target = number(Comparator::Between, 10, u"件"_s);
    target.upTo = 20;
    const auto of = [&](double value) {
        const SubActual actual = result(value, u"件"_s);
        return achievementOf(target, &actual, {});
    };
    CHECK(of(10).percent == 100);
    CHECK(of(20).verdict == Verdict::Met);
    CHECK(of(9).verdict == Verdict::Missed);
    CHECK(of(9).percent == 90);
    // Whether more than the range is good is not said.
    CHECK(of(25).verdict == Verdict::Unknown);
    CHECK_FALSE(of(25).percent);
    CHECK_FALSE(of(25).note.isEmpty());
    target.direction = Direction::Down;
    CHECK(of(25).verdict == Verdict::Missed);
    CHECK(of(25).percent == 80);
    CHECK(of(8).verdict == Verdict::Unknown);
    CHECK_FALSE(of(8).percent);
    target.direction = Direction::Maintain;
    CHECK(of(25).verdict == Verdict::Missed);
    CHECK(of(8).verdict == Verdict::Missed);
}

TEST_CASE("what cannot be compared has no rate and says why")
{
    const auto of = [](SubTarget target, const SubActual &actual) {
        const Achievement achieved = achievementOf(target, &actual, {});
        CHECK_FALSE(achieved.percent);
        CHECK_FALSE(achieved.note.isEmpty());
        return achieved.verdict;
    };
    CHECK(of(number(Comparator::AtLeast, 20, u"人"_s), result(24, u"件"_s)) == Verdict::Unknown);
    SubTarget grown = number(Comparator::AtLeast, 312, u"件"_s);
    grown.scope = u"累計"_s;
    SubActual yearly = result(30, u"件"_s);
    yearly.scope = u"年"_s;
    CHECK(of(grown, yearly) == Verdict::Unknown);
    SubActual stock = result(300, u"件"_s);
    stock.scope = u"累計"_s;
    CHECK(of(number(Comparator::AtLeast, 30, u"件"_s), stock) == Verdict::Unknown);
    SubTarget monthly = number(Comparator::AtMost, 14, u"時間"_s);
    monthly.scope = u"月+人"_s;
    SubActual sum = result(160, u"時間"_s);
    sum.scope = u"年"_s;
    CHECK(of(monthly, sum) == Verdict::Unknown);
    SubTarget more = number(Comparator::AtLeast, 10, u"件"_s);
    more.base = u"令和7年度"_s;
    CHECK(of(more, result(45, u"件"_s)) == Verdict::Unknown);
    CHECK(of(number(Comparator::AtLeast, 1, u"回"_s), words(Status::Text, u"研修を実施"_s)) ==
          Verdict::Unknown);
    CHECK(of(number(Comparator::AtMost, 3, u"件"_s), words(Status::NotDone, u"未実施"_s)) ==
          Verdict::Unknown);
    SubTarget always;
    always.comparator = Comparator::Text;
    always.state = u"通年"_s;
    CHECK(of(always, words(Status::Text, u"通年で実施"_s)) == Verdict::Unknown);
}

TEST_CASE("periods, shares and changes are not held against something else")
{
    struct Case
    {
        const char16_t *target;
        const char16_t *result;
        bool compared;
    };
    for (const Case &one : {
             Case{u"四半期", u"", false},
             Case{u"隔月", u"", false},
             Case{u"5年間", u"", false},
             Case{u"月", u"", false},
             Case{u"日", u"", false},
             Case{u"", u"月", false},
             Case{u"", u"日", false},
             Case{u"年", u"月", false},
             Case{u"校", u"延べ", false},
             Case{u"月", u"月", true},
             Case{u"月平均", u"", true},
             Case{u"人+日", u"", true},
             Case{u"年", u"", true},
             Case{u"校", u"", true},
         }) {
        CAPTURE(QString::fromUtf16(one.target), QString::fromUtf16(one.result));
        SubTarget target = number(Comparator::AtLeast, 20, u"回"_s);
        target.scope = QString::fromUtf16(one.target);
        SubActual actual = result(24, u"回"_s);
        actual.scope = QString::fromUtf16(one.result);
        const Achievement achieved = achievementOf(target, &actual, {});
        CHECK(achieved.percent.has_value() == one.compared);
        CHECK((achieved.verdict == Verdict::Unknown) == !one.compared);
        CHECK(achieved.note.isEmpty() == one.compared);
    }
    const auto of = [](const QString &text) {
        const auto targets = readTarget(text, {{}, 2024, {}});
        REQUIRE(targets.size() == 1);
        const SubActual actual = result(900, targets.front().unit);
        return achievementOf(targets.front(), &actual, {}).percent;
    };
    CHECK_FALSE(of(u"1,000人増加"_s));
    CHECK(of(u"1,000人に増加"_s) == 90);
}

TEST_CASE("figures of one kind are compared")
{
    SubTarget grown = number(Comparator::AtLeast, 312, u"件"_s);
    grown.scope = u"累計"_s;
    SubActual stock = result(312, u"件"_s);
    CHECK(achievementOf(grown, &stock, {}).percent == 100); // as its target
    stock.scope = u"累計"_s;
    CHECK(achievementOf(grown, &stock, {}).percent == 100);
    stock.scope = u"時点"_s;
    CHECK(achievementOf(grown, &stock, {}).percent == 100);
    SubTarget plain = number(Comparator::AtLeast, 312, u"件"_s);
    CHECK(achievementOf(plain, &stock, {}).percent == 100);
    SubTarget more = number(Comparator::AtLeast, 10, u"件"_s);
    more.base = u"令和7年度"_s;
    AchievementContext how;
    how.base = 30;
    const SubActual actual = result(45, u"件"_s);
    CHECK(achievementOf(more, &actual, how).working == u"45件 ÷（30件 + 10件）= 112.5%"_s);
}

TEST_CASE("what was not done is nothing of what is counted")
{
    const SubActual undone = words(Status::NotDone, u"未実施"_s);
    const Achievement none = achievementOf(number(Comparator::AtLeast, 3, u"回"_s), &undone, {});
    CHECK(none.verdict == Verdict::Missed);
    CHECK(none.percent == 0);
    const Achievement share = achievementOf(number(Comparator::AtLeast, 80, u"%"_s), &undone, {});
    CHECK(share.verdict == Verdict::Missed);
    CHECK_FALSE(share.percent);
    const SubActual nobody = words(Status::NotDone, u"該当なし"_s);
    CHECK(achievementOf(number(Comparator::AtMost, 0, u"件"_s), &nobody, {}).verdict ==
          Verdict::Met);
    CHECK(achievementOf(done(u"要綱の改正"_s), &undone, {}).verdict == Verdict::Missed);
}

TEST_CASE("no target and no fault of one's own leave the count")
{
    const SubActual actual = result(3, u"回"_s);
    SubTarget target;
    target.comparator = Comparator::None;
    CHECK(achievementOf(target, &actual, {}).verdict == Verdict::NotCounted);
    target.comparator = Comparator::Unset;
    CHECK(achievementOf(target, &actual, {}).verdict == Verdict::NotCounted);
    const SubActual storm = words(Status::Cancelled, u"台風10号の影響で中止"_s);
    CHECK(achievementOf(due(Comparator::On, {2024, 8, 31}), &storm, {}).verdict ==
          Verdict::NotCounted);
    CHECK(achievementOf(number(Comparator::AtLeast, 3, u"回"_s), &storm, {}).verdict ==
          Verdict::NotCounted);
    CHECK(achievementOf(number(Comparator::AtLeast, 3, u"回"_s), nullptr, {}).verdict ==
          Verdict::Pending);
    const SubActual counting = words(Status::Pending, u"算定中"_s);
    CHECK(achievementOf(number(Comparator::AtLeast, 3, u"回"_s), &counting, {}).verdict ==
          Verdict::Pending);
}

TEST_CASE("deadlines are met early, on the day or late")
{
    const QDate last(2025, 3, 31);
    const auto of = [](const SubTarget &target, const SubActual &actual) {
        return achievementOf(target, &actual, {});
    };
    const Achievement early = of(due(Comparator::By, last, u"運用開始"_s),
                                 words(Status::Text, u"運用開始"_s, QDate(2024, 10, 11)));
    CHECK(early.verdict == Verdict::Met);
    CHECK(early.note == u"期限より171日早い達成です。"_s);
    CHECK(early.working == u"期限 令和7年3月31日、実績 令和6年10月11日"_s);
    CHECK_FALSE(early.percent);
    CHECK(of(due(Comparator::By, last, u"公表"_s), words(Status::Text, u"公表"_s, last)).note ==
          u"期限の当日の達成です。"_s);
    const Achievement late = of(due(Comparator::By, {2024, 8, 31}, u"公表"_s),
                                words(Status::Text, u"公表した"_s, QDate(2024, 9, 12)));
    CHECK(late.verdict == Verdict::Missed);
    CHECK(late.note == u"期限から12日遅れています。"_s);
    // A day of something else.
    CHECK(of(due(Comparator::By, {2024, 12, 31}, u"公表"_s),
             words(Status::Text, u"説明会を開催"_s, QDate(2024, 8, 31)))
              .verdict == Verdict::Unknown);
    // Without a day: only at the end of the year is done in time.
    CHECK(of(due(Comparator::By, {2024, 8, 31}, u"公表"_s), words(Status::Text, u"公表済み"_s))
              .verdict == Verdict::Unknown);
    CHECK(of(due(Comparator::By, last, u"公表"_s), words(Status::Text, u"公表済み"_s)).verdict ==
          Verdict::Met);
    CHECK(of(due(Comparator::By, last, u"公表"_s), words(Status::Text, u"公表に向け準備中"_s))
              .verdict == Verdict::Unknown);
    // Some day in August, and the 15th of it.
    SubActual august = words(Status::Text, u"公表"_s, QDate(2024, 8, 31));
    august.approximate = true;
    CHECK(of(due(Comparator::By, {2024, 8, 15}, u"公表"_s), august).verdict == Verdict::Unknown);
    CHECK(of(due(Comparator::By, {2024, 8, 31}, u"公表"_s), august).verdict == Verdict::Met);
    CHECK(of(due(Comparator::By, {2024, 7, 31}, u"公表"_s), august).verdict == Verdict::Missed);
    CHECK_FALSE(of(due(Comparator::By, {2024, 8, 31}, u"公表"_s), august).provisional);

    const SubTarget around = due(Comparator::Around, {2024, 9, 30});
    CHECK(of(around, words(Status::Text, u"実施"_s, QDate(2024, 7, 31))).verdict == Verdict::Met);
    CHECK(of(around, words(Status::Text, u"実施"_s, QDate(2024, 10, 31))).verdict == Verdict::Met);
    CHECK(of(around, words(Status::Text, u"実施"_s, QDate(2024, 11, 1))).verdict ==
          Verdict::Missed);
    const SubTarget onDay = due(Comparator::On, {2024, 8, 31});
    CHECK(of(onDay, words(Status::Text, u"実施"_s, QDate(2024, 8, 31))).verdict == Verdict::Met);
    CHECK(of(onDay, words(Status::Text, u"実施"_s, QDate(2024, 9, 7))).verdict == Verdict::Missed);
    CHECK(of(onDay, words(Status::NotDone, u"未実施"_s)).verdict == Verdict::Missed);
}

TEST_CASE("a result with several days is not said to have none")
{
    const SubActual days = words(Status::Text, u"6月28日、12月25日公表"_s);
    const Achievement achieved =
        achievementOf(due(Comparator::By, {2024, 9, 30}, u"公表"_s), &days, {});
    CHECK(achieved.verdict == Verdict::Unknown);
    CHECK_FALSE(achieved.note.contains(u"日付がない"_s));
}

TEST_CASE("a state is reached where the words say so, and nowhere else")
{
    struct Case
    {
        const char16_t *wanted;
        const char16_t *result;
        bool isDone;
    };
    for (const Case &one : {
             Case{u"作成完了", u"提言を作成した。", true},
             Case{u"作成完了", u"作成完了", true},
             Case{u"作成完了", u"完了", true},
             Case{u"作成完了", u"作成済み", true},
             Case{u"作成完了", u"提言を作成しました", true},
             Case{u"作成完了", u"提言の作成を完了しました。", true},
             Case{u"作成完了", u"提言を作成中", false},
             Case{u"作成完了", u"提言の作成に着手した。", false},
             Case{u"作成完了", u"提言の素案を作成した。", false},
             Case{u"作成完了", u"未作成", false},
             Case{u"作成完了", u"作成を予定している。", false},
             Case{u"実施", u"実施", true},
             Case{u"実施", u"訓練を実施した。", true},
             Case{u"実施", u"実施済", true},
             Case{u"実施", u"実施予定", false},
             Case{u"実施", u"実施に向け検討中", false},
             Case{u"実施", u"一部実施", false},
             Case{u"公民連携運用ガイドラインの策定", u"ガイドラインを策定し、公表した。", true},
             Case{u"公民連携運用ガイドラインの策定",
                  u"ガイドラインの策定に当たり、個別案件の検討を実施", false},
             Case{u"公民連携運用ガイドラインの策定", u"施設計画を策定した。", false},
             Case{u"基本方針の策定", u"担当者を研修派遣（11月）", false},
             Case{u"設営マニュアルの作成", u"作成した設営マニュアルに基づき、投票所を開設", true},
             Case{u"アンケート等による実態調査", u"カスハラアンケート結果を庁内に公表（10月）",
                  false},
             Case{u"事務事業評価の試行",
                  u"実施に向けた検討は行ったものの、具体的な進捗はなかった。", false},
             Case{u"職員PC整備完了", u"出先機関のモバイル化を実施", false},
             Case{u"運用開始", u"令和6年10月1日から「キクもん」が運用開始され、対応", true},
             Case{u"標準化移行の完了", u"標準化システムへ移行した", true},
             Case{u"調査終了", u"調査を終了した。", true},
             Case{u"調査終了", u"調査中", false},
             Case{u"手法の検討", u"新たな手法を検討した。", true},
             Case{u"手法の検討", u"通信手段を確保した。", false},
             Case{u"要綱を改正し、公表する", u"要綱を改正した。", false},
             Case{u"要綱を改正し、公表する", u"要綱を改正し、4月に公表した。", true},
             Case{u"適正な人員数を確保", u"適正な人員数を確保できた。", true},
             Case{u"適正な人員数を確保", u"人員数を確保できなかった。", false},
             Case{u"策定", u"", false},
             Case{u"会場を確保する", u"選挙の会場を検討し、移転先を確保した。", false},
             Case{u"会場を確保する", u"会場を確保", true},
             Case{u"法務能力の底上げ、法制執務研修の開催", u"基礎法務研修を実施", false},
             Case{u"e-learningを活用し研修を行う",
                  u"e-learningを活用した研修を10～12月に実施し、117名が参加", true},
             Case{u"導入調整", u"導入に係る調整が5月末に完了", true},
             Case{u"機能の調整", u"機能について、調整が5月末に完了", true},
         }) {
        const QString wanted = QString::fromUtf16(one.wanted);
        const QString said = QString::fromUtf16(one.result);
        CAPTURE(wanted, said);
        CHECK(saysDone(wanted, said) == one.isDone);
        const SubActual actual = words(Status::Text, said);
        CHECK(achievementOf(done(wanted), &actual, {}).verdict ==
              (one.isDone ? Verdict::Met : Verdict::Unknown));
    }
}

TEST_CASE("in the middle of the year a rate is a share, and nothing is missed yet")
{
    AchievementContext half;
    half.yearOver = false;
    const SubActual nine = result(9, u"件"_s);
    const Achievement below = achievementOf(number(Comparator::AtLeast, 20, u"件"_s), &nine, half);
    CHECK(below.verdict == Verdict::Pending);
    CHECK(below.percent == 45);
    CHECK_FALSE(below.note.isEmpty());
    const SubActual all = result(21, u"件"_s);
    CHECK(achievementOf(number(Comparator::AtLeast, 20, u"件"_s), &all, half).verdict ==
          Verdict::Met);
    // Below a limit so far is not below it in the end.
    CHECK(achievementOf(number(Comparator::AtMost, 20, u"件"_s), &nine, half).verdict ==
          Verdict::Pending);
    const SubActual undone = words(Status::NotDone, u"未実施"_s);
    CHECK(achievementOf(done(u"実施"_s), &undone, half).verdict == Verdict::Pending);
}

TEST_CASE("what a rate rests on is told")
{
    SubActual actual = result(24, u"件"_s);
    actual.provisional = true;
    const SubTarget target = number(Comparator::AtLeast, 20, u"件"_s);
    CHECK(achievementOf(target, &actual, {}).provisional);
    CHECK(achievementOf(target, &actual, {}).note.contains(u"見込み"_s));
    actual.provisional = false;
    actual.approximate = true;
    CHECK(achievementOf(target, &actual, {}).provisional);
    actual.approximate = false;
    CHECK(achievementOf(target, &actual, {}).note.isEmpty());
    SubTarget inferred = number(Comparator::AtMost, 20, u"件"_s);
    inferred.inferred = true;
    CHECK(achievementOf(inferred, &actual, {}).note.contains(u"推定"_s));
}

TEST_CASE("scaling target and result alike keeps the rate")
{
    for (const Comparator comparator :
         {Comparator::AtLeast, Comparator::AtMost, Comparator::MoreThan, Comparator::LessThan}) {
        for (const double target : {1.0, 3.0, 14.0, 85.0, 312.0}) {
            for (const double value : {0.5, 3.0, 13.9, 66.3, 400.0}) {
                const SubActual plain = result(value, u"件"_s);
                const SubActual tenfold = result(value * 10, u"件"_s);
                const Achievement a =
                    achievementOf(number(comparator, target, u"件"_s), &plain, {});
                const Achievement b =
                    achievementOf(number(comparator, target * 10, u"件"_s), &tenfold, {});
                CHECK(a.percent == b.percent);
                CHECK(a.verdict == b.verdict);
            }
        }
    }
}

TEST_CASE("figures are written without needless zeros and with commas")
{
    CHECK(figureText(1234.5, u"件"_s) == u"1,234.5件"_s);
    CHECK(figureText(80, u"%"_s) == u"80%"_s);
    CHECK(figureText(1000000, {}) == u"1,000,000"_s);
    CHECK(figureText(999, {}) == u"999"_s);
    CHECK(figureText(-1234, u"円"_s) == u"−1,234円"_s);
    CHECK(figureText(0.25, u"%"_s) == u"0.25%"_s);
    CHECK(figureText(-0.00001, {}) == u"0"_s);
}
