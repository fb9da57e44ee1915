#include "work/former_row.h"

#include "core/enumeration.h"
#include "core/text.h"
#include "work/phases.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

std::optional<FormerRow> describe(const Session &session, const Sheet &sheet, const Item &item)
{
    const auto form = session.formOf(sheet);
    if (!form)
        return {};
    FormerRow row{
        sheet.id, item.id, yearOfRow(sheet, **form, &item), sheetTitle(sheet, **form), {}};
    for (const Field *column : (*form)->columnsFor(sheet.options)) {
        const QString text = item.value(column->key);
        if (!saysNothing(text))
            row.texts.push_back(
                {column->band.isEmpty() ? column->label : column->qualifiedLabel(), text});
    }
    return row;
}

QString keyOf(const Form &form, const Item &item)
{
    QStringList key;
    for (const QString &column : form.itemKey)
        key += labelKey(item.value(column));
    const QString joined = key.join(u'\n');
    return trimmedText(joined).isEmpty() ? QString() : joined;
}

// A number alone says nothing about which row it is, except within the same sheet.
bool keyIsNumber(const Form &form)
{
    return std::ranges::all_of(form.itemKey, [&](const QString &key) {
        const Field *column = form.column(key);
        return column && column->kind == FieldKind::Rank;
    });
}

QStringList withPredecessors(const UnitRegister &units, const QString &unit)
{
    QStringList all{unit};
    for (const Unit &other : units.units()) {
        if (other.successors.contains(unit))
            all += other.id;
    }
    return all;
}

Result<std::vector<FormerRow>> recorded(const Session &session, const QStringList &ids)
{
    const auto records = session.store().records(ids);
    if (!records)
        return failure(records.error());
    std::vector<FormerRow> rows;
    for (const Record &record : *records) {
        const auto sheet = session.sheet(record.value(field::sheet));
        const Item *item = sheet ? sheet->item(record.id) : nullptr;
        if (!item)
            continue; // it is gone, or was a sheet
        if (auto row = describe(session, *sheet, *item))
            rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace

Result<std::vector<FormerRow>> formerRows(const Session &session, const QString &sheetId,
                                          const QString &itemId)
{
    const auto sheet = session.sheet(sheetId);
    if (!sheet)
        return failure(sheet.error());
    const auto form = session.formOf(*sheet);
    if (!form)
        return failure(form.error());
    const Item *item = sheet->item(itemId);
    if (!item)
        return std::vector<FormerRow>{};
    const auto record = session.store().record(itemId);
    if (!record)
        return failure(record.error());
    const QStringList origin =
        *record ? (*record)->value(field::origin).split(u' ', Qt::SkipEmptyParts) : QStringList();
    if (!origin.isEmpty()) {
        auto rows = recorded(session, origin);
        if (!rows || !rows->empty())
            return rows;
    }

    std::vector<FormerRow> rows;
    const auto take = [&](const Sheet &of, const Item &candidate) {
        if (auto row = describe(session, of, candidate))
            rows.push_back(*std::move(row));
    };
    const int lastYear = yearOfRow(*sheet, **form, item) - 1;
    if ((*form)->rows.kind == Rows::Kind::Years) {
        for (const Item &candidate : sheet->items) {
            if (yearOfRow(*sheet, **form, &candidate) == lastYear && candidate.id != itemId)
                take(*sheet, candidate);
        }
        return rows;
    }
    const QString key = keyOf(**form, *item);
    if (key.isEmpty())
        return rows;
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    SheetFilter filter;
    filter.year = lastYear;
    filter.forms = {(*form)->ref.id};
    filter.units = withPredecessors(*units, sheet->unit);
    const auto former = session.sheets(filter);
    if (!former)
        return failure(former.error());
    const QString title = labelKey(sheetTitle(*sheet, **form));
    for (const bool sameTitle : {true, false}) {
        if (!rows.empty() || (!sameTitle && keyIsNumber(**form)))
            break;
        for (const Sheet &other : *former) {
            const auto otherForm = session.formOf(other);
            if (!otherForm || other.id == sheetId ||
                (labelKey(sheetTitle(other, **otherForm)) == title) != sameTitle)
                continue;
            for (const Item &candidate : other.items) {
                if (keyOf(**otherForm, candidate) == key)
                    take(other, candidate);
            }
        }
    }
    return rows;
}

} // namespace mokuhyo::work
