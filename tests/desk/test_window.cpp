#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/jobs.h"
#include "desk/search_panel.h"
#include "desk/start_page.h"
#include "desk/tree_panel.h"
#include "desk_fixture.h"
#include "work/edit.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressDialog>
#include <QTest>
#include <QThread>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

TEST_CASE("An empty store offers ways to begin", "[desk][window]")
{
    Desk desk([](work::Session &) { return Status(); });
    CHECK(desk.window->startPage()->isVisible());
    CHECK_FALSE(desk.window->page()->isVisible());
}

TEST_CASE("Saved is said only once the store has answered", "[desk][window]")
{
    Desk desk;
    desk.window->document()->write({{{desk.model()->itemAt(0), u"item"_s}, u"案内"_s}});
    CHECK_FALSE(desk.window->saveState().contains(u"保存済み"_s));
    desk.settle();
    CHECK(waitUntil([&] { return desk.window->saveState().contains(u"保存済み"_s); }));
    CHECK(desk.stored(0, u"item"_s) == u"案内"_s);
}

TEST_CASE("Header fields are saved when they are left and taken back by Esc", "[desk][window]")
{
    Desk desk;
    FieldEditor *mission = desk.window->page()->header()->editor(u"mission"_s);
    REQUIRE(mission);
    mission->setFocus();
    QTest::keyClicks(mission, u"serve"_s);
    CHECK(desk.window->document()->text({{}, u"mission"_s}).isEmpty());
    desk.table()->setFocus();
    CHECK(desk.window->document()->text({{}, u"mission"_s}) == u"serve"_s);
    mission->setFocus();
    QTest::keyClicks(mission, u" more"_s);
    QTest::keyClick(mission, Qt::Key_Escape);
    CHECK(mission->toPlainText() == u"serve"_s);
    const int before = mission->height();
    mission->setPlainText(u"市民の暮らしを支える。\n"_s.repeated(5));
    CHECK(mission->height() > before * 2);
}

TEST_CASE("A sheet changed by somebody else keeps both texts in view", "[desk][window]")
{
    Desk desk;
    const QString sheet = desk.window->document()->sheet().id;
    const QString item = desk.model()->itemAt(0);
    // Somebody writes on the store's own thread; the window has not heard of it yet.
    bool other = false;
    desk.window->store().ask(
        [sheet, item](work::Session &session) {
            return work::setCells(session, {{{sheet, item, u"item"_s}, u"他の人の文"_s}});
        },
        [&](const Result<work::Applied> &) { other = true; });
    desk.window->document()->write({{{item, u"item"_s}, u"自分の文"_s}});
    REQUIRE(waitUntil([&] { return other && !desk.window->document()->isWriting(); }));
    REQUIRE(waitUntil([&] {
        return desk.window->document()->rejections().size() == 1 &&
               !desk.window->document()->rejections()[0].stored.isEmpty();
    }));
    CHECK(desk.text(0, u"item"_s) == u"自分の文"_s);
    CHECK(desk.window->document()->rejections()[0].stored == u"他の人の文"_s);
    CHECK_FALSE(desk.window->saveState().contains(u"保存済み"_s));

    desk.prompts->yes = false;
    CHECK_FALSE(desk.window->close()); // asks, and somebody wants to look first
    desk.window->document()->overwrite({item, u"item"_s});
    desk.settle();
    CHECK(desk.stored(0, u"item"_s) == u"自分の文"_s);
    CHECK(desk.window->document()->unsavedSheets().isEmpty());
}

TEST_CASE("Searching finds over all sheets and goes to the cell", "[desk][window]")
{
    Desk desk;
    const QString first = desk.window->document()->sheet().id;
    desk.window->document()->write(
        {{{desk.model()->itemAt(1), u"activity"_s}, u"(1)避難所の案内を見直す"_s}});
    desk.settle();
    desk.trigger(u"sheet.next"_s);
    REQUIRE(waitUntil([&] { return desk.window->document()->sheet().id != first; }));
    desk.trigger(u"find"_s);
    SearchPanel *panel = desk.window->searchPanel();
    panel->edit()->setText(u"避難"_s);
    QTest::keyClick(panel->edit(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return panel->results()->topLevelItemCount() == 1; }));
    CHECK(panel->results()->topLevelItem(0)->text(3).contains(u"避難所"_s));
    Q_EMIT panel->results()->itemActivated(panel->results()->topLevelItem(0), 0);
    REQUIRE(waitUntil([&] { return desk.window->document()->sheet().id == first; }));
    CHECK(waitUntil([&] { return desk.table()->currentIndex() == desk.at(1, u"activity"_s); }));
}

TEST_CASE("Search filters narrow what was found", "[desk][window]")
{
    Desk desk;
    const CellKey cell{desk.model()->itemAt(1), u"activity"_s};
    desk.window->document()->write(
        {{cell, u"避難所の案内"_s}, {{cell.item, u"target"_s}, u"避難訓練2回"_s}});
    desk.settle();
    desk.trigger(u"find"_s);
    SearchPanel *panel = desk.window->searchPanel();
    QComboBox *labels = panel->filter(SearchPanel::Label);
    REQUIRE(waitUntil([&] { return labels->findText(u"目標値"_s) > 0; }));
    panel->edit()->setText(u"避難"_s);
    QTest::keyClick(panel->edit(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return panel->results()->topLevelItemCount() == 2; }));
    // Chosen by keyboard: the list follows at once.
    labels->setFocus();
    labels->setCurrentIndex(labels->findText(u"目標値"_s) - 1);
    QTest::keyClick(labels, Qt::Key_Down);
    REQUIRE(waitUntil([&] { return panel->results()->topLevelItemCount() == 1; }));
    CHECK(panel->results()->topLevelItem(0)->text(3).contains(u"避難訓練"_s));
    CHECK(panel->query().label == u"目標値"_s);
}

TEST_CASE("The next empty cell to fill in is a key away", "[desk][window]")
{
    Desk desk;
    desk.goTo(0, u"rank"_s);
    desk.trigger(u"nextBlank"_s);
    const QModelIndex at = desk.table()->currentIndex();
    CHECK(at.data(SheetModel::BlankRole).toBool());
    CHECK(at != desk.at(0, u"rank"_s));
}

TEST_CASE("The key to the next empty cell goes round header and table", "[desk][window]")
{
    Desk desk;
    desk.window->document()->write({{{{}, u"mission"_s}, u""_s}});
    desk.settle();
    desk.goTo(0, u"rank"_s);
    // As many steps as there are blanks come back to where the first one led.
    QStringList visited;
    for (int step = 0; step < 60; ++step) {
        desk.trigger(u"nextBlank"_s);
        const QModelIndex at = desk.table()->currentIndex();
        visited +=
            desk.table()->hasFocus() ? u"%1/%2"_s.arg(at.row()).arg(at.column()) : u"header"_s;
        if (step > 0 && visited.last() == visited.first())
            break;
    }
    REQUIRE(visited.size() > 2);
    CHECK(visited.last() == visited.first());
    CHECK(visited.count(u"header"_s) == 1);
    int blanks = 1; // the mission
    for (int row = 0; row < desk.model()->rowCount(); ++row) {
        for (int column = 0; column < desk.model()->columnCount(); ++column)
            blanks += desk.model()->index(row, column).data(SheetModel::BlankRole).toBool();
    }
    CHECK(visited.size() - 1 == blanks);
}

TEST_CASE("A file that cannot be opened says why and keeps the window usable", "[desk][window]")
{
    Desk desk;
    const QTemporaryDir folder;
    bool failed = false;
    QObject::connect(&desk.window->store(), &StoreController::openFailed, desk.window.get(),
                     [&] { failed = true; });
    desk.window->openStore(folder.filePath(u"ありません.mokuhyo"_s));
    REQUIRE(waitUntil([&] { return failed; }));
    CHECK(desk.window->startPage()->isVisible());
}

TEST_CASE("A hit in a sheet that is gone leaves the one in view alive", "[desk][window]")
{
    Desk desk;
    work::SearchPlace place;
    place.sheet = u"gone"_s;
    place.year = 2026;
    Q_EMIT desk.window->findChild<SearchPanel *>()->placeChosen(place);
    REQUIRE(waitUntil([&] { return !desk.prompts->said.isEmpty(); }));
    const work::CellText cell{
        {desk.window->document()->sheet().id, desk.model()->itemAt(0), u"item"_s}, u"案内"_s, {}};
    desk.window->store().change(
        [cell](work::Session &session) { return work::setCells(session, {cell}, {}); });
    CHECK(waitUntil([&] { return desk.text(0, u"item"_s) == u"案内"_s; }));
}

TEST_CASE("Another store ends a job and takes its progress away", "[desk][window]")
{
    Desk desk;
    bool told = false;
    runJob(
        desk.window->store(), desk.window.get(), u"調べています"_s,
        [](work::Session &, const Progress &progress) -> Status {
            while (progress(1, 2)) // for ever, unless somebody stops it
                QThread::msleep(10);
            return {};
        },
        [&](const Status &) { told = true; });
    REQUIRE(waitUntil([&] { return desk.window->findChild<QProgressDialog *>() != nullptr; }));
    desk.window->store().openInMemory(twoSections);
    CHECK(waitUntil([&] { return desk.window->findChild<QProgressDialog *>() == nullptr; }));
    CHECK(waitUntil([&] { return desk.window->store().isOpen(); }));
    CHECK_FALSE(told);
}
