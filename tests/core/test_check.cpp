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
          u"20件（市内5件、市外6件）"_s, u"1件＋2件＝3件"_s,
          u"前期3回（10人）、後期2回（8人）、計5回"_s, u"20件増え、小学校9点、中学校4点、計13点"_s,
          u"設計3件、会計5件、統計12件"_s, u"相談3件、累計20件"_s, u"延べ3人、4人、計6人"_s})
        CHECK(kindsIn(text) == QStringList());
    for (const auto &text :
         {u"小学校9点、中学校4点、計14点"_s, u"条例37、規則24、訓令3、その他56の計121の例規"_s,
          u"計20件（市内5件、市外6件）"_s, u"10件（市内5件、市外6件）"_s, u"1件＋2件＝4件"_s,
          u"前期3回（10人）、後期2回（8人）、計6回"_s})
        CHECK(kindsIn(text) == QStringList{u"sum"_s});
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
