#include "work/handout_shares.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// Who answers for the unit on that day.
QString recipientOf(const UnitRegister &units, const QString &id, QDate day)
{
    const Unit *unit = units.find(id);
    if (!unit || unit->existsOn(day))
        return id;
    const QStringList after = units.successorsOn(id, day);
    return after.size() == 1 ? after.front() : id;
}

class Divider
{
public:
    Divider(const UnitRegister &units, QDate day) : m_units(units), m_day(day) {}

    void divide(const Sheet &sheet, const Form &form, bool growing)
    {
        const QString owner = recipient(sheet.unit);
        if (form.rows.unitColumn.isEmpty()) {
            share(owner).sheets.push_back(sheet);
            return;
        }
        Sheet part = sheet;
        part.items.clear();
        std::vector<std::pair<QString, Sheet>> parts{{owner, part}};
        const auto of = [&](const QString &unit) -> Sheet & {
            const auto found = std::ranges::find_if(
                parts, [&](const auto &candidate) { return candidate.first == unit; });
            return found == parts.end() ? parts.emplace_back(unit, part).second : found->second;
        };
        for (const Item &item : sheet.items)
            of(item.unit.isEmpty() ? owner : recipient(item.unit)).items.push_back(item);
        if (growing && !owner.isEmpty()) {
            for (const Unit *unit : m_units.on(m_day)) {
                if (unit->parentOn(m_day) == owner)
                    static_cast<void>(of(unit->id));
            }
        }
        for (auto &[unit, copy] : parts) {
            UnitShare &target = share(unit);
            if (unit != owner)
                target.rowsOnly.insert(copy.id);
            target.sheets.push_back(std::move(copy));
        }
    }

    // In the order of the register, units that are not in it last.
    std::vector<UnitShare> take()
    {
        QHash<QString, qsizetype> places;
        for (const Unit *unit : m_units.on(m_day))
            places.insert(unit->id, places.size());
        const qsizetype last = places.size();
        std::ranges::stable_sort(
            m_shares, {}, [&](const UnitShare &share) { return places.value(share.unit, last); });
        for (UnitShare &share : m_shares)
            share.name = unitNameOn(m_units, share.unit, m_day);
        return std::move(m_shares);
    }

private:
    UnitShare &share(const QString &unit)
    {
        const auto found = m_places.constFind(unit);
        if (found != m_places.cend())
            return m_shares[*found];
        m_places.insert(unit, m_shares.size());
        m_shares.push_back({unit, {}, {}, {}});
        return m_shares.back();
    }

    [[nodiscard]] QString recipient(const QString &id) const
    {
        return recipientOf(m_units, id, m_day);
    }

    const UnitRegister &m_units;
    QDate m_day;
    std::vector<UnitShare> m_shares;
    QHash<QString, size_t> m_places;
};

} // namespace

Result<std::vector<UnitShare>> sharesOf(const Session &session, const std::vector<Sheet> &sheets,
                                        const UnitRegister &units,
                                        const QHash<QString, Phases> &phases, QDate day)
{
    Divider divider(units, day);
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        const bool growing =
            phases.constFind(sheet.id)->isWritable(sheet.fromYear, (*form)->phases.front().key);
        divider.divide(sheet, **form, growing);
    }
    return divider.take();
}

bool holdsRowsOnly(const Handout &handout, const Sheet &sheet, const Form &form,
                   const UnitRegister &units)
{
    return !form.rows.unitColumn.isEmpty() && !handout.unit.isEmpty() &&
           handout.unit != recipientOf(units, sheet.unit, handout.at.toLocalTime().date());
}

QString unitNameOn(const UnitRegister &units, const QString &id, QDate day)
{
    const Unit *unit = units.find(id);
    if (!unit || unit->existsOn(day))
        return units.path(id, day);
    QStringList after;
    for (const QString &successor : units.successorsOn(id, day))
        after += units.path(successor, day);
    if (after.isEmpty())
        return units.path(id, day);
    return u"%1（旧 %2）"_s.arg(after.join(u"、"_s), unit->nameOn(day));
}

} // namespace mokuhyo::work
