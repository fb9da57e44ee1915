#include "desk/action_registry.h"
#include "desk/rating_rules_dialog.h"
#include "desk_fixture.h"
#include "work/rating_rules.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

struct Rules
{
    Desk desk;
    RatingRulesDialog *dialog = nullptr;

    Rules()
    {
        desk.trigger(u"ratingRules"_s);
        REQUIRE(waitUntil([&] {
            dialog = desk.window->findChild<RatingRulesDialog *>();
            return dialog && dialog->rules()->count() > 0;
        }));
    }
    void choose(const QString &ref) const
    {
        const int at = dialog->rules()->findData(ref);
        REQUIRE(at >= 0);
        dialog->rules()->setCurrentIndex(at);
    }
    [[nodiscard]] QString shown() const
    {
        return dialog->findChild<QTextBrowser *>()->toPlainText();
    }
    [[nodiscard]] bool waitForDecisions(int count) const
    {
        return waitUntil([&] { return dialog->decisions()->topLevelItemCount() == count; });
    }
};

} // namespace

TEST_CASE("A rule is chosen for a form and its years, and none is assumed", "[desk][rating]")
{
    Rules rules;
    CHECK(rules.dialog->decisions()->topLevelItemCount() == 0);
    CHECK(rules.dialog->message().contains(u"まだ決められていません"_s));
    CHECK(rules.dialog->rules()->currentIndex() < 0);
    rules.choose(u"rate-110-80-50@1"_s);
    CHECK(rules.shown().contains(u"110%"_s));
    CHECK(rules.shown().contains(u"出典"_s));
    press(*rules.dialog, u"この基準を使う"_s);
    REQUIRE(rules.waitForDecisions(1));
    CHECK(rules.dialog->decisions()->topLevelItem(0)->text(0) == u"令和8年度から"_s);
    CHECK(rules.dialog->message().contains(u"令和8年度から"_s));

    // Another from a later year leaves the years before alone.
    for (auto *box : rules.dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"最初の年度"_s)
            box->setCurrentIndex(box->findData(2028));
    }
    rules.choose(u"rate-90-80@1"_s);
    press(*rules.dialog, u"この基準を使う"_s);
    REQUIRE(rules.waitForDecisions(2));

    rules.dialog->decisions()->setCurrentItem(rules.dialog->decisions()->topLevelItem(1));
    press(*rules.dialog, u"選んだ決定を取り消す"_s);
    REQUIRE(rules.waitForDecisions(1));
    rules.desk.window->store().undo();
    REQUIRE(rules.waitForDecisions(2));
    rules.dialog->close();
}

TEST_CASE("A last year before the first is not taken", "[desk][rating]")
{
    Rules rules;
    rules.choose(u"rate-110-80-50@1"_s);
    for (auto *box : rules.dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"最後の年度"_s)
            box->setCurrentIndex(box->findData(2024));
    }
    press(*rules.dialog, u"この基準を使う"_s);
    CHECK(rules.dialog->message().contains(u"最初の年度以後"_s));
    rules.desk.settle();
    CHECK(rules.dialog->decisions()->topLevelItemCount() == 0);
    rules.dialog->close();
}

TEST_CASE("A city's own rule is added, and a broken one says where", "[desk][rating]")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &json) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        return file.fileName();
    };
    Rules rules;
    const int known = rules.dialog->rules()->count();
    rules.desk.prompts->path = write(u"broken.json"_s, R"({"id": "own", "version": 1})");
    press(*rules.dialog, u"基準のファイルを追加"_s);
    REQUIRE(rules.desk.prompts->said.size() == 1);
    CHECK(rules.desk.prompts->said[0].contains(u"追加していません"_s));

    QByteArray own = builtInRatingRules().front();
    const auto rule = parseRatingRule(own);
    REQUIRE(rule);
    own.replace('"' + rule->id.toUtf8() + '"', "\"own-rule\"");
    own.replace(rule->title.toUtf8(), "本市の評価基準");
    rules.desk.prompts->path = write(u"own.json"_s, own);
    press(*rules.dialog, u"基準のファイルを追加"_s);
    REQUIRE(waitUntil([&] { return rules.dialog->rules()->count() == known + 1; }));
    REQUIRE(waitUntil([&] { return rules.dialog->rules()->currentText() == u"本市の評価基準"_s; }));
    CHECK(rules.shown().contains(u"本市の評価基準"_s));
    press(*rules.dialog, u"この基準を使う"_s);
    REQUIRE(rules.waitForDecisions(1));
    rules.dialog->close();
}
