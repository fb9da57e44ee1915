#include "app/options.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("自治体の目標管理シートを作り、記入し、印刷します。"));
    const QCommandLineOption language(u"lang"_s, Texts::tr("画面の言葉（ja、en）。"), u"ja|en"_s);
    const QCommandLineOption sample(u"sample"_s, Texts::tr("架空の市の見本を開きます。"));
    const QCommandLineOption screenshot(
        u"screenshot"_s, Texts::tr("表示した画面を画像に保存して終わります。"), u"OUT.png"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, Texts::tr("この説明を表示します。"));
    parser.addOptions({language, sample, screenshot, help});
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s,
                                 Texts::tr("開く保存先（.mokuhyo）、または取り込むファイル。"),
                                 u"[STORE|FILES…]"_s);
    parser.process(arguments);
    if (parser.isSet(help))
        parser.showHelp();

    Options options;
    options.language = parser.value(language);
    options.screenshot = parser.value(screenshot);
    options.start.sample = parser.isSet(sample);
    for (const QString &file : parser.positionalArguments()) {
        const QString path = QFileInfo(file).absoluteFilePath();
        if (QFileInfo(file).suffix() == u"mokuhyo"_s)
            options.start.stores += path;
        else
            options.start.imports += path;
    }
    options.start.activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return options;
}
