#include "work/reasons.h"

#include "core/text.h"
#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString recordField = u"record"_s;
const QString keyField = u"field"_s;
const QString textField = u"text"_s;
const QString whyField = u"why"_s; // absent: an amendment
const QString byField = u"by"_s;
const QString onField = u"on"_s;
const QString blank = u"blank"_s;

QString recordOf(const CellRef &cell)
{
    return cell.item.isEmpty() ? cell.sheet : cell.item;
}

QString today(const Session &session)
{
    return session.now().toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

Result<std::vector<Reason>> reasonsOf(const Session &session, const QStringList &sheets)
{
    store::RecordFilter filter;
    filter.kind = kind::reason;
    filter.sheets = sheets;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());
    std::vector<Reason> reasons;
    for (const Record &record : *records) {
        const QString sheet = record.value(field::sheet);
        const QString of = record.value(recordField);
        if (record.value(textField).isEmpty())
            continue; // taken away again
        reasons.push_back(
            {record.id,
             record.value(whyField) == blank ? Reason::Why::Blank : Reason::Why::Amendment,
             {sheet, of == sheet ? QString() : of, record.value(keyField)},
             record.value(textField),
             record.value(byField),
             QDate::fromString(record.value(onField), Qt::ISODate)});
    }
    std::ranges::sort(reasons, [](const Reason &a, const Reason &b) {
        return std::tie(a.on, a.id) < std::tie(b.on, b.id);
    });
    return reasons;
}

void draftReason(Drafts &drafts, const Session &session, const CellRef &cell, const QString &text)
{
    const QString id = drafts.create(newId(session.now()), kind::reason);
    drafts.set(id, field::sheet, cell.sheet);
    drafts.set(id, recordField, recordOf(cell));
    drafts.set(id, keyField, cell.key);
    drafts.set(id, textField, withLf(text));
    drafts.set(id, byField, session.actor());
    drafts.set(id, onField, today(session));
}

Status draftBlankReason(Drafts &drafts, const Session &session, const CellRef &cell,
                        const QString &text)
{
    // One reason a cell, the same record whoever gives it.
    const QString id = derivedId({kind::reason, blank, recordOf(cell), cell.key});
    const auto found = session.store().record(id);
    if (!found)
        return failure(found.error());
    const Record now = found->value_or(Record{id, {}});
    const auto set = [&](const QString &name, const QString &value) {
        if (now.value(name) != value)
            drafts.set(id, name, value, now.leaves(name));
    };
    set(field::kind, kind::reason);
    set(field::exists, u"1"_s);
    set(field::sheet, cell.sheet);
    set(recordField, recordOf(cell));
    set(keyField, cell.key);
    set(whyField, blank);
    set(textField, withLf(text));
    set(byField, session.actor());
    set(onField, today(session));
    return {};
}

Result<Applied> setBlankReasons(Session &session, const std::vector<CellRef> &cells,
                                const QString &text)
{
    Drafts drafts;
    for (const CellRef &cell : cells) {
        if (const Status drafted = draftBlankReason(drafts, session, cell, text); !drafted)
            return failure(drafted.error());
    }
    return session.apply(Tr::tr("未記入の理由"), drafts.take());
}

} // namespace mokuhyo::work
