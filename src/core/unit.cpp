#include "core/unit.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QString dated(QLatin1StringView name, QDate from)
{
    return name + u'@' + from.toString(Qt::ISODate);
}

QString valueOn(const std::vector<Unit::Dated> &values, QDate day, const QString &before)
{
    QString value = before;
    for (const Unit::Dated &entry : values) {
        if (entry.from <= day)
            value = entry.value;
    }
    return value;
}

QString unlessNone(const QString &value)
{
    return value == field::noValue ? QString() : value;
}

// Names, parents and orders hold for the time before their first entry too: a register that begins
// in some year knows nothing of the years before.
QString valueOn(const std::vector<Unit::Dated> &values, QDate day)
{
    return valueOn(values, day, values.empty() ? QString() : values.front().value);
}

Unit unitFrom(const Record &record)
{
    Unit unit;
    unit.id = record.id;
    for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
        const qsizetype at = cell.key().indexOf(u'@');
        if (at < 0 || cell->value.isEmpty())
            continue;
        const QStringView name = QStringView(cell.key()).left(at);
        const QDate from = QDate::fromString(cell.key().mid(at + 1), Qt::ISODate);
        if (!from.isValid())
            continue;
        if (name == u"name")
            unit.names.push_back({from, cell->value});
        else if (name == u"parent")
            unit.parents.push_back({from, cell->value});
        else if (name == u"order")
            unit.orders.push_back({from, cell->value});
        else if (name == u"person")
            unit.persons.push_back({from, cell->value});
        else if (name == u"phone")
            unit.phones.push_back({from, cell->value});
    }
    for (auto *values : {&unit.names, &unit.parents, &unit.orders, &unit.persons, &unit.phones})
        std::ranges::sort(*values, {}, &Unit::Dated::from);
    unit.from = QDate::fromString(record.value(field::from), Qt::ISODate);
    unit.until = QDate::fromString(record.value(field::until), Qt::ISODate);
    unit.successors = record.value(field::successors).split(u' ', Qt::SkipEmptyParts);
    return unit;
}

} // namespace

QString Unit::nameOn(QDate day) const
{
    return valueOn(names, day);
}

QString Unit::parentOn(QDate day) const
{
    return unlessNone(valueOn(parents, day));
}

QString Unit::orderOn(QDate day) const
{
    return valueOn(orders, day);
}

QString Unit::personOn(QDate day) const
{
    return unlessNone(valueOn(persons, day, {}));
}

QString Unit::phoneOn(QDate day) const
{
    return unlessNone(valueOn(phones, day, {}));
}

bool Unit::existsOn(QDate day) const
{
    return (from.isNull() || from <= day) && (until.isNull() || day < until);
}

namespace field {

QString datedName(QDate day)
{
    return dated("name"_L1, day);
}

QString datedParent(QDate day)
{
    return dated("parent"_L1, day);
}

QString datedOrder(QDate day)
{
    return dated("order"_L1, day);
}

QString datedPerson(QDate day)
{
    return dated("person"_L1, day);
}

QString datedPhone(QDate day)
{
    return dated("phone"_L1, day);
}

} // namespace field

UnitRegister::UnitRegister(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (record.value(field::kind) == kind::unit && record.exists())
            m_units.push_back(unitFrom(record));
    }
    std::ranges::sort(m_units, {}, &Unit::id);
}

const Unit *UnitRegister::find(const QString &id) const
{
    const auto found = std::ranges::lower_bound(m_units, id, {}, &Unit::id);
    return found != m_units.end() && found->id == id ? &*found : nullptr;
}

std::vector<const Unit *> UnitRegister::on(QDate day) const
{
    QMultiHash<QString, const Unit *> children;
    for (const Unit &unit : m_units) {
        if (!unit.existsOn(day))
            continue;
        const Unit *parent = find(unit.parentOn(day));
        children.insert(parent && parent->existsOn(day) ? parent->id : QString(), &unit);
    }
    std::vector<const Unit *> ordered;
    QSet<QString> listed;
    const std::function<void(const Unit *)> list = [&](const Unit *unit) {
        if (listed.contains(unit->id))
            return;
        listed.insert(unit->id);
        ordered.push_back(unit);
        QList<const Unit *> below = children.values(unit->id);
        std::ranges::sort(below, {},
                          [&](const Unit *u) { return std::pair(u->orderOn(day), u->id); });
        for (const Unit *child : below)
            list(child);
    };
    QList<const Unit *> top = children.values(QString());
    std::ranges::sort(top, {}, [&](const Unit *u) { return std::pair(u->orderOn(day), u->id); });
    for (const Unit *unit : top)
        list(unit);
    for (const Unit &unit : m_units) { // whoever is left stands in a circle
        if (unit.existsOn(day))
            list(&unit);
    }
    return ordered;
}

Result<const Unit *> UnitRegister::resolve(const QString &idOrName, QDate day) const
{
    if (const Unit *unit = find(idOrName))
        return unit;
    const QString key = labelKey(idOrName);
    std::vector<const Unit *> matches;
    for (const Unit &unit : m_units) {
        if (unit.existsOn(day) && (labelKey(unit.nameOn(day)) == key ||
                                   labelKey(path(unit.id, day).remove(u" > "_s)) == key))
            matches.push_back(&unit);
    }
    if (matches.size() == 1)
        return matches.front();
    if (matches.empty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("「%1」という部署は組織一覧にありません。").arg(idOrName));
    QStringList names;
    for (const Unit *unit : matches)
        names += u"%1 (%2)"_s.arg(path(unit->id, day), unit->id);
    return failure(ErrorCode::Usage,
                   Tr::tr("「%1」に当てはまる部署が複数あります。IDで指定してください: %2")
                       .arg(idOrName, names.join(u", "_s)));
}

QStringList UnitRegister::split(const QString &text, QDate day) const
{
    // A separator inside a known name (政策・デジタル推進課) is no separator: known names are cut
    // out first, the longest one that fits at each place.
    QStringList known;
    for (const Unit &unit : m_units) {
        if (const QString name = unit.nameOn(day); !name.isEmpty())
            known += name;
    }
    std::ranges::sort(known, std::greater{}, &QString::size);

    const auto separates = [](QChar c) { return c.isSpace() || u"、，,・／/"_s.contains(c); };
    QStringList parts;
    QString current;
    const auto finish = [&] {
        if (!current.isEmpty())
            parts += current;
        current.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).mid(i);
        const auto name = std::ranges::find_if(
            known, [&](const QString &candidate) { return rest.startsWith(candidate); });
        if (current.isEmpty() && name != known.end()) {
            const bool ends = rest.size() == name->size() || separates(rest.at(name->size()));
            if (ends) {
                parts += *name;
                i += name->size();
                continue;
            }
        }
        if (separates(rest.front()))
            finish();
        else
            current += rest.front();
        ++i;
    }
    finish();
    return parts;
}

QString UnitRegister::path(const QString &id, QDate day) const
{
    QStringList names;
    QStringList seen;
    for (const Unit *unit = find(id); unit && !seen.contains(unit->id);
         unit = find(unit->parentOn(day))) {
        seen += unit->id;
        names.prepend(unit->nameOn(day));
    }
    return names.join(u" > "_s);
}

QStringList UnitRegister::successorsOn(const QString &id, QDate day) const
{
    QStringList found;
    QStringList seen;
    QStringList open{id};
    while (!open.isEmpty()) {
        const QString next = open.takeFirst();
        const Unit *unit = find(next);
        if (!unit || seen.contains(next))
            continue;
        seen += next;
        if (unit->existsOn(day))
            found += next;
        else if (!unit->until.isNull() && unit->until <= day)
            open += unit->successors;
    }
    return found;
}

} // namespace mokuhyo
