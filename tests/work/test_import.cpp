#include "fixtures.h"
#include "support/shared.h"
#include "work/import.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fixtures;

namespace {

const QString base = uR"([{"form":"machida","年度":"令和8年度",
 "fields":{"部課名":"総務部職員課","課の使命":"使命"},
 "items":[{"順位":"1","取組項目":"甲の取組","指標":"甲の件数","目標値":"10件"},
          {"順位":"2","取組項目":"乙の取組","指標":"乙の件数","目標値":"20件"},
          {"順位":"3","取組項目":"丙の取組","指標":"丙の件数","目標値":"30件"}]}])"_s;

work::ImportPlan importText(work::Session &session, QString text,
                            const std::vector<std::pair<QString, QString>> &changes = {})
{
    QTemporaryDir folder;
    for (const auto &[from, to] : changes) {
        REQUIRE(text.contains(from));
        text.replace(from, to);
    }
    const QString path = writeFile(folder, u"s.json"_s, text.toUtf8());
    auto plan = must(work::planImport(session, path, {}));
    must(work::applyImport(session, plan));
    return plan;
}

} // namespace

TEST_CASE("importing the same again changes nothing", "[work][import]")
{
    const auto session = emptySession();
    const auto first = importText(*session, base);
    CHECK(first.sheetsNew == 1);
    CHECK(first.itemsNew == 3);
    const QString before = digest(*session);
    const auto again = importText(*session, base);
    CHECK(again.edits.empty());
    CHECK(again.sheetsSame == 1);
    CHECK(again.sheetIds == first.sheetIds);
    CHECK(digest(*session) == before);
}

TEST_CASE("one altered cell makes one change, also in the key of a row", "[work][import]")
{
    const auto session = emptySession();
    importText(*session, base);
    const QString changed =
        GENERATE(u"20件"_s, u"乙の取組"_s, u"乙の件数"_s, u"\"課の使命\":\"使命"_s);
    const auto plan = importText(*session, base, {{changed, changed + u"（改）"_s}});
    CHECK(plan.edits.size() == 1);
    CHECK(plan.sheetsChanged == 1);
    CHECK(plan.itemsNew == 0);
}

TEST_CASE("rows that were moved, added or left out are understood", "[work][import]")
{
    const auto session = emptySession();
    importText(*session, base);
    const Sheet before = must(session->sheets({})).front();

    SECTION("a row in another place is moved, the others stay")
    {
        QJsonArray sheets = QJsonDocument::fromJson(base.toUtf8()).array();
        QJsonObject sheet = sheets[0].toObject();
        QJsonArray items = sheet["items"_L1].toArray();
        items.prepend(items.takeAt(2));
        sheet["items"_L1] = items;
        const auto plan =
            importText(*session, QString::fromUtf8(QJsonDocument(QJsonArray{sheet}).toJson()));
        CHECK(plan.edits.size() == 1);
        const Sheet after = must(session->sheets({})).front();
        CHECK(after.items[0].id == before.items[2].id);
        CHECK(after.items[1].id == before.items[0].id);
    }
    SECTION("a new row in between is new")
    {
        const auto plan =
            importText(*session, base,
                       {{u"{\"順位\":\"2\""_s,
                         u"{\"順位\":\"1.5\",\"取組項目\":\"間の取組\"},{\"順位\":\"2\""_s}});
        CHECK(plan.itemsNew == 1);
        const Sheet after = must(session->sheets({})).front();
        REQUIRE(after.items.size() == 4);
        CHECK(after.items[1].value(u"item"_s) == u"間の取組"_s);
        CHECK(after.items[2].id == before.items[1].id);
    }
    SECTION("a row that the file lacks stays and is named")
    {
        const auto plan = importText(
            *session, base,
            {{u",\n          {\"順位\":\"3\",\"取組項目\":\"丙の取組\",\"指標\":\"丙の件数\",\"目標値\":\"30件\"}"_s,
              u""_s}});
        CHECK(plan.edits.empty());
        CHECK(plan.needsAttention());
        CHECK(must(session->sheets({})).front().items.size() == 3);
    }
}

TEST_CASE("a file without a year is refused and nothing is written", "[work][import]")
{
    const auto session = emptySession();
    QTemporaryDir folder;
    QString text = base;
    text.replace(u"令和8年度"_s, u""_s);
    const QString path = writeFile(folder, u"s.json"_s, text.toUtf8());
    const auto refused = work::planImport(*session, path, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"年度"_s));
    work::ImportOptions options;
    options.year = 2026;
    CHECK(work::planImport(*session, path, options));
}

TEST_CASE("an import can be taken back in one step", "[work][import]")
{
    const auto session = emptySession();
    const QString before = digest(*session);
    importText(*session, base);
    CHECK(session->undoText().contains(u"取込み"_s));
    must(session->undo());
    CHECK(digest(*session) == before);
}

TEST_CASE("the real workbooks become the sheets they hold", "[work][import][shared]")
{
    SKIP_WITHOUT_SHARED();
    const auto session = emptySession();
    work::ImportOptions options;
    options.year = 2025;
    for (const auto &[name, sheets, items] :
         {std::tuple(u"machida"_s, 3, 11), std::tuple(u"kokubunji"_s, 1, 18),
          std::tuple(u"ueda"_s, 5, 25), std::tuple(u"annaka"_s, 33, 165)}) {
        INFO(name.toStdString());
        const QString path = u"%1/workbooks/%2.xlsx"_s.arg(sharedFolder(), name);
        const auto plan = must(work::planImport(*session, path, options));
        CHECK(plan.sheetsNew == sheets);
        CHECK(plan.itemsNew == items);
        must(work::applyImport(*session, plan));
        const auto again = must(work::planImport(*session, path, options));
        CHECK(again.edits.empty());
        CHECK(again.sheetsSame == sheets);
    }
}
