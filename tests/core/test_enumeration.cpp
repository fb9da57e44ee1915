#include "core/enumeration.h"
#include "core/enumeration_edit.h"
#include "support/qstring.h"
#include "support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Enumeration &cell)
{
    QStringList texts;
    for (const Part &part : cell.parts)
        texts += part.text;
    return texts;
}

QStringList partsOf(const QString &text)
{
    return textsOf(parseEnumeration(text));
}

void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue &inner : value.toArray())
        collect(inner, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &inner : object)
        collect(inner, texts);
}

// Every text of the real sheets, in the reading of the workbooks.
QStringList realTexts()
{
    QStringList texts;
    for (const QString &name : QDir(sharedFolder() + u"/workbooks"_s).entryList({u"*.json"_s})) {
        QFile file(sharedFolder() + u"/workbooks/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), texts);
    }
    return texts;
}

QString randomText(std::mt19937 &random)
{
    static const QStringList pieces{u"①"_s,      u"②"_s,         u"③"_s,   u"㉑"_s,   u"(1)"_s,
                                    u"（２）"_s, u"(2)(3)"_s,    u"1. "_s, u"ア　"_s, u"・"_s,
                                    u"○ "_s,     u"～"_s,        u"、"_s,  u"："_s,   u"\n"_s,
                                    u"\n"_s,     u" "_s,         u"　"_s,  u"実施"_s, u"2.5%"_s,
                                    u"𠮷田"_s,   u"(内4業務)"_s, u"\t"_s,  u"20件"_s};
    QString text;
    for (int i = static_cast<int>(random() % 14); i > 0; --i)
        text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
    return text;
}

} // namespace

TEST_CASE("joining the parts of a text gives the very text", "[enumeration][property]")
{
    std::mt19937 random(20260401);
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        const Enumeration cell = parseEnumeration(text);
        REQUIRE(cell.text() == text);
        for (const Part &part : cell.parts) {
            REQUIRE((part.text.isEmpty() || !part.text.back().isSpace()));
            REQUIRE((cell.kind == MarkerKind::Bullet) == part.numbers.isEmpty());
        }
    }
}

TEST_CASE("every text of the real sheets survives being taken apart", "[enumeration]")
{
    SKIP_WITHOUT_SHARED();
    const QStringList texts = realTexts();
    REQUIRE(texts.size() > 500);
    int enumerated = 0;
    for (const QString &text : texts) {
        const Enumeration cell = parseEnumeration(text);
        REQUIRE(cell.text() == text);
        enumerated += cell.parts.size() > 1;
    }
    CHECK(enumerated > 60);
}

TEST_CASE("markers of every kind make parts", "[enumeration]")
{
    CHECK(partsOf(u"①提言の作成\n②情報発信"_s) == QStringList{u"提言の作成"_s, u"情報発信"_s});
    CHECK(partsOf(u"(1) 5月、1月\n（２）通年"_s) == QStringList{u"5月、1月"_s, u"通年"_s});
    CHECK(partsOf(u"1. 調査\n2. 実施"_s) == QStringList{u"調査"_s, u"実施"_s});
    CHECK(partsOf(u"ア　調査\nイ　実施"_s) == QStringList{u"調査"_s, u"実施"_s});
    CHECK(partsOf(u"・調査\n・実施"_s) == QStringList{u"調査"_s, u"実施"_s});
    CHECK(partsOf(u"①実施 ②実施"_s) == QStringList{u"実施"_s, u"実施"_s});
    CHECK(partsOf(u"① ② ③"_s) == QStringList{QString(), QString(), QString()});
}

TEST_CASE("one text may stand for several parts", "[enumeration]")
{
    const auto numbers = [](const QString &text) {
        QList<QList<int>> all;
        for (const Part &part : parseEnumeration(text).parts)
            all += part.numbers;
        return all;
    };
    CHECK(numbers(u"(1) 5月\n(2)(3) 年度内\n(4) 通年"_s) == QList<QList<int>>{{1}, {2, 3}, {4}});
    CHECK(numbers(u"①～③ 通年"_s) == QList<QList<int>>{{1, 2, 3}});
    CHECK(numbers(u"①、②：実施"_s) == QList<QList<int>>{{1, 2}});
    CHECK(partsOf(u"①、②：実施"_s) == QStringList{u"実施"_s});
}

TEST_CASE("deeper markers and the lines below belong to their part", "[enumeration]")
{
    const Enumeration cell =
        parseEnumeration(u"○ 体制の強化\n(1) 運用\n・研修の実施\n・訓練\n(2) 強化\n※60名"_s);
    CHECK(cell.before == u"○ 体制の強化\n"_s);
    CHECK(textsOf(cell) == QStringList{u"運用\n・研修の実施\n・訓練"_s, u"強化\n※60名"_s});
    // Numbers that begin anew under each point: the points are the outer count.
    CHECK(partsOf(u"・甲\n(1) a\n(2) b\n・乙\n(1) c"_s) ==
          QStringList{u"甲\n(1) a\n(2) b"_s, u"乙\n(1) c"_s});
}

TEST_CASE("prose is not torn apart", "[enumeration]")
{
    for (const QString &prose :
         {u"計画（1）及び（2）のとおり、①と②を進める。"_s, u"2.5%以上\n3.11の教訓を伝える"_s,
          u"2024年度に\n12回開催する"_s, u"アンケートを行い\nイベントを開く"_s, u"-"_s, u"○"_s,
          u"5. まで続ける"_s, u"(2024)年に始まる"_s}) {
        INFO(prose.toStdString());
        CHECK(parseEnumeration(prose).parts.empty());
    }
    CHECK(partsOf(u"①上記①と②を進める。\n②続ける"_s) ==
          QStringList{u"上記①と②を進める。"_s, u"続ける"_s});
}

TEST_CASE("a text of markers alone says nothing", "[enumeration]")
{
    for (const QString &empty : {u""_s, u" 　\n"_s, u"① ② ③"_s, u"① ② ③ ④ ⑤ ⑥"_s, u"①\n②\n"_s,
                                 u"(1)(2)(3)"_s, u"・"_s, u"①\n・\n②"_s, u"（１）\n（２）"_s}) {
        INFO(empty.toStdString());
        CHECK(saysNothing(empty));
    }
    for (const QString &text :
         {u"-"_s, u"○"_s, u"1"_s, u"ア"_s, u"①-"_s, u"① ② 実施"_s, u"該当なし"_s, u"①○ ②△"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(saysNothing(text));
    }
}

TEST_CASE("parts of several cells are paired by their number", "[enumeration]")
{
    const std::vector<Enumeration> cells{
        parseEnumeration(u"○ 構築\n(1) 調査\n(2) 検討\n(3) 研修\n(4) 策定"_s),
        parseEnumeration(u"(1) 5月\n(2)(3) 年度内"_s), parseEnumeration(u"一括して実施"_s),
        parseEnumeration(u"①済\n④策定済"_s)};
    const AlignedParts aligned = alignParts(cells);
    CHECK(aligned.numbers == QList<int>{1, 2, 3, 4});
    CHECK(aligned.parts[0] == std::vector<int>{0, 1, 2, 3});
    CHECK(aligned.parts[1] == std::vector<int>{0, 1, 1, -1});
    CHECK(aligned.parts[2].empty());
    CHECK(aligned.parts[3] == std::vector<int>{0, -1, -1, 1});
}

TEST_CASE("a circled number goes on without a space where a text of its own follows",
          "[enumeration]")
{
    const auto count = [](const QString &text) { return parseEnumeration(text).parts.size(); };
    CHECK(count(u"①10件②3回"_s) == 2);
    CHECK(count(u"①周知（全戸）②募集③決定"_s) == 3);
    CHECK(parseEnumeration(u"①10件②3回"_s).text() == u"①10件②3回"_s);
    CHECK(count(u"①広報、②の準備"_s) == 1);
    CHECK(count(u"①広報（②を含む）"_s) == 1);
    CHECK(count(u"①甲と②乙の比較"_s) == 1);
    CHECK(count(u"①広報②"_s) == 1);
    CHECK(count(u"①②とも達成"_s) == 1);
}

TEST_CASE("one part changes and the others stay as typed", "[enumeration]")
{
    CHECK(withPart(u"①甲\n\n② 乙\n③丙"_s, 2, u"丁"_s) == u"①甲\n\n② 丁\n③丙"_s);
    CHECK(withPart(u"① ② ③"_s, 2, u"20件"_s) == u"① \n② 20件\n③"_s);
    CHECK(withPart(u"①実施 ②実施"_s, 1, u"中止"_s) == u"①中止\n②実施"_s);
    CHECK(withPart(u"(1) 甲\n(3) 丙"_s, 2, u"乙"_s) == u"(1) 甲\n(2) 乙\n(3) 丙"_s);
    CHECK(withPart({}, 2, u"乙"_s, u"（１）　"_s) == u"（２）　乙"_s);
    CHECK(withPart(u"全体として順調"_s, 1, u"20件"_s) == u"全体として順調\n①20件"_s);
    CHECK(withPart(u"(2)(3) 年度内"_s, 3, u"通年"_s) == u"(2)(3) 通年"_s);
}

TEST_CASE("what stands before the parts changes alone", "[enumeration]")
{
    CHECK(withBefore(u"○ 構築\n(1) 調査"_s, u"○ 整備"_s) == u"○ 整備\n(1) 調査"_s);
    CHECK(withBefore(u"○ 構築\n(1) 調査"_s, {}) == u"(1) 調査"_s);
    CHECK(withBefore(u"①甲"_s, u"見出し"_s) == u"見出し\n①甲"_s);
}

TEST_CASE("parts come, go and are numbered anew", "[enumeration]")
{
    CHECK(withNewPart(u"(1) 甲\n(2) 乙"_s, u"丙"_s) == u"(1) 甲\n(2) 乙\n(3) 丙"_s);
    CHECK(withNewPart(u"⑳甲"_s, u"乙"_s) == u"⑳甲\n㉑乙"_s);
    CHECK(withNewPart(u"・甲"_s, u"乙"_s) == u"・甲\n・乙"_s);
    CHECK(withNewPart(u"提言を作る"_s, u"発信"_s) == u"①提言を作る\n②発信"_s);
    CHECK(withNewPart({}, u"発信"_s, u"ア　"_s) == u"ア　発信"_s);
    CHECK(withoutPart(u"①甲\n②乙\n③丙"_s, 2) == u"①甲\n③丙"_s);
    CHECK(withoutPart(u"①甲\n②乙"_s, 2) == u"①甲"_s);
    CHECK(withoutPart(u"(1) 甲\n(2)(3) 乙"_s, 2) == u"(1) 甲\n(3) 乙"_s);
    CHECK(renumbered(u"①甲\n③乙\n③丙"_s) == u"①甲\n②乙\n③丙"_s);
    CHECK(renumbered(u"（１）甲\n（５）乙"_s) == u"（１）甲\n（２）乙"_s);
    CHECK(renumbered(u"ア　甲\nウ　乙\nエ　丙"_s) == u"ア　甲\nイ　乙\nウ　丙"_s);
    CHECK(renumbered(u"(1) 甲\n(3)(4) 乙"_s, {{3, 2}, {4, 3}}) == u"(1) 甲\n(2)(3) 乙"_s);
}

TEST_CASE("what is put into a part is read from it again", "[enumeration][property]")
{
    std::mt19937 random(7);
    static const QStringList values{u"実施"_s, u"20件 (内4件)"_s, u"研修の実施\n・二回"_s,
                                    u"80%"_s,  u"𠮷田橋の点検"_s, QString()};
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        const Enumeration before = parseEnumeration(text);
        if (!before.isNumbered())
            continue;
        const int number = 1 + static_cast<int>(random() % 5);
        const QString value =
            values[static_cast<qsizetype>(random() % static_cast<unsigned>(values.size()))];
        const int old = before.indexOf(number);
        if (value.isEmpty() && old >= 0 &&
            before.parts[static_cast<size_t>(old)].numbers.size() > 1)
            continue; // without a text, signs in a row are parts of their own
        const Enumeration after = parseEnumeration(withPart(text, number, value));
        INFO(text.toStdString());
        INFO(after.text().toStdString());
        const int at = after.indexOf(number);
        REQUIRE(at >= 0);
        REQUIRE(after.parts[static_cast<size_t>(at)].text == value);
        for (const Part &part : before.parts) {
            if (part.numbers.contains(number))
                continue;
            const int same = after.indexOf(part.numbers.first());
            REQUIRE(same >= 0);
            REQUIRE(after.parts[static_cast<size_t>(same)].text == part.text);
        }
    }
}
