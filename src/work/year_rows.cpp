#include "work/year_rows.h"

#include "work/blanks.h"
#include "work/edit.h"
#include "work/messages.h"
#include "work/phases.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// Forms of the year, each once, and the newest version of each.
std::vector<const Form *> formsIn(const Session &session, const std::vector<Sheet> &headers)
{
    std::vector<const Form *> forms;
    for (const Sheet &sheet : headers) {
        const auto form = session.formOf(sheet);
        if (!form)
            continue;
        const auto known = std::ranges::find_if(
            forms, [&](const Form *other) { return other->ref.id == sheet.form.id; });
        if (known == forms.end())
            forms.push_back(*form);
        else if ((*known)->ref.version < sheet.form.version)
            *known = *form;
    }
    return forms;
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

Result<YearRows> rowsOfYear(const Session &session, int year, const QString &form)
{
    SheetFilter filter;
    filter.year = year;
    const auto headers = session.headers(filter);
    if (!headers)
        return failure(headers.error());
    YearRows all;
    all.year = year;
    const std::vector<const Form *> forms = formsIn(session, *headers);
    if (forms.empty())
        return all;
    const Form *chosen = forms.front();
    for (const Form *each : forms) {
        all.forms.emplace_back(each->ref.id, each->title);
        if (each->ref.id == form)
            chosen = each;
    }
    all.form = std::make_shared<const Form>(*chosen);
    filter.forms = {chosen->ref.id};
    const auto sheets = session.sheets(filter);
    const auto units = session.units();
    if (!sheets || !units)
        return failure(sheets ? units.error() : sheets.error());
    const auto phases = phasesOf(session, *sheets);
    if (!phases)
        return failure(phases.error());

    const QDate day = fiscal::firstDay(year);
    QHash<QString, QStringList> names;
    QHash<QString, int> places;
    for (const Unit *unit : units->on(day)) {
        places.insert(unit->id, static_cast<int>(places.size()));
        names.insert(unit->id, units->path(unit->id, day).split(u" > "_s));
    }
    for (const Sheet &sheet : *sheets) {
        const auto own = session.formOf(sheet);
        if (!own)
            return failure(own.error());
        const Phases &states = *phases->constFind(sheet.id);
        QHash<QString, QSet<QString>> blanks; // by row
        for (const CellRef &blank : blanksOf(states, sheet, **own))
            blanks[blank.item].insert(blank.key);
        const std::vector<const Field *> columns = (*own)->columnsFor(sheet.options);
        const QString title = oneLine(sheetTitle(sheet, **own));
        int number = 0;
        for (const Item &item : sheet.items) {
            YearRow row{sheet.id, title, item.id, ++number, {}, {}, item.cells, {}, {}, false};
            row.unit = item.unit.isEmpty() ? sheet.unit : item.unit;
            row.names = names.value(row.unit);
            row.blanks = blanks.value(item.id);
            row.ended = item.life.ended();
            for (const Field *column : columns) {
                if (isOpen(states, sheet, **own, *column, &item))
                    row.open.insert(column->key);
            }
            all.rows.push_back(std::move(row));
        }
    }
    const int last = static_cast<int>(places.size());
    std::ranges::stable_sort(all.rows, {},
                             [&](const YearRow &row) { return places.value(row.unit, last); });
    return all;
}

Result<BulkPlan> planBulk(const Session &session, const QString &column,
                          const std::vector<std::pair<QString, QString>> &rows, const QString &text)
{
    BulkPlan plan;
    plan.column = column;
    plan.text = text;
    SheetFilter filter;
    for (const auto &[sheet, item] : rows) {
        if (!filter.sheets.contains(sheet))
            filter.sheets += sheet;
    }
    if (rows.empty())
        return plan;
    const auto sheets = session.sheets(filter);
    if (!sheets)
        return failure(sheets.error());
    const auto phases = phasesOf(session, *sheets);
    if (!phases)
        return failure(phases.error());
    QHash<QString, const Sheet *> byId;
    for (const Sheet &sheet : *sheets)
        byId.insert(sheet.id, &sheet);
    for (const auto &[sheetId, itemId] : rows) {
        const Sheet *found = byId.value(sheetId);
        if (!found)
            return failure(ErrorCode::NotFound,
                           Tr::tr("選んだシートがなくなりました。最新の内容にしてください。"));
        const Sheet &sheet = *found;
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        const auto item = std::ranges::find(sheet.items, itemId, &Item::id);
        if (item == sheet.items.end())
            return failure(ErrorCode::NotFound,
                           Tr::tr("「%1」の行がなくなりました。最新の内容にしてください。")
                               .arg(sheetTitle(sheet, **form)));
        const auto columns = (*form)->columnsFor(sheet.options);
        const auto field = std::ranges::find(columns, column, &Field::key);
        if (field == columns.end() || item->value(column) == text) {
            ++plan.same;
            continue;
        }
        plan.label = (*form)->printedLabel(**field);
        BulkCell cell{sheetId, itemId, oneLine(sheetTitle(sheet, **form)), 0, {}, {}, {}};
        cell.number = static_cast<int>(item - sheet.items.begin()) + 1;
        cell.before = item->value(column);
        if (const auto known = item->cells.constFind(column); known != item->cells.cend())
            cell.seen = known->leaves;
        cell.locked = lockReason(*phases->constFind(sheetId), sheet, **form, **field, &*item);
        plan.cells.push_back(std::move(cell));
    }
    return plan;
}

Result<Applied> applyBulk(Session &session, const BulkPlan &plan, const QString &amend)
{
    std::vector<CellText> cells;
    for (const BulkCell &cell : plan.cells) {
        if (cell.locked.isEmpty() || !amend.isEmpty())
            cells.push_back({{cell.sheet, cell.item, plan.column}, plan.text, cell.seen});
    }
    if (cells.empty())
        return Applied{};
    const QString text =
        Tr::tr("「%1」のまとめての書換え（%2行）").arg(plan.label).arg(cells.size());
    return setCells(session, cells, {amend, text});
}

} // namespace mokuhyo::work
