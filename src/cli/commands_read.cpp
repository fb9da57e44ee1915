#include "cli/context.h"
#include "work/export.h"
#include "work/history.h"
#include "work/search.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaces = 1000;

int listSheets(const Context &context, const Selection &selection)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto filter = selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        const auto sheets = session.headers(*filter);
        const auto units = session.units();
        if (!sheets || !units)
            return failure(sheets ? units.error() : sheets.error());
        QJsonArray list;
        for (const Sheet &sheet : *sheets) {
            const auto form = session.formOf(sheet);
            if (!form)
                return failure(form.error());
            const QString year = fiscal::print(sheet.fromYear, YearStyle::Era);
            const QString unit = units->path(sheet.unit, fiscal::firstDay(sheet.fromYear));
            const QString title = sheetTitle(sheet, **form);
            list.append(QJsonObject{{u"id"_s, sheet.id},
                                    {u"form"_s, (*form)->title},
                                    {u"年度"_s, year},
                                    {u"unit"_s, unit},
                                    {u"unitId"_s, sheet.unit},
                                    {u"title"_s, title}});
            if (!context.json)
                context.print(u"%1\t%2\t%3\t%4"_s.arg(sheet.id, year, unit, title));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

int showSheets(const Context &context, const Selection &selection)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto filter = selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        const auto sheets = session.sheets(*filter);
        if (!sheets)
            return failure(sheets.error());
        if (context.json) {
            const auto list = work::sheetsAsJson(session, *sheets);
            if (!list)
                return failure(list.error());
            context.print(*list);
            return Done;
        }
        for (const Sheet &sheet : *sheets) {
            const auto form = session.formOf(sheet);
            if (!form)
                return failure(form.error());
            context.print(u"# %1　%2　%3"_s.arg(fiscal::print(sheet.fromYear, (*form)->yearStyle),
                                                (*form)->title, sheet.id));
            for (const Field &field : (*form)->fields)
                context.print(u"%1: %2"_s.arg(field.label, sheet.value(field.key)));
            int number = 0;
            for (const Item &item : sheet.items) {
                context.print(u"## %1　%2"_s.arg(++number).arg(item.id));
                for (const Field *column : (*form)->columnsFor(sheet.options)) {
                    if (const QString text = item.value(column->key); !text.isEmpty())
                        context.print(u"%1: %2"_s.arg((*form)->printedLabel(*column), text));
                }
            }
        }
        return Done;
    });
}

// What `search` narrows by, as typed.
struct Search
{
    std::string text;
    std::string label;
    std::string state;
    Selection selection;
};

int search(const Context &context, const Search &wanted)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto filter = wanted.selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        const auto places =
            work::searchPlaces(session, {fromArgument(wanted.text), filter->year, filter->units,
                                         filter->forms.value(0), fromArgument(wanted.label),
                                         fromArgument(wanted.state), mostPlaces});
        if (!places)
            return failure(places.error());
        QJsonArray list;
        for (const work::SearchPlace &place : *places) {
            const auto sheet = session.sheet(place.sheet);
            const auto form = sheet ? session.formOf(*sheet) : failure(sheet.error());
            const YearStyle style = form ? (*form)->yearStyle : YearStyle::Era;
            QStringList where{fiscal::print(place.year, style), place.sheetTitle, place.row,
                              place.label};
            where.removeAll(QString());
            const QString record = place.item.isEmpty() ? place.sheet : place.item;
            list.append(QJsonObject{{u"sheet"_s, place.sheet},
                                    {u"record"_s, record},
                                    {u"field"_s, place.key},
                                    {u"where"_s, where.join(u'　')},
                                    {u"unit"_s, place.unit},
                                    {u"context"_s, place.context},
                                    {u"text"_s, place.value}});
            if (!context.json)
                context.print(u"%1\t%2\t%3"_s.arg(place.sheet, where.join(u'　'), place.context));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

int history(const Context &context, const std::string &sheetText)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        auto entries = work::historyOf(session, {fromArgument(sheetText)});
        if (!entries)
            return failure(entries.error());
        std::ranges::reverse(*entries); // a log is read downwards
        QJsonArray list;
        for (const work::HistoryEntry &entry : *entries) {
            const Change &change = entry.change;
            list.append(QJsonObject{{u"seq"_s, entry.seq},
                                    {u"id"_s, change.id},
                                    {u"record"_s, change.record},
                                    {u"field"_s, change.field},
                                    {u"value"_s, change.value},
                                    {u"before"_s, entry.before},
                                    {u"said"_s, entry.said},
                                    {u"row"_s, entry.row},
                                    {u"label"_s, entry.label},
                                    {u"reason"_s, entry.reason},
                                    {u"actor"_s, change.actor},
                                    {u"time"_s, change.time},
                                    {u"received"_s, entry.when},
                                    {u"batch"_s, change.batch},
                                    {u"parents"_s, QJsonArray::fromStringList(change.parents)},
                                    {u"import"_s, entry.import}});
            QStringList place{entry.row, entry.label};
            place.removeAll(QString());
            const QString text = entry.said.isEmpty() ? change.value : entry.said;
            if (!context.json)
                context.print(QStringList{entry.when, change.actor, place.join(u'　'),
                                          text.simplified().left(80), entry.reason}
                                  .join(u'\t'));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

} // namespace

void addReadCommands(CLI::App &app, Context &context, Run &chosen)
{
    const auto selection = std::make_shared<Selection>();
    const auto text = std::make_shared<std::string>();

    CLI::App *list = app.add_subcommand("list", "list the sheets");
    selection->addTo(*list, false);
    list->callback([&context, &chosen, selection] {
        chosen = [&context, selection] { return listSheets(context, *selection); };
    });

    CLI::App *show = app.add_subcommand("show", "print sheets");
    show->add_option("SHEET", selection->sheets, "sheet ids; default: all");
    selection->addTo(*show, false);
    show->callback([&context, &chosen, selection] {
        chosen = [&context, selection] { return showSheets(context, *selection); };
    });

    const auto wanted = std::make_shared<Search>();
    CLI::App *find = app.add_subcommand("search", "find a text in all years");
    find->add_option("TEXT", wanted->text)->required();
    wanted->selection.addTo(*find, false);
    find->add_option("--field", wanted->label, "only in fields with this label");
    find->add_option("--state", wanted->state, "only in sheets of this state, such as 提出済");
    find->callback([&context, &chosen, wanted] {
        chosen = [&context, wanted] { return search(context, *wanted); };
    });

    CLI::App *log = app.add_subcommand("history", "print the log of a sheet");
    log->add_option("SHEET", *text)->required();
    log->callback([&context, &chosen, text] {
        chosen = [&context, text] { return history(context, *text); };
    });
}

} // namespace mokuhyo::cli
