#include "cli/context.h"
#include "cli/packet_arguments.h"
#include "cli/visibility_arguments.h"
#include "work/text_summary.h"

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
    VisibilityArguments visibility;
    std::string encoding = "utf-8";
    bool replaceLost = false;
};

using Warnings = std::vector<render::Warning>;

Result<work::PacketOptions> packetOptions(const ExportArguments &arguments,
                                          const work::ExportOptions &asked)
{
    auto options = arguments.packet.resolve();
    if (!options)
        return failure(options.error());
    options->filter = asked.filter;
    options->visibility = asked.visibility;
    return options;
}

Result<Warnings> writePacket(work::Session &session, const ExportArguments &arguments,
                             const work::ExportOptions &asked, const Progress &progress)
{
    const auto options = packetOptions(arguments, asked);
    if (!options)
        return failure(options.error());
    const auto job = work::packetOf(session, *options);
    if (!job)
        return failure(job.error());
    return work::writePdf(**job, asked.path, session.now(), progress);
}

Result<Warnings> writeText(work::Session &session, const ExportArguments &arguments,
                           const work::ExportOptions &asked)
{
    auto options = packetOptions(arguments, asked);
    if (!options)
        return failure(options.error());
    if (!options->reference.isValid())
        options->reference = session.now().toLocalTime().date();
    if (const Status written = work::writeTextSummary(session, *options, asked.path); !written)
        return failure(written.error());
    return Warnings();
}

Result<Warnings> writeSheets(work::Session &session, const ExportArguments &arguments,
                             work::ExportOptions options, const Progress &progress)
{
    static const std::map<std::string, work::ExportFormat> formats{
        {"xlsx", work::ExportFormat::Xlsx}, {"pdf", work::ExportFormat::Pdf},
        {"csv", work::ExportFormat::Csv},   {"json", work::ExportFormat::Json},
        {"book", work::ExportFormat::Book},
    };
    options.format = formats.at(arguments.format);
    options.replaceLost = arguments.replaceLost;
    if (arguments.encoding == "cp932")
        options.encoding = render::CsvEncoding::Cp932;
    auto done = work::exportSheets(session, options, progress);
    if (!done)
        return failure(done.error());
    return std::move(done->warnings);
}

int exportSheets(const Context &context, const ExportArguments &arguments)
{
    if (arguments.format != "csv" && arguments.encoding != "utf-8") {
        return context.fail(
            {ErrorCode::Usage, Tr::tr("--encoding cp932 はCSVにだけ使えます。"), {}});
    }
    return context.onStore([&](work::Session &session) -> Result<int> {
        if (arguments.packet.given() && arguments.format != "packet" && arguments.format != "text")
            return failure(ErrorCode::Usage,
                           Tr::tr("表紙や目次などの指定は packet と text だけで使えます。"));
        auto filter = arguments.selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        const auto visibility = arguments.visibility.resolve(session, *filter);
        if (!visibility)
            return failure(visibility.error());
        work::ExportOptions options;
        options.path = fromArgument(arguments.output);
        options.filter = *filter;
        options.visibility = *visibility;
        const Progress progress = context.progress(Tr::tr("書き出し"));
        const auto warnings =
            arguments.format == "packet" ? writePacket(session, arguments, options, progress)
            : arguments.format == "text" ? writeText(session, arguments, options)
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
    command->add_option("FORMAT", arguments->format, "xlsx, pdf, csv, json, text, packet or book")
        ->required()
        ->check(CLI::IsMember({"xlsx", "pdf", "csv", "json", "text", "packet", "book"}));
    command->add_option("-o,--output", arguments->output, "csv of several forms: a folder")
        ->required();
    arguments->selection.addTo(*command);
    arguments->visibility.addTo(*command);
    command->add_option("--encoding", arguments->encoding, "of csv: utf-8 (usual) or cp932")
        ->check(CLI::IsMember({"utf-8", "cp932"}));
    command->add_flag("--replace-lost", arguments->replaceLost,
                      "csv in cp932: 〓 for characters that it lacks, listed as warnings");
    arguments->packet.addTo(*command);
    command->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return exportSheets(context, *arguments); };
    });
}

} // namespace mokuhyo::cli
