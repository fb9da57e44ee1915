#include "cli/context.h"
#include "work/export.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

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

// Where a cell stands, in words: sheet, row, label.
QString describe(const work::Session &session, const QString &recordId, const QString &fieldName,
                 QString *sheetId)
{
    const auto record = session.store().record(recordId);
    if (!record || !*record)
        return fieldName;
    const bool isItem = (*record)->value(field::kind) == kind::item;
    *sheetId = isItem ? (*record)->value(field::sheet) : recordId;
    const auto sheet = session.sheet(*sheetId);
    if (!sheet)
        return fieldName;
    const auto form = session.formOf(*sheet);
    if (!form)
        return fieldName;
    const Field *known = isItem ? (*form)->column(fieldName) : (*form)->field(fieldName);
    const QString label = known ? (*form)->printedLabel(*known) : fieldName;
    return u"%1　%2　%3"_s.arg(fiscal::print(sheet->fromYear, (*form)->yearStyle),
                               sheetTitle(*sheet, **form), label);
}

int search(const Context &context, const std::string &text)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto hits = session.store().search(fromArgument(text), 1000);
        if (!hits)
            return failure(hits.error());
        QJsonArray list;
        for (const store::SearchHit &hit : *hits) {
            QString sheet;
            const QString where = describe(session, hit.record, hit.field, &sheet);
            list.append(QJsonObject{{u"sheet"_s, sheet},
                                    {u"record"_s, hit.record},
                                    {u"field"_s, hit.field},
                                    {u"where"_s, where},
                                    {u"text"_s, hit.value}});
            if (!context.json)
                context.print(u"%1\t%2\t%3"_s.arg(sheet, where, hit.value.simplified().left(80)));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

int history(const Context &context, const std::string &sheetText)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const QString id = fromArgument(sheetText);
        store::RecordFilter rows;
        rows.kind = kind::item;
        rows.sheet = id;
        rows.deleted = true;
        const auto items = session.store().records(rows);
        if (!items)
            return failure(items.error());
        QStringList records{id};
        for (const Record &record : *items)
            records += record.id;
        const auto entries = session.store().history(records);
        if (!entries)
            return failure(entries.error());
        if (entries->empty())
            return failure(ErrorCode::NotFound, Tr::tr("シート「%1」はありません。").arg(id));
        QJsonArray list;
        for (const store::LedgerEntry &entry : *entries) {
            const Change &change = entry.change;
            list.append(QJsonObject{{u"seq"_s, entry.seq},
                                    {u"id"_s, change.id},
                                    {u"record"_s, change.record},
                                    {u"field"_s, change.field},
                                    {u"value"_s, change.value},
                                    {u"actor"_s, change.actor},
                                    {u"time"_s, change.time},
                                    {u"batch"_s, change.batch},
                                    {u"parents"_s, QJsonArray::fromStringList(change.parents)},
                                    {u"import"_s, entry.import}});
            if (!context.json)
                context.print(u"%1\t%2\t%3\t%4\t%5"_s.arg(change.time, change.actor, change.record,
                                                          change.field,
                                                          change.value.simplified().left(80)));
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

    CLI::App *find = app.add_subcommand("search", "find a text in all years");
    find->add_option("TEXT", *text)->required();
    find->callback([&context, &chosen, text] {
        chosen = [&context, text] { return search(context, *text); };
    });

    CLI::App *log = app.add_subcommand("history", "print the log of a sheet");
    log->add_option("SHEET", *text)->required();
    log->callback([&context, &chosen, text] {
        chosen = [&context, text] { return history(context, *text); };
    });
}

} // namespace mokuhyo::cli
