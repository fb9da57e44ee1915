#include "work/register_rules.h"

#include "core/fiscal_year.h"
#include "core/text.h"
#include "work/messages.h"

#include <QHash>

#include <set>

namespace mokuhyo::work {

namespace {

using Flaws = std::set<RegisterFlaw>;

// Days on which anything changes; between two of them the register stands still.
std::set<QDate> changeDays(const UnitRegister &units)
{
    std::set<QDate> days;
    for (const Unit &unit : units.units()) {
        for (const auto *entries : {&unit.names, &unit.parents}) {
            for (const Unit::Dated &entry : *entries)
                days.insert(entry.from);
        }
        for (const QDate day : {unit.from, unit.until}) {
            if (day.isValid())
                days.insert(day);
        }
    }
    return days;
}

bool standsBelowItself(const UnitRegister &units, const Unit &unit, QDate day)
{
    QStringList seen;
    for (const Unit *up = units.find(unit.parentOn(day)); up && !seen.contains(up->id);
         up = units.find(up->parentOn(day))) {
        if (up->id == unit.id)
            return true;
        seen += up->id;
    }
    return false;
}

void addFlawsOn(QDate day, const UnitRegister &units, Flaws &flaws)
{
    QHash<QString, QString> named; // parent and name → unit
    for (const Unit &unit : units.units()) {
        if (!unit.existsOn(day))
            continue;
        const QString parent = unit.parentOn(day);
        const Unit *above = units.find(parent);
        if (!parent.isEmpty() && !(above && above->existsOn(day)))
            flaws.insert({RegisterFlaw::Kind::ParentGone, unit.id, parent, day});
        if (standsBelowItself(units, unit, day))
            flaws.insert({RegisterFlaw::Kind::Circle, unit.id, parent, day});
        const QString key = parent + u'/' + labelKey(unit.nameOn(day));
        if (named.contains(key))
            flaws.insert({RegisterFlaw::Kind::SameName, unit.id, named.value(key), day});
        else
            named.insert(key, unit.id);
    }
}

void addFlawsOf(const Unit &unit, const UnitRegister &units, Flaws &flaws)
{
    if (unit.from.isValid() && unit.until.isValid() && unit.until <= unit.from)
        flaws.insert({RegisterFlaw::Kind::EndsTooEarly, unit.id, {}, unit.until});
    for (const auto *entries : {&unit.names, &unit.parents, &unit.persons, &unit.phones}) {
        for (const Unit::Dated &entry : *entries) {
            if (!unit.existsOn(entry.from))
                flaws.insert({RegisterFlaw::Kind::OutsideLife, unit.id, {}, entry.from});
        }
    }
    for (const QString &id : unit.successors) {
        const Unit *successor = units.find(id);
        if (unit.until.isValid() && !(successor && successor->existsOn(unit.until)))
            flaws.insert({RegisterFlaw::Kind::SuccessorGone, unit.id, id, unit.until});
    }
}

Flaws flawsOf(const UnitRegister &units, const std::set<QDate> &days)
{
    Flaws flaws;
    for (const QDate day : days)
        addFlawsOn(day, units, flaws);
    for (const Unit &unit : units.units())
        addFlawsOf(unit, units, flaws);
    return flaws;
}

} // namespace

std::vector<RegisterFlaw> newFlaws(const UnitRegister &before, const UnitRegister &after)
{
    std::set<QDate> days = changeDays(before);
    days.merge(changeDays(after));
    const Flaws old = flawsOf(before, days);
    std::vector<RegisterFlaw> fresh;
    for (const RegisterFlaw &flaw : flawsOf(after, days)) {
        if (!old.contains(flaw))
            fresh.push_back(flaw);
    }
    return fresh;
}

Error refusalOf(const RegisterFlaw &flaw, const UnitRegister &before, const UnitRegister &after)
{
    const auto nameOf = [&](const QString &id) {
        const Unit *unit = after.find(id) ? after.find(id) : before.find(id);
        return unit ? unit->nameOn(flaw.day) : id;
    };
    const QString name = nameOf(flaw.unit);
    const QString day = date::print(flaw.day, YearStyle::Era);
    QString message;
    switch (flaw.kind) {
    case RegisterFlaw::Kind::Circle:
        message =
            Tr::tr("「%1」を、自分の下にある部署の下へは移せません。別の部署を選んでください。")
                .arg(name);
        break;
    case RegisterFlaw::Kind::ParentGone:
        message =
            Tr::tr("%1の時点で「%2」の下に「%3」などの部署があります。先にその部署を移動するか廃止"
                   "してください。")
                .arg(day, nameOf(flaw.other), name);
        break;
    case RegisterFlaw::Kind::SameName:
        message = Tr::tr("%1の時点で、同じ部署の下に「%2」が2つあることになります。別の名前にする"
                         "か、先に統合してください。")
                      .arg(day, name);
        break;
    case RegisterFlaw::Kind::OutsideLife:
        message =
            Tr::tr(
                "「%1」は%2には存在しません。設置から廃止までの間の日付にするか、先にその日の変更を"
                "取り消してください。")
                .arg(name, day);
        break;
    case RegisterFlaw::Kind::EndsTooEarly:
        message =
            Tr::tr(
                "「%1」を設置の日より前に廃止することはできません。設置より後の日付にしてください。")
                .arg(name);
        break;
    case RegisterFlaw::Kind::SuccessorGone:
        message =
            Tr::tr("「%1」を引き継ぐ「%2」が%3には存在しません。その日にある部署を選んでください。")
                .arg(name, nameOf(flaw.other), day);
        break;
    }
    return {ErrorCode::Invalid, message, flaw.unit};
}

} // namespace mokuhyo::work
