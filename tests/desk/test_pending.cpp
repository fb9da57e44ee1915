#include "desk/action_registry.h"
#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/row_cell.h"
#include "desk/row_form.h"
#include "desk/row_form_pane.h"
#include "desk_fixture.h"

#include <QAction>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// Half-typed text: in the table, in a field of the header, in the row's form.
enum class Where { Table, Header, RowForm };

void type(Desk &desk, Where where)
{
    desk.goTo(0, u"item"_s);
    if (where == Where::Table) {
        QTest::keyClick(desk.table(), Qt::Key_F2);
        REQUIRE(desk.table()->isEditing());
        QTest::keyClicks(desk.table()->indexWidget(desk.table()->currentIndex()), u"abc"_s);
    } else if (where == Where::Header) {
        FieldEditor *editor = desk.window->page()->header()->editor(u"mission"_s);
        editor->setFocus();
        QTest::keyClicks(editor, u"abc"_s);
    } else {
        desk.trigger(u"rowForm.jump"_s);
        RowForm *form = desk.window->rowForm()->form();
        REQUIRE(waitUntil([&] { return form->focusedField() == u"item"_s; }));
        QTest::keyClicks(form->cell(u"item"_s)->editor(), u"abc"_s);
    }
}

QString storedIn(work::Session &session, const QString &sheetId, Where where)
{
    const auto sheet = session.sheet(sheetId);
    if (!sheet)
        return {};
    return where == Where::Header ? sheet->value(u"mission"_s)
                                  : sheet->items.front().value(u"item"_s);
}

} // namespace

TEST_CASE("What is half typed goes out before anything looks at the sheet", "[desk][pending]")
{
    const Where where = GENERATE(Where::Table, Where::Header, Where::RowForm);
    const auto *action =
        GENERATE("sheet.next", "export", "preview", "store.save", "reload", "history", "row.add");
    INFO(static_cast<int>(where) << " " << action);
    Desk desk;
    const QString sheet = desk.window->document()->sheet().id;
    type(desk, where);
    desk.trigger(QString::fromLatin1(action));
    if (QByteArrayView(action) == "export")
        desk.window->page()->commitPending(); // what accepting its dialog does first
    QString found;
    REQUIRE(waitUntil([&] {
        bool answered = false;
        desk.window->store().ask(
            [&](work::Session &session) -> Result<QString> {
                return storedIn(session, sheet, where);
            },
            [&](const Result<QString> &text) {
                answered = true;
                found = *text;
            });
        return QTest::qWaitFor([&] { return answered; }, 5000) && found == u"abc"_s;
    }));
}

TEST_CASE("What is half typed is in the store after the window closed", "[desk][pending]")
{
    const Where where = GENERATE(Where::Table, Where::Header, Where::RowForm);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.mokuhyo"_s);
    {
        auto session = work::Session::create(path);
        REQUIRE(session);
        REQUIRE(twoSections(**session));
    }
    Desk desk;
    QString sheet;
    bool settled = false;
    QObject::connect(desk.window.get(), &MainWindow::settled, desk.window.get(),
                     [&] { settled = true; });
    desk.window->openStore(path);
    REQUIRE(waitUntil([&] { return settled && desk.window->store().info().path == path; }));
    REQUIRE(waitUntil([&] { return !desk.window->document()->isEmpty(); }));
    sheet = desk.window->document()->sheet().id;
    type(desk, where);
    desk.window->close();
    REQUIRE(waitUntil([&] { return !desk.window->isVisible(); }));
    auto session = work::Session::open(path);
    REQUIRE(session);
    CHECK(storedIn(**session, sheet, where) == u"abc"_s);
}
