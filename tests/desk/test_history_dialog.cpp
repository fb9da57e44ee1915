#include "desk/action_registry.h"
#include "desk/history_dialog.h"
#include "desk_fixture.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QThread>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

void write(Desk &desk, int row, const QString &column, const QString &text)
{
    desk.window->document()->write({{{desk.model()->itemAt(row), column}, text}});
    desk.settle();
}

// Work that comes now finds the store's thread taken: no answer is there at once.
void keepBusy(Desk &desk)
{
    desk.window->store().ask(
        [](work::Session &session) {
            QThread::msleep(300);
            return session.units();
        },
        [](const Result<UnitRegister> &) {});
}

HistoryDialog *openHistory(Desk &desk)
{
    desk.trigger(u"history"_s);
    REQUIRE(waitUntil([&] { return desk.window->findChild<HistoryDialog *>() != nullptr; }));
    return desk.window->findChild<HistoryDialog *>();
}

} // namespace

TEST_CASE("The history of a cell marks differences and brings texts back", "[desk][history]")
{
    Desk desk;
    write(desk, 1, u"target"_s, u"2回開催"_s);
    write(desk, 1, u"target"_s, u"12回開催"_s);
    desk.goTo(1, u"target"_s);
    HistoryDialog *dialog = openHistory(desk);
    REQUIRE(waitUntil([&] { return dialog->list()->topLevelItemCount() == 2; }));
    CHECK(dialog->list()->topLevelItem(0)->text(3).contains(u"12回開催"_s));
    CHECK(dialog->list()->topLevelItem(0)->text(2).contains(u"2行目"_s));
    // What went is struck through, what came is underlined.
    const QString html = dialog->differences()->toHtml();
    CHECK(html.contains(u"line-through"_s));
    CHECK(html.contains(u"underline"_s));
    CHECK_FALSE(dialog->restoreButton()->isEnabled()); // it stands there now

    dialog->list()->setCurrentItem(dialog->list()->topLevelItem(1));
    REQUIRE(dialog->restoreButton()->isEnabled());
    QTest::mouseClick(dialog->restoreButton(), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return desk.text(1, u"target"_s) == u"2回開催"_s; }));
    CHECK(desk.stored(1, u"target"_s) == u"2回開催"_s);
    REQUIRE(waitUntil([&] { return dialog->list()->topLevelItemCount() == 3; }));
    desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return desk.text(1, u"target"_s) == u"12回開催"_s; }));
}

TEST_CASE("A deleted row is read and put back from the history", "[desk][history]")
{
    Desk desk;
    write(desk, 1, u"item"_s, u"避難所の点検"_s);
    const QString item = desk.model()->itemAt(1);
    desk.goTo(1, u"item"_s);
    desk.trigger(u"row.remove"_s);
    REQUIRE(waitUntil([&] { return desk.model()->rowCount() == 2; }));
    HistoryDialog *dialog = openHistory(desk);
    dialog->setScope(HistoryDialog::Scope::DeletedRows);
    REQUIRE(waitUntil([&] { return dialog->restoreButton()->text() == u"この行を戻す"_s; }));
    REQUIRE(waitUntil([&] { return dialog->list()->topLevelItemCount() == 1; }));
    CHECK(dialog->differences()->toPlainText().contains(u"避難所の点検"_s));
    QTest::mouseClick(dialog->restoreButton(), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return desk.model()->rowCount() == 3; }));
    CHECK(desk.model()->itemAt(1) == item);
    CHECK(desk.text(1, u"item"_s) == u"避難所の点検"_s);
}

TEST_CASE("Undo of what somebody else changed since leads to the history", "[desk][history]")
{
    Desk desk;
    write(desk, 0, u"item"_s, u"自分の文"_s);
    // Another person's change, as it comes in by uniting or from another window.
    const QString sheet = desk.window->document()->sheet().id;
    const QString item = desk.model()->itemAt(0);
    bool done = false;
    desk.window->store().ask(
        [sheet, item](work::Session &session) -> Status {
            const auto record = session.store().record(item);
            if (!record || !*record)
                return failure(ErrorCode::NotFound, {});
            const auto written = session.store().commit(
                {{item, u"item"_s, u"他の人の文"_s, (*record)->leaves(u"item"_s)}},
                {u"他の人"_s, session.now(), {}});
            return written ? Status() : failure(written.error());
        },
        [&](const Status &status) { done = status.has_value(); });
    REQUIRE(waitUntil([&] { return done; }));
    desk.window->store().loadSheet(sheet);
    REQUIRE(waitUntil([&] { return desk.text(0, u"item"_s) == u"他の人の文"_s; }));
    desk.goTo(2, u"target"_s);

    SECTION("looked at")
    {
        desk.prompts->yes = true;
        desk.trigger(u"undo"_s);
        REQUIRE(waitUntil([&] { return desk.window->findChild<HistoryDialog *>() != nullptr; }));
        REQUIRE_FALSE(desk.prompts->said.isEmpty());
        CHECK(desk.prompts->said.last().contains(u"別の変更"_s));
        auto *dialog = desk.window->findChild<HistoryDialog *>();
        REQUIRE(waitUntil([&] { return dialog->list()->topLevelItemCount() == 2; }));
        CHECK(dialog->list()->topLevelItem(0)->text(1) == u"他の人"_s);
    }
    SECTION("or left")
    {
        desk.prompts->yes = false;
        desk.trigger(u"undo"_s);
        REQUIRE(waitUntil([&] { return !desk.prompts->said.isEmpty(); }));
        CHECK(desk.window->findChild<HistoryDialog *>() == nullptr);
    }
    CHECK(desk.stored(0, u"item"_s) == u"他の人の文"_s);
}

TEST_CASE("A dialog closed before its answer gets none", "[desk][history]")
{
    Desk desk;
    write(desk, 1, u"target"_s, u"2回開催"_s);
    desk.goTo(1, u"target"_s);
    const QPointer<HistoryDialog> dialog = openHistory(desk);
    keepBusy(desk);
    dialog->setScope(HistoryDialog::Scope::Sheet);
    StoreController &store = desk.window->store();
    bool told = false;
    store.ask(
        dialog.data(), [](work::Session &session) { return session.units(); },
        [&](const Result<UnitRegister> &) { told = true; });
    store.change(
        dialog.data(),
        [](work::Session &) -> Result<work::Applied> {
            return failure(ErrorCode::NotFound, u"もうありません"_s);
        },
        [&](const Result<work::Applied> &) { told = true; });
    delete dialog.data();
    desk.settle();
    CHECK_FALSE(told);
    CHECK(desk.prompts->said == QStringList{u"もうありません"_s}); // the window says it instead
}

TEST_CASE("Until the history of another scope is there, the old one stays usable",
          "[desk][history]")
{
    Desk desk;
    write(desk, 1, u"target"_s, u"2回開催"_s);
    write(desk, 1, u"target"_s, u"12回開催"_s);
    desk.goTo(1, u"target"_s);
    HistoryDialog *dialog = openHistory(desk);
    REQUIRE(waitUntil([&] { return dialog->list()->topLevelItemCount() == 2; }));
    keepBusy(desk);
    dialog->setScope(HistoryDialog::Scope::DeletedRows);
    dialog->list()->setCurrentItem(dialog->list()->topLevelItem(1));
    CHECK(dialog->restoreButton()->text() == u"この内容に戻す"_s);
    dialog->restoreButton()->click();
    CHECK(waitUntil([&] { return desk.text(1, u"target"_s) == u"2回開催"_s; }));
    CHECK(waitUntil([&] { return dialog->restoreButton()->text() == u"この行を戻す"_s; }));
}
