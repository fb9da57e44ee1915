#include "cli/context.h"
#include "core/fiscal_year.h"
#include "work/handouts.h"

#include <QFile>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct HandoutArguments
{
    Selection selection;
    bool all = false;
    std::string as = "xlsx";
    std::string folder;
    std::string phase;
    std::string due;
    std::string title;
    std::string textFile;
    std::string contact;
    bool dryRun = false;
};

Result<QString> textFrom(const std::string &path)
{
    QFile file(fromArgument(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       Tr::tr("本文のファイルが読めません。場所を確かめてください。"),
                       file.fileName());
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

Result<work::HandoutOptions> optionsFrom(const work::Session &session,
                                         const HandoutArguments &arguments)
{
    if (arguments.all != arguments.selection.units.empty())
        return failure(ErrorCode::Usage,
                       Tr::tr("配布する部署を --unit で指定するか、すべてに配るときは --all を"
                              "付けてください。"));
    if (arguments.folder.empty() && !arguments.dryRun)
        return failure(ErrorCode::Usage,
                       Tr::tr("配布するファイルを置くフォルダーを -o で指定してください。"));
    const auto filter = arguments.selection.resolve(session);
    if (!filter)
        return failure(filter.error());
    work::HandoutOptions options;
    options.units = filter->units;
    options.subordinates = true;
    options.year = filter->year;
    options.phase = fromArgument(arguments.phase);
    options.as = arguments.as == "package" ? Handout::As::Package : Handout::As::Xlsx;
    options.folder = fromArgument(arguments.folder);
    if (!arguments.due.empty()) {
        const auto due = dayFrom(arguments.due);
        if (!due)
            return failure(due.error());
        options.due = *due;
    }
    if (!arguments.title.empty())
        options.title = fromArgument(arguments.title);
    if (!arguments.contact.empty())
        options.contact = fromArgument(arguments.contact);
    if (!arguments.textFile.empty()) {
        const auto text = textFrom(arguments.textFile);
        if (!text)
            return failure(text.error());
        options.text = *text;
    }
    return options;
}

QString asWord(Handout::As as)
{
    switch (as) {
    case Handout::As::Xlsx:
        return u"xlsx"_s;
    case Handout::As::Package:
        return u"package"_s;
    case Handout::As::Export:
        return u"export"_s;
    }
    return {};
}

QJsonObject asJson(const Handout &handout, const QString &unitName)
{
    QJsonArray sheets;
    for (const SheetScope &scope : handout.scope)
        sheets.append(scope.sheet);
    return {{u"handout"_s, handout.id},
            {u"as"_s, asWord(handout.as)},
            {u"unit"_s, handout.unit},
            {u"unitName"_s, unitName},
            {u"year"_s, handout.year},
            {u"phase"_s, handout.phase},
            {u"due"_s, handout.due.toString(Qt::ISODate)},
            {u"file"_s, handout.file},
            {u"sheets"_s, sheets}};
}

void printFiles(const Context &context, const work::HandoutReport &report)
{
    QJsonArray list;
    for (const work::HandoutFile &file : report.files) {
        QJsonObject line = asJson(file.handout, file.unitName);
        line.insert(u"titles"_s, QJsonArray::fromStringList(file.sheets));
        line.insert(u"rows"_s, file.rows);
        line.insert(u"spareRows"_s, file.spareRows);
        line.insert(u"openCells"_s, file.openCells);
        line.insert(u"comments"_s, file.comments);
        line.insert(u"wordingFixes"_s, file.wordingFixes);
        list.append(line);
        if (!context.json)
            context.print(Tr::tr("%1\t%2\tシート%3枚\t%4行")
                              .arg(file.unitName, file.handout.file)
                              .arg(file.sheets.size())
                              .arg(file.rows));
    }
    if (context.json)
        context.print(list);
}

int handOut(const Context &context, const HandoutArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto options = optionsFrom(session, arguments);
        if (!options)
            return failure(options.error());
        const auto report =
            arguments.dryRun ? work::planHandout(session, *options)
                             : work::handOut(session, *options, context.progress(Tr::tr("配布")));
        if (!report)
            return failure(report.error());
        printFiles(context, *report);
        bool left = report->files.empty() || !report->warnings.empty();
        for (const work::HandoutSkipped &skipped : report->skipped) {
            QStringList parts{skipped.unitName, skipped.sheet, skipped.reason};
            parts.removeAll(QString());
            context.say(Tr::tr("配布しません：%1").arg(parts.join(u'　')));
            const bool wholeUnit = skipped.sheet.isEmpty();
            left = left || skipped.unit.isEmpty() || (wholeUnit && !arguments.all);
        }
        for (const render::Warning &warning : report->warnings)
            context.say(warning.message);
        if (report->files.empty())
            context.say(Tr::tr("配布するものがありません。"));
        return left ? LeftForPerson : Done;
    });
}

int listHandouts(const Context &context, const Selection &selection, bool exports)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto filter = selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        const auto entries = work::handoutList(session, {filter->year, filter->units, exports});
        if (!entries)
            return failure(entries.error());
        QJsonArray list;
        for (const work::HandoutEntry &entry : *entries) {
            QJsonObject line = asJson(entry.handout, entry.unitName);
            line.insert(u"at"_s, timestamp(entry.handout.at));
            line.insert(u"by"_s, entry.handout.by);
            line.insert(u"returned"_s,
                        entry.returned.isValid() ? timestamp(entry.returned) : QString());
            line.insert(u"files"_s, entry.files);
            list.append(line);
            if (context.json)
                continue;
            const auto day = [](const QDateTime &time) {
                return time.toLocalTime().date().toString(Qt::ISODate);
            };
            const QString due = entry.handout.due.isValid()
                                    ? Tr::tr("期限%1").arg(entry.handout.due.toString(Qt::ISODate))
                                    : Tr::tr("期限なし");
            const QString back = entry.returned.isValid()
                                     ? Tr::tr("回収%1").arg(day(entry.returned))
                                     : Tr::tr("未回収");
            context.print(QStringList{day(entry.handout.at), entry.unitName, entry.handout.phase,
                                      due, back, entry.handout.file}
                              .join(u'\t'));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

} // namespace

void addHandoutCommands(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<HandoutArguments>();
    CLI::App *handout = app.add_subcommand("handout", "write a file to fill in for each unit");
    arguments->selection.addTo(*handout, false);
    handout->add_flag("--all", arguments->all, "every unit that has something to fill in");
    handout->add_option("--as", arguments->as, "xlsx (usual) or package")
        ->check(CLI::IsMember({"xlsx", "package"}));
    handout->add_option("-o,--output", arguments->folder, "the folder for the files");
    handout->add_option("--phase", arguments->phase, "only this phase; default: what is open");
    handout->add_option("--due", arguments->due, "when it is due; default: the sheets' deadline");
    handout->add_option("--title", arguments->title, "title of the letter");
    handout->add_option("--text", arguments->textFile,
                        "a file with the letter's text; empty: the usual text");
    handout->add_option("--contact", arguments->contact, "whom to ask, in the letter");
    handout->add_flag("--dry-run", arguments->dryRun, "only tell what would be done");
    handout->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return handOut(context, *arguments); };
    });

    const auto selection = std::make_shared<Selection>();
    const auto exports = std::make_shared<bool>(false);
    CLI::App *list = app.add_subcommand("handouts", "list what was handed out, and what came back");
    selection->addTo(*list, false);
    list->add_flag("--exports", *exports, "also workbooks that were only exported");
    list->callback([&context, &chosen, selection, exports] {
        chosen = [&context, selection, exports] {
            return listHandouts(context, *selection, *exports);
        };
    });
}

} // namespace mokuhyo::cli
