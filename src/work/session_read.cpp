#include "core/subordinates.h"
#include "work/messages.h"
#include "work/session.h"

#include <algorithm>
#include <tuple>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

void inOrder(std::vector<Record> &sheets)
{
    const auto key = [](const Record &record) {
        return std::tuple(record.value(field::from), record.value(field::form),
                          record.value(field::order), record.id);
    };
    std::ranges::sort(sheets, [&](const Record &a, const Record &b) { return key(a) < key(b); });
}

} // namespace

Result<std::vector<Sheet>> Session::headers(const SheetFilter &filter) const
{
    store::RecordFilter wanted;
    wanted.kind = kind::sheet;
    wanted.year = filter.year;
    if (!filter.units.isEmpty()) {
        const auto register_ = units();
        if (!register_)
            return failure(register_.error());
        wanted.units = withSubordinates(filter.units, *register_,
                                        fiscal::firstDay(filter.year.value_or(currentYear())));
    }
    auto records =
        filter.sheets.isEmpty() ? m_store->records(wanted) : m_store->records(filter.sheets);
    if (!records)
        return failure(records.error());
    inOrder(*records);

    std::vector<Sheet> sheets;
    for (const Record &record : *records) {
        if (!record.exists() || record.value(field::kind) != kind::sheet)
            continue;
        Result<Sheet> sheet = sheetFromRecords(record, {});
        if (!sheet)
            return failure(sheet.error());
        const bool otherForm = !filter.forms.isEmpty() && !filter.forms.contains(sheet->form.id);
        const bool otherUnit = !wanted.units.isEmpty() && !wanted.units.contains(sheet->unit);
        const bool otherYear =
            filter.year && (sheet->fromYear > *filter.year || sheet->toYear < *filter.year);
        if (!otherForm && !otherUnit && !otherYear)
            sheets.push_back(*std::move(sheet));
    }
    for (const QString &id : filter.sheets) {
        if (std::ranges::none_of(*records,
                                 [&](const Record &r) { return r.id == id && r.exists(); }))
            return failure(ErrorCode::NotFound, Tr::tr("シート「%1」はありません。").arg(id));
    }
    return sheets;
}

Result<std::vector<Sheet>> Session::sheets(const SheetFilter &filter) const
{
    auto found = headers(filter);
    if (!found || found->empty())
        return found;
    // All rows in one reading: a year has some thousand.
    store::RecordFilter wanted;
    wanted.kind = kind::item;
    for (const Sheet &sheet : *found)
        wanted.sheets += sheet.id;
    auto records = m_store->records(wanted);
    if (!records)
        return failure(records.error());
    QHash<QString, std::vector<Record>> rows;
    for (Record &record : *records)
        rows[record.value(field::sheet)].push_back(std::move(record));
    for (Sheet &sheet : *found)
        addItems(sheet, rows[sheet.id]);
    return found;
}

Result<Sheet> Session::sheet(const QString &id) const
{
    const auto record = m_store->record(id);
    if (!record)
        return failure(record.error());
    if (!*record || !(*record)->exists() || (*record)->value(field::kind) != kind::sheet)
        return failure(ErrorCode::NotFound, Tr::tr("シート「%1」はありません。").arg(id));
    store::RecordFilter rows;
    rows.kind = kind::item;
    rows.sheet = id;
    const auto items = m_store->records(rows);
    if (!items)
        return failure(items.error());
    return sheetFromRecords(**record, *items);
}

} // namespace mokuhyo::work
