#include "desk/action_registry.h"
#include "desk/settings.h"
#include "desk/tree_panel.h"
#include "desk/windows.h"
#include "desk_fixture.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// Two sections' sheets in a file, and the windows of a process.
class Process
{
public:
    Process()
    {
        static const QTemporaryDir settings;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QSettings().clear();
        const auto session = work::Session::create(path);
        REQUIRE(session);
        REQUIRE(twoSections(**session));
        start();
    }

    // As a program that has just been started.
    void start()
    {
        windows.reset();
        windows = std::make_unique<Windows>([] { return std::make_unique<TestPrompts>(); });
    }

    MainWindow *open()
    {
        MainWindow *window = windows->openStore(path);
        for (MainWindow *each : windows->all())
            REQUIRE(shows(each));
        return window;
    }

    static bool shows(MainWindow *window)
    {
        return waitUntil([=] { return !window->document()->isEmpty(); });
    }

    static QString sheet(const MainWindow *window) { return window->document()->sheet().id; }

    // Moves a window to its other sheet.
    static QString turn(MainWindow *window)
    {
        const QString before = sheet(window);
        window->tree()->step(1);
        if (!QTest::qWaitFor([&] { return sheet(window) != before; }, 500)) {
            window->tree()->step(-1);
            REQUIRE(waitUntil([&] { return sheet(window) != before; }));
        }
        return sheet(window);
    }

    void close(MainWindow *window)
    {
        const QPointer<MainWindow> closing(window);
        window->close();
        REQUIRE(waitUntil([&] { return closing.isNull(); }));
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(u"市民部.mokuhyo"_s);
    std::unique_ptr<Windows> windows;
};

CellKey firstItem(const MainWindow *window)
{
    return {window->page()->model()->itemAt(0), u"item"_s};
}

} // namespace

TEST_CASE("What one window commits, the other shows, and either takes it back", "[desk][windows]")
{
    Process process;
    MainWindow *first = process.open();
    first->actions().action(u"window.new"_s)->trigger();
    REQUIRE(process.windows->all().size() == 2);
    MainWindow *second = process.windows->all().front();
    REQUIRE(second != first);
    REQUIRE(Process::shows(second));
    CHECK(Process::sheet(second) == Process::sheet(first));

    first->document()->write({{firstItem(first), u"窓口の改善"_s}});
    REQUIRE(
        waitUntil([&] { return second->document()->text(firstItem(second)) == u"窓口の改善"_s; }));
    QAction *undo = second->actions().action(u"undo"_s);
    REQUIRE(waitUntil([&] { return undo->isEnabled(); }));
    CHECK(undo->text() == first->actions().action(u"undo"_s)->text());
    undo->trigger();
    CHECK(waitUntil([&] { return first->document()->text(firstItem(first)).isEmpty(); }));
    CHECK(waitUntil([&] { return !first->actions().action(u"undo"_s)->isEnabled(); }));
    CHECK(waitUntil([&] { return first->actions().action(u"redo"_s)->isEnabled(); }));
}

TEST_CASE("A sheet removed in one window leaves the other's tree and page", "[desk][windows]")
{
    Process process;
    MainWindow *first = process.open();
    first->actions().action(u"window.new"_s)->trigger();
    MainWindow *second = process.windows->all().front();
    REQUIRE(Process::shows(second));
    const QString gone = Process::sheet(first);
    first->actions().action(u"sheet.remove"_s)->trigger();
    CHECK(waitUntil([&] {
        return !second->document()->isEmpty() && Process::sheet(second) != gone &&
               second->tree()->currentSheet() != gone;
    }));
}

TEST_CASE("A right click opens a sheet in a window of its own and leaves this one alone",
          "[desk][windows]")
{
    Process process;
    MainWindow *first = process.open();
    REQUIRE(QTest::qWaitForWindowActive(first));
    const QString here = Process::sheet(first);
    QTreeView *view = first->tree()->view();
    const QString other = Process::turn(first);
    const QPoint there = view->visualRect(view->currentIndex()).center();
    Process::turn(first);
    REQUIRE(Process::sheet(first) == here);

    QTest::mouseClick(view->viewport(), Qt::RightButton, {}, there);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, there, view->viewport()->mapToGlobal(there));
    QApplication::sendEvent(view->viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(Process::sheet(first) == here);
    REQUIRE(menu->actions().size() == 2);
    menu->actions().at(1)->trigger();
    menu->close();
    REQUIRE(process.windows->all().size() == 2);
    MainWindow *second = process.windows->all().front();
    REQUIRE(Process::shows(second));
    CHECK(Process::sheet(second) == other);
    CHECK(Process::sheet(first) == here);
}

TEST_CASE("The store is closed with its last window", "[desk][windows]")
{
    Process process;
    MainWindow *first = process.open();
    first->actions().action(u"window.new"_s)->trigger();
    MainWindow *second = process.windows->all().front();
    REQUIRE(Process::shows(second));
    const QString log = process.path + u"-wal"_s;
    process.close(first);
    CHECK(QFile::exists(log));
    second->document()->write({{firstItem(second), u"まだ書ける"_s}});
    CHECK(waitUntil([&] { return second->saveState().contains(u"保存済み"_s); }));
    process.close(second);
    CHECK_FALSE(QFile::exists(log));
    CHECK(process.windows->all().isEmpty());
}

TEST_CASE("The windows of yesterday come back where they stood", "[desk][windows]")
{
    Process process;
    MainWindow *first = process.open();
    first->resize(900, 640);
    first->actions().action(u"window.new"_s)->trigger();
    MainWindow *second = process.windows->all().front();
    REQUIRE(Process::shows(second));
    second->resize(1010, 700);
    const QString there = Process::turn(second);
    const QString here = Process::sheet(first);
    REQUIRE(there != here);
    second->actions().action(u"quit"_s)->trigger();
    REQUIRE(waitUntil([&] { return process.windows->all().isEmpty(); }));

    process.start();
    CHECK(Windows::lastStore() == process.path);
    process.open();
    REQUIRE(process.windows->all().size() == 2);
    QMap<QString, QSize> shown;
    for (const MainWindow *window : process.windows->all())
        shown.insert(Process::sheet(window), window->size());
    CHECK(shown.value(here) == QSize(900, 640));
    CHECK(shown.value(there) == QSize(1010, 700));

    // A window that was closed by itself does not.
    process.close(process.windows->all().back());
    const QString kept = Process::sheet(process.windows->all().front());
    process.windows->quit();
    REQUIRE(waitUntil([&] { return process.windows->all().isEmpty(); }));
    process.start();
    process.open();
    REQUIRE(process.windows->all().size() == 1);
    CHECK(Process::sheet(process.windows->all().front()) == kept);
}

TEST_CASE("Opening a store that is shown brings its window forward", "[desk][windows]")
{
    Process process;
    MainWindow *first = process.open();
    QFile::link(process.path, process.folder.filePath(u"近道.mokuhyo"_s));
    CHECK(process.windows->openStore(process.folder.filePath(u"近道.mokuhyo"_s)) == first);
    CHECK(process.windows->openStore(process.folder.filePath(u"./市民部.mokuhyo"_s)) == first);
    CHECK(process.windows->all().size() == 1);
}

TEST_CASE("The menu names the windows and leads to them", "[desk][windows]")
{
    Process process;
    MainWindow *first = process.open();
    first->actions().action(u"window.new"_s)->trigger();
    MainWindow *second = process.windows->all().front();
    REQUIRE(Process::shows(second));
    Process::turn(second);
    QMenu menu;
    const int before = static_cast<int>(menu.actions().size());
    for (int round = 0; round < 2; ++round) { // asked for again, nothing stands twice
        Q_EMIT second->windowMenuWanted(&menu);
        REQUIRE(menu.actions().size() == before + 3);
    }
    QStringList names;
    for (const QAction *action : menu.actions())
        names += action->text();
    CHECK(names.contains(first->windowTitle()));
    CHECK(names.contains(second->windowTitle()));
    for (QAction *action : menu.actions()) {
        if (action->text() == first->windowTitle())
            action->trigger();
    }
    CHECK(QTest::qWaitForWindowActive(first));
    CHECK(waitUntil([&] { return process.windows->all().front() == first; }));
}

TEST_CASE("Stores that are gone are not offered again", "[desk][windows]")
{
    Process process;
    process.open();
    const QString other = process.folder.filePath(u"消えた.mokuhyo"_s);
    Settings().addRecentStore(other);
    CHECK(Settings().recentStores().contains(other));
    CHECK(Settings().presentStores() == QStringList(process.path));
    CHECK(Windows::lastStore() == process.path);
}
