#include "work/collect_base.h"

#include "work/fillable.h"
#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, Record> byId(std::vector<Record> records)
{
    QHash<QString, Record> map;
    for (Record &record : records) {
        const QString id = record.id;
        map.insert(id, std::move(record));
    }
    return map;
}

std::vector<Record> rowsAmong(const QHash<QString, Record> &records, const SheetScope &scope)
{
    std::vector<Record> rows;
    for (const Record &record : records) {
        if (scope.rows.contains(record.id))
            rows.push_back(record);
    }
    return rows;
}

// Of the living rows among the records, rising.
QStringList ordersOf(const QHash<QString, Record> &records)
{
    QStringList orders;
    for (const Record &record : records) {
        if (record.exists() && record.value(field::kind) == kind::item)
            orders += record.value(field::order);
    }
    orders.sort();
    return orders;
}

// What could be filled in now, as if it had been handed out.
Result<SheetScope> scopeNow(const Session &session, const Sheet &sheet, const Form &form)
{
    const auto fillable = Fillable::of(session, {sheet});
    if (!fillable)
        return failure(fillable.error());
    const auto openOf = [&](const QString &record, const std::vector<Field> &fields) {
        QSet<QString> open;
        for (const Field &field : fields) {
            if (fillable->isOpen(record, field.key))
                open.insert(field.key);
        }
        return open;
    };
    SheetScope scope{sheet.id, openOf(sheet.id, form.fields), {}, {}, {}};
    for (const Item &item : sheet.items)
        scope.rows.insert(item.id, openOf(item.id, form.columns));
    // Spare ids of this moment are nobody's: rows get ids from what they say.
    if (const QStringList spare = fillable->spareRows(sheet.id); !spare.isEmpty())
        scope.newRowColumns = openOf(spare.front(), form.columns);
    return scope;
}

} // namespace

bool CollectBase::isSpare(const QString &record) const
{
    return scope.spareRows.contains(record);
}

bool CollectBase::isOpen(const QString &record, const QString &field) const
{
    if (record == sheet.id)
        return scope.fields.contains(field);
    const auto row = scope.rows.constFind(record);
    return row == scope.rows.cend() ? scope.newRowColumns.contains(field) : row->contains(field);
}

Change CollectBase::change(const QString &record, const QString &field, const QStringList &parents,
                           const QString &value) const
{
    QStringList sorted = parents;
    sorted.sort();
    const QString handoutId = handout ? handout->id : QString();
    return {collectedId(store, handoutId, record, field, sorted, value),
            record,
            field,
            sorted,
            value,
            actor,
            time,
            batch};
}

Result<CollectBase> collectBase(const Session &session, const QString &id, const Handout *handout,
                                const UnitRegister &units)
{
    const auto today = session.sheet(id);
    if (!today)
        return failure(today.error());
    CollectBase base;
    base.handout = handout;
    base.store = session.store().identity();
    const auto form = session.formOf(*today);
    if (!form)
        return failure(form.error());
    base.form = *form;
    store::RecordFilter rows;
    rows.kind = kind::item;
    rows.sheet = id;
    rows.deleted = true;
    auto records = session.store().records(rows);
    if (!records)
        return failure(records.error());
    const auto own = session.store().record(id);
    if (!own)
        return failure(own.error());
    records->push_back(own->value_or(Record{id, {}}));
    base.now = byId(*std::move(records));

    if (!handout) {
        auto scope = scopeNow(session, *today, *base.form);
        if (!scope)
            return failure(scope.error());
        base.scope = *std::move(scope);
        base.then = base.now;
        base.orders = ordersOf(base.then);
        base.sheet = *today;
        base.unit = today->unit;
        const QDate day = fiscal::firstDay(today->fromYear);
        const Unit *unit = units.find(base.unit);
        base.actor = unit ? unit->nameOn(day) : QString();
        base.time = timestamp(QDateTime(day, QTime(0, 0), Qt::UTC));
        base.batch = batchOf(base.store, {});
        return base;
    }

    base.scope = *handout->of(id);
    auto then = session.store().recordsAt(base.now.keys(), handout->base);
    if (!then)
        return failure(then.error());
    base.then = byId(*std::move(then));
    base.orders = ordersOf(base.then);
    base.then.removeIf([&](const auto &record) {
        return record.key() != id && !base.scope.rows.contains(record.key());
    });
    auto sheet = sheetFromRecords(base.then.value(id), rowsAmong(base.then, base.scope));
    if (!sheet)
        return failure(ErrorCode::Damaged, Tr::tr("配布したときのシートの内容が分かりません。"),
                       id);
    base.sheet = *std::move(sheet);
    base.unit = handout->unit.isEmpty() ? base.sheet.unit : handout->unit;
    const Unit *unit = units.find(base.unit);
    base.actor = unit ? unit->nameOn(handout->at.toLocalTime().date()) : QString();
    if (base.actor.isEmpty())
        base.actor = handout->by;
    base.time = timestamp(handout->at);
    base.batch = batchOf(base.store, handout->id);
    return base;
}

Status readFirst(const Session &session, std::vector<const Handout *> handouts, CollectBase &base)
{
    std::ranges::sort(handouts, {},
                      [](const Handout *each) { return std::pair(each->base, each->id); });
    for (const Handout *handout : handouts) {
        const SheetScope *scope = handout->of(base.sheet.id);
        QStringList went;
        for (auto record = base.then.cbegin(); record != base.then.cend(); ++record) {
            const bool isOut = record.key() == base.sheet.id || scope->rows.contains(record.key());
            if (isOut && !base.first.contains(record.key()))
                went += record.key();
        }
        if (went.isEmpty())
            continue;
        auto records = session.store().recordsAt(went, handout->base);
        if (!records)
            return failure(records.error());
        base.first.insert(byId(*std::move(records)));
    }
    return {};
}

} // namespace mokuhyo::work
