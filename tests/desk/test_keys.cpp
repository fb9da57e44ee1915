// The keys of the table, one by one, as in a spreadsheet.
#include "desk/cell_editor.h"
#include "desk/table_keys.h"
#include "desk_fixture.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QStatusBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers shift = Qt::ShiftModifier;

void press(const Desk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *editor = desk.table()->indexWidget(desk.table()->currentIndex());
    QTest::keyClick(editor ? editor : desk.table(), key, modifiers);
}

QString where(const Desk &desk)
{
    const QModelIndex at = desk.table()->currentIndex();
    return u"%1 %2"_s.arg(at.row()).arg(desk.model()->keyAt(at).key);
}

qsizetype chosen(const Desk &desk)
{
    return desk.table()->selectionModel()->selectedIndexes().size();
}

void fill(Desk &desk, int row, const QString &column, const QString &text)
{
    desk.window->document()->write({{{desk.model()->itemAt(row), column}, text}});
    desk.settle();
}

} // namespace

TEST_CASE("Arrows, Home, End go to cells and pass over what is folded", "[desk][keys]")
{
    Desk desk;
    desk.goTo(1, u"item"_s);
    press(desk, Qt::Key_Right);
    CHECK(where(desk) == u"1 activity"_s);
    press(desk, Qt::Key_Up);
    CHECK(where(desk) == u"0 activity"_s);
    press(desk, Qt::Key_Up);
    CHECK(where(desk) == u"0 activity"_s);
    press(desk, Qt::Key_End);
    CHECK(where(desk) == u"0 target"_s); // the last that is not folded
    press(desk, Qt::Key_Right);
    CHECK(where(desk) == u"0 target"_s);
    press(desk, Qt::Key_Home);
    CHECK(where(desk) == u"0 rank"_s);
    press(desk, Qt::Key_End, ctrl);
    CHECK(where(desk) == u"2 target"_s);
    press(desk, Qt::Key_Home, ctrl);
    CHECK(where(desk) == u"0 rank"_s);
    CHECK(chosen(desk) == 1);
}

TEST_CASE("Ctrl and an arrow go to the edge of filled cells", "[desk][keys]")
{
    Desk desk;
    fill(desk, 0, u"item"_s, u"a"_s);
    fill(desk, 0, u"activity"_s, u"b"_s);
    fill(desk, 2, u"item"_s, u"c"_s);
    desk.goTo(0, u"item"_s);
    press(desk, Qt::Key_Right, ctrl);
    CHECK(where(desk) == u"0 activity"_s); // the end of the run
    press(desk, Qt::Key_Right, ctrl);
    CHECK(where(desk) == u"0 target"_s); // nothing more: the border
    press(desk, Qt::Key_Left, ctrl);
    CHECK(where(desk) == u"0 activity"_s);
    desk.goTo(0, u"item"_s);
    press(desk, Qt::Key_Down, ctrl);
    CHECK(where(desk) == u"2 item"_s); // over the blank to the next one
    press(desk, Qt::Key_Up, ctrl | shift);
    CHECK(where(desk) == u"0 item"_s);
    CHECK(chosen(desk) == 3);
}

TEST_CASE("Shift extends from where it began, back as well", "[desk][keys]")
{
    Desk desk;
    desk.goTo(1, u"activity"_s);
    press(desk, Qt::Key_Right, shift);
    press(desk, Qt::Key_Down, shift);
    CHECK(chosen(desk) == 4);
    press(desk, Qt::Key_Up, shift);
    press(desk, Qt::Key_Up, shift);
    CHECK(chosen(desk) == 4);
    CHECK(where(desk) == u"0 indicator"_s);
    press(desk, Qt::Key_Left, shift);
    press(desk, Qt::Key_Left, shift);
    CHECK(chosen(desk) == 4);
    CHECK(desk.table()->selectionModel()->isSelected(desk.at(1, u"activity"_s)));
    press(desk, Qt::Key_Down);
    CHECK(chosen(desk) == 1);
}

TEST_CASE("Rows, columns and everything are chosen by Space and A", "[desk][keys]")
{
    Desk desk;
    const int columns = desk.model()->columnCount();
    desk.goTo(1, u"item"_s);
    press(desk, Qt::Key_Space, shift);
    CHECK(chosen(desk) == columns);
    CHECK(where(desk) == u"1 item"_s);
    press(desk, Qt::Key_Down, shift);
    CHECK(chosen(desk) == 2 * columns);
    desk.goTo(1, u"item"_s);
    press(desk, Qt::Key_Space, ctrl);
    CHECK(chosen(desk) == 3);
    desk.goTo(1, u"item"_s);
    press(desk, Qt::Key_A, ctrl);
    CHECK(chosen(desk) == 3 * columns);
}

TEST_CASE("Enter after Tabs returns to the column in which they began", "[desk][keys]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClicks(desk.table(), u"x"_s);
        press(desk, Qt::Key_Tab);
    }
    CHECK(where(desk) == u"0 target"_s);
    QTest::keyClicks(desk.table(), u"x"_s);
    press(desk, Qt::Key_Return);
    CHECK(where(desk) == u"1 item"_s);
    press(desk, Qt::Key_Return, shift);
    CHECK(where(desk) == u"0 item"_s);
    // Behind the last column that is not folded comes the next row.
    desk.goTo(0, u"target"_s);
    press(desk, Qt::Key_Tab);
    CHECK(where(desk) == u"1 rank"_s);
    press(desk, Qt::Key_Backtab);
    CHECK(where(desk) == u"0 target"_s);
}

TEST_CASE("Backspace empties and edits, Delete empties, Esc brings back", "[desk][keys]")
{
    Desk desk;
    fill(desk, 0, u"item"_s, u"old"_s);
    desk.goTo(0, u"item"_s);
    press(desk, Qt::Key_Backspace);
    auto *editor = qobject_cast<CellEditor *>(desk.table()->indexWidget(desk.at(0, u"item"_s)));
    REQUIRE(editor);
    CHECK(editor->toPlainText().isEmpty());
    press(desk, Qt::Key_Escape);
    CHECK(desk.text(0, u"item"_s) == u"old"_s);
    press(desk, Qt::Key_Delete);
    CHECK(desk.text(0, u"item"_s).isEmpty());
    desk.settle();
}

TEST_CASE("A choice takes typing, also by an input method", "[desk][keys]")
{
    Desk desk;
    desk.goTo(0, u"planType"_s);
    QTest::keyClicks(desk.table(), u"q"_s);
    auto *choice =
        qobject_cast<ChoiceEditor *>(desk.table()->indexWidget(desk.at(0, u"planType"_s)));
    REQUIRE(choice);
    CHECK(choice->currentText() == u"q"_s);
    press(desk, Qt::Key_Return);
    CHECK(desk.text(0, u"planType"_s) == u"q"_s);

    desk.goTo(1, u"planType"_s);
    QInputMethodEvent composing(u"こ"_s, {});
    QCoreApplication::sendEvent(desk.table(), &composing);
    QWidget *editor = desk.table()->indexWidget(desk.at(1, u"planType"_s));
    REQUIRE(editor);
    QInputMethodEvent done;
    done.setCommitString(u"個別"_s);
    QCoreApplication::sendEvent(desk.table(), &done);
    press(desk, Qt::Key_Return);
    CHECK(desk.text(1, u"planType"_s) == u"個別"_s);
    desk.settle();
}

TEST_CASE("No-break spaces and rare characters survive being edited", "[desk][keys]")
{
    Desk desk;
    const QString text = u"10\u00a0回、𠮷野、葛\U000e0100、①"_s;
    fill(desk, 0, u"item"_s, text);
    desk.goTo(0, u"item"_s);
    press(desk, Qt::Key_F2);
    press(desk, Qt::Key_Exclam);
    QWidget *editor = desk.table()->indexWidget(desk.at(0, u"item"_s));
    REQUIRE(editor);
    QTest::keyClicks(editor, u"!"_s);
    press(desk, Qt::Key_Return);
    desk.settle();
    CHECK(desk.stored(0, u"item"_s).startsWith(text));
}

TEST_CASE("Ctrl+S answers with the time, also before anything was typed", "[desk][keys]")
{
    Desk desk;
    desk.trigger(u"store.save"_s);
    const QString said = desk.window->statusBar()->currentMessage();
    CHECK(said.startsWith(u"保存済み（"_s));
    CHECK(said.contains(u":"_s));
}

TEST_CASE("Every key of the table stands in the list once", "[desk][keys]")
{
    QStringList seen;
    for (const TableKey &key : tableKeys()) {
        CHECK_FALSE(key.keys.isEmpty());
        CHECK_FALSE(key.text.isEmpty());
        CHECK_FALSE(seen.contains(key.keys));
        seen += key.keys;
    }
    CHECK(seen.size() > 15);
}
