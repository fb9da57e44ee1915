#include "core/check.h"
#include "support/qstring.h"

#include <QRandomGenerator>

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

// A form with a target, three phases and a rating, and one whose rows are years.
Form formOf(const char *rows)
{
    const QByteArray json = QByteArray(R"({
        "id": "probe", "version": 1, "title": "試しの様式",
        "notation": {"year": "era"}, "paper": {"size": "A4", "orientation": "landscape"},
        "phases": [{"key": "plan", "label": "計画"}, {"key": "mid", "label": "中間"},
                   {"key": "end", "label": "期末"}],
        "sheetKey": ["goal"], "itemKey": ["item"], "unitFrom": {"field": "goal"},
        "fields": [{"key": "goal", "label": "重点目標", "phase": "plan"}],
        "columns": [
            {"key": "year", "label": "年度", "kind": "year", "phase": "plan"},
            {"key": "item", "label": "取組", "phase": "plan"},
            {"key": "indicator", "label": "指標", "kind": "enumerated", "phase": "plan"},
            {"key": "target", "label": "目標値", "kind": "target", "phase": "plan"},
            {"key": "mid", "label": "中間報告", "kind": "enumerated", "phase": "mid"},
            {"key": "actual", "label": "実績値", "kind": "actual", "phase": "end"},
            {"key": "rating", "label": "評価", "kind": "rating", "phase": "end",
             "choices": ["A", "B", "C"]}],
        "rows": ROWS,
        "measures": [{"target": "target", "indicator": "indicator", "actuals": ["actual"],
                      "ratings": [{"column": "rating", "by": "first"}]}],
        "layout": {"header": [{"cells": [{"value": "goal"}]}], "table": [
            {"column": "year", "widths": [30]},
            {"column": "item", "widths": [30]},
            {"column": "indicator", "widths": [30]},
            {"column": "target", "widths": [30]},
            {"column": "mid", "widths": [30]},
            {"column": "actual", "widths": [30]},
            {"column": "rating", "widths": [30]}]}
    })")
                                .replace("ROWS", rows);
    const auto form = parseForm(json);
    if (!form)
        FAIL(form.error().message.toStdString() << form.error().where.toStdString());
    return *form;
}

const Form &freeForm()
{
    static const Form form = formOf(R"({"kind": "free"})");
    return form;
}

using Texts = QHash<QString, QString>;

Item itemOf(const QString &id, const Texts &texts)
{
    Item item;
    item.id = id;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        item.cells.insert(text.key(), Cell{text.value(), {id}});
    return item;
}

Sheet sheetOf(const std::vector<Texts> &rows)
{
    Sheet sheet;
    sheet.id = u"sheet"_s;
    sheet.fromYear = sheet.toYear = 2024;
    for (size_t i = 0; i < rows.size(); ++i)
        sheet.items.push_back(itemOf(u"row%1"_s.arg(i), rows[i]));
    return sheet;
}

std::vector<Finding> foundIn(const std::vector<Texts> &rows)
{
    const Sheet sheet = sheetOf(rows);
    return findingsOf({freeForm(), sheet, 2024});
}

QStringList kindsIn(const QString &text, const QString &column = u"mid"_s)
{
    QStringList kinds;
    for (const Finding &finding : foundIn({{{column, text}}}))
        kinds += finding.kind;
    return kinds;
}

} // namespace

TEST_CASE("a finding names its place in the very text")
{
    const QString text = u"令和６年度は、策定率：９１．２％（２６４施設／２９６施設）でした。"_s;
    const auto findings = foundIn({{{u"mid"_s, text}}});
    REQUIRE(findings.size() == 1);
    const Finding &finding = findings.front();
    CHECK(finding.kind == u"percentage"_s);
    CHECK(finding.severity == Finding::Severity::Error);
    CHECK(finding.item == u"row0"_s);
    CHECK(finding.key == u"mid"_s);
    CHECK(finding.excerpt == u"９１．２％（２６４施設／２９６施設）"_s);
    CHECK(text.mid(finding.place.start, finding.place.length) == finding.excerpt);
    CHECK(finding.message.contains(u"89.2"_s));
    CHECK(!finding.advice.isEmpty());
}

TEST_CASE("every kind has a name, and what is found is one of them")
{
    std::set<QString> keys;
    for (const CheckKind &kind : checkKinds()) {
        CHECK(keys.insert(kind.key).second);
        CHECK(!kind.title.isEmpty());
        CHECK(!kind.advice.isEmpty());
    }
    for (const Finding &finding :
         foundIn({{{u"mid"_s, u"①〇〇課で2月30日に実施を\n③計3件（A1件、B1件）を、"_s}}}))
        CHECK(keys.contains(finding.kind));
}

TEST_CASE("percentages agree with their fraction as far as their digits go")
{
    for (const auto &text :
         {u"89.2%（264施設/296施設）"_s, u"89.1％（264施設/296施設）"_s, u"89%(264/296)"_s,
          u"約9割、約90%（264施設/296施設）"_s, u"2/3（66.7%）"_s, u"2/3（67%）"_s, u"0%（0/12）"_s,
          u"0/0（0%）"_s, u"120%（24件/20件）"_s, u"32人中25人（5%増）"_s})
        CHECK(kindsIn(text) == QStringList());
    for (const auto &text :
         {u"89.3%（264施設/296施設）"_s, u"90%(264/296)"_s, u"2/3（65.7%）"_s, u"10%（0/12）"_s})
        CHECK(kindsIn(text) == QStringList{u"percentage"_s});
}

TEST_CASE("totals are those of their terms, where the terms are certain")
{
    for (const auto &text :
         {u"小学校9点、中学校4点、計13点"_s, u"条例37、規則24、訓令3、その他56の計120の例規"_s,
          u"研修を3回、講座2回、計5回"_s, u"男性5人、女性6人、うち小学生4人、計11人"_s,
          u"20件（市内5件、市外6件）"_s, u"10件（市内5件、市外6件）"_s, u"1件＋2件＝3件"_s,
          u"前期3回（10人）、後期2回（8人）、計5回"_s, u"20件増え、小学校9点、中学校4点、計13点"_s,
          u"設計3件、会計5件、統計12件"_s, u"相談3件、累計20件"_s, u"延べ3人、4人、計6人"_s})
        CHECK(kindsIn(text) == QStringList());
    for (const auto &text :
         {u"小学校9点、中学校4点、計14点"_s, u"条例37、規則24、訓令3、その他56の計121の例規"_s,
          u"計20件（市内5件、市外6件）"_s, u"10件（内訳：市内5件、市外6件）"_s, u"1件＋2件＝4件"_s,
          u"計13点（小学校9点、中学校5点）"_s, u"契約件数は新規12件、更新8件、計25件"_s,
          u"前期3回（10人）、後期2回（8人）、計6回"_s})
        CHECK(kindsIn(text) == QStringList{u"sum"_s});
}

TEST_CASE("what stands in brackets beside a figure is rarely what it consists of")
{
    for (const auto &text : {u"収納率98.7％（現年99.4％、滞納31.2％）"_s,
                             u"満足度4.3点（窓口4.5点、電話4.1点）"_s,
                             u"月14.2時間（本庁15.1時間、出先12.8時間）"_s,
                             u"待ち時間12分（窓口15分、電話9分）"_s,
                             u"1.32（県1.38、国1.20）"_s,
                             u"21.3％（類団22.1％、県内20.8％）"_s,
                             u"102％（夏季105％、冬季98％）"_s,
                             u"3.2％減（家庭系2.1％減、事業系5.8％減）"_s,
                             u"12社（転入20社、転出8社）"_s,
                             u"3件増（新規8件、廃止5件）"_s,
                             u"5,400人（前回5,210人、前々回4,980人）"_s,
                             u"45人（女性30人、市外20人）"_s,
                             u"30校（水泳20校、体操15校）"_s,
                             u"100千円（法人200千円、個人100千円）"_s,
                             u"利用料500円（市外1,000円、団体400円）"_s,
                             u"現年99.4％、滞納31.2％、計98.7％"_s,
                             u"計4.3点（窓口4.5点、電話4.1点）"_s,
                             u"計98.7％（現年99.4％、滞納31.2％）"_s,
                             u"窓口4.5点、電話4.1点、合計4.3点"_s,
                             u"計20件（前回12件、前々回15件）"_s,
                             u"計12社（転入20社、転出8社）"_s})
        CHECK(kindsIn(text) == QStringList());
}

TEST_CASE("a percentage beside figures that are not its own")
{
    for (const auto &text : {u"100％（前年度は20校中18校）"_s, u"95.3％（前年度264施設/296施設）"_s,
                             u"32人中25人（60％が女性）"_s, u"参加率105％（定員40人中42人）"_s,
                             u"参加率105％（42人/40人）"_s, u"募集20組中22組"_s})
        CHECK(kindsIn(text) == QStringList());
    CHECK(kindsIn(u"95％（20校中18校）"_s) == QStringList{u"percentage"_s});
    CHECK(kindsIn(u"32人中25人（60％）"_s) == QStringList{u"percentage"_s});
    CHECK(kindsIn(u"契約率64％（40件中25件）"_s) == QStringList{u"percentage"_s});
    for (const auto &text : {u"対象者48人に対し45人（受講率92.5％）"_s,
                             u"予算50,000千円に対し48,321千円（執行率86.6％）"_s})
        CHECK(kindsIn(text) == QStringList{u"percentage"_s});
    for (const auto &text :
         {u"対象者48人に対し45人（受講率93.8％）"_s, u"対象者48人に対し45人（満足度92.5％）"_s,
          u"予算50,000千円に対し48,321千円（執行率96.6％）"_s})
        CHECK(kindsIn(text) == QStringList());
    CHECK(kindsIn(u"全40人中42人"_s) == QStringList{u"fraction"_s});
}

TEST_CASE("units that count the same, may be converted, or are only words for things")
{
    const auto kinds = [](const QString &target, const QString &actual) {
        QStringList found;
        for (const Finding &finding : foundIn({{{u"target"_s, target}, {u"actual"_s, actual}}}))
            found += finding.kind;
        return found;
    };
    const std::vector<std::pair<QString, QString>> same{
        {u"3ha"_s, u"30,000㎡"_s},
        {u"60分"_s, u"1.5時間"_s},
        {u"3時間"_s, u"180分"_s},
        {u"1.2t"_s, u"1,200kg"_s},
        {u"100㎥"_s, u"102m3"_s},
        {u"100立方メートル"_s, u"102㎥"_s},
        {u"100頁"_s, u"102ページ"_s},
        {u"10,000DL"_s, u"12,345ダウンロード"_s},
        {u"35施設"_s, u"35か所"_s},
        {u"5団体"_s, u"5社"_s},
        {u"20団体"_s, u"20組"_s},
        {u"5基"_s, u"5台"_s},
        {u"5冊"_s, u"5部"_s},
        {u"3校"_s, u"3か所"_s},
        {u"500フォロワー"_s, u"512人"_s},
        {u"5路線"_s, u"5本"_s},
        {u"4定例会"_s, u"4回"_s},
        {u"5％増"_s, u"5.2ポイント"_s},
        {u"50人"_s, u"48名"_s},
        {u"80%"_s, u"8割"_s},
    };
    for (const auto &[target, actual] : same) {
        INFO(target.toStdString() << " | " << actual.toStdString());
        CHECK(kinds(target, actual).isEmpty());
    }
    const QStringList told{u"unit-differs"_s};
    CHECK(kinds(u"50人"_s, u"48件"_s) == told);
    CHECK(kinds(u"80%"_s, u"48件"_s) == told);
    CHECK(kinds(u"3ha"_s, u"1.2t"_s) == told);
    CHECK(kinds(u"60分"_s, u"48人"_s) == told);
    CHECK(kinds(u"600千円"_s, u"612,345円"_s) == QStringList{u"unit-scale-differs"_s});
    CHECK(kinds(u"①10件②3回"_s, u"①②とも達成"_s).isEmpty());
    CHECK(kinds(u"①10件②3回"_s, u"①12件\n②3回\n③2回"_s) == QStringList{u"parts-differ"_s});
}

TEST_CASE("a day by which something was done already is no deadline")
{
    for (const auto &text : {u"平成12年5月31日までに建築された住宅の耐震診断30件"_s,
                             u"令和5年3月までに策定した方針に基づく施設再編 3施設"_s,
                             u"令和5年9月までに受け付けた申請の審査完了 100％"_s})
        CHECK(kindsIn(text, u"target"_s) == QStringList());
    CHECK(kindsIn(u"令和5年3月までに方針を策定"_s, u"target"_s) ==
          QStringList{u"deadline-before-year"_s});
}

TEST_CASE("signs that number things, speak of themselves or belong to units")
{
    for (const auto &text :
         {u"1)～3)の区分"_s, u"ア)～ウ)の3案"_s, u"1)と2)を実施"_s, u"注1）速報値"_s,
          u"※1）速報値"_s, u"ii) 分析"_s, u"（　）内は前年度の数値"_s, u"（）内は令和5年度の実績"_s,
          u"適合35件、要確認 3件"_s, u"要修正 12件"_s, u"配水量は1,200㎥、電力は300㎾、1人200ℓ"_s,
          u"ソフト―ハード両面"_s, u"ミナミ-キタ"_s, u"ア-ウの区分"_s})
        CHECK(kindsIn(text) == QStringList());
    CHECK(kindsIn(u"商工会）と協議"_s) == QStringList{u"unbalanced-brackets"_s});
    CHECK(kindsIn(u"第2回と第3回）を実施"_s) == QStringList{u"unbalanced-brackets"_s});
    CHECK(kindsIn(u"研修会（　）を開催"_s) == QStringList{u"placeholder"_s});
    CHECK(kindsIn(u"件数は要確認"_s) == QStringList{u"placeholder"_s});
    for (const auto &text : {u"サ－ビス"_s, u"ニ―ズ"_s, u"コンピュ-タ"_s})
        CHECK(kindsIn(text) == QStringList{u"wrong-dash"_s});
}

TEST_CASE("small slips that are certain")
{
    for (const auto &text : {u"第　回審議会を開催"_s, u"参加は延べ　人"_s, u"評価（後で記入）"_s,
                             u"件数（追記予定）"_s, u"Ｒ●年に公表"_s})
        CHECK(kindsIn(text) == QStringList{u"placeholder"_s});
    for (const auto &text :
         {u"約約100人"_s, u"改善についてについて検討"_s, u"計画を作成しし、公表"_s})
        CHECK(kindsIn(text) == QStringList{u"repeated-words"_s});
    CHECK(kindsIn(u"R6.10.1（水）から"_s) == QStringList{u"weekday"_s});
    for (const auto &text : {u"R6.10.1（火）から"_s, u"第 3回審議会、延べ 20人"_s, u"契約約100件"_s,
                             u"後日、記載例（追記あり）を配布"_s})
        CHECK(kindsIn(text) == QStringList());
    CHECK(kindsIn(u"参加者の数1.25）"_s) == QStringList{u"unbalanced-brackets"_s});
}

TEST_CASE("a rating without a result, unless nothing was to be measured")
{
    const auto kinds = [](const Texts &row) {
        QStringList found;
        for (const Finding &finding : foundIn({row}))
            found += finding.kind;
        return found;
    };
    const QString rating = u"rating"_s;
    const QString target = u"target"_s;
    CHECK(kinds({{target, u"20件"_s}, {rating, u"A"_s}}) ==
          QStringList{u"rating-without-actual"_s});
    CHECK(kinds({{target, u"20件"_s}, {rating, u"A"_s}, {u"actual"_s, u"21件"_s}}).isEmpty());
    CHECK(kinds({{target, u"-"_s}, {rating, u"A"_s}}).isEmpty());
    CHECK(kinds({{target, u"20件"_s}, {rating, u"－"_s}}).isEmpty());
    CHECK(kinds({{rating, u"A"_s}}).isEmpty());
}

TEST_CASE("the highest rating on a clear miss")
{
    const Sheet sheet =
        sheetOf({{{u"target"_s, u"20件"_s}, {u"actual"_s, u"8件"_s}, {u"rating"_s, u"A"_s}}});
    Measure measure{u"row0"_s, u"target"_s, u"actual"_s, {}, {}, {}};
    measure.whole.verdict = Achievement::Verdict::Missed;
    const auto kinds = [&](double percent, const std::vector<GivenRating> &ratings) {
        measure.whole.percent = percent;
        QStringList found;
        for (const Finding &finding :
             findingsOf({freeForm(), sheet, 2024, {measure}, ratings, nullptr}))
            found += finding.kind;
        return found;
    };
    const QStringList told{u"top-rating-on-miss"_s};
    CHECK(kinds(40, {}) == told);
    CHECK(kinds(85, {}).isEmpty());
    CHECK(kinds(40, {{u"row0"_s, u"rating"_s, u"A"_s, u"D"_s, true}}) == told);
    CHECK(kinds(40, {{u"row0"_s, u"rating"_s, u"A"_s, u"D"_s, false}}).isEmpty());
    measure.whole.provisional = true;
    CHECK(kinds(40, {}).isEmpty());
}

TEST_CASE("what was copied from last year")
{
    Sheet sheet = sheetOf({{{u"item"_s, u"令和5年度の計画に沿った窓口の改善"_s},
                            {u"mid"_s, u"案内表示を見直し、待ち時間を短くした。"_s}}});
    Sheet last = sheet;
    last.id = u"last"_s;
    last.fromYear = last.toYear = 2023;
    last.items.front().id = u"former"_s;
    const auto kinds = [&] {
        QStringList found;
        for (const Finding &finding : findingsOf({freeForm(), sheet, 2024, {}, {}, &last}))
            found += finding.kind;
        return found;
    };
    CHECK(kinds().isEmpty()); // no row goes on from another
    sheet.items.front().origin = {u"former"_s};
    CHECK(kinds() == QStringList{u"last-years-year"_s, u"same-as-last-year"_s});
    sheet.items.front().cells[u"mid"_s].value += u"11月に公表した。"_s;
    sheet.items.front().cells[u"item"_s].value.replace(u'5', u'6');
    CHECK(kinds().isEmpty());
}

TEST_CASE("rows that stand for years have a deadline each")
{
    const Form form = formOf(R"({"kind": "years", "yearColumn": "year", "notation": "bare"})");
    Sheet sheet = sheetOf({{{u"year"_s, u"6"_s}, {u"target"_s, u"令和7年3月までに公表"_s}},
                           {{u"year"_s, u"7"_s}, {u"target"_s, u"令和7年3月までに公表"_s}},
                           {{u"year"_s, u"7"_s}, {u"target"_s, u"令和8年4月までに公表"_s}}});
    sheet.toYear = 2026;
    const auto findings = findingsOf({form, sheet, 2024});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].item == u"row1"_s);
    CHECK(findings[0].kind == u"deadline-before-year"_s);
    CHECK(findings[1].item == u"row2"_s);
    CHECK(findings[1].kind == u"deadline-after-year"_s);
}

TEST_CASE("an acceptance holds for the texts that it was given on")
{
    const auto about = [](const QString &target, const QString &actual) {
        const auto findings = foundIn({{{u"target"_s, target}, {u"actual"_s, actual}}});
        REQUIRE(findings.size() == 1);
        return findings.front().about;
    };
    const QString first = about(u"24件"_s, u"20件以上"_s);
    CHECK(about(u"24件"_s, u"20件以上"_s) == first);
    CHECK(about(u"25件"_s, u"20件以上"_s) != first);
    CHECK(about(u"24件"_s, u"21件以上"_s) != first);
}

TEST_CASE("rows are looked at for themselves: their order changes nothing")
{
    std::vector<Texts> rows{{{u"mid"_s, u"〇〇課と2月30日に協議"_s}},
                            {{u"target"_s, u"①1件\n③2件"_s}, {u"rating"_s, u"A"_s}},
                            {{u"actual"_s, u"計3件（A社1件、B社1件）"_s}},
                            {{u"mid"_s, u"説明会をを開催"_s}}};
    const auto byText = [](const std::vector<Texts> &given) {
        std::multiset<std::pair<QString, QString>> all;
        for (const Finding &finding : foundIn(given))
            all.emplace(finding.kind, finding.excerpt);
        return all;
    };
    const auto wanted = byText(rows);
    CHECK(wanted.size() == 6);
    std::ranges::sort(rows, {}, [](const Texts &row) { return row.cbegin().value(); });
    CHECK(byText(rows) == wanted);
    std::ranges::reverse(rows);
    CHECK(byText(rows) == wanted);
    CHECK(foundIn(rows) == foundIn(rows));
}

TEST_CASE("whatever people paste is looked at to its end")
{
    const QString alphabet =
        u"①②③(1)（２）・、。「」()%％/＝+計第編○〇×年月日令和平成元0123456789.,件人\n 　ー－\u200b\ue000縺Xしをのが"_s;
    QRandomGenerator random(20260401);
    const auto randomText = [&](int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        return text;
    };
    for (int round = 0; round < 300; ++round) {
        const QString text = randomText(random.bounded(200));
        for (const QString &column : {u"target"_s, u"mid"_s, u"actual"_s}) {
            for (const Finding &finding : foundIn({{{column, text}}})) {
                REQUIRE(finding.place.start >= 0);
                REQUIRE(finding.place.start + finding.place.length <= text.size());
            }
        }
    }
    // What a pattern that tries again and again would never get through.
    for (const QString &piece : {u"("_s, u"1件、"_s, u"計1"_s, u"9/"_s, u"1+"_s, u"第 "_s, u"①"_s,
                                 u"縺"_s, u"年 "_s, u"1,2"_s, u"令和6年"_s, u"「"_s, u"1中"_s,
                                 u"\ue000"_s, u"①\n"_s, u"A1件、"_s, u"Ã\u0081"_s})
        static_cast<void>(kindsIn(piece.repeated(3000)));
}
