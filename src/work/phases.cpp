#include "work/phases.h"

#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString yearField = u"year"_s;
const QString phaseField = u"phase"_s;
const QString openField = u"open"_s;

// Two people who open the same phase at the same time write the same record.
QString phaseRecordId(const QString &sheet, int year, const QString &phase)
{
    return derivedId({kind::phase, sheet, QString::number(year), phase});
}

} // namespace

bool OpenPhases::isOpen(int year, const QString &phase) const
{
    return m_open.value(year).contains(phase);
}

void OpenPhases::set(int year, const QString &phase, bool open)
{
    if (open)
        m_open[year].insert(phase);
    else
        m_open[year].remove(phase);
}

Result<OpenPhases> openPhases(const Session &session, const Sheet &sheet)
{
    const auto form = session.formOf(sheet);
    if (!form)
        return failure(form.error());
    store::RecordFilter filter;
    filter.kind = kind::phase;
    filter.sheet = sheet.id;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());

    OpenPhases phases;
    for (const Record &record : *records)
        phases.set(record.value(yearField).toInt(), record.value(phaseField),
                   !record.value(openField).isEmpty());
    if (records->empty())
        phases.set(sheet.fromYear, (*form)->phases.front().key, true);
    return phases;
}

int yearOfRow(const Sheet &sheet, const Form &form, const Item *item)
{
    if (!item || form.rows.kind != Rows::Kind::Years)
        return sheet.fromYear;
    return fiscal::parse(item->value(form.rows.yearColumn), sheet.fromYear)
        .value_or(sheet.fromYear);
}

bool isOpen(const OpenPhases &open, const Sheet &sheet, const Form &form, const Field &field,
            const Item *item)
{
    // The plan is written once for all its years; what follows is asked for year by year.
    const bool first = field.phase == form.phases.front().key;
    return open.isOpen(first ? sheet.fromYear : yearOfRow(sheet, form, item), field.phase);
}

Result<Applied> openPhase(Session &session, const QString &phase, const SheetFilter &filter,
                          std::optional<int> year)
{
    const auto sheets = session.headers(filter);
    if (!sheets)
        return failure(sheets.error());
    std::vector<Edit> edits;
    QString label;
    for (const Sheet &sheet : *sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        const auto chosen = std::ranges::find_if(
            (*form)->phases, [&](const Phase &p) { return p.key == phase || p.label == phase; });
        if (chosen == (*form)->phases.end())
            continue;
        label = chosen->label;
        const int of =
            year.value_or(std::clamp(session.currentYear(), sheet.fromYear, sheet.toYear));
        const auto open = openPhases(session, sheet);
        if (!open)
            return failure(open.error());
        for (const Phase &each : (*form)->phases) {
            const QString id = phaseRecordId(sheet.id, of, each.key);
            const auto record = session.store().record(id);
            if (!record)
                return failure(record.error());
            const Record now = record->value_or(Record{id, {}});
            const auto write = [&](const QString &name, const QString &value) {
                edits.push_back({id, name, value, now.leaves(name)});
            };
            write(field::kind, kind::phase);
            write(field::exists, u"1"_s);
            write(field::sheet, sheet.id);
            write(yearField, QString::number(of));
            write(phaseField, each.key);
            write(openField, each.key == chosen->key ? u"1"_s : QString());
        }
    }
    if (edits.empty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("「%1」という段階のあるシートが見つかりません。").arg(phase));
    return session.apply(Tr::tr("「%1」を開く").arg(label), edits);
}

} // namespace mokuhyo::work
