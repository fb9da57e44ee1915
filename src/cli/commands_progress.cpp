#include "cli/context.h"
#include "work/progress.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct ProgressArguments
{
    Selection selection;
    std::string phase;
    bool late = false;
    bool remind = false;
    std::string out;
};

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject asJson(const work::PhaseProgress &phase)
{
    return {{u"year"_s, phase.year},
            {u"phase"_s, phase.phase},
            {u"label"_s, phase.label},
            {u"open"_s, phase.state.open},
            {u"state"_s, phase.word},
            {u"at"_s, phase.state.at},
            {u"due"_s, isoDay(phase.state.due())},
            {u"nothing"_s, phase.state.nothing}};
}

QJsonObject asJson(const work::UnitProgress &entry)
{
    QJsonArray phases;
    for (const work::PhaseProgress &phase : entry.phases)
        phases.append(asJson(phase));
    QJsonObject object = asJson(entry.now);
    object.insert(u"unit"_s, entry.path());
    object.insert(u"unitId"_s, entry.unit);
    object.insert(u"person"_s, entry.person);
    object.insert(u"phone"_s, entry.phone);
    object.insert(u"sheet"_s, entry.sheet);
    object.insert(u"title"_s, entry.title);
    object.insert(u"form"_s, entry.form);
    object.insert(u"part"_s, entry.part);
    object.insert(u"required"_s, entry.required);
    object.insert(u"blanks"_s, entry.blanks);
    object.insert(u"blanksWithReason"_s, entry.blanksWithReason);
    object.insert(u"missing"_s, QJsonArray::fromStringList(entry.missing));
    object.insert(u"reasons"_s, QJsonArray::fromStringList(entry.reasons));
    object.insert(u"late"_s, entry.isLate());
    object.insert(u"daysLate"_s, entry.daysLate);
    object.insert(u"handedIn"_s, isoDay(entry.handedIn));
    object.insert(u"handedInBy"_s, entry.handedInBy);
    object.insert(u"lastFile"_s, entry.lastFile.toString(Qt::ISODate));
    object.insert(u"conflicts"_s, entry.conflicts);
    object.insert(u"comments"_s, entry.comments);
    object.insert(u"phases"_s, phases);
    return object;
}

// Tabs keep texts of any length apart, for people and for scripts.
QString lineOf(const work::UnitProgress &entry)
{
    QStringList notes;
    if (entry.blanks > 0)
        notes += Tr::tr("未記入%1").arg(entry.blanks);
    if (entry.isLate())
        notes += Tr::tr("%1日超過").arg(entry.daysLate);
    if (entry.conflicts > 0)
        notes += Tr::tr("食い違い%1").arg(entry.conflicts);
    return QStringList{entry.path(),
                       QString(entry.title).replace(u'\n', u' '),
                       entry.now.label,
                       entry.now.word,
                       isoDay(entry.now.state.due()),
                       notes.join(u'、')}
        .join(u'\t');
}

void printProgress(const Context &context, const work::ProgressReport &report)
{
    QJsonArray list;
    for (const work::UnitProgress &entry : report.entries) {
        list.append(asJson(entry));
        if (!context.json)
            context.print(lineOf(entry));
    }
    if (context.json)
        context.print(list);
}

void printReminders(const Context &context, const work::ProgressReport &report)
{
    const std::vector<work::Reminder> reminders = work::remindersOf(report);
    if (!context.json) {
        context.print(work::reminderToAll(reminders, report.today).trimmed());
        return;
    }
    QJsonArray list;
    for (const work::Reminder &reminder : reminders)
        list.append(QJsonObject{{u"unit"_s, reminder.names.join(u" > "_s)},
                                {u"unitId"_s, reminder.unit},
                                {u"person"_s, reminder.person},
                                {u"phone"_s, reminder.phone},
                                {u"late"_s, reminder.late},
                                {u"sheets"_s, QJsonArray::fromStringList(reminder.sheets)},
                                {u"text"_s, reminder.text}});
    context.print(list);
}

int progress(const Context &context, const ProgressArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto narrowed = arguments.selection.resolve(session);
        if (!narrowed)
            return failure(narrowed.error());
        auto report = work::progressOf(
            session, {narrowed->year, narrowed->units, {}, fromArgument(arguments.phase)});
        if (!report)
            return failure(report.error());
        if (arguments.late)
            std::erase_if(report->entries,
                          [](const work::UnitProgress &entry) { return !entry.isLate(); });
        if (!arguments.out.empty()) {
            const Status written =
                work::writeProgress(*report, fromArgument(arguments.out), session.now());
            if (!written)
                return failure(written.error());
        }
        if (arguments.remind)
            printReminders(context, *report);
        else if (arguments.out.empty() || context.json)
            printProgress(context, *report);
        const bool left = std::ranges::any_of(report->entries, [](const auto &entry) {
            return entry.isLate() || entry.conflicts > 0;
        });
        return left ? LeftForPerson : Done;
    });
}

} // namespace

void addProgressCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<ProgressArguments>();
    CLI::App *command = app.add_subcommand("progress", "who has handed in, who is late or blank");
    arguments->selection.addTo(*command, false);
    command->add_option("--phase", arguments->phase,
                        "a phase by key or label; default: the open one");
    command->add_flag("--late", arguments->late, "only what is past its deadline");
    command->add_flag("--remind", arguments->remind,
                      "a text that says who still has to fill in what");
    command->add_option("-o,--output", arguments->out, "write the list as .xlsx or .csv");
    command->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return progress(context, *arguments); };
    });
}

} // namespace mokuhyo::cli
