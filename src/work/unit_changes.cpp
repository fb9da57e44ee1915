#include "work/unit_changes.h"

#include "work/messages.h"
#include "work/register_draft.h"

#include <algorithm>
#include <set>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

class Lister
{
public:
    explicit Lister(const UnitRegister &units) : m_units(units) {}

    void list(const Unit &unit)
    {
        if (unit.from.isValid())
            add(UnitChange::Kind::Added, unit, unit.from,
                Tr::tr("「%1」を設置").arg(m_units.path(unit.id, unit.from)));
        for (size_t i = 1; i < unit.names.size(); ++i)
            add(UnitChange::Kind::Renamed, unit, unit.names[i].from,
                Tr::tr("「%1」を「%2」に名称変更")
                    .arg(unit.names[i - 1].value, unit.names[i].value));
        for (size_t i = 1; i < unit.parents.size(); ++i)
            listMove(unit, unit.parents[i].from);
        listContacts(unit);
        listEnd(unit);
    }
    std::vector<UnitChange> take() { return std::move(m_changes); }

private:
    void add(UnitChange::Kind kind, const Unit &unit, QDate day, const QString &text)
    {
        m_changes.push_back({kind, day, unit.id, text});
    }

    void listMove(const Unit &unit, QDate day)
    {
        const QString name = unit.nameOn(day);
        const QString parent = m_units.path(unit.parentOn(day), day);
        add(UnitChange::Kind::Moved, unit, day,
            parent.isEmpty() ? Tr::tr("「%1」をいちばん上へ移動").arg(name)
                             : Tr::tr("「%1」を「%2」の下へ移動").arg(name, parent));
    }

    void listContacts(const Unit &unit)
    {
        std::set<QDate> days;
        for (const auto *entries : {&unit.persons, &unit.phones}) {
            for (const Unit::Dated &entry : *entries)
                days.insert(entry.from);
        }
        for (const QDate day : days) {
            const QString person = unit.personOn(day);
            const QString phone = unit.phoneOn(day);
            const QString contact =
                phone.isEmpty() ? person : Tr::tr("%1（内線%2）").arg(person, phone);
            add(UnitChange::Kind::Contact, unit, day,
                contact.isEmpty() ? Tr::tr("「%1」の担当者：なし").arg(unit.nameOn(day))
                                  : Tr::tr("「%1」の担当者：%2").arg(unit.nameOn(day), contact));
        }
    }

    void listEnd(const Unit &unit)
    {
        if (!unit.until.isValid())
            return;
        const QString name = m_units.path(unit.id, unit.until.addDays(-1));
        QStringList successors;
        for (const QString &id : unit.successors) {
            const Unit *successor = m_units.find(id);
            successors += successor ? u"「%1」"_s.arg(successor->nameOn(unit.until)) : id;
        }
        if (successors.isEmpty())
            add(UnitChange::Kind::Closed, unit, unit.until, Tr::tr("「%1」を廃止").arg(name));
        else if (successors.size() == 1)
            add(UnitChange::Kind::Merged, unit, unit.until,
                Tr::tr("「%1」を%2に統合").arg(name, successors.front()));
        else
            add(UnitChange::Kind::Split, unit, unit.until,
                Tr::tr("「%1」を%2に分割").arg(name, successors.join(QString())));
    }

    const UnitRegister &m_units;
    std::vector<UnitChange> m_changes;
};

Status mustBeUnused(const Session &session, const QString &unit)
{
    store::RecordFilter rows;
    rows.kind = kind::item;
    store::RecordFilter sheets;
    sheets.kind = kind::sheet;
    sheets.units = {unit};
    for (const auto &filter : {sheets, rows}) {
        const auto records = session.store().records(filter);
        if (!records)
            return failure(records.error());
        if (std::ranges::any_of(
                *records, [&](const Record &record) { return record.value(field::unit) == unit; }))
            return failure(
                ErrorCode::Invalid,
                Tr::tr("この部署のシートがあるため、設置を取り消せません。廃止してください。"),
                unit);
    }
    return {};
}

} // namespace

std::vector<UnitChange> changesOf(const UnitRegister &units)
{
    Lister lister(units);
    for (const Unit &unit : units.units())
        lister.list(unit);
    std::vector<UnitChange> changes = lister.take();
    std::ranges::stable_sort(changes, std::greater(), &UnitChange::day);
    return changes;
}

Result<Applied> withdrawChange(Session &session, const UnitChange &change)
{
    auto draft = RegisterDraft::of(session);
    if (!draft)
        return failure(draft.error());
    if (!draft->before().find(change.unit))
        return failure(ErrorCode::NotFound,
                       Tr::tr("その部署は組織一覧にありません。画面を更新してください。"));
    switch (change.kind) {
    case UnitChange::Kind::Added:
        if (const Status unused = mustBeUnused(session, change.unit); !unused)
            return failure(unused.error());
        draft->remove(change.unit);
        break;
    case UnitChange::Kind::Renamed:
        draft->set(change.unit, field::datedName(change.day), {});
        break;
    case UnitChange::Kind::Moved:
        draft->set(change.unit, field::datedParent(change.day), {});
        break;
    case UnitChange::Kind::Contact:
        draft->set(change.unit, field::datedPerson(change.day), {});
        draft->set(change.unit, field::datedPhone(change.day), {});
        break;
    case UnitChange::Kind::Closed:
    case UnitChange::Kind::Merged:
    case UnitChange::Kind::Split:
        draft->set(change.unit, field::until, {});
        draft->set(change.unit, field::successors, {});
        break;
    }
    return draft->apply(session, Tr::tr("%1の取消し").arg(change.text));
}

} // namespace mokuhyo::work
