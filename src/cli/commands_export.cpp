#include "cli/context.h"
#include "work/export.h"

#include <CLI/CLI.hpp>
#include <map>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct ExportArguments
{
    std::string format;
    std::string output;
    Selection selection;
    bool forPublication = false;
};

int exportSheets(const Context &context, const ExportArguments &arguments)
{
    static const std::map<std::string, work::ExportFormat> formats{
        {"xlsx", work::ExportFormat::Xlsx},
        {"pdf", work::ExportFormat::Pdf},
        {"csv", work::ExportFormat::Csv},
        {"json", work::ExportFormat::Json},
    };
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto filter = arguments.selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        work::ExportOptions options;
        options.format = formats.at(arguments.format);
        options.path = fromArgument(arguments.output);
        options.filter = *filter;
        options.visibility.publicEdition = arguments.forPublication;
        const auto done =
            work::exportSheets(session, options, context.progress(Tr::tr("書き出し")));
        if (!done)
            return failure(done.error());
        context.print(Tr::tr("%1 に書き出しました。").arg(options.path));
        for (const render::Warning &warning : done->warnings)
            context.say(warning.message);
        return done->warnings.empty() ? Done : LeftForPerson;
    });
}

} // namespace

void addExportCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<ExportArguments>();
    CLI::App *command = app.add_subcommand("export", "write sheets to one file");
    command->add_option("FORMAT", arguments->format, "xlsx, pdf, csv or json")
        ->required()
        ->check(CLI::IsMember({"xlsx", "pdf", "csv", "json"}));
    command->add_option("-o,--output", arguments->output, "csv of several forms: a folder")
        ->required();
    command->add_flag("--public", arguments->forPublication, "without internal columns");
    arguments->selection.addTo(*command);
    command->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return exportSheets(context, *arguments); };
    });
}

} // namespace mokuhyo::cli
