#include "work/search.h"

#include "work/messages.h"
#include "work/overview.h"
#include "work/search_context.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

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
    if (query.units.isEmpty() && query.form.isEmpty() && query.state.isEmpty())
        return std::nullopt;
    SheetFilter filter;
    filter.year = query.year;
    filter.units = query.units;
    if (!query.form.isEmpty())
        filter.forms = {query.form};
    QStringList ids;
    // States follow from rows and stages. They narrow before the limit counts, or frequent words in
    // sheets of other states would hide these.
    if (!query.state.isEmpty()) {
        const auto statuses = overview(session, filter);
        if (!statuses)
            return failure(statuses.error());
        for (const SheetStatus &status : *statuses) {
            if (status.label == query.state)
                ids += status.sheet.id;
        }
        return ids;
    }
    const auto sheets = session.headers(filter);
    if (!sheets)
        return failure(sheets.error());
    for (const Sheet &sheet : *sheets)
        ids += sheet.id;
    return ids;
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
    const auto hits = session.store().search(query.text, query.limit + 1, scope);
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
        for (const Sheet &sheet : *read)
            sheets.insert(sheet.id, sheet);
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
