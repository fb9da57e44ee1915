#include "cli/context.h"
#include "cli/packet_arguments.h"
#include "cli/visibility_arguments.h"
#include "work/edition_papers.h"

#include <QFileInfo>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct EditionArguments
{
    std::string id;
    std::string other; // the later edition; empty or "now": as it stands now
    std::string output;
    std::string kind;
    std::string date;
    std::string corrects;
    std::string reason;
    Selection selection;
    PacketArguments packet;
    VisibilityArguments visibility;
    bool renumber = false;
};

using Warnings = std::vector<render::Warning>;

int told(const Context &context, const std::string &output, const Warnings &warnings)
{
    context.print(Tr::tr("%1 に書き出しました。").arg(fromArgument(output)));
    for (const render::Warning &warning : warnings)
        context.say(warning.message);
    return warnings.empty() ? Done : LeftForPerson;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject toJson(const work::Edition &edition)
{
    QJsonArray sheets;
    for (const work::Edition::Part &part : edition.parts) {
        if (!part.sheet.isEmpty())
            sheets.append(
                QJsonObject{{u"sheet"_s, part.sheet},
                            {u"pages"_s, QJsonArray::fromStringList(part.pages.labels())}});
    }
    QJsonArray files;
    for (const work::Edition::File &file : edition.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, file.sha256}});
    QJsonObject json{{u"id"_s, edition.id},
                     {u"kind"_s, work::editionKey(edition.kind)},
                     {u"title"_s, edition.title},
                     {u"number"_s, edition.number},
                     {u"published"_s, dayText(edition.published)},
                     {u"pages"_s, edition.pages},
                     {u"sheets"_s, sheets},
                     {u"files"_s, files},
                     {u"packet"_s, edition.packet}};
    if (edition.asOf.isValid())
        json.insert(u"asOf"_s, dayText(edition.asOf));
    if (!edition.corrects.isEmpty())
        json.insert(u"corrects"_s, edition.corrects);
    if (edition.withdrawn.isValid()) {
        json.insert(u"withdrawn"_s, dayText(edition.withdrawn));
        json.insert(u"whyWithdrawn"_s, edition.whyWithdrawn);
    }
    return json;
}

QString lineOf(const work::Edition &edition)
{
    QStringList words{edition.id, dayText(edition.published), work::editionName(edition),
                      Tr::tr("%1シート %2頁").arg(edition.sheets().size()).arg(edition.pages)};
    if (edition.withdrawn.isValid())
        words += Tr::tr("取下げ（%1）").arg(edition.whyWithdrawn);
    return words.join(u'\t');
}

int listEditions(const Context &context)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto all = work::editions(session);
        if (!all)
            return failure(all.error());
        QJsonArray list;
        for (const work::Edition &edition : *all) {
            list.append(toJson(edition));
            if (!context.json)
                context.print(lineOf(edition));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

Result<int> publish(const Context &context, work::Session &session,
                    const EditionArguments &arguments)
{
    auto packet = arguments.packet.resolve();
    if (!packet)
        return failure(packet.error());
    auto filter = arguments.selection.resolve(session);
    if (!filter)
        return failure(filter.error());
    const auto visibility = arguments.visibility.resolve(session, *filter);
    if (!visibility)
        return failure(visibility.error());
    work::EditionWish wish;
    wish.kind = *work::editionKindFrom(fromArgument(arguments.kind));
    wish.corrects = fromArgument(arguments.corrects);
    wish.renumber = arguments.renumber;
    if (!arguments.date.empty()) {
        const auto day = dayFrom(arguments.date);
        if (!day)
            return failure(day.error());
        wish.published = *day;
    }
    wish.packet = *std::move(packet);
    wish.packet.filter = *filter;
    wish.packet.visibility = *visibility;
    const auto published = work::publishEdition(session, wish, fromArgument(arguments.output),
                                                context.progress(Tr::tr("版の公表")));
    if (!published)
        return failure(published.error());
    if (context.json)
        context.print(QJsonArray{toJson(published->edition)});
    else
        context.print(lineOf(published->edition));
    for (const render::Warning &warning : published->warnings)
        context.say(warning.message);
    return published->warnings.empty() ? Done : LeftForPerson;
}

// Two editions as given; one alone stands beside what it would be now, or, for papers about what
// was corrected, a corrected edition beside the one that it corrects.
Result<work::EditionComparison> comparison(const Context &context, const work::Session &session,
                                           const EditionArguments &arguments, bool correction)
{
    const auto from = work::edition(session, fromArgument(arguments.id));
    if (!from)
        return failure(from.error());
    const Progress progress = context.progress(Tr::tr("比較"));
    if (arguments.other.empty() && correction)
        return work::compareCorrected(session, *from, progress);
    if (arguments.other.empty() || arguments.other == "now")
        return work::compareEditions(session, *from, {}, progress);
    const auto to = work::edition(session, fromArgument(arguments.other));
    if (!to)
        return failure(to.error());
    return work::compareEditions(session, *from, *to, progress);
}

QString kindWord(work::EditionChange::Kind kind)
{
    using Kind = work::EditionChange::Kind;
    switch (kind) {
    case Kind::AddedRow:
        return u"added row"_s;
    case Kind::RemovedRow:
        return u"removed row"_s;
    case Kind::MovedRow:
        return u"moved row"_s;
    case Kind::AddedSheet:
        return u"added sheet"_s;
    case Kind::RemovedSheet:
        return u"removed sheet"_s;
    case Kind::Changed:
        break;
    }
    return u"changed"_s;
}

void printChanges(const Context &context, const work::EditionComparison &compared)
{
    QJsonArray list;
    for (const work::EditionChange &change : compared.changes) {
        QJsonObject json{{u"kind"_s, kindWord(change.kind)}, {u"sheet"_s, change.sheet},
                         {u"sheetName"_s, change.sheetName}, {u"place"_s, change.place},
                         {u"page"_s, change.page},           {u"before"_s, change.before},
                         {u"after"_s, change.after},         {u"reason"_s, change.reason},
                         {u"on"_s, dayText(change.on)}};
        if (!change.item.isEmpty())
            json.insert(u"item"_s, change.item);
        if (!change.field.isEmpty())
            json.insert(u"field"_s, change.field);
        list.append(json);
        if (!context.json)
            context.print(QStringList{change.page, change.sheetName, change.place,
                                      change.before.simplified(), change.after.simplified(),
                                      change.reason.simplified(), dayText(change.on)}
                              .join(u'\t'));
    }
    if (context.json)
        context.print(list);
}

Result<int> write(const Context &context, const work::Session &session,
                  const Result<work::PrintJobRef> &job, const EditionArguments &arguments)
{
    if (!job)
        return failure(job.error());
    const auto warnings = work::writePdf(**job, fromArgument(arguments.output), session.now(),
                                         context.progress(Tr::tr("書き出し")));
    if (!warnings)
        return failure(warnings.error());
    return told(context, arguments.output, *warnings);
}

Result<int> changes(const Context &context, work::Session &session,
                    const EditionArguments &arguments)
{
    const auto compared = comparison(context, session, arguments, false);
    if (!compared)
        return failure(compared.error());
    if (arguments.output.empty()) {
        printChanges(context, *compared);
        return Done;
    }
    const QString output = fromArgument(arguments.output);
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (suffix == u"pdf")
        return write(context, session, work::changeListOf(session, *compared), arguments);
    if (suffix != u"xlsx")
        return failure(ErrorCode::Usage,
                       Tr::tr("変更一覧の書き出し先は .pdf か .xlsx で終わる名前にしてください。"));
    const Status written = work::writeChangesXlsx(session, *compared, output);
    if (!written)
        return failure(written.error());
    return told(context, arguments.output, {});
}

Result<int> errata(const Context &context, work::Session &session,
                   const EditionArguments &arguments)
{
    const auto compared = comparison(context, session, arguments, true);
    if (!compared)
        return failure(compared.error());
    return write(context, session, work::errataOf(session, *compared), arguments);
}

Result<int> replacement(const Context &context, work::Session &session,
                        const EditionArguments &arguments)
{
    const auto compared = comparison(context, session, arguments, true);
    if (!compared)
        return failure(compared.error());
    const auto replaced =
        work::replacementOf(session, *compared, context.progress(Tr::tr("差替え")));
    if (!replaced)
        return failure(replaced.error());
    const auto written = write(context, session, replaced->job, arguments);
    if (written && !context.json) {
        for (const work::ReplacedPages &one : replaced->pages)
            context.print(
                QStringList{one.name, one.out.join(u'、'), one.in.join(u'、')}.join(u'\t'));
    }
    return written;
}

Result<int> show(const Context &context, work::Session &session, const EditionArguments &arguments)
{
    const auto edition = work::edition(session, fromArgument(arguments.id));
    if (!edition)
        return failure(edition.error());
    return write(context, session, work::printEdition(session, *edition), arguments);
}

Result<int> withdraw(const Context &context, work::Session &session,
                     const EditionArguments &arguments)
{
    const Status withdrawn =
        work::withdrawEdition(session, fromArgument(arguments.id), fromArgument(arguments.reason));
    if (!withdrawn)
        return failure(withdrawn.error());
    context.print(Tr::tr("取り下げました。"));
    return Done;
}

} // namespace

void addEditionCommands(CLI::App &app, Context &context, Run &chosen)
{
    app.add_subcommand("editions", "list what was published")->callback([&context, &chosen] {
        chosen = [&context] { return listEditions(context); };
    });
    const auto given = std::make_shared<EditionArguments>();
    CLI::App *edition =
        app.add_subcommand("edition", "publish an edition, and see what changed since");
    edition->require_subcommand(1);
    const auto add = [&](const char *name, const char *help, auto act) {
        CLI::App *command = edition->add_subcommand(name, help);
        command->callback([&context, &chosen, given, act] {
            chosen = [&context, given, act] {
                return context.onStore([&](work::Session &session) -> Result<int> {
                    return act(context, session, *given);
                });
            };
        });
        return command;
    };
    const auto addOutput = [&](CLI::App *command) {
        return command->add_option("-o,--output", given->output, "the file to write");
    };
    const auto addBoth = [&](CLI::App *command) {
        command->add_option("ID", given->id, "an edition")->required();
        command->add_option("TO", given->other, "a later one; default: what it would be now");
    };

    CLI::App *publishing = add("publish", "print an edition and keep what it says", publish);
    publishing->add_option("--kind", given->kind, "provisional, final or corrected")
        ->required()
        ->check(CLI::IsMember({"provisional", "final", "corrected"}));
    publishing->add_option("--date", given->date, "date of the edition; default: today");
    publishing->add_option("--corrects", given->corrects,
                           "the edition to correct; default: the latest of that title");
    publishing->add_flag("--renumber", given->renumber,
                         "corrected: number the pages anew instead of keeping them");
    addOutput(publishing)->required();
    given->selection.addTo(*publishing);
    given->visibility.addTo(*publishing);
    given->packet.addTo(*publishing);

    CLI::App *listing = add("changes", "what changed between editions, or since one", changes);
    addBoth(listing);
    addOutput(listing);
    CLI::App *correcting = add("errata", "a table of errata", errata);
    addBoth(correcting);
    addOutput(correcting)->required();
    CLI::App *replacing =
        add("replacement", "pages to replace, under their old numbers", replacement);
    addBoth(replacing);
    addOutput(replacing)->required();
    CLI::App *showing = add("show", "print an edition again", show);
    showing->add_option("ID", given->id, "an edition")->required();
    addOutput(showing)->required();
    CLI::App *withdrawing = add("withdraw", "take an edition back; it stays in the list", withdraw);
    withdrawing->add_option("ID", given->id, "an edition")->required();
    withdrawing->add_option("--reason", given->reason, "stays in the log")->required();
}

} // namespace mokuhyo::cli
