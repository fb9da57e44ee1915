#include "desk_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

void select(const Desk &desk, const QModelIndex &from, const QModelIndex &to)
{
    desk.table()->selectionModel()->setCurrentIndex(from, QItemSelectionModel::NoUpdate);
    desk.table()->selectionModel()->select(QItemSelection(from, to),
                                           QItemSelectionModel::ClearAndSelect);
}

} // namespace

TEST_CASE("A range from a spreadsheet lands cell by cell and is one step", "[desk][ranges]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    QApplication::clipboard()->setText(
        u"窓口の改善\t\"(1)案内係を置く\n(2)\"\"番号札\"\"を改める\"\r\n広報\t動画\r\n"_s);
    desk.trigger(u"paste"_s);
    desk.settle();
    CHECK(desk.stored(0, u"item"_s) == u"窓口の改善"_s);
    CHECK(desk.stored(0, u"activity"_s) == u"(1)案内係を置く\n(2)\"番号札\"を改める"_s);
    CHECK(desk.stored(1, u"activity"_s) == u"動画"_s);
    desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return desk.text(1, u"activity"_s).isEmpty(); }));
    CHECK(desk.stored(0, u"item"_s).isEmpty());
}

TEST_CASE("Copying gives back what was pasted", "[desk][ranges]")
{
    Desk desk;
    const QString text = u"a\t\"b\n\"\"c\"\"\"\nd\te\n"_s;
    QApplication::clipboard()->setText(text);
    desk.goTo(0, u"item"_s);
    desk.trigger(u"paste"_s);
    select(desk, desk.at(0, u"item"_s), desk.at(1, u"activity"_s));
    QApplication::clipboard()->clear();
    desk.trigger(u"copy"_s);
    CHECK(QApplication::clipboard()->text() == text);
}

TEST_CASE("What Ctrl+Home leaves behind is no longer chosen", "[desk][ranges]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    QApplication::clipboard()->setText(u"first\nsecond\n"_s);
    desk.trigger(u"paste"_s);
    desk.settle();
    desk.goTo(1, u"item"_s);
    QTest::keyClick(desk.table(), Qt::Key_Home, Qt::ControlModifier);
    const QModelIndex home = desk.table()->currentIndex();
    CHECK(home == desk.model()->index(0, 0));
    CHECK(desk.table()->selectionModel()->selectedIndexes() == QModelIndexList{home});
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    desk.settle();
    CHECK(desk.stored(1, u"item"_s) == u"second"_s);
    // With Shift the range reaches from there.
    QTest::keyClick(desk.table(), Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    const QModelIndexList chosen = desk.table()->selectionModel()->selectedIndexes();
    CHECK(chosen.contains(home));
    CHECK(chosen.contains(desk.at(desk.model()->rowCount() - 1, u"target"_s)));
    CHECK_FALSE(chosen.contains(desk.at(0, u"midReview"_s))); // folded: nothing to fill in yet
}

TEST_CASE("Locked cells are left out of a paste and named", "[desk][ranges]")
{
    Desk desk;
    QStringList said;
    QObject::connect(desk.table(), &SheetTable::refused, desk.table(),
                     [&](const QString &reason) { said += reason; });
    desk.goTo(0, u"target"_s);
    QApplication::clipboard()->setText(u"90％\t○"_s);
    desk.trigger(u"paste"_s);
    desk.settle();
    CHECK(desk.stored(0, u"target"_s) == u"90％"_s);
    CHECK(desk.stored(0, u"progress"_s).isEmpty());
    REQUIRE(said.size() == 1);
    CHECK(said[0].contains(u"進捗状況"_s));
}

TEST_CASE("Too many rows are added when wanted", "[desk][ranges]")
{
    Desk desk;
    const int rows = desk.model()->rowCount();
    desk.goTo(rows - 1, u"item"_s);
    QApplication::clipboard()->setText(u"最後\n追加1\n追加2\n"_s);
    SECTION("yes")
    {
        desk.prompts->yes = true;
        desk.trigger(u"paste"_s);
        REQUIRE(waitUntil([&] { return desk.model()->rowCount() == rows + 2; }));
        CHECK(desk.stored(rows + 1, u"item"_s) == u"追加2"_s);
        CHECK(desk.stored(rows - 1, u"item"_s) == u"最後"_s);
        desk.trigger(u"undo"_s); // one step
        REQUIRE(waitUntil([&] { return desk.model()->rowCount() == rows; }));
        CHECK(desk.stored(rows - 1, u"item"_s).isEmpty());
    }
    SECTION("no")
    {
        desk.prompts->yes = false;
        desk.trigger(u"paste"_s);
        desk.settle();
        CHECK(desk.model()->rowCount() == rows);
        CHECK(desk.stored(rows - 1, u"item"_s).isEmpty()); // all of it or nothing
    }
}

TEST_CASE("Delete clears the chosen cells, fill copies the first row down", "[desk][ranges]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    QApplication::clipboard()->setText(u"a\tb\nc\td"_s);
    desk.trigger(u"paste"_s);
    select(desk, desk.at(0, u"item"_s), desk.at(2, u"item"_s));
    desk.trigger(u"fill"_s);
    CHECK(desk.text(2, u"item"_s) == u"a"_s);
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    desk.settle();
    CHECK(desk.stored(0, u"item"_s).isEmpty());
    CHECK(desk.stored(2, u"item"_s).isEmpty());
    CHECK(desk.stored(1, u"activity"_s) == u"d"_s);
}

TEST_CASE("One value fills the range, and a range is repeated where it fits", "[desk][ranges]")
{
    Desk desk;
    QApplication::clipboard()->setText(u"案内"_s);
    select(desk, desk.at(0, u"item"_s), desk.at(2, u"activity"_s));
    desk.trigger(u"paste"_s);
    desk.settle();
    CHECK(desk.stored(0, u"item"_s) == u"案内"_s);
    CHECK(desk.stored(2, u"activity"_s) == u"案内"_s);
    QApplication::clipboard()->setText(u"甲\t乙\n"_s);
    select(desk, desk.at(0, u"item"_s), desk.at(2, u"activity"_s));
    desk.trigger(u"paste"_s);
    desk.settle();
    CHECK(desk.stored(0, u"activity"_s) == u"乙"_s);
    CHECK(desk.stored(2, u"item"_s) == u"甲"_s);
    // What was pasted is chosen, as in a spreadsheet.
    CHECK(desk.table()->selectionModel()->selectedIndexes().size() == 6);
}

TEST_CASE("What is cut moves when it is pasted, in one step", "[desk][ranges]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    QApplication::clipboard()->setText(u"a\tb\n"_s);
    desk.trigger(u"paste"_s);
    select(desk, desk.at(0, u"item"_s), desk.at(0, u"activity"_s));
    desk.trigger(u"cut"_s);
    CHECK(desk.text(0, u"item"_s) == u"a"_s); // still there
    SECTION("pasted elsewhere in the sheet")
    {
        desk.goTo(1, u"item"_s);
        desk.trigger(u"paste"_s);
        desk.settle();
        CHECK(desk.stored(0, u"item"_s).isEmpty());
        CHECK(desk.stored(0, u"activity"_s).isEmpty());
        CHECK(desk.stored(1, u"item"_s) == u"a"_s);
        CHECK(desk.stored(1, u"activity"_s) == u"b"_s);
        desk.trigger(u"undo"_s);
        REQUIRE(waitUntil([&] { return desk.text(0, u"item"_s) == u"a"_s; }));
        CHECK(desk.text(1, u"activity"_s).toStdString() == "");
    }
    SECTION("over itself, a cell further")
    {
        desk.goTo(0, u"activity"_s);
        desk.trigger(u"paste"_s);
        desk.settle();
        CHECK(desk.stored(0, u"item"_s).isEmpty());
        CHECK(desk.stored(0, u"activity"_s) == u"a"_s);
        CHECK(desk.stored(0, u"indicator"_s) == u"b"_s);
    }
    SECTION("let go by Esc")
    {
        QTest::keyClick(desk.table(), Qt::Key_Escape);
        desk.goTo(1, u"item"_s);
        desk.trigger(u"paste"_s);
        desk.settle();
        CHECK(desk.stored(0, u"item"_s) == u"a"_s);
        CHECK(desk.stored(1, u"item"_s) == u"a"_s);
    }
    SECTION("replaced by a copy of something else")
    {
        QApplication::clipboard()->setText(u"z"_s);
        desk.goTo(1, u"item"_s);
        desk.trigger(u"paste"_s);
        desk.settle();
        CHECK(desk.stored(0, u"item"_s) == u"a"_s);
        CHECK(desk.stored(1, u"item"_s) == u"z"_s);
    }
}

TEST_CASE("Filling to the right and Ctrl+Enter write a range at once", "[desk][ranges]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    QApplication::clipboard()->setText(u"x"_s);
    desk.trigger(u"paste"_s);
    select(desk, desk.at(0, u"item"_s), desk.at(0, u"indicator"_s));
    desk.trigger(u"fillRight"_s);
    desk.settle();
    CHECK(desk.stored(0, u"indicator"_s) == u"x"_s);

    select(desk, desk.at(0, u"indicator"_s), desk.at(2, u"indicator"_s));
    QTest::keyClicks(desk.table(), u"y"_s);
    QWidget *editor = desk.table()->indexWidget(desk.table()->currentIndex());
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    for (int row = 0; row < 3; ++row)
        CHECK(desk.stored(row, u"indicator"_s) == u"y"_s);
}
