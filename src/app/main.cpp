#include "app/options.h"
#include "desk/main_window.h"
#include "desk/translations.h"
#include "desk/windows.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

using namespace Qt::StringLiterals;
namespace desk = mokuhyo::desk;

namespace {

// The language has to be known before the parser's own texts are made.
QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(u"--lang="_s))
            return arguments[i].mid(7);
        if (arguments[i] == u"--lang"_s)
            return arguments.value(i + 1);
    }
    return {};
}

void takeScreenshot(desk::MainWindow &window, const QString &path)
{
    // Once for the first sheet or the start page; layouts settle within a few rounds.
    QObject::connect(
        &window, &desk::MainWindow::settled, &window,
        [&window, path] {
            QTimer::singleShot(300, &window, [&window, path] {
                const bool saved = window.grab().save(path);
                QCoreApplication::exit(saved ? 0 : 1);
            });
        },
        Qt::SingleShotConnection);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mokuhyo"_s);
    QCoreApplication::setApplicationName(u"mokuhyo"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOKUHYO_VERSION));
    QGuiApplication::setDesktopFileName(u"mokuhyo"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/mokuhyo.svg"_s));
    desk::installTranslations(application, languageOf(QCoreApplication::arguments()));
    const Options options = Options::parse(QCoreApplication::arguments());
    desk::theme::apply(desk::Settings().scheme());

    desk::Windows windows([] { return std::make_unique<desk::DialogPrompts>(); });
    if (!options.screenshot.isEmpty())
        windows.setAlone();
    desk::MainWindow *window = windows.start(options.start);
    if (!window)
        return 0; // another process has taken it
    if (!options.screenshot.isEmpty())
        takeScreenshot(*window, options.screenshot);
    return QApplication::exec();
}
