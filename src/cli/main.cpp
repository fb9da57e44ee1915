#include "cli/commands_diff.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>

namespace {

using namespace mokuhyo::cli;

// Fonts for paper need a GUI application, a display does not.
void withoutDisplay()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

// What Qt remarks about its surroundings is for developers; standard error is for the user.
void onlyWhatMatters(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    static const bool developing = qEnvironmentVariableIsSet("MOKUHYO_DEBUG");
    if (developing || type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

// The parser takes the argument behind "--actual=" for its value; an empty value is meant.
std::vector<std::string> argumentsOf(int argc, char **argv)
{
    std::vector<std::string> arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        const size_t sign = argument.find('=');
        if (argument.starts_with("--") && sign != std::string::npos &&
            sign + 1 == argument.size()) {
            arguments.push_back(argument.substr(0, sign));
            arguments.emplace_back();
        } else {
            arguments.push_back(argument);
        }
    }
    std::ranges::reverse(arguments); // as the parser wants them
    return arguments;
}

int runCommand(int argc, char **argv)
{
    Context context;
    Run chosen;

    CLI::App parser("Mokuhyo: goal sheets of municipalities", "mokuhyo-cli");
    parser.require_subcommand(1);
    parser.fallthrough();
    parser.set_version_flag("--version", MOKUHYO_VERSION);
    parser.add_option("--store", context.storePath, "the store; default: the one the window opens");
    parser.add_option("--actor", context.actor, "who signs the changes; default: the login name");
    parser.add_flag("--json", context.json, "print data as a JSON list");
    addStoreCommands(parser, context, chosen);
    addReadCommands(parser, context, chosen);
    addUnitCommands(parser, context, chosen);
    addYearCommand(parser, context, chosen);
    addImportCommand(parser, context, chosen);
    addCheckCommand(parser, context, chosen);
    addCollectCommand(parser, context, chosen);
    addResolveCommand(parser, context, chosen);
    addEditCommands(parser, context, chosen);
    addRatingCommands(parser, context, chosen);
    addRedactCommand(parser, context, chosen);
    addStateCommand(parser, context, chosen);
    addProgressCommand(parser, context, chosen);
    addFiguresCommand(parser, context, chosen);
    addEditionCommands(parser, context, chosen);
    addDiffCommand(parser, context, chosen);
    addSeriesCommand(parser, context, chosen);
    addExportCommand(parser, context, chosen);
    addHandoutCommands(parser, context, chosen);
    addTargetCommand(parser, context, chosen);
    try {
        parser.parse(argumentsOf(argc, argv));
    } catch (const CLI::ParseError &error) {
        return parser.exit(error) == 0 ? Done : WrongUsage;
    }
    return chosen();
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(onlyWhatMatters);
    withoutDisplay();
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mokuhyo"));
    try {
        return runCommand(argc, argv);
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return Failed;
    }
}
