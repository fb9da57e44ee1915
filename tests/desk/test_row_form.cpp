#include "desk/action_registry.h"
#include "desk/field_editor.h"
#include "desk/row_cell.h"
#include "desk/row_form.h"
#include "desk/row_form_pane.h"
#include "desk/row_reference.h"
#include "desk_fixture.h"
#include "work/edit.h"
#include "work/unit_names.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// The window with the form of the row open on a row with parts.
struct WithForm
{
    Desk desk;
    RowForm *form;

    explicit WithForm(const StoreController::Setup &setup = twoSections)
        : desk(setup), form(desk.window->rowForm()->form())
    {
        desk.goTo(0, u"item"_s);
        if (!desk.window->actions().action(u"rowForm"_s)->isChecked())
            desk.trigger(u"rowForm"_s);
        REQUIRE(waitUntil([&] { return cell(u"item"_s) != nullptr; }));
    }

    [[nodiscard]] RowCell *cell(const QString &key, int part = 0) const
    {
        return form->cell(key, part);
    }
    void set(const QString &column, const QString &text)
    {
        desk.window->document()->write({{{form->row(), column}, text}});
        desk.settle();
        QTest::qWait(0);
    }
    // Types over an entry as a person does and goes on.
    void type(const QString &key, int part, const QString &text)
    {
        FieldEditor *editor = cell(key, part)->editor();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        editor->insertPlainText(text);
        QTest::keyClick(editor, Qt::Key_Tab);
        desk.settle();
    }
    void press(const QString &text) const
    {
        for (auto *button : form->findChildren<QAbstractButton *>()) {
            if (button->text() == text || button->accessibleName() == text) {
                REQUIRE(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("no button " << text.toStdString());
    }
};

const QString activity = u"①調査する\n②研修する"_s;

} // namespace

TEST_CASE("The row's form shows every column and writes what is typed", "[desk][rowform]")
{
    WithForm with;
    for (const Field *column : with.desk.model()->columns()) {
        INFO(column->label.toStdString());
        REQUIRE(with.cell(column->key));
        CHECK(with.cell(column->key)->editor()->accessibleName().contains(column->label));
    }
    with.type(u"item"_s, 0, u"窓口の改善"_s);
    CHECK(with.desk.stored(0, u"item"_s) == u"窓口の改善"_s);
    CHECK(with.desk.text(0, u"item"_s) == u"窓口の改善"_s);
    with.desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return with.cell(u"item"_s)->editor()->toPlainText().isEmpty(); }));
}

TEST_CASE("Parts of the columns stand side by side and change one by one", "[desk][rowform]")
{
    WithForm with;
    with.set(u"activity"_s, activity);
    with.set(u"indicator"_s, u"①②共通の指標"_s);
    REQUIRE(waitUntil([&] { return with.cell(u"activity"_s, 2) != nullptr; }));
    CHECK(with.cell(u"activity"_s, 1)->editor()->toPlainText() == u"調査する"_s);
    CHECK(with.cell(u"activity"_s, 2)->editor()->toPlainText() == u"研修する"_s);
    // One text for both stands once.
    CHECK(with.cell(u"indicator"_s, 1)->editor()->toPlainText() == u"共通の指標"_s);
    CHECK_FALSE(with.cell(u"indicator"_s, 2));

    with.type(u"activity"_s, 2, u"研修を3回開く"_s);
    CHECK(with.desk.stored(0, u"activity"_s) == u"①調査する\n②研修を3回開く"_s);
    // A column without parts yet gets the marker with its text.
    with.type(u"target"_s, 2, u"3回"_s);
    CHECK(with.desk.stored(0, u"target"_s) == u"②3回"_s);
    with.type(u"target"_s, 1, u"報告書"_s);
    CHECK(with.desk.stored(0, u"target"_s) == u"①報告書\n②3回"_s);
}

TEST_CASE("Parts are added, removed and numbered anew", "[desk][rowform]")
{
    WithForm with;
    with.set(u"activity"_s, activity);
    with.set(u"target"_s, u"①1冊\n②3回"_s);
    REQUIRE(waitUntil([&] { return with.cell(u"target"_s, 2) != nullptr; }));
    with.press(u"部分を追加"_s);
    REQUIRE(with.cell(u"activity"_s, 3));
    CHECK(with.cell(u"activity"_s, 3)->editor()->hasFocus());
    CHECK(with.desk.stored(0, u"activity"_s) == activity); // nothing is written before a text
    with.type(u"activity"_s, 3, u"公表する"_s);
    CHECK(with.desk.stored(0, u"activity"_s) == activity + u"\n③公表する"_s);
    with.press(u"①を削除"_s);
    with.desk.settle();
    CHECK(with.desk.stored(0, u"activity"_s) == u"②研修する\n③公表する"_s);
    CHECK(with.desk.stored(0, u"target"_s) == u"②3回"_s);
    QTest::qWait(0);
    with.press(u"番号を整える"_s);
    with.desk.settle();
    CHECK(with.desk.stored(0, u"activity"_s) == u"①研修する\n②公表する"_s);
    CHECK(with.desk.stored(0, u"target"_s) == u"①3回"_s);
    // Each press was one step.
    with.desk.trigger(u"undo"_s);
    with.desk.settle();
    CHECK(with.desk.stored(0, u"activity"_s) == u"②研修する\n③公表する"_s);
    CHECK(with.desk.stored(0, u"target"_s) == u"②3回"_s);
}

TEST_CASE("Plain texts are taken apart on demand", "[desk][rowform]")
{
    WithForm with;
    with.set(u"activity"_s, u"調査する"_s);
    QTest::qWait(0);
    with.press(u"①②に分ける"_s);
    with.desk.settle();
    REQUIRE(with.cell(u"activity"_s, 2));
    with.type(u"activity"_s, 2, u"研修する"_s);
    CHECK(with.desk.stored(0, u"activity"_s) == activity);
}

TEST_CASE("Locked entries look locked, say why and cannot be typed into", "[desk][rowform]")
{
    WithForm with;
    FieldEditor *review = with.cell(u"midReview"_s)->editor();
    CHECK(review->isReadOnly());
    QString reason;
    QObject::connect(with.form, &RowForm::refused, with.form,
                     [&](const QString &text) { reason = text; });
    review->setFocus();
    QTest::keyClicks(review, u"a"_s);
    CHECK(reason.contains(u"中間"_s));
    CHECK(with.desk.stored(0, u"midReview"_s).isEmpty());
}

TEST_CASE("The count warns beyond the printed room and refuses nothing", "[desk][rowform]")
{
    WithForm with;
    const QString longText = QString(4000, u'長');
    with.type(u"item"_s, 0, longText);
    CHECK(with.desk.stored(0, u"item"_s) == longText);
    bool warned = false;
    for (const QLabel *label : with.cell(u"item"_s)->findChildren<QLabel *>())
        warned =
            warned || (label->text().contains(u"4000字"_s) && label->text().contains(u"超過"_s));
    CHECK(warned);
}

TEST_CASE("Ctrl+PageDown goes to the next row and stays in the field", "[desk][rowform]")
{
    WithForm with;
    with.form->focusField(u"target"_s);
    FieldEditor *editor = with.cell(u"target"_s)->editor();
    QTest::keyClicks(editor, u"20"_s);
    QTest::keyClick(editor, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(with.desk.table()->currentIndex().row() == 1);
    CHECK(with.form->row() == with.desk.model()->itemAt(1));
    REQUIRE(waitUntil([&] { return with.form->focusedField() == u"target"_s; }));
    with.desk.settle();
    CHECK(with.desk.stored(0, u"target"_s) == u"20"_s);
    CHECK(with.desk.stored(1, u"target"_s).isEmpty());
    QTest::keyClick(with.cell(u"target"_s)->editor(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(with.form->row() == with.desk.model()->itemAt(0));
}

TEST_CASE("A key goes from the cell to its entry and back", "[desk][rowform]")
{
    WithForm with;
    with.desk.goTo(1, u"target"_s);
    QTest::keyClick(with.desk.table(), Qt::Key_F4);
    REQUIRE(waitUntil([&] { return with.form->focusedField() == u"target"_s; }));
    QTest::keyClicks(with.cell(u"target"_s)->editor(), u"5"_s);
    QTest::keyClick(with.cell(u"target"_s)->editor(), Qt::Key_F4);
    CHECK(with.desk.table()->hasFocus());
    CHECK(with.desk.table()->currentIndex() == with.desk.at(1, u"target"_s));
    with.desk.settle();
    CHECK(with.desk.stored(1, u"target"_s) == u"5"_s);
}

TEST_CASE("What is being typed in the form goes out before the sheet changes", "[desk][rowform]")
{
    WithForm with;
    with.form->focusField(u"item"_s);
    QTest::keyClicks(with.cell(u"item"_s)->editor(), u"abc"_s);
    const QString first = with.desk.window->document()->sheet().id;
    with.desk.trigger(u"sheet.next"_s);
    REQUIRE(waitUntil([&] { return with.desk.window->document()->sheet().id != first; }));
    with.desk.trigger(u"sheet.previous"_s);
    REQUIRE(waitUntil([&] { return with.desk.window->document()->sheet().id == first; }));
    CHECK(with.desk.stored(0, u"item"_s) == u"abc"_s);
}

TEST_CASE("Another person's text does not take away what is being typed", "[desk][rowform]")
{
    WithForm with;
    with.form->focusField(u"item"_s);
    QTest::keyClicks(with.cell(u"item"_s)->editor(), u"abc"_s);
    with.set(u"activity"_s, activity); // changes which entries there are
    with.form->focusField(u"item"_s);
    CHECK(with.desk.stored(0, u"item"_s) == u"abc"_s);
    CHECK(with.cell(u"item"_s)->editor()->toPlainText() == u"abc"_s);
}

TEST_CASE("Last year's row is shown beside this one", "[desk][rowform]")
{
    WithForm with([](work::Session &session) -> Status {
        if (const Status made = twoSections(session); !made)
            return made;
        const auto sheets = session.sheets({});
        if (!sheets)
            return failure(sheets.error());
        const Sheet &now = sheets->front();
        const auto made = work::createSheets(
            session,
            {{u"machida"_s,
              2025,
              2025,
              now.unit,
              {},
              now.fields.isEmpty() ? QHash<QString, QString>{} : QHash<QString, QString>{}}});
        if (!made)
            return failure(made.error());
        const auto former = session.sheet(made->sheets.front());
        if (!former)
            return failure(former.error());
        const auto set = work::setCells(
            session, {{{former->id, former->items[1].id, u"item"_s}, u"窓口の 改善"_s},
                      {{former->id, former->items[1].id, u"target"_s}, u"①昨年は18件"_s},
                      {{now.id, now.items[0].id, u"item"_s}, u"窓口の改善"_s}});
        return set ? Status() : failure(set.error());
    });
    RowReference *reference = with.desk.window->rowForm()->reference();
    CHECK_FALSE(reference->isVisible());
    with.press(u"前年度"_s);
    REQUIRE(waitUntil([&] { return reference->toPlainText().contains(u"昨年は18件"_s); }));
    CHECK(reference->isVisible());
    CHECK(reference->toPlainText().contains(u"令和7年度"_s));
    with.desk.goTo(1, u"item"_s);
    REQUIRE(waitUntil([&] { return !reference->toPlainText().contains(u"昨年は18件"_s); }));
}

TEST_CASE("The number of a row is no part of its texts", "[desk][rowform]")
{
    WithForm with([](work::Session &session) -> Status {
        const auto units = work::unitsByName(session, u"ueda"_s, {u"総務部"_s}, 2026);
        if (!units)
            return failure(units.error());
        const auto made =
            work::createSheets(session, {{u"ueda"_s, 2026, 2026, units->front(), {}, {}}});
        if (!made)
            return failure(made.error());
        const auto more = work::addItem(session, made->changes.front().record);
        return more ? Status() : failure(more.error());
    });
    const Form &form = with.desk.window->document()->form();
    const QString number = form.rows.numberColumn;
    with.desk.goTo(1, number);
    with.set(u"item"_s, u"(1) 窓口を広げる\n(2) 案内を増やす"_s);
    REQUIRE(waitUntil([&] { return with.cell(u"item"_s, 2) != nullptr; }));
    CHECK(with.desk.text(1, number) == u"②"_s);
    CHECK(with.cell(number) != nullptr);
    CHECK(with.cell(number, 2) == nullptr);
}
