#include "desk/action_registry.h"
#include "desk/help_window.h"
#include "desk/translations.h"
#include "desk_fixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

#include <catch2/catch.hpp>

using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What a page and its translation must have in common: the commands named, and the outline.
QStringList namedActions(const QString &page)
{
    static const QRegularExpression named(u"\\{[^}]*\\}"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : named.globalMatch(page))
        found += match.captured();
    found.sort();
    return found;
}

QStringList outline(const QString &page)
{
    QStringList parts;
    for (const QString &line : page.split(u'\n')) {
        if (line.startsWith(u'#'))
            parts += line.section(u' ', 0, 0);
        else if (line.startsWith(u"- "_s))
            parts += u"-"_s;
    }
    return parts;
}

bool hasJapanese(const QString &text)
{
    static const QRegularExpression japanese(u"[\\p{Hiragana}\\p{Katakana}\\p{Han}「」（）]"_s);
    return text.contains(japanese);
}

// The window in English, and as it was again.
class InEnglish
{
public:
    InEnglish() { installTranslations(*qApp, u"en"_s); }
    ~InEnglish()
    {
        installTranslations(*qApp, u"ja"_s);
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(InEnglish)

private:
    QLocale m_before;
};

} // namespace

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
    REQUIRE(pages.entryList(QDir::Files).size() == 3);
    for (const QString &name : pages.entryList(QDir::Files)) {
        CAPTURE(name.toStdString());
        const QString source = readAll(pages.filePath(name));
        REQUIRE(source.contains(u'{'));
        const QString text = HelpWindow::pageText(source, registry);
        CHECK_FALSE(text.contains(u'{')); // an id that no action has
    }
    CHECK(HelpWindow::pageText(u"まず{undo}。"_s, registry) == u"まず「元に戻す」（Ctrl+Z）。"_s);
    CHECK(HelpWindow::pageText(u"{nothing}"_s, registry) == u"{nothing}"_s);
}

TEST_CASE("Every page of the help has an English one that names the same commands", "[desk][help]")
{
    const QDir pages(u":/help"_s);
    const QDir english(u":/help/en"_s);
    CHECK(english.entryList(QDir::Files) == pages.entryList(QDir::Files));
    for (const QString &name : pages.entryList(QDir::Files)) {
        CAPTURE(name.toStdString());
        const QString ours = readAll(pages.filePath(name));
        const QString theirs = readAll(english.filePath(name));
        CHECK(namedActions(theirs) == namedActions(ours));
        CHECK(outline(theirs) == outline(ours));
        CHECK_FALSE(hasJapanese(theirs));
    }
}

TEST_CASE("An English window has its help in English", "[desk][help]")
{
    {
        const InEnglish language;
        QWidget window;
        const ActionRegistry registry(&window);
        HelpWindow help(registry);
        CHECK(help.text()->toPlainText().contains(u"“Submit”"_s));
        for (const HelpWindow::Page page : {HelpWindow::Page::Section, HelpWindow::Page::Planning,
                                            HelpWindow::Page::Trouble, HelpWindow::Page::Keys}) {
            CAPTURE(static_cast<int>(page));
            help.turnTo(page);
            const QString text = help.text()->toPlainText();
            CHECK(text.size() > 500);
            CHECK_FALSE(hasJapanese(text));
        }
    }
    QWidget window;
    const ActionRegistry registry(&window);
    CHECK(HelpWindow(registry).text()->toPlainText().contains(u"今回の記入欄"_s));
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
