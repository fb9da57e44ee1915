#include "cli/context.h"
#include "work/organisation.h"
#include "work/unit_changes.h"
#include "work/unit_list.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct UnitArguments
{
    std::string year;
    std::string date;
    std::string unit;
    std::vector<std::string> several; // units, or names of them
    std::string name;
    std::string parent;
    std::string before;
    std::string into;
    std::string file;
    std::string phone;
    std::vector<std::string> successors;
    bool changes = false;
};

// The day from which an act holds: as said, else the first of the fiscal year.
Result<QDate> dayOf(const work::Session &session, const UnitArguments &arguments)
{
    if (!arguments.date.empty())
        return dayFrom(arguments.date);
    if (arguments.year.empty())
        return fiscal::firstDay(session.currentYear());
    const auto year = yearFrom(arguments.year);
    if (!year)
        return failure(year.error());
    return fiscal::firstDay(*year);
}

// The day to list: as said, else the last of the year, so that what comes into being during the
// year is listed too, else today.
Result<QDate> dayToList(const work::Session &session, const UnitArguments &arguments)
{
    if (!arguments.date.empty())
        return dayFrom(arguments.date);
    if (arguments.year.empty())
        return session.now().toLocalTime().date();
    const auto year = yearFrom(arguments.year);
    if (!year)
        return failure(year.error());
    return fiscal::lastDay(*year);
}

void printChanges(const Context &context, const UnitRegister &units)
{
    QJsonArray list;
    for (const work::UnitChange &change : work::changesOf(units)) {
        const QString day = change.day.toString(Qt::ISODate);
        list.append(
            QJsonObject{{u"date"_s, day}, {u"unit"_s, change.unit}, {u"text"_s, change.text}});
        if (!context.json)
            context.print(u"%1\t%2"_s.arg(day, change.text));
    }
    if (context.json)
        context.print(list);
}

int listUnits(const Context &context, const UnitArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto day = dayToList(session, arguments);
        if (!day)
            return failure(day.error());
        const auto units = session.units();
        if (!units)
            return failure(units.error());
        if (arguments.changes) {
            printChanges(context, *units);
            return Done;
        }
        QJsonArray list;
        for (const Unit *unit : units->on(*day)) {
            QJsonObject entry{{u"id"_s, unit->id},
                              {u"name"_s, unit->nameOn(*day)},
                              {u"path"_s, units->path(unit->id, *day)},
                              {u"parent"_s, unit->parentOn(*day)}};
            if (const QString person = unit->personOn(*day); !person.isEmpty())
                entry.insert(u"person"_s, person);
            if (const QString phone = unit->phoneOn(*day); !phone.isEmpty())
                entry.insert(u"phone"_s, phone);
            list.append(entry);
            if (!context.json)
                context.print(u"%1\t%2"_s.arg(unit->id, units->path(unit->id, *day)));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

// What an act is given: the day, and units by id or by their name on that day.
class Names
{
public:
    static Result<Names> of(const work::Session &session, const UnitArguments &arguments)
    {
        const auto day = dayOf(session, arguments);
        if (!day)
            return failure(day.error());
        auto units = session.units();
        if (!units)
            return failure(units.error());
        return Names(*std::move(units), *day);
    }

    [[nodiscard]] QDate day() const { return m_day; }
    // Empty for an empty name.
    [[nodiscard]] Result<QString> unit(const std::string &name) const
    {
        if (name.empty())
            return QString();
        const auto found = m_units.resolve(fromArgument(name), m_day);
        if (!found)
            return failure(found.error());
        return (*found)->id;
    }
    [[nodiscard]] Result<QStringList> units(const std::vector<std::string> &names) const
    {
        QStringList ids;
        for (const std::string &name : names) {
            const auto id = unit(name);
            if (!id)
                return failure(id.error());
            ids += *id;
        }
        return ids;
    }

private:
    Names(UnitRegister units, QDate day) : m_units(std::move(units)), m_day(day) {}
    UnitRegister m_units;
    QDate m_day;
};

using Act = std::function<Result<work::Applied>(work::Session &, const Names &)>;

int act(const Context &context, const UnitArguments &arguments, const Act &does)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto names = Names::of(session, arguments);
        if (!names)
            return failure(names.error());
        const auto applied = does(session, *names);
        if (!applied)
            return failure(applied.error());
        context.print(
            Tr::tr("%1（%2から）").arg(applied->text, date::print(names->day(), YearStyle::Era)));
        return Done;
    });
}

Result<work::Applied> addUnits(work::Session &session, const Names &names,
                               const UnitArguments &arguments)
{
    if (!arguments.file.empty()) {
        const auto rows = work::unitRowsFromFile(fromArgument(arguments.file));
        if (!rows)
            return failure(rows.error());
        const auto plan = work::planUnitList(session, *rows, names.day());
        if (!plan)
            return failure(plan.error());
        return work::applyUnitList(session, *plan);
    }
    const auto parent = names.unit(arguments.parent);
    if (!parent)
        return failure(parent.error());
    return work::addUnit(session, {fromArgument(arguments.name), *parent}, names.day());
}

Result<work::Applied> renameUnit(work::Session &session, const Names &names,
                                 const UnitArguments &arguments)
{
    const auto unit = names.unit(arguments.unit);
    if (!unit)
        return failure(unit.error());
    return work::renameUnit(session, *unit, fromArgument(arguments.name), names.day());
}

Result<work::Applied> moveUnit(work::Session &session, const Names &names,
                               const UnitArguments &arguments)
{
    const auto ids = names.units({arguments.unit, arguments.parent, arguments.before});
    if (!ids)
        return failure(ids.error());
    return work::moveUnit(session, ids->at(0), ids->at(1), ids->at(2), names.day());
}

Result<work::Applied> mergeUnits(work::Session &session, const Names &names,
                                 const UnitArguments &arguments)
{
    const auto ids = names.units(arguments.several);
    const auto ends = names.units({arguments.into, arguments.parent});
    if (!ids || !ends)
        return failure(ids ? ends.error() : ids.error());
    return work::mergeUnits(session, *ids, {ends->at(0), fromArgument(arguments.name), ends->at(1)},
                            names.day());
}

Result<work::Applied> splitUnit(work::Session &session, const Names &names,
                                const UnitArguments &arguments)
{
    const auto unit = names.unit(arguments.unit);
    if (!unit)
        return failure(unit.error());
    QStringList parts;
    for (const std::string &part : arguments.several)
        parts += fromArgument(part);
    return work::splitUnit(session, *unit, parts, names.day());
}

Result<work::Applied> closeUnit(work::Session &session, const Names &names,
                                const UnitArguments &arguments)
{
    const auto unit = names.unit(arguments.unit);
    const auto successors = names.units(arguments.successors);
    if (!unit || !successors)
        return failure(unit ? successors.error() : unit.error());
    return work::closeUnit(session, *unit, *successors, names.day());
}

Result<work::Applied> setContact(work::Session &session, const Names &names,
                                 const UnitArguments &arguments)
{
    const auto unit = names.unit(arguments.unit);
    if (!unit)
        return failure(unit.error());
    return work::setContact(session, *unit, fromArgument(arguments.name),
                            fromArgument(arguments.phone), names.day());
}

} // namespace

void addUnitCommands(CLI::App &app, Context &context, Run &chosen)
{
    const auto given = std::make_shared<UnitArguments>();
    CLI::App *units = app.add_subcommand("units", "list the organisation units, or change them");
    units->require_subcommand(0, 1);
    units->add_option("--year", given->year,
                      "list: as at the end of that fiscal year; changes: from its 1 April");
    units->add_option("--date", given->date, "the day instead: 2027-10-01, R9.10.1");
    units->add_flag("--changes", given->changes, "list what happened and what is planned");

    const auto does = std::make_shared<Act>();
    const auto add = [&](const char *name, const char *help, auto function) {
        CLI::App *command = units->add_subcommand(name, help);
        command->callback([given, does, function] {
            *does = [given, function](work::Session &session, const Names &names) {
                return function(session, names, *given);
            };
        });
        return command;
    };
    CLI::App *adding = add("add", "a new unit, or all of a list", addUnits);
    CLI::Option *name = adding->add_option("NAME", given->name);
    adding->add_option("--parent", given->parent, "its superior unit");
    adding->add_option("--list", given->file, "a table of units: superiors before them, a row each")
        ->excludes(name);
    CLI::App *renaming = add("rename", "call a unit otherwise", renameUnit);
    renaming->add_option("UNIT", given->unit)->required();
    renaming->add_option("NAME", given->name)->required();
    CLI::App *moving = add("move", "put a unit below another", moveUnit);
    moving->add_option("UNIT", given->unit)->required();
    moving->add_option("--parent", given->parent, "default: at the top");
    moving->add_option("--before", given->before, "the unit that it stands before");
    CLI::App *merging = add("merge", "close units; one carries on their work", mergeUnits);
    merging->add_option("UNIT", given->several)->required()->expected(-1);
    CLI::Option *into = merging->add_option("--into", given->into, "which; else a new unit:");
    merging->add_option("--name", given->name)->excludes(into);
    merging->add_option("--parent", given->parent);
    CLI::App *splitting = add("split", "close a unit; several carry on its work", splitUnit);
    splitting->add_option("UNIT", given->unit)->required();
    splitting->add_option("NAME", given->several)->required()->expected(-1);
    CLI::App *closing = add("close", "close a unit", closeUnit);
    closing->add_option("UNIT", given->unit)->required();
    closing->add_option("--successor", given->successors, "who carries on; may be repeated");
    CLI::App *contact = add("contact", "who answers for the sheets of a unit", setContact);
    contact->add_option("UNIT", given->unit)->required();
    contact->add_option("NAME", given->name);
    contact->add_option("--phone", given->phone);

    units->final_callback([&context, &chosen, given, does] {
        chosen = [&context, given, does] {
            return *does ? act(context, *given, *does) : listUnits(context, *given);
        };
    });
}

} // namespace mokuhyo::cli
