#include "cli/context.h"
#include "store/restore.h"
#include "work/redact.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

int initStore(const Context &context)
{
    const auto session = work::Session::create(context.path(), context.sessionOptions());
    if (!session)
        return context.fail(session.error());
    context.print(Tr::tr("%1 を作りました。").arg(context.path()));
    return Done;
}

int listForms(const Context &context)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        QJsonArray list;
        for (const Form *form : session.forms().all()) {
            list.append(QJsonObject{{u"id"_s, form->ref.id},
                                    {u"version"_s, form->ref.version},
                                    {u"title"_s, form->title},
                                    {u"hash"_s, form->hash}});
            if (!context.json)
                context.print(u"%1\t%2"_s.arg(form->ref.text(), form->title));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

int checkFormFile(const Context &context, const std::string &file)
{
    const auto json = fileContents(fromArgument(file));
    if (!json)
        return context.fail(json.error());
    const std::vector<Error> errors = checkForm(*json);
    for (const Error &error : errors)
        context.say(u"%1: %2"_s.arg(error.where.isEmpty() ? u"/"_s : error.where, error.message));
    if (!errors.empty())
        return Failed;
    context.print(Tr::tr("%1 は正しい様式ファイルです。").arg(fromArgument(file)));
    return Done;
}

int addFormFile(const Context &context, const std::string &file)
{
    const auto json = fileContents(fromArgument(file));
    if (!json)
        return context.fail(json.error());
    if (const int checked = checkForm(*json).empty() ? Done : checkFormFile(context, file))
        return checked;
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto added = session.addForm(*json);
        if (!added)
            return failure(added.error());
        context.print(Tr::tr("様式 %1 を追加しました。").arg(added->text()));
        return Done;
    });
}

int backup(const Context &context, const std::string &target)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const store::Store &store = session.store();
        QString path = fromArgument(target);
        if (path.isEmpty()) {
            const auto rotated = store.rotateBackup();
            if (!rotated)
                return failure(rotated.error());
            path = *rotated;
        } else if (const Status done = store.backupTo(path, context.progress(Tr::tr("控え")));
                   !done) {
            return failure(done.error());
        }
        context.print(Tr::tr("控えを %1 に書きました。").arg(path));
        return Done;
    });
}

int restore(const Context &context, const std::string &file)
{
    const auto done =
        store::restoreStore(fromArgument(file), context.path(), QDateTime::currentDateTimeUtc());
    if (!done)
        return context.fail(done.error());
    context.print(Tr::tr("%1 を控えの内容に戻しました。").arg(context.path()));
    if (!done->redactionsKnown)
        context.say(
            Tr::tr("壊れたデータファイルから墨消しの記録を読めませんでした。墨消しした内容が"
                   "控えから戻っていないか、確かめてください。"));
    return Done;
}

int verify(const Context &context)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto defects = session.store().verify(context.progress(Tr::tr("点検")));
        if (!defects)
            return failure(defects.error());
        for (const QString &defect : *defects)
            context.say(defect);
        // The chain cannot say what these took out: whoever checks has to see them.
        const auto redactions = work::redactions(session, {});
        if (!redactions)
            return failure(redactions.error());
        for (const work::PastRedaction &past : *redactions)
            context.print(Tr::tr("墨消し：%1　%2　%3（%4件の記録）")
                              .arg(past.time, past.actor, past.reason)
                              .arg(past.changes.size()));
        if (!defects->isEmpty())
            return Failed;
        context.print(Tr::tr("異常はありません。"));
        return Done;
    });
}

} // namespace

void addStoreCommands(CLI::App &app, Context &context, Run &chosen)
{
    const auto file = std::make_shared<std::string>();

    app.add_subcommand("init", "make a store")->callback([&] {
        chosen = [&] { return initStore(context); };
    });

    CLI::App *forms = app.add_subcommand("forms", "list the forms, check or add a form file");
    CLI::App *check = forms->add_subcommand("check", "check a form file");
    check->add_option("FILE", *file)->required();
    CLI::App *add = forms->add_subcommand("add", "add a form file to the store");
    add->add_option("FILE", *file)->required();
    forms->callback([&context, &chosen, check, add, file] {
        chosen = [&context, check, add, file] {
            if (check->parsed())
                return checkFormFile(context, *file);
            return add->parsed() ? addFormFile(context, *file) : listForms(context);
        };
    });

    CLI::App *backupCommand = app.add_subcommand("backup", "write a checked copy of the store");
    backupCommand->add_option("-o,--output", *file, "default: beside the store, rotated");
    backupCommand->callback([&context, &chosen, file] {
        chosen = [&context, file] { return backup(context, *file); };
    });
    CLI::App *restoreCommand = app.add_subcommand("restore", "put a backup in the store's place");
    restoreCommand->add_option("FILE", *file)->required();
    restoreCommand->callback([&context, &chosen, file] {
        chosen = [&context, file] { return restore(context, *file); };
    });
    app.add_subcommand("verify", "check the store's soundness")->callback([&] {
        chosen = [&] { return verify(context); };
    });
}

} // namespace mokuhyo::cli
