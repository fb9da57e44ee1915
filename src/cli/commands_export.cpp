#include "cli/context.h"
#include "cli/packet_arguments.h"
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
    PacketArguments packet;
    bool forPublication = false;
};

Result<std::vector<render::Warning>> writePacket(work::Session &session,
                                                 const ExportArguments &arguments,
                                                 const work::ExportOptions &asked,
                                                 const Progress &progress)
{
    auto options = arguments.packet.resolve();
    if (!options)
        return failure(options.error());
    options->filter = asked.filter;
    options->visibility = asked.visibility;
    const auto job = work::packetOf(session, *options);
    if (!job)
        return failure(job.error());
    return work::writePdf(**job, asked.path, session.now(), progress);
}

Result<std::vector<render::Warning>> writeSheets(work::Session &session,
                                                 const ExportArguments &arguments,
                                                 work::ExportOptions options,
                                                 const Progress &progress)
{
    static const std::map<std::string, work::ExportFormat> formats{
        {"xlsx", work::ExportFormat::Xlsx}, {"pdf", work::ExportFormat::Pdf},
        {"csv", work::ExportFormat::Csv},   {"json", work::ExportFormat::Json},
        {"book", work::ExportFormat::Book},
    };
    options.format = formats.at(arguments.format);
    auto done = work::exportSheets(session, options, progress);
    if (!done)
        return failure(done.error());
    return std::move(done->warnings);
}

int exportSheets(const Context &context, const ExportArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        if (arguments.packet.given() && arguments.format != "packet")
            return failure(ErrorCode::Usage,
                           Tr::tr("表紙や目次などの指定は packet だけで使えます。"));
        const auto filter = arguments.selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        work::ExportOptions options;
        options.path = fromArgument(arguments.output);
        options.filter = *filter;
        options.visibility.publicEdition = arguments.forPublication;
        const Progress progress = context.progress(Tr::tr("書き出し"));
        const auto warnings = arguments.format == "packet"
                                  ? writePacket(session, arguments, options, progress)
                                  : writeSheets(session, arguments, options, progress);
        if (!warnings)
            return failure(warnings.error());
        context.print(Tr::tr("%1 に書き出しました。").arg(options.path));
        for (const render::Warning &warning : *warnings)
            context.say(warning.message);
        return warnings->empty() ? Done : LeftForPerson;
    });
}

} // namespace

void addExportCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<ExportArguments>();
    CLI::App *command = app.add_subcommand("export", "write sheets to one file");
    command
        ->add_option("FORMAT", arguments->format,
                     "xlsx, pdf, csv, json, packet (council PDF) or book (consolidated workbook)")
        ->required()
        ->check(CLI::IsMember({"xlsx", "pdf", "csv", "json", "packet", "book"}));
    command->add_option("-o,--output", arguments->output, "csv of several forms: a folder")
        ->required();
    command->add_flag("--public", arguments->forPublication, "without internal columns");
    arguments->selection.addTo(*command);
    arguments->packet.addTo(*command);
    command->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return exportSheets(context, *arguments); };
    });
}

} // namespace mokuhyo::cli
