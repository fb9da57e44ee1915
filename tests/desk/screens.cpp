// Takes pictures of the screens in screen_list.cpp, to be looked at by people. The scale comes from
// the environment (QT_SCALE_FACTOR), because Qt reads it before main().
#include "desk/translations.h"
#include "screen_list.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mokuhyo-screens"_s);
    QCoreApplication::setApplicationName(u"mokuhyo-screens"_s);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());

    QCommandLineParser parser;
    const QCommandLineOption dark(u"dark"_s, u"dark colours"_s);
    const QCommandLineOption language(u"lang"_s, u"ja or en"_s, u"LANG"_s, u"ja"_s);
    const QCommandLineOption list(u"list"_s, u"name the screens and stop"_s);
    parser.addOptions({dark, language, list});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.addPositionalArgument(u"screens"_s, u"names; none: all"_s, u"[SCREEN…]"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(list)) {
        for (const Screen &screen : screens())
            std::puts(screen.name);
        return 0;
    }
    QStringList wanted = parser.positionalArguments();
    if (wanted.isEmpty())
        parser.showHelp(2);
    const QDir folder(wanted.takeFirst());
    QDir().mkpath(folder.path());
    for (const QString &name : wanted) {
        const bool known = std::ranges::any_of(
            screens(), [&](const Screen &screen) { return name == QLatin1String(screen.name); });
        if (!known) {
            std::fprintf(stderr, "no such screen: %s\n", qPrintable(name));
            return 2;
        }
    }

    installTranslations(application, parser.value(language));
    theme::apply(parser.isSet(dark) ? theme::Scheme::Dark : theme::Scheme::Light);
    const QString suffix =
        u"-%1-%2-%3.png"_s.arg(parser.isSet(dark) ? u"dark"_s : u"light"_s, parser.value(language),
                               qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s));
    int failures = 0;
    const auto fail = [&](const QString &why) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        ++failures;
    };
    for (const Screen &screen : screens()) {
        const QString name = QString::fromLatin1(screen.name);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        QSettings().clear();
        int taken = 0;
        const auto look = [&](QWidget &widget, const QString &as) {
            const QString path = folder.filePath(as + suffix);
            if (widget.grab().save(path))
                ++taken;
            else
                fail(u"cannot write "_s + path);
        };
        Scene scene(look, screen.empty ? [](work::Session &) { return Status(); }
                                       : StoreController::Setup());
        screen.show(scene, name);
        for (const QString &failure : scene.failures())
            fail(name + u": "_s + failure);
        for (const QString &warning : scene.prompts().warnings)
            fail(name + u": "_s + warning);
        if (taken == 0)
            fail(name + u": no picture"_s);
    }
    return failures == 0 ? 0 : 1;
}
