#include "work/search.h"

#include "work/messages.h"
#include "work/overview.h"
#include "work/search_context.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// Sheets of other states take places too before they are left out.
int widerLimit(int limit)
{
    return 8 * limit + 1;
}

// Every label that the store's forms print.
QStringList labelsOf(const FormCatalog &forms)
{
    QStringList labels;
    for (const Form *form : forms.newest()) {
        for (const auto *fields : {&form->fields, &form->columns}) {
            for (const Field &field : *fields) {
                if (!labels.contains(field.label))
                    labels += field.label;
            }
        }
    }
    return labels;
}

QStringList keysWith(const FormCatalog &forms, const QString &label)
{
    QStringList keys;
    for (const Form *form : forms.all()) {
        for (const auto *fields : {&form->fields, &form->columns}) {
            for (const Field &field : *fields) {
                if (field.label == label && !keys.contains(field.key))
                    keys += field.key;
            }
        }
    }
    return keys;
}

// Which sheets the filters leave; nothing where they do not name sheets.
Result<std::optional<QStringList>> sheetsOf(const Session &session, const SearchQuery &query)
{
    if (query.units.isEmpty() && query.form.isEmpty())
        return std::nullopt;
    SheetFilter filter;
    filter.year = query.year;
    filter.units = query.units;
    filter.form = query.form;
    const auto sheets = session.headers(filter);
    if (!sheets)
        return failure(sheets.error());
    QStringList ids;
    for (const Sheet &sheet : *sheets)
        ids += sheet.id;
    return ids;
}

// Only places in sheets of that state. States follow from rows and stages, so they are looked up
// for the sheets that were found and not for all.
Status keepState(const Session &session, const SearchQuery &query, std::vector<SearchPlace> &places)
{
    SheetFilter filter;
    filter.year = query.year;
    for (const SearchPlace &place : places) {
        if (!filter.sheets.contains(place.sheet))
            filter.sheets += place.sheet;
    }
    if (places.empty())
        return {};
    const auto statuses = overview(session, filter);
    if (!statuses)
        return failure(statuses.error());
    QSet<QString> kept;
    for (const SheetStatus &status : *statuses) {
        if (status.label == query.state)
            kept.insert(status.sheet.id);
    }
    std::erase_if(places, [&](const SearchPlace &place) { return !kept.contains(place.sheet); });
    return {};
}

} // namespace

Result<std::vector<SearchPlace>> searchPlaces(const Session &session, const SearchQuery &query)
{
    store::SearchScope scope;
    scope.year = query.year;
    if (!query.label.isEmpty())
        scope.fields = keysWith(session.forms(), query.label);
    const auto within = sheetsOf(session, query);
    if (!within)
        return failure(within.error());
    if (*within)
        scope.sheets = **within;
    if ((*within && scope.sheets.isEmpty()) || (!query.label.isEmpty() && scope.fields.isEmpty()))
        return std::vector<SearchPlace>{};
    const int most = query.state.isEmpty() ? query.limit + 1 : widerLimit(query.limit);
    const auto hits = session.store().search(query.text, most, scope);
    if (!hits)
        return failure(hits.error());
    QStringList ids;
    for (const store::SearchHit &hit : *hits)
        ids += hit.record;
    const auto records = session.store().records(ids);
    const auto units = session.units();
    if (!records || !units)
        return failure(records ? units.error() : records.error());
    QHash<QString, QString> sheetOf;
    for (const Record &record : *records)
        sheetOf.insert(record.id, record.value(field::kind) == kind::item
                                      ? record.value(field::sheet)
                                      : record.id);
    SheetFilter found;
    for (const QString &id : std::as_const(sheetOf)) {
        if (!found.sheets.contains(id))
            found.sheets += id;
    }
    QHash<QString, Sheet> sheets;
    if (!found.sheets.isEmpty()) {
        auto read = session.sheets(found); // all rows in one reading
        if (!read)
            return failure(read.error());
        for (Sheet &sheet : *read)
            sheets.insert(sheet.id, std::move(sheet));
    }
    std::vector<SearchPlace> places;
    for (const store::SearchHit &hit : *hits) {
        const QString id = sheetOf.value(hit.record);
        const auto sheet = sheets.constFind(id);
        if (sheet == sheets.cend())
            continue;
        const auto form = session.formOf(*sheet);
        if (!form)
            continue;
        const bool inItem = hit.record != id;
        const Field *described = inItem ? (*form)->column(hit.field) : (*form)->field(hit.field);
        if (!described || (!query.label.isEmpty() && described->label != query.label))
            continue;
        const auto row = std::ranges::find(sheet->items, hit.record, &Item::id);
        const SearchContext context = contextOf(hit.value, query.text);
        places.push_back({id, inItem ? hit.record : QString(), hit.field, sheet->fromYear,
                          sheetTitle(*sheet, **form),
                          units->path(sheet->unit, fiscal::firstDay(sheet->fromYear)),
                          inItem ? Tr::tr("%1行目").arg(row - sheet->items.begin() + 1) : QString(),
                          described->label, hit.value, context.text, context.from, context.length});
    }
    if (!query.state.isEmpty()) {
        if (const Status kept = keepState(session, query, places); !kept)
            return failure(kept.error());
        if (places.size() > static_cast<size_t>(query.limit) + 1)
            places.resize(static_cast<size_t>(query.limit) + 1);
    }
    return places;
}

Result<SearchChoices> searchChoices(const Session &session)
{
    SearchChoices choices;
    const auto years = session.store().years();
    const auto units = session.units();
    if (!years || !units)
        return failure(years ? units.error() : years.error());
    choices.years.assign(years->rbegin(), years->rend());
    const QDate today = session.now().toLocalTime().date();
    // Units of any year: one that is gone has old sheets.
    for (const Unit &unit : units->units()) {
        QDate day = today;
        if (unit.until.isValid() && unit.until <= day)
            day = unit.until.addDays(-1);
        else if (unit.from.isValid() && unit.from > day)
            day = unit.from;
        if (const QString path = units->path(unit.id, day); !path.isEmpty())
            choices.units.emplace_back(unit.id, path);
    }
    std::ranges::stable_sort(choices.units, {}, &std::pair<QString, QString>::second);
    choices.states = {Tr::tr("未着手"), Tr::tr("入力中"), Tr::tr("差戻し"), Tr::tr("提出済")};
    for (const Form *form : session.forms().newest()) {
        choices.forms.emplace_back(form->ref.id, form->title);
        const std::vector<Stage> stages = stagesOf(*form);
        for (size_t i = 1; i < stages.size(); ++i) {
            const QString label = Tr::tr("%1確認済").arg(stages[i].label);
            if (!choices.states.contains(label))
                choices.states += label;
        }
    }
    choices.labels = labelsOf(session.forms());
    return choices;
}

} // namespace mokuhyo::work
