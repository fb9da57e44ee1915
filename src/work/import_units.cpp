#include "work/import_units.h"

#include "core/identity.h"
#include "core/text.h"
#include "work/messages.h"

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

const Unit *ImportUnits::laterOne(const QString &name, const QString &parent, QDate day) const
{
    const Unit *first = nullptr;
    for (const Unit &unit : m_known.units()) {
        if (!unit.from.isValid() || unit.from <= day ||
            labelKey(unit.nameOn(unit.from)) != labelKey(name))
            continue;
        const QString its = unit.parentOn(unit.from);
        const bool beside =
            its == parent || (!parent.isEmpty() && its == m_continues.value(parent));
        if (beside && (!first || unit.from < first->from))
            first = &unit;
    }
    return first;
}

Result<QString> ImportUnits::findOrCreate(const QString &name, const QString &parent, QDate day)
{
    const QString key = parent + u'/' + labelKey(name);
    if (const QString id = m_drafted.value(key); !id.isEmpty())
        return id;

    // Two departments may both have a 庶務課: below a parent only its own units count, and those
    // whose parent nobody has said.
    QStringList matches;
    for (const Unit *unit : m_known.on(day)) {
        const QString its = unit->parentOn(day);
        if (labelKey(unit->nameOn(day)) == labelKey(name) &&
            (parent.isEmpty() || its.isEmpty() || its == parent))
            matches += unit->id;
    }
    if (matches.size() > 1)
        return failure(
            ErrorCode::Usage,
            Tr::tr("「%1」という部署が複数あります。部署を指定してください。").arg(name));
    if (!matches.isEmpty())
        return matches.front();

    const QString id = m_drafts.create(newId(m_now), kind::unit);
    m_drafts.set(id, field::datedName(day), name);
    if (!parent.isEmpty())
        m_drafts.set(id, field::datedParent(day), parent);
    if (const Unit *later = laterOne(name, parent, day)) {
        m_drafts.set(id, field::until, later->from.toString(Qt::ISODate));
        m_drafts.set(id, field::successors, later->id);
        m_continues.insert(id, later->id);
    }
    m_drafted.insert(key, id);
    m_created += name;
    return id;
}

Result<QString> ImportUnits::ofSheet(const Form &form, const QString &text, QDate day)
{
    QString name = trimmedText(text);
    if (name.isEmpty())
        return QString();
    if (const QString &suffix = form.unitFrom.suffix;
        !suffix.isEmpty() && name.endsWith(suffix) && name.size() > suffix.size())
        name.chop(suffix.size());

    // The whole text may be the name of one unit that is known already.
    if (const auto whole = m_known.resolve(name, day))
        return (*whole)->id;
    const QString &suffix = form.unitFrom.parentSuffix;
    const qsizetype at = suffix.isEmpty() ? -1 : name.indexOf(suffix, 1);
    const qsizetype end = at + suffix.size();
    const QString rest = at < 0 ? QString() : trimmedText(QStringView(name).mid(end));
    if (rest.isEmpty())
        return findOrCreate(name, {}, day);
    const auto parent = findOrCreate(name.left(end), {}, day);
    if (!parent)
        return parent;
    return findOrCreate(rest, *parent, day);
}

Result<QString> ImportUnits::ofRow(const Form &form, const QString &text, const QString &sheetUnit,
                                   QDate day)
{
    const QString name = trimmedText(text);
    if (form.rows.unitColumn.isEmpty() || name.isEmpty())
        return QString();
    if (labelKey(name) == labelKey(form.rows.commonLabel))
        return sheetUnit;
    return findOrCreate(name, sheetUnit, day);
}

} // namespace mokuhyo::work
