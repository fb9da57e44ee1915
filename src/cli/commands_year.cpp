#include "cli/context.h"
#include "work/new_year.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;
using State = work::PlannedSheet::State;

namespace {

struct YearArguments
{
    std::string from;
    std::string to;
    std::vector<std::string> carry;
    std::vector<std::string> units;
    std::vector<std::string> forms;
    bool ended = false;
    bool dryRun = false;
};

QString stateName(State state)
{
    switch (state) {
    case State::New:
        return u"new"_s;
    case State::Exists:
        return u"exists"_s;
    case State::GoesOn:
        return u"goes-on"_s;
    case State::PeriodOver:
        return u"period-over"_s;
    case State::NoSuccessor:
        return u"no-successor"_s;
    }
    return {};
}

QString stateText(State state)
{
    switch (state) {
    case State::New:
        return Tr::tr("作成");
    case State::Exists:
        return Tr::tr("すでにあり");
    case State::GoesOn:
        return Tr::tr("計画期間中");
    case State::PeriodOver:
        return Tr::tr("計画期間終了");
    case State::NoSuccessor:
        return Tr::tr("引き継ぐ部署なし");
    }
    return {};
}

Result<work::YearOptions> optionsFrom(const work::Session &session, const YearArguments &arguments)
{
    const auto from = yearFrom(arguments.from);
    const auto to = yearFrom(arguments.to);
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    work::YearOptions options;
    options.from = *from;
    options.to = *to;
    options.ended = arguments.ended;
    if (!arguments.carry.empty())
        options.mission = options.items = options.targets = false;
    for (const std::string &text : arguments.carry) {
        const QString part = fromArgument(text);
        if (part == u"mission"_s)
            options.mission = true;
        else if (part == u"items"_s)
            options.items = true;
        else if (part == u"targets"_s)
            options.items = options.targets = true;
        else if (part != u"nothing"_s)
            return failure(
                ErrorCode::Usage,
                Tr::tr("--carry には mission、items、targets、nothing を指定してください。"));
    }
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    for (const std::string &name : arguments.units) {
        const auto unit = units->resolve(fromArgument(name), fiscal::firstDay(*to));
        if (!unit)
            return failure(unit.error());
        options.units += (*unit)->id;
    }
    for (const std::string &name : arguments.forms) {
        const Form *form = session.forms().find(fromArgument(name));
        if (!form)
            return failure(ErrorCode::NotFound,
                           Tr::tr("様式「%1」がありません。").arg(fromArgument(name)));
        options.forms += form->ref.id;
    }
    return options;
}

void printPlan(const Context &context, const work::YearPlan &plan)
{
    QJsonArray list;
    for (const work::PlannedSheet &sheet : plan.sheets) {
        list.append(QJsonObject{{u"state"_s, stateName(sheet.state)},
                                {u"form"_s, sheet.form},
                                {u"unit"_s, sheet.unit},
                                {u"path"_s, sheet.unitPath},
                                {u"title"_s, sheet.title},
                                {u"origin"_s, QJsonArray::fromStringList(sheet.origins)},
                                {u"items"_s, sheet.items},
                                {u"ended"_s, sheet.ended}});
        if (!context.json)
            context.print(u"%1\t%2\t%3\t%4"_s.arg(stateText(sheet.state), sheet.formTitle,
                                                  sheet.title, QString::number(sheet.items)));
    }
    if (context.json)
        context.print(list);
    for (const QString &unit : plan.unitsWithout)
        context.say(Tr::tr("新しい部署でシートのないもの: %1").arg(unit));
}

int prepareYear(const Context &context, const YearArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto options = optionsFrom(session, arguments);
        if (!options)
            return failure(options.error());
        const auto plan = work::planYear(session, *options, context.progress(Tr::tr("年度の準備")));
        if (!plan)
            return failure(plan.error());
        if (!arguments.dryRun) {
            const auto applied = work::applyYear(session, *options);
            if (!applied)
                return failure(applied.error());
            context.say(applied->text);
        }
        printPlan(context, *plan);
        const bool left = plan->count(State::NoSuccessor) > 0 ||
                          plan->count(State::PeriodOver) > 0 || !plan->unitsWithout.isEmpty();
        return left ? LeftForPerson : Done;
    });
}

} // namespace

void addYearCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto given = std::make_shared<YearArguments>();
    CLI::App *year = app.add_subcommand("year", "set up a fiscal year");
    year->require_subcommand(1);
    CLI::App *prepare =
        year->add_subcommand("prepare", "make a year's sheets from an earlier year's");
    prepare->add_option("--from", given->from, "the earlier year")->required();
    prepare->add_option("--to", given->to, "the year to be made")->required();
    prepare
        ->add_option("--carry", given->carry,
                     "what is taken over: mission,items,targets (default: all) or nothing")
        ->delimiter(',');
    prepare->add_option("--unit", given->units, "unit in the new year; may be repeated");
    prepare->add_option("--form", given->forms, "only sheets of this form; may be repeated");
    prepare->add_flag("--ended", given->ended, "also items that were discontinued or completed");
    prepare->add_flag("--dry-run", given->dryRun, "only say what would be made");
    prepare->callback([&context, &chosen, given] {
        chosen = [&context, given] { return prepareYear(context, *given); };
    });
}

} // namespace mokuhyo::cli
