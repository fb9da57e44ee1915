#include "core/actual.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>
#include <random>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

using Status = SubActual::Status;

SubTarget counted(const QString &unit, const QString &label = {}, const QString &marker = {})
{
    SubTarget target;
    target.marker = marker;
    target.label = label;
    target.comparator = Comparator::AtLeast;
    target.value = 20;
    target.unit = unit;
    target.direction = Direction::Up;
    return target;
}

SubTarget toBeDone(const QString &state, const QString &marker = {})
{
    SubTarget target;
    target.marker = marker;
    target.comparator = Comparator::Done;
    target.state = state;
    return target;
}

// What one result says to one target.
SubActual read(const QString &text, const SubTarget &target, const QString &indicator = {})
{
    const auto actuals = readActual(text, {target}, {indicator, 2024, {}});
    REQUIRE(actuals.size() == 1);
    return actuals.front();
}

} // namespace

TEST_CASE("a result gives the figure that its target asks for")
{
    struct Case
    {
        const char16_t *text;
        const char16_t *unit; // of the target
        const char16_t *label;
        const char16_t *indicator;
        double value;
        const char16_t *readUnit;
    };
    for (const Case &one : {
             Case{u"24件", u"件", u"", u"", 24, u"件"},
             Case{u"２４件", u"件", u"", u"相談件数", 24, u"件"},
             Case{u"24", u"件", u"", u"相談件数", 24, u""},
             Case{u"1,234人", u"人", u"", u"", 1234, u"人"},
             Case{u"１，２３４人", u"人", u"", u"", 1234, u"人"},
             Case{u"二十四件", u"件", u"", u"", 24, u"件"},
             Case{u"1万2千人", u"人", u"", u"登録者数", 12000, u"人"},
             Case{u"5億6,700万円", u"円", u"", u"", 567000000, u"円"},
             Case{u"650,000千円", u"千円", u"", u"", 650000, u"千円"},
             Case{u"66.3%", u"%", u"電子決裁化率", u"", 66.3, u"%"},
             Case{u"66.3％", u"%", u"電子決裁化率", u"", 66.3, u"%"},
             Case{u"約7割", u"%", u"利用率", u"", 70, u"%"},
             Case{u"全課室の約7割が利用", u"%", u"", u"利用した課室の割合", 70, u"%"},
             Case{u"0件", u"件", u"", u"", 0, u"件"},
             Case{u"参加者数27名", u"人", u"市民", u"参加者数", 27, u"名"},
             Case{u"電子決裁率66.3%", u"%", u"電子決裁化率", u"", 66.3, u"%"},
             Case{u"令和6年度末の電子決裁率66.3%", u"%", u"電子決裁化率", u"", 66.3, u"%"},
             Case{u"電子決裁率（66.3%）", u"%", u"電子決裁化率", u"", 66.3, u"%"},
             Case{u"電子決裁率：66.3%", u"%", u"電子決裁化率", u"", 66.3, u"%"},
             Case{u"185点 (中間50点)", u"点", u"", u"アーカイブ点数", 185, u"点"},
             Case{u"歴史公文書等185点のデジタルアーカイブ化を実施", u"点", u"歴史公文書等", u"",
                  185, u"点"},
             Case{u"4業務をガバメントクラウドへ移行", u"業務", u"", u"標準化", 4, u"業務"},
             Case{u"住民基本台帳など、4業務をガバメントクラウドへ移行", u"業務", u"", u"標準化", 4,
                  u"業務"},
             Case{u"43人の職員を新規採用", u"人", u"", u"新規採用職員数", 43, u"人"},
             Case{u"令和6年10月に研修を3回実施し、117名が参加", u"回", u"", u"研修の実施回数", 3,
                  u"回"},
             Case{u"研修を3回実施し、117名が参加", u"人", u"", u"研修の参加者数", 117, u"名"},
             Case{u"10月に研修を3回開催", u"回", u"", u"研修", 3, u"回"},
             Case{u"8人から11人へ増員", u"人", u"", u"アドバイザーの人数", 11, u"人"},
             Case{u"8人→11人", u"人", u"", u"アドバイザー", 11, u"人"},
             Case{u"目標20件に対し24件", u"件", u"", u"", 24, u"件"},
             Case{u"24件（前年度18件）", u"件", u"", u"", 24, u"件"},
             Case{u"24件（対前年度比20%増）", u"件", u"", u"", 24, u"件"},
             Case{u"前年度18件から24件に増加", u"件", u"", u"", 24, u"件"},
             Case{u"相談件数35件、セミナー12件", u"件", u"相談件数", u"", 35, u"件"},
             Case{u"セミナー12件、相談件数35件", u"件", u"相談件数", u"", 35, u"件"},
             Case{u"市民参加者20名、職員7名", u"人", u"市民", u"", 20, u"名"},
             Case{u"出前講座等を69件（参加人数3,329人）実施（3月末実績）", u"件", u"",
                  u"出前講座の実施件数", 69, u"件"},
             Case{u"出前講座等を69件（参加人数3,329人）実施（3月末実績）", u"人", u"",
                  u"出前講座の参加人数", 3329, u"人"},
             Case{u"第2次計画を含め5件", u"件", u"", u"", 5, u"件"},
             Case{u"R6.4.1現在で24件", u"件", u"", u"", 24, u"件"},
             Case{u"月平均32時間", u"時間", u"", u"執務時間", 32, u"時間"},
             Case{u"累計315件", u"件", u"", u"改善業務累計件数", 315, u"件"},
             Case{u"14.2日", u"日", u"年休取得", u"", 14.2, u"日"},
             Case{u"年休取得14.2日", u"日", u"年休取得", u"", 14.2, u"日"},
             Case{u"2回実施し、1回は未実施", u"回", u"", u"", 2, u"回"},
             Case{u"約30件", u"件", u"", u"", 30, u"件"},
             Case{u"30件程度", u"件", u"", u"", 30, u"件"},
         }) {
        const QString text = QString::fromUtf16(one.text);
        CAPTURE(text);
        const SubActual actual =
            read(text, counted(QString::fromUtf16(one.unit), QString::fromUtf16(one.label)),
                 QString::fromUtf16(one.indicator));
        CHECK(actual.status == Status::Reported);
        REQUIRE(actual.value);
        CHECK(*actual.value == Approx(one.value));
        CHECK(actual.unit == QString::fromUtf16(one.readUnit));
        CHECK(actual.terms.empty());
    }
}

TEST_CASE("a list of figures is their sum, and a stated total wins")
{
    struct Case
    {
        const char16_t *text;
        const char16_t *unit;
        double value;
        std::vector<double> terms;
    };
    const std::vector<Case> cases{
        {u"小学校9点、中学校4点、高校なし", u"点", 13, {9, 4, 0}},
        {u"小学校9点、中学校4点、高校なし。", u"点", 13, {9, 4, 0}},
        {u"次のとおり応募があった。\n小学校9点、中学校4点、高校なし。", u"点", 13, {9, 4, 0}},
        {u"小学校9点、高校なし、中学校4点", u"点", 13, {9, 0, 4}},
        {u"小学校８校、中学校６校、高校４校、養護学校１校", u"校", 19, {8, 6, 4, 1}},
        {u"小学校8校、中学校6校、高校4校、養護学校1校への貸出を実施", u"校", 19, {8, 6, 4, 1}},
        {u"高校1校、養護学校1校において、県と合同で実施", u"校", 2, {1, 1}},
        {u"小学校 8校\n中学校 6校", u"校", 14, {8, 6}},
        {u"A地区 3回、B地区 2回（計5回）", u"回", 5, {3, 2}},
        {u"A地区 3回、B地区 2回（計6回）", u"回", 6, {3, 2}},
        {u"計5回（A地区 3回、B地区 2回）", u"回", 5, {3, 2}},
        {u"合計 19校（小学校8校、中学校6校、高校5校）", u"校", 19, {8, 6, 5}},
        {u"条例37件、規則24件、訓令3件、その他56件の計120件", u"件", 120, {37, 24, 3, 56}},
        {u"4月3回、5月2回", u"回", 5, {3, 2}},
    };
    for (const Case &one : cases) {
        const QString text = QString::fromUtf16(one.text);
        CAPTURE(text);
        const SubActual actual = read(text, counted(QString::fromUtf16(one.unit)));
        REQUIRE(actual.value);
        CHECK(*actual.value == Approx(one.value));
        CHECK(actual.terms == one.terms);
    }
}

TEST_CASE("what the row is about does not take one term out of a list")
{
    const SubActual lent = read(u"小学校8校、中学校6校、高校4校、養護学校1校への貸出を実施"_s,
                                counted(u"校"_s), u"小中学校等への選挙物品の貸し出しを実施"_s);
    CHECK(lent.value == 19);
    const SubActual label =
        read(u"小学校8校、中学校6校"_s, counted(u"校"_s, u"小中学校への貸出"_s));
    CHECK(label.value == 14);
}

TEST_CASE("what does not answer, or answers in more than one way, gives no figure")
{
    struct Case
    {
        const char16_t *text;
        const char16_t *unit;
        const char16_t *label;
        const char16_t *indicator;
    };
    for (const Case &one : {
             Case{u"10月に研修を実施", u"回", u"", u"研修"},
             Case{u"外部講師による研修を実施（10月、約90名参加）", u"回", u"", u"研修"},
             Case{u"A方式85%、B方式78%", u"%", u"普及率", u""},
             Case{u"A方式85件、B方式78件", u"件", u"", u""},
             Case{u"打合せを5回行い、内容を検討した。", u"回", u"研修", u"研修の実施回数"},
             Case{u"問い合わせ35件", u"件", u"", u"講座の開設"},
             Case{u"平均値85点、最大値95点", u"点", u"", u""},
             Case{u"会議を3回開き、その後に担当者で2回集まった", u"回", u"", u""},
             Case{u"令和6年10月1日", u"日", u"年休取得", u""},
             Case{u"10件増加", u"件", u"", u""},
             Case{u"前年度比10%増", u"%", u"", u""},
             Case{u"目標20件", u"件", u"", u""},
             Case{u"関係課と協議した。", u"件", u"", u""},
             Case{u"数十件", u"件", u"", u""},
             Case{u"10～20件", u"件", u"", u""},
             Case{u"3回のうち1回は台風で中止", u"回", u"", u""},
             // Days, steps and comings and goings are no terms of a sum.
             Case{u"令和5年度480件、令和6年度510件", u"件", u"", u""},
             Case{u"4月1日時点480件、3月31日時点510件", u"件", u"", u""},
             Case{u"申請25件、交付決定18件、取下げ2件", u"件", u"", u""},
             Case{u"転入120人、転出80人", u"人", u"", u""},
             Case{u"新規30件、廃止12件", u"件", u"", u""},
             Case{u"契約12件、解約3件", u"件", u"", u""},
         }) {
        const QString text = QString::fromUtf16(one.text);
        CAPTURE(text);
        const SubActual actual =
            read(text, counted(QString::fromUtf16(one.unit), QString::fromUtf16(one.label)),
                 QString::fromUtf16(one.indicator));
        CHECK_FALSE(actual.value);
        CHECK(actual.status == Status::Text);
    }
}

TEST_CASE("a word that ends like about is no about, and a bracket does not replace its figure")
{
    const SubActual closed = read(u"登録14件、成約9件"_s, counted(u"件"_s, u"成約"_s));
    CHECK(closed.value == 9);
    CHECK_FALSE(closed.approximate);
    CHECK(read(u"参加者数約9人"_s, counted(u"人"_s)).approximate);
    CHECK(read(u"0人（隠れ待機児童37人）"_s, counted(u"人"_s), u"待機児童数"_s).value == 0);
    SubTarget grown = counted(u"か所"_s);
    CHECK(read(u"5か所（累計20か所）"_s, grown).value == 5);
    grown.scope = u"累計"_s;
    CHECK(read(u"5か所（累計20か所）"_s, grown).value == 20);
    SubTarget members = counted(u"人"_s);
    members.scope = u"累計"_s;
    CHECK_FALSE(read(u"4月480人、3月510人"_s, members).value);
    CHECK(read(u"月額12万円"_s, counted(u"円"_s)).scope == u"月"_s);
    CHECK(read(u"1日95t"_s, counted(u"t"_s)).scope == u"日"_s);
}

TEST_CASE("a percentage beside its fraction is one figure")
{
    const SubActual plan = read(u"100%（296施設/296施設）"_s, counted(u"%"_s, u"策定率"_s));
    CHECK(plan.value == 296);
    CHECK(plan.unit == u"施設"_s);
    CHECK(plan.of == 296);
    CHECK(plan.percent == 100);

    const SubActual mid = read(u"策定率：89.2%（264施設/296施設）"_s, counted(u"%"_s, u"策定率"_s));
    CHECK(mid.value == 264);
    CHECK(mid.of == 296);
    CHECK(mid.percent == 89.2);

    const SubActual chose =
        read(u"対象者32人のうち、25人(78%)が定年延長を選択"_s, counted(u"人"_s));
    CHECK(chose.value == 25);
    CHECK(chose.of == 32);
    CHECK(chose.percent == 78);

    const SubActual done =
        read(u"事業完了75団体/申請79団体"_s, counted(u"団体"_s, {}), u"補助事業の完了団体"_s);
    CHECK(done.value == 75);
    CHECK(done.of == 79);

    SubTarget share = counted({});
    share.value = 2;
    share.of = 6;
    const SubActual listed = read(u"3/6"_s, share);
    CHECK(listed.value == 3);
    CHECK(listed.of == 6);
    const SubActual schools = read(u"3校"_s, share);
    CHECK(schools.value == 3);
    CHECK_FALSE(schools.of);
}

TEST_CASE("words say how far a result has come")
{
    struct Case
    {
        const char16_t *text;
        Status status;
    };
    for (const Case &one : {
             Case{u"算定中", Status::Pending},
             Case{u"集計中", Status::Pending},
             Case{u"現在集計中（6月公表予定）", Status::Pending},
             Case{u"未確定", Status::Pending},
             Case{u"7月に確定予定", Status::Pending},
             Case{u"監査委員との意見交換を実施予定", Status::Pending},
             Case{u"未実施", Status::NotDone},
             Case{u"選挙未実施", Status::NotDone},
             Case{u"準備不足で未実施", Status::NotDone},
             Case{u"なし", Status::NotDone},
             Case{u"該当なし", Status::NotDone},
             Case{u"実績なし", Status::NotDone},
             Case{u"検討したが、実施に至らなかった。", Status::NotDone},
             Case{u"人員が確保できず実施できなかった。", Status::NotDone},
             Case{u"3回実施予定", Status::Pending},
             Case{u"3回の開催ができなかった。", Status::NotDone},
             Case{u"台風10号の影響で中止", Status::Cancelled},
             Case{u"新型コロナウイルス感染症の拡大により中止", Status::Cancelled},
             Case{u"外部要因により中止", Status::Cancelled},
             Case{u"大雨警報の発表に伴い中止した。", Status::Cancelled},
             Case{u"台風10号による影響を考慮し中止したが、伝達訓練等を実施", Status::Cancelled},
             Case{u"中止", Status::Text},
             Case{u"関係者と協議した。", Status::Text},
         }) {
        const QString text = QString::fromUtf16(one.text);
        CAPTURE(text);
        const SubActual actual = read(text, counted(u"回"_s));
        CHECK(actual.status == one.status);
        CHECK_FALSE(actual.value);
        CHECK(read(text, toBeDone(u"訓練の実施"_s)).status == one.status);
    }
}

TEST_CASE("what may still change, or is not exact, is marked")
{
    CHECK(read(u"24件（見込）"_s, counted(u"件"_s)).provisional);
    CHECK(read(u"24件（見込み）"_s, counted(u"件"_s)).provisional);
    CHECK(read(u"速報値 24件"_s, counted(u"件"_s)).provisional);
    CHECK(read(u"暫定 24件"_s, counted(u"件"_s)).provisional);
    CHECK_FALSE(read(u"24件"_s, counted(u"件"_s)).provisional);
    CHECK_FALSE(read(u"緊急速報との連携訓練24件"_s, counted(u"件"_s)).provisional);
    CHECK(read(u"約24件"_s, counted(u"件"_s)).approximate);
    CHECK(read(u"24件程度"_s, counted(u"件"_s)).approximate);
    CHECK_FALSE(read(u"24件"_s, counted(u"件"_s)).approximate);
    CHECK_FALSE(read(u"10月に24件"_s, counted(u"件"_s)).approximate);
    CHECK(read(u"3月末時点 24件"_s, counted(u"件"_s)).scope == u"時点"_s);
    CHECK(read(u"累計24件"_s, counted(u"件"_s)).scope == u"累計"_s);
    CHECK(read(u"年3回"_s, counted(u"回"_s)).scope == u"年"_s);
    CHECK(read(u"月平均14時間"_s, counted(u"時間"_s)).scope == u"月平均"_s);
}

TEST_CASE("a result names the day it was reached")
{
    const SubActual begun = read(u"令和6年10月1日から運用開始"_s, toBeDone(u"運用開始"_s));
    CHECK(begun.date == QDate(2024, 10, 1));
    CHECK(begun.state == u"運用開始"_s);
    CHECK_FALSE(begun.approximate);
    const SubActual month = read(u"7月に実施"_s, toBeDone(u"実施"_s));
    CHECK(month.date == QDate(2024, 7, 31));
    CHECK(month.approximate);
    const SubActual spring = read(u"アンケート結果を庁内に公表（2月）"_s, toBeDone(u"公表"_s));
    CHECK(spring.date == QDate(2025, 2, 28));
    // The day on which something else was reached.
    CHECK_FALSE(
        read(u"導入に係る調整を行い、10月に新システムへ移行"_s, toBeDone(u"導入調整"_s)).date);
    CHECK(read(u"関係課と協議し、結果を公表（10月）"_s, toBeDone(u"結果の公表"_s)).date ==
          QDate(2024, 10, 31));
    CHECK(read(u"10月の総選挙において投票所を開設"_s, toBeDone(u"実施"_s)).state ==
          u"10月の総選挙において投票所を開設"_s);
    // Two days: which one, nobody can tell. And a day on which figures stood is none of these.
    CHECK_FALSE(read(u"8月に協議、10月に公表"_s, toBeDone(u"公表"_s)).date);
    CHECK_FALSE(read(u"3月末時点で83自治会"_s, toBeDone(u"実施"_s)).date);
    CHECK_FALSE(read(u"実施（3月末実績）"_s, toBeDone(u"実施"_s)).date);
}

TEST_CASE("parts answer the targets of their number, whatever the order")
{
    const std::vector<SubTarget> targets{counted(u"件"_s, {}, u"①"_s), counted(u"件"_s, {}, u"②"_s),
                                         toBeDone(u"実施"_s, u"③"_s)};
    const TargetContext context{{}, 2024, {}};
    const auto inOrder = readActual(u"①12件\n②34件\n③実施"_s, targets, context);
    REQUIRE(inOrder.size() == 3);
    CHECK(inOrder[0].value == 12);
    CHECK(inOrder[1].value == 34);
    CHECK(inOrder[2].marker == u"③"_s);
    CHECK(inOrder[0].place == Span{1, 3});

    const auto turned = readActual(u"②34件\n①12件"_s, targets, context);
    REQUIRE(turned.size() == 2);
    CHECK(turned[0].marker == u"②"_s);
    CHECK(turned[0].value == 34);

    const auto shared = readActual(u"(1)(2) 20件\n(3) 実施"_s, targets, context);
    REQUIRE(shared.size() == 3);
    CHECK(shared[0].value == 20);
    CHECK(shared[1].value == 20);
    CHECK(shared[1].marker == u"(2)"_s);

    const auto unasked = readActual(u"①12件\n⑤7件"_s, targets, context);
    REQUIRE(unasked.size() == 2);
    CHECK(unasked[1].marker == u"⑤"_s);
    CHECK(unasked[1].value == 7);

    CHECK(readActual(u"① ② ③"_s, targets, context).empty());
    CHECK(readActual({}, targets, context).empty());
    CHECK(readActual(u"-"_s, targets, context).empty());
}

TEST_CASE("parts without numbers answer by label and unit")
{
    const TargetContext context{{}, 2024, {}};
    const std::vector<SubTarget> leave{counted(u"人"_s, u"時間外"_s),
                                       counted(u"日"_s, u"年休取得"_s)};
    const auto days = readActual(u"時間外12人\n年休取得14.5日"_s, leave, context);
    REQUIRE(days.size() == 2);
    CHECK(days[0].value == 12);
    CHECK(days[1].value == 14.5);

    const std::vector<SubTarget> work{counted(u"件"_s, u"AI-OCR使用事務"_s),
                                      counted(u"件"_s, u"RPAの使用事務"_s)};
    const auto used = readActual(u"RPAの使用事務　9件\nAI-OCR使用事務　27件"_s, work, context);
    REQUIRE(used.size() == 2);
    CHECK(used[0].value == 27);
    CHECK(used[1].value == 9);

    const std::vector<SubTarget> known{counted(u"%"_s, u"知っている"_s),
                                       counted(u"%"_s, u"内容も把握"_s)};
    // Without labels it is anybody's guess which is which.
    for (const SubActual &actual : readActual(u"92.1%、31.0%"_s, known, context))
        CHECK_FALSE((actual.value == 92.1 && actual.unit.isEmpty()));

    SubTarget inner = counted(u"業務"_s, {}, u"②"_s);
    inner.scope = u"累計+内数"_s;
    const auto both = readActual(u"②20業務着手（内4業務完了）"_s,
                                 {counted(u"業務"_s, {}, u"②"_s), inner}, context);
    REQUIRE(both.size() == 2);
    CHECK(both[0].value == 20);
    CHECK(both[1].value == 4);
}

TEST_CASE("reading a result neither crashes nor takes more than its length", "[fuzz]")
{
    std::mt19937 random(20241121);
    const QStringList pieces{u"①"_s,           u"(2)"_s,     u"12件"_s,   u"（"_s,
                             u"）"_s,          u"/"_s,       u"、"_s,     u"計"_s,
                             u"約"_s,          u"令和6年"_s, u"%"_s,      u"なし"_s,
                             u"\n"_s,          u"から"_s,    u"内"_s,     u"中止"_s,
                             u"1,234"_s,       u"研修"_s,    u"を実施"_s, QString(QChar(0xD800)),
                             u"１０～２０人"_s};
    std::uniform_int_distribution<int> pick(0, static_cast<int>(pieces.size()) - 1);
    const std::vector<SubTarget> targets{counted(u"件"_s, {}, u"①"_s), counted(u"人"_s, u"研修"_s),
                                         toBeDone(u"実施"_s)};
    for (int round = 0; round < 300; ++round) {
        QString text;
        const int length = std::uniform_int_distribution<int>(0, 60)(random);
        for (int i = 0; i < length; ++i)
            text += pieces[pick(random)];
        for (const SubActual &actual : readActual(text, targets, {text, 2024, {}})) {
            CHECK(actual.place.start >= 0);
            CHECK(actual.place.start + actual.place.length <= text.size());
        }
    }
    for (const QString &piece : pieces)
        CHECK_NOTHROW(readActual(piece.repeated(20000 / piece.size()), targets, {{}, 2024, {}}));
}
