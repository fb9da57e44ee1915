#include "desk/action_registry.h"
#include "desk/help_window.h"
#include "desk_fixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch.hpp>

using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

TEST_CASE("F1 opens the help beside the sheet, once", "[desk][help]")
{
    Desk desk;
    desk.goTo(0, u"item"_s);
    QTest::keyClick(desk.table(), Qt::Key_F1);
    auto *help = desk.window->findChild<HelpWindow *>();
    REQUIRE(help);
    CHECK(help->isVisible());
    CHECK_FALSE(help->isModal());
    CHECK(help->text()->toPlainText().contains(u"今回の記入欄"_s));
    desk.trigger(u"shortcuts"_s);
    CHECK(desk.window->findChildren<HelpWindow *>().size() == 1);
    CHECK(help->text()->toPlainText().contains(u"Ctrl+Z"_s));
    CHECK(help->text()->toPlainText().contains(u"Alt+Enter"_s));
}

TEST_CASE("The help names commands by what stands in the menus", "[desk][help]")
{
    QWidget window;
    const ActionRegistry registry(&window);
    const QDir pages(u":/help"_s);
    REQUIRE(pages.entryList().size() == 3);
    for (const QString &name : pages.entryList()) {
        CAPTURE(name.toStdString());
        QFile file(pages.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        REQUIRE(source.contains(u'{'));
        const QString text = HelpWindow::pageText(source, registry);
        CHECK_FALSE(text.contains(u'{')); // an id that no action has
    }
    CHECK(HelpWindow::pageText(u"まず{undo}。"_s, registry) == u"まず「元に戻す」（Ctrl+Z）。"_s);
    CHECK(HelpWindow::pageText(u"{nothing}"_s, registry) == u"{nothing}"_s);
}

TEST_CASE("Every key stands in the help", "[desk][help]")
{
    QWidget window;
    const ActionRegistry registry(&window);
    QTextBrowser shown;
    shown.setHtml(HelpWindow::keyTable(registry));
    const QString text = shown.toPlainText();
    for (const ActionRegistry::ShortcutLine &line : registry.shortcutTable()) {
        CHECK(text.contains(line.text));
        CHECK(text.contains(line.keys));
    }
}
