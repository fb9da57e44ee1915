#include "desk/import_dialog.h"
#include "desk/tree_panel.h"
#include "desk_fixture.h"
#include "work/export.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

ImportDialog *shownDialog(const Desk &desk)
{
    auto *dialog = desk.window->findChild<ImportDialog *>();
    REQUIRE(dialog);
    REQUIRE(waitUntil([&] { return !dialog->isPlanning(); }));
    return dialog;
}

QPushButton *ok(const QDialog *dialog)
{
    return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

TEST_CASE("Files are looked at, shown and then taken in", "[desk][import]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"市民部.xlsx"_s);
    {
        Desk source;
        source.goTo(0, u"item"_s);
        source.window->document()->write(
            {{{source.model()->itemAt(0), u"item"_s}, u"待ち時間を短くする"_s}});
        source.settle();
        bool written = false;
        source.window->store().ask(
            [file](work::Session &session) {
                work::ExportOptions options;
                options.path = file;
                options.filter.year = 2026;
                options.visibility.publicEdition = true;
                return work::exportSheets(session, options);
            },
            [&](const auto &status) { written = status.has_value(); });
        REQUIRE(waitUntil([&] { return written; }));
    }
    Desk desk([](work::Session &) { return Status(); });
    desk.prompts->files = {file};
    desk.trigger(u"import"_s);
    ImportDialog *dialog = shownDialog(desk);
    REQUIRE(dialog->plans().size() == 1);
    REQUIRE(dialog->plans()[0].plan);
    CHECK(dialog->plans()[0].plan->sheetsNew == 2);
    CHECK(desk.window->document()->isEmpty()); // nothing is written before it is accepted
    ok(dialog)->click();
    REQUIRE(waitUntil([&] { return !desk.window->document()->isEmpty(); }));
    CHECK(desk.text(0, u"item"_s) == u"待ち時間を短くする"_s);
    CHECK(desk.window->tree()->year() == 2026);
    desk.trigger(u"undo"_s);
    CHECK(waitUntil([&] { return desk.window->document()->isEmpty(); }));
}

TEST_CASE("A file that is no workbook is refused with its reason", "[desk][import]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"写真.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a workbook");
    file.close();
    Desk desk;
    desk.prompts->files = {file.fileName()};
    desk.trigger(u"import"_s);
    ImportDialog *dialog = shownDialog(desk);
    REQUIRE(dialog->plans().size() == 1);
    CHECK_FALSE(dialog->plans()[0].plan);
    CHECK_FALSE(ok(dialog)->isEnabled());
    auto *year = dialog->findChild<QLineEdit *>();
    year->setText(u"いつか"_s);
    dialog->plan();
    CHECK_FALSE(dialog->isPlanning());
    dialog->reject();
}
