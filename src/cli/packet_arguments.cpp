#include "cli/packet_arguments.h"

#include "cli/context.h"
#include "core/text.h"

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

void PacketArguments::addTo(CLI::App &command)
{
    command.add_option("--city", city, "city on the cover");
    command.add_option("--title", title, "title on the cover");
    command.add_option("--meeting", meeting, "meeting on the cover");
    command.add_option("--document-number", documentNumber, "number of the document on the cover");
    command.add_option("--edition", edition, "word for the edition, on the cover and every foot");
    command.add_option("--as-of", reference, "reference date, on the cover and every foot");
    command.add_option("--order", order, "form (book, policies; usual) or organisation")
        ->check(CLI::IsMember({"form", "organisation"}));
    command.add_flag("--no-cover", noCover, "without cover");
    command.add_flag("--no-contents", noContents, "without contents");
    command.add_flag("--no-dividers", noDividers, "without dividers and front pages");
    command.add_flag("--summary", summary, "with a page of figures");
}

bool PacketArguments::given() const
{
    const bool texts =
        !(city.empty() && title.empty() && meeting.empty() && documentNumber.empty() &&
          edition.empty() && reference.empty() && order.empty());
    return texts || noCover || noContents || noDividers || summary;
}

Result<work::PacketOptions> PacketArguments::resolve() const
{
    work::PacketOptions options;
    if (!reference.empty()) {
        const auto day = dayFrom(reference);
        if (!day)
            return failure(day.error());
        options.reference = *day;
    }
    options.city = trimmedText(fromArgument(city));
    options.title = trimmedText(fromArgument(title));
    options.meeting = trimmedText(fromArgument(meeting));
    options.documentNumber = trimmedText(fromArgument(documentNumber));
    options.edition = trimmedText(fromArgument(edition));
    options.order =
        order == "organisation" ? work::SheetOrder::Organisation : work::SheetOrder::Form;
    options.cover = !noCover;
    options.contents = !noContents;
    options.dividers = !noDividers;
    options.summary = summary;
    return options;
}

} // namespace mokuhyo::cli
