#include "desk/cell_editor.h"
#include "desk/field_editor.h"
#include "desk_fixture.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

QWidget *editorOf(const Desk &desk)
{
    return desk.table()->indexWidget(desk.table()->currentIndex());
}

void type(const Desk &desk, const char *text)
{
    QTest::keyClicks(desk.table(), QString::fromLatin1(text).left(1));
    QWidget *editor = editorOf(desk);
    REQUIRE(editor);
    QTest::keyClicks(editor, QString::fromLatin1(text).mid(1));
}

void compose(QWidget *target, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(target, &event);
}

} // namespace

TEST_CASE("The first key replaces, Enter saves and goes down", "[desk][editing]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    type(desk, "Plan");
    QTest::keyClick(editorOf(desk), Qt::Key_Return);
    CHECK(desk.text(0, u"item"_s) == u"Plan"_s);
    CHECK(desk.table()->currentIndex() == desk.at(1, u"item"_s));
    desk.settle();
    CHECK(desk.stored(0, u"item"_s) == u"Plan"_s);

    desk.goTo(0, u"item"_s);
    type(desk, "New");
    QTest::keyClick(editorOf(desk), Qt::Key_Tab);
    CHECK(desk.text(0, u"item"_s) == u"New"_s);
    CHECK(desk.table()->currentIndex() == desk.at(0, u"activity"_s));
    QTest::keyClick(desk.table(), Qt::Key_Backtab);
    CHECK(desk.table()->currentIndex() == desk.at(0, u"item"_s));
}

TEST_CASE("F2 goes on behind the text, Alt+Enter breaks the line, Esc restores", "[desk][editing]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    type(desk, "one");
    QTest::keyClick(editorOf(desk), Qt::Key_Return);
    desk.goTo(0, u"item"_s);
    QTest::keyClick(desk.table(), Qt::Key_F2);
    REQUIRE(editorOf(desk));
    const int before = editorOf(desk)->height();
    QTest::keyClick(editorOf(desk), Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(editorOf(desk), u"two"_s);
    QTest::keyClick(editorOf(desk), Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(editorOf(desk), u"three"_s);
    CHECK(editorOf(desk)->height() > before);
    QTest::keyClick(editorOf(desk), Qt::Key_Return);
    CHECK(desk.text(0, u"item"_s) == u"one\ntwo\nthree"_s);

    desk.goTo(0, u"item"_s);
    type(desk, "gone");
    QTest::keyClick(editorOf(desk), Qt::Key_Escape);
    CHECK(desk.text(0, u"item"_s) == u"one\ntwo\nthree"_s);
    desk.settle();
    CHECK(desk.stored(0, u"item"_s) == u"one\ntwo\nthree"_s);
}

TEST_CASE("A row grows with its text", "[desk][editing]")
{
    Desk desk;
    const int before = desk.table()->rowHeight(0);
    desk.window->document()->write(
        {{{desk.model()->itemAt(0), u"item"_s}, u"窓口の待ち時間を短くする。\n"_s.repeated(8)}});
    CHECK(desk.table()->rowHeight(0) > before * 3);
    desk.settle();
}

TEST_CASE("The input method's first kana is not lost", "[desk][editing]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    compose(desk.table(), u"ま"_s);
    auto *editor = qobject_cast<CellEditor *>(editorOf(desk));
    REQUIRE(editor);
    // The composition stays where it began; moving the focus would end it.
    CHECK(QApplication::focusWidget() == desk.table());
    compose(desk.table(), u"まど"_s);
    compose(desk.table(), u"まどぐ"_s);
    compose(desk.table(), {}, u"窓口"_s);
    CHECK(editor->toPlainText() == u"窓口"_s);
    CHECK(QApplication::focusWidget() == editor);
    compose(editor, u"か"_s);
    compose(editor, {}, u"課"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(desk.text(0, u"item"_s) == u"窓口課"_s);
}

TEST_CASE("Text that an input method commits at once is taken", "[desk][editing]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    compose(desk.table(), {}, u"　"_s);
    REQUIRE(editorOf(desk));
    CHECK(qobject_cast<CellEditor *>(editorOf(desk))->toPlainText() == u"　"_s);
    QTest::keyClick(editorOf(desk), Qt::Key_Escape);
}

TEST_CASE("An abandoned composition leaves the cell as it was", "[desk][editing]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    type(desk, "kept");
    QTest::keyClick(editorOf(desk), Qt::Key_Return);
    desk.goTo(0, u"item"_s);
    compose(desk.table(), u"す"_s);
    compose(desk.table(), {});
    desk.window->page()->commitPending();
    desk.settle();
    CHECK(desk.stored(0, u"item"_s) == u"kept"_s);
}

TEST_CASE("Locked cells do not open and say why", "[desk][editing]")
{
    Desk desk;
    QStringList said;
    QObject::connect(desk.table(), &SheetTable::refused, desk.table(),
                     [&](const QString &reason) { said += reason; });
    desk.goTo(0, u"midReview"_s);
    QTest::keyClicks(desk.table(), u"x"_s);
    CHECK_FALSE(editorOf(desk));
    REQUIRE(said.size() == 1);
    CHECK(said[0].contains(u"中間確認"_s));

    desk.openPhase(u"mid"_s);
    desk.goTo(0, u"midReview"_s);
    type(desk, "ok");
    QTest::keyClick(editorOf(desk), Qt::Key_Return);
    desk.settle();
    CHECK(desk.stored(0, u"midReview"_s) == u"ok"_s);
    desk.goTo(0, u"item"_s);
    QTest::keyClicks(desk.table(), u"x"_s);
    CHECK(said.size() == 2);
}

TEST_CASE("With a reason, locked cells take text", "[desk][editing]")
{
    Desk desk;
    desk.prompts->typed = u"議会の指摘による"_s;
    desk.trigger(u"amend"_s);
    desk.goTo(0, u"midReview"_s);
    type(desk, "fixed");
    QTest::keyClick(editorOf(desk), Qt::Key_Return);
    desk.settle();
    CHECK(desk.stored(0, u"midReview"_s) == u"fixed"_s);
    desk.trigger(u"amend"_s);
    CHECK(desk.window->document()->isLocked({desk.model()->itemAt(0), u"midReview"_s}));
}

TEST_CASE("Choices are offered and other words taken", "[desk][editing]")
{
    Desk desk;
    desk.goTo(0, u"planType"_s);
    QTest::keyClick(desk.table(), Qt::Key_F2);
    auto *choice = qobject_cast<ChoiceEditor *>(editorOf(desk));
    REQUIRE(choice);
    CHECK(choice->findText(u"個別計画"_s) >= 0);
    choice->setEditText(u"その他の計画"_s);
    QTest::keyClick(choice, Qt::Key_Return);
    desk.settle();
    CHECK(desk.stored(0, u"planType"_s) == u"その他の計画"_s);
}

TEST_CASE("Alt+Down in a list of choices opens the list and moves no row", "[desk][editing]")
{
    Desk desk;
    const QString first = desk.model()->itemAt(0);
    desk.goTo(0, u"planType"_s);
    QTest::keyClick(desk.table(), Qt::Key_F2);
    QWidget *choice = editorOf(desk);
    REQUIRE(choice);
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Down, Qt::AltModifier);
    asked.ignore();
    QCoreApplication::sendEvent(choice, &asked);
    CHECK(asked.isAccepted()); // otherwise the window's own Alt+Down fires
    QTest::keyClick(choice, Qt::Key_Escape);
    CHECK(desk.model()->itemAt(0) == first);
}

TEST_CASE("Tab goes through the fields and then to the table", "[desk][editing]")
{
    Desk desk;
    desk.trigger(u"sheet.next"_s); // fields are made anew for each sheet
    desk.settle();
    const QList<FieldEditor *> fields = desk.window->page()->findChildren<FieldEditor *>();
    REQUIRE(fields.size() >= 2);
    fields.first()->setFocus();
    for (FieldEditor *field : fields) {
        CHECK(QApplication::focusWidget() == field);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    CHECK(QApplication::focusWidget() == desk.table());
}

TEST_CASE("Half-typed text is saved before another sheet is shown", "[desk][editing]")
{
    Desk desk;
    const QString first = desk.window->document()->sheet().id;
    desk.goTo(1, u"target"_s);
    type(desk, "half");
    desk.trigger(u"sheet.next"_s);
    REQUIRE(waitUntil([&] { return desk.window->document()->sheet().id != first; }));
    CHECK(desk.text(1, u"target"_s).isEmpty());
    desk.trigger(u"sheet.previous"_s);
    REQUIRE(waitUntil([&] { return desk.window->document()->sheet().id == first; }));
    CHECK(desk.text(1, u"target"_s) == u"half"_s);
}

TEST_CASE("Half-typed text is saved before undo, and undo takes it back", "[desk][editing]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    type(desk, "typed");
    desk.trigger(u"undo"_s); // still disabled: nothing was saved before
    desk.settle();
    REQUIRE(desk.stored(0, u"item"_s) == u"typed"_s);
    desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return desk.text(0, u"item"_s).isEmpty(); }));
    desk.trigger(u"redo"_s);
    REQUIRE(waitUntil([&] { return desk.text(0, u"item"_s) == u"typed"_s; }));
    CHECK(desk.stored(0, u"item"_s) == u"typed"_s);
}
