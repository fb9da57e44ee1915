#include "desk/action_registry.h"
#include "desk/replace_panel.h"
#include "desk/replacing.h"
#include "desk_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

void fill(Desk &desk)
{
    desk.window->document()->write({{{desk.model()->itemAt(0), u"item"_s}, u"相談の案内"_s},
                                    {{desk.model()->itemAt(1), u"item"_s}, u"相談"_s}});
    desk.settle();
}

ReplacePanel *look(Desk &desk, const QString &find, const QString &with, int expected)
{
    desk.trigger(u"replace"_s);
    ReplacePanel *panel = desk.window->replacing()->panel();
    panel->findEdit()->setText(find);
    panel->withEdit()->setText(with);
    QTest::keyClick(panel->withEdit(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return panel->list()->topLevelItemCount() == expected; }));
    return panel;
}

} // namespace

TEST_CASE("Replacing shows every place first and is one step of undo", "[desk][replace]")
{
    Desk desk;
    fill(desk);
    ReplacePanel *panel = look(desk, u"相談"_s, u"受付"_s, 2);
    CHECK(panel->list()->topLevelItem(0)->text(1) == u"相談の案内"_s);
    CHECK(panel->list()->topLevelItem(0)->text(2) == u"受付の案内"_s);
    SECTION("all of them")
    {
        panel->replaceButton()->click();
        REQUIRE(waitUntil([&] { return desk.text(1, u"item"_s) == u"受付"_s; }));
        CHECK(desk.stored(0, u"item"_s) == u"受付の案内"_s);
        CHECK(desk.window->actions().action(u"undo"_s)->text().contains(u"置換"_s));
        desk.trigger(u"undo"_s);
        REQUIRE(waitUntil([&] { return desk.text(0, u"item"_s) == u"相談の案内"_s; }));
        CHECK(desk.text(1, u"item"_s) == u"相談"_s);
    }
    SECTION("the ticked ones")
    {
        panel->list()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        panel->replaceButton()->click();
        REQUIRE(waitUntil([&] { return desk.text(1, u"item"_s) == u"受付"_s; }));
        CHECK(desk.stored(0, u"item"_s) == u"相談の案内"_s);
    }
    SECTION("other words make the list void")
    {
        panel->withEdit()->setText(u"総合受付"_s);
        CHECK(panel->list()->topLevelItemCount() == 0);
        CHECK_FALSE(panel->replaceButton()->isEnabled());
    }
    SECTION("a place is gone to")
    {
        Q_EMIT panel->list()->itemActivated(panel->list()->topLevelItem(1), 0);
        CHECK(desk.table()->currentIndex() == desk.at(1, u"item"_s));
    }
}

TEST_CASE("Replacing reaches the sheets of the unit or of the year", "[desk][replace]")
{
    Desk desk;
    fill(desk);
    desk.trigger(u"sheet.next"_s);
    desk.settle();
    ReplacePanel *panel = look(desk, u"相談"_s, u"受付"_s, 0);
    panel->scopes()->setCurrentIndex(2);
    Q_EMIT panel->scopes()->activated(2);
    QTest::keyClick(panel->findEdit(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return panel->list()->topLevelItemCount() >= 2; }));
    CHECK(panel->foldWidths()->isChecked());
}

TEST_CASE("Locked cells are listed with the reason and stay", "[desk][replace]")
{
    Desk desk;
    fill(desk);
    desk.openPhase(u"mid"_s);
    ReplacePanel *panel = look(desk, u"相談"_s, u"受付"_s, 2);
    CHECK(panel->list()->topLevelItem(0)->text(3).contains(u"年度目標設定"_s));
    CHECK_FALSE(panel->replaceButton()->isEnabled());
    QTest::keyClick(panel->list(), Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
}
