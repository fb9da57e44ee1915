#include "work/register_draft.h"

#include "core/rank.h"
#include "work/messages.h"
#include "work/register_rules.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// Since when the register knows the unit; what is entered there holds for all time before. `day`
// where it knows nothing.
QDate firstDayOf(const Unit &unit, QDate day)
{
    QDate first = unit.from;
    for (const auto *entries : {&unit.names, &unit.parents}) {
        if (!entries->empty() && (first.isNull() || entries->front().from < first))
            first = entries->front().from;
    }
    return first.isValid() ? first : day;
}

} // namespace

Result<RegisterDraft> RegisterDraft::of(const Session &session)
{
    store::RecordFilter filter;
    filter.kind = kind::unit;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());
    RegisterDraft draft;
    draft.m_before = UnitRegister(*records);
    for (const Record &record : *records)
        draft.m_original.insert(record.id, record);
    draft.m_records = draft.m_original;
    draft.m_now = session.now();
    return draft;
}

UnitRegister RegisterDraft::after() const
{
    return UnitRegister(std::vector<Record>(m_records.cbegin(), m_records.cend()));
}

Status RegisterDraft::mustExist(const QString &unit, QDate day) const
{
    const UnitRegister units = after();
    const Unit *found = units.find(unit);
    if (!found)
        return failure(ErrorCode::NotFound,
                       Tr::tr("その部署は組織一覧にありません。画面を更新してください。"), unit);
    if (!found->existsOn(day))
        return failure(
            ErrorCode::Invalid,
            Tr::tr("「%1」は%2には存在しません。設置から廃止までの間の日付にしてください。")
                .arg(found->nameOn(day), date::print(day, YearStyle::Era)),
            unit);
    return {};
}

QString RegisterDraft::create(const QString &name, const QString &parent, QDate day)
{
    const QString id = newId(m_now);
    m_records.insert(id, Record{id, {}});
    set(id, field::kind, kind::unit);
    set(id, field::exists, u"1"_s);
    // The first units of a register are not new on that day: it only begins there.
    const bool begun = std::ranges::any_of(
        m_before.units(), [&](const Unit &unit) { return unit.from.isNull() || unit.from < day; });
    if (begun)
        set(id, field::from, day.toString(Qt::ISODate));
    set(id, field::datedName(day), name);
    if (!parent.isEmpty())
        set(id, field::datedParent(day), parent);
    place(id, {}, day);
    return id;
}

void RegisterDraft::set(const QString &unit, const QString &fieldName, const QString &value)
{
    m_records[unit].cells[fieldName].value = value;
    if (std::ranges::find(m_touched, std::pair(unit, fieldName)) == m_touched.end())
        m_touched.emplace_back(unit, fieldName);
}

void RegisterDraft::remove(const QString &unit)
{
    m_records.remove(unit);
    m_removed += unit;
}

void RegisterDraft::setParent(const QString &id, const QString &parent, QDate day)
{
    const UnitRegister units = after();
    const Unit *unit = units.find(id);
    // Without an entry so far it stood at the top, and goes on having stood there.
    if (const QDate first = firstDayOf(*unit, day); unit->parents.empty() && first < day)
        set(id, field::datedParent(first), field::noValue);
    set(id, field::datedParent(day), parent.isEmpty() ? field::noValue : parent);
}

void RegisterDraft::place(const QString &id, const QString &next, QDate day)
{
    const UnitRegister units = after();
    const QString parent = units.find(id)->parentOn(day);
    std::vector<const Unit *> siblings;
    for (const Unit *unit : units.on(day)) {
        if (unit->id != id && unit->parentOn(day) == parent)
            siblings.push_back(unit);
    }
    // Whoever came from a workbook has no rank yet, and stands before those that have one.
    const auto ranked = std::ranges::find_if(
        siblings, [&](const Unit *unit) { return !unit->orderOn(day).isEmpty(); });
    std::vector<QString> ranks =
        ranksBetween({}, ranked == siblings.end() ? QString() : (*ranked)->orderOn(day),
                     static_cast<int>(ranked - siblings.begin()));
    for (size_t i = 0; i < ranks.size(); ++i)
        set(siblings[i]->id, field::datedOrder(firstDayOf(*siblings[i], day)), ranks[i]);
    for (auto unit = ranked; unit != siblings.end(); ++unit)
        ranks.push_back((*unit)->orderOn(day));
    if (!std::ranges::is_sorted(ranks, std::less_equal())) { // equal ranks come from united stores
        ranks = ranksBetween({}, {}, static_cast<int>(siblings.size()));
        for (size_t i = 0; i < ranks.size(); ++i)
            set(siblings[i]->id, field::datedOrder(day), ranks[i]);
    }
    const auto at =
        static_cast<size_t>(std::ranges::find(siblings, next, &Unit::id) - siblings.begin());
    set(id, field::datedOrder(day),
        rankBetween(at == 0 ? QString() : ranks[at - 1],
                    at < ranks.size() ? ranks[at] : QString()));
}

Status RegisterDraft::check() const
{
    const UnitRegister units = after();
    const std::vector<RegisterFlaw> flaws = newFlaws(m_before, units);
    if (flaws.empty())
        return {};
    return failure(refusalOf(flaws.front(), m_before, units));
}

Result<Applied> RegisterDraft::apply(Session &session, const QString &text)
{
    if (const Status sound = check(); !sound)
        return failure(sound.error());
    Drafts drafts;
    for (const auto &[unit, fieldName] : m_touched) {
        if (m_records.contains(unit))
            drafts.set(unit, fieldName, m_records.value(unit).value(fieldName),
                       m_original.value(unit).leaves(fieldName));
    }
    for (const QString &unit : m_removed)
        drafts.remove(m_original.value(unit));
    return session.apply(text, drafts.take());
}

} // namespace mokuhyo::work
