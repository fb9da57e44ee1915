#include "work/fillable.h"

#include "work/phases.h"

namespace mokuhyo::work {

namespace {

// Nobody can insert rows into a protected tab. More than this are rarely added, and each takes room
// on paper.
constexpr int spareCount = 5;

// New rows belong to the plan, and where rows are years there is none to add.
int sparesFor(const Phases &phases, const Sheet &sheet, const Form &form)
{
    if (!phases.isWritable(sheet.fromYear, form.phases.front().key))
        return 0;
    if (form.rows.kind != Rows::Kind::Years)
        return std::max(spareCount, sheet.items.empty() ? form.rows.initial : 0);
    return sheet.items.empty() ? sheet.toYear - sheet.fromYear + 1 : 0;
}

QSet<QString> openAmong(const std::vector<Field> &fields, const Phases &phases, const Sheet &sheet,
                        const Form &form, const Item *item)
{
    QSet<QString> open;
    for (const Field &field : fields) {
        if (isOpen(phases, sheet, form, field, item))
            open.insert(field.key);
    }
    return open;
}

} // namespace

Result<Fillable> Fillable::of(const Session &session, const std::vector<Sheet> &sheets)
{
    const auto phases = phasesOf(session, sheets);
    if (!phases)
        return failure(phases.error());
    Fillable fillable;
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        const Phases &states = *phases->constFind(sheet.id);
        fillable.m_open.insert(sheet.id,
                               openAmong((*form)->fields, states, sheet, **form, nullptr));
        for (const Item &item : sheet.items)
            fillable.m_open.insert(item.id,
                                   openAmong((*form)->columns, states, sheet, **form, &item));
        const QSet<QString> fresh = openAmong((*form)->columns, states, sheet, **form, nullptr);
        QStringList spare;
        for (int i = sparesFor(states, sheet, **form); i > 0; --i) {
            spare += newId(session.now());
            fillable.m_open.insert(spare.last(), fresh);
        }
        fillable.m_spare.insert(sheet.id, spare);
    }
    return fillable;
}

bool Fillable::isOpen(const QString &record, const QString &field) const
{
    const auto open = m_open.constFind(record);
    return open != m_open.cend() && open->contains(field);
}

QStringList Fillable::spareRows(const QString &sheet) const
{
    return m_spare.value(sheet);
}

} // namespace mokuhyo::work
