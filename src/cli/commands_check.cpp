#include "cli/context.h"
#include "work/check.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct CheckArguments
{
    Selection selection;
    bool errors = false;
    bool all = false;
    std::vector<std::string> accept;
    std::vector<std::string> withdraw;
    std::string reason;
    std::string out;
};

QJsonObject asJson(const work::CheckedFinding &one)
{
    const Finding &finding = one.finding;
    QJsonObject object{{u"id"_s, one.id},
                       {u"kind"_s, finding.kind},
                       {u"title"_s, one.kindTitle},
                       {u"severity"_s, one.isError() ? u"error"_s : u"notice"_s},
                       {u"sheet"_s, finding.sheet},
                       {u"sheetTitle"_s, one.sheetTitle},
                       {u"item"_s, finding.item},
                       {u"label"_s, one.label},
                       {u"place"_s, one.place()},
                       {u"start"_s, finding.place.start},
                       {u"length"_s, finding.place.length},
                       {u"excerpt"_s, finding.excerpt},
                       {u"message"_s, finding.message},
                       {u"advice"_s, finding.advice}};
    if (one.accepted)
        object.insert(u"accepted"_s,
                      QJsonObject{{u"reason"_s, one.accepted->reason},
                                  {u"by"_s, one.accepted->by},
                                  {u"on"_s, one.accepted->on.toString(Qt::ISODate)}});
    return object;
}

QString lineOf(const work::CheckedFinding &one)
{
    QStringList parts{one.id,
                      severityLabel(one.finding.severity),
                      one.sheetTitle,
                      one.place(),
                      one.finding.excerpt,
                      one.finding.message,
                      one.finding.advice};
    if (one.accepted)
        parts += Tr::tr("確認済み（%1）").arg(QString(one.accepted->reason).replace(u'\n', u' '));
    return parts.join(u'\t');
}

// Those among the findings that the ids name.
Result<std::vector<Finding>> named(const std::vector<work::CheckedFinding> &findings,
                                   const std::vector<std::string> &ids)
{
    std::vector<Finding> chosen;
    for (const std::string &typed : ids) {
        const QString id = fromArgument(typed);
        const auto found = std::ranges::find(findings, id, &work::CheckedFinding::id);
        if (id.isEmpty() || found == findings.end())
            return failure(ErrorCode::NotFound,
                           Tr::tr("「%1」という指摘はありません。check で表示される先頭の番号を"
                                  "指定してください。")
                               .arg(id));
        chosen.push_back(found->finding);
    }
    return chosen;
}

Status decide(work::Session &session, const CheckArguments &arguments,
              const std::vector<work::CheckedFinding> &findings)
{
    const auto accepted = named(findings, arguments.accept);
    if (!accepted)
        return failure(accepted.error());
    const auto withdrawn = named(findings, arguments.withdraw);
    if (!withdrawn)
        return failure(withdrawn.error());
    if (!accepted->empty()) {
        const auto done = work::acceptFindings(session, *accepted, fromArgument(arguments.reason));
        if (!done)
            return failure(done.error());
    }
    if (!withdrawn->empty()) {
        if (const auto done = work::withdrawAcceptance(session, *withdrawn); !done)
            return failure(done.error());
    }
    return {};
}

int check(const Context &context, const CheckArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        // Before anything is accepted.
        const QString out = fromArgument(arguments.out);
        const Status writable = out.isEmpty() ? Status() : work::findingsFile(out);
        if (!writable)
            return failure(writable.error());
        const auto filter = arguments.selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        const auto sheets = session.sheets(*filter);
        if (!sheets)
            return failure(sheets.error());
        if (sheets->empty())
            return failure(
                ErrorCode::NotFound,
                Tr::tr("点検するシートがありません。年度や部署の指定を確かめてください。"));
        const Progress progress = context.progress(Tr::tr("点検"));
        auto findings = work::checkSheets(session, *filter, progress);
        if (findings && !(arguments.accept.empty() && arguments.withdraw.empty())) {
            if (const Status decided = decide(session, arguments, *findings); !decided)
                return failure(decided.error());
            findings = work::checkSheets(session, *filter, progress);
        }
        if (!findings)
            return failure(findings.error());
        std::erase_if(*findings, [&](const work::CheckedFinding &one) {
            return (arguments.errors && !one.isError()) || (!arguments.all && one.accepted);
        });
        if (!arguments.out.empty()) {
            const Status written = work::writeFindings(session, *findings, out);
            if (!written)
                return failure(written.error());
        }
        QJsonArray list;
        for (const work::CheckedFinding &one : *findings) {
            list.append(asJson(one));
            if (!context.json && arguments.out.empty())
                context.print(lineOf(one));
        }
        if (context.json)
            context.print(list);
        const bool left = std::ranges::any_of(
            *findings, [](const work::CheckedFinding &one) { return !one.accepted; });
        return left ? LeftForPerson : Done;
    });
}

} // namespace

void addCheckCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<CheckArguments>();
    CLI::App *command =
        app.add_subcommand("check", "what is likely wrong in sheets before they are published");
    command->add_option("sheets", arguments->selection.sheets, "sheet ids; default: all");
    arguments->selection.addTo(*command, false);
    command->add_flag("--errors", arguments->errors, "only what is to be corrected, no notices");
    command->add_flag("--all", arguments->all, "findings that somebody has accepted as well");
    command->add_option("--accept", arguments->accept,
                        "id of a finding that may stay as it is; may be repeated");
    command->add_option("--reason", arguments->reason, "why it may stay, with --accept");
    command->add_option("--withdraw", arguments->withdraw,
                        "id of an accepted finding; takes the acceptance back");
    command->add_option("-o,--output", arguments->out, "write the list as .xlsx or .csv");
    command->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return check(context, *arguments); };
    });
}

} // namespace mokuhyo::cli
