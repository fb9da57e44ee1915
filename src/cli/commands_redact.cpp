#include "cli/context.h"
#include "work/redact.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <limits>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct RedactArguments
{
    std::string sheet;
    std::string item;
    std::string label;
    std::string text;
    std::string reason;
    std::string backups = "keep";
    bool whole = false;
    bool elsewhere = false;
    bool dryRun = false;
};

Result<work::CellRef> cellFrom(const work::Session &session, const RedactArguments &arguments)
{
    const auto sheet = session.sheet(fromArgument(arguments.sheet));
    if (!sheet)
        return failure(sheet.error());
    const auto form = session.formOf(*sheet);
    if (!form)
        return failure(form.error());
    work::CellRef cell{sheet->id, {}, {}};
    if (!arguments.item.empty()) {
        const auto item = itemFrom(*sheet, arguments.item);
        if (!item)
            return failure(item.error());
        cell.item = *item;
    }
    const QString label = fromArgument(arguments.label);
    const Field *field =
        cell.item.isEmpty() ? (*form)->fieldByLabel(label) : (*form)->columnByLabel(label);
    if (!field)
        return failure(ErrorCode::Usage,
                       Tr::tr("「%1」という欄は様式にありません（行の欄は --item で行を指定してく"
                              "ださい）。")
                           .arg(label));
    cell.key = field->key;
    return cell;
}

int showPreview(const Context &context, const work::RedactionPreview &preview)
{
    QJsonArray list;
    for (const work::VersionToRedact &version : preview.versions) {
        const QString left = masked(version.text, version.places);
        list.append(QJsonObject{{u"change"_s, version.change},
                                {u"actor"_s, version.actor},
                                {u"time"_s, version.time},
                                {u"stands"_s, version.stands},
                                {u"after"_s, left}});
        if (!context.json)
            context.print(u"%1\t%2\t%3"_s.arg(version.time, version.actor, left.simplified()));
    }
    if (context.json)
        context.print(list);
    for (const QString &other : preview.elsewhere)
        context.say(Tr::tr("ほかにもあります：%1").arg(other));
    return Done;
}

int redactCell(const Context &context, const RedactArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        if (arguments.whole == !arguments.text.empty())
            return failure(ErrorCode::Usage,
                           Tr::tr("消す文字を --text で、欄全体なら --whole で指定してください。"));
        const auto cell = cellFrom(session, arguments);
        if (!cell)
            return failure(cell.error());
        work::RedactionWish wish{*cell,
                                 fromArgument(arguments.text),
                                 {},
                                 fromArgument(arguments.reason),
                                 arguments.elsewhere};
        if (arguments.dryRun) {
            const auto preview = work::previewRedaction(session, *cell, wish.text,
                                                        std::numeric_limits<qsizetype>::max());
            if (!preview)
                return failure(preview.error());
            return showPreview(context, *preview);
        }
        const auto redacted = work::redact(session, wish);
        if (!redacted)
            return failure(redacted.error());
        context.print(Tr::tr("%1件の記録から消しました。").arg(redacted->report.entries));
        if (!redacted->report.cleaned)
            context.say(Tr::tr("ほかの画面が読んでいるため、ファイルの中には残っています。すべて閉"
                               "じてから、もう一度開くと消えます。"));
        int status = redacted->report.cleaned ? Done : LeftForPerson;
        QStringList left;
        if (arguments.backups == "keep") {
            for (const store::BackupState &backup : redacted->backups)
                left += Tr::tr("この控えにはまだ残っています：%1").arg(backup.path);
        } else {
            left = work::treatBackups(session, redacted->backups,
                                      arguments.backups == "delete" ? work::BackupFate::Delete
                                                                    : work::BackupFate::Redact,
                                      context.progress(Tr::tr("控えの墨消し")));
        }
        for (const QString &line : left)
            context.say(line);
        return left.isEmpty() ? status : LeftForPerson;
    });
}

} // namespace

void addRedactCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<RedactArguments>();
    CLI::App *redact =
        app.add_subcommand("redact", "take a text out of a cell, its history and the file");
    redact->add_option("SHEET", arguments->sheet)->required();
    redact->add_option("LABEL", arguments->label, "the cell")->required();
    redact->add_option("--item", arguments->item, "row: number from 1, or id");
    redact->add_option("--text", arguments->text, "what goes, wherever it stands");
    redact->add_flag("--whole", arguments->whole, "the whole cell with its history");
    redact->add_option("--reason", arguments->reason, "stays in the log");
    redact->add_flag("--everywhere", arguments->elsewhere, "in every other cell too");
    redact->add_flag("--dry-run", arguments->dryRun, "only show what would be left");
    redact->add_option("--backups", arguments->backups, "those that hold it: keep, redact, delete")
        ->check(CLI::IsMember({"keep", "redact", "delete"}));
    redact->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return redactCell(context, *arguments); };
    });
}

} // namespace mokuhyo::cli
