#include "desk/organisation_model.h"

#include "work/unit_changes.h"

#include <ranges>

namespace mokuhyo::desk {

namespace {

constexpr int unitRole = Qt::UserRole + 1;

} // namespace

OrganisationModel::OrganisationModel(QObject *parent) : QStandardItemModel(parent) {}

void OrganisationModel::setUnits(const UnitRegister &units, QDate day)
{
    clear();
    m_items.clear();
    setHorizontalHeaderLabels({tr("部署"), tr("担当者（内線）"), tr("このあとの変更")});
    QHash<QString, QString> next; // the list begins with the latest, so the earliest stays
    for (const work::UnitChange &change : work::changesOf(units)) {
        if (change.day > day)
            next.insert(change.unit,
                        tr("%1 %2").arg(date::print(change.day, YearStyle::Era), change.text));
    }
    for (const Unit *unit : units.on(day)) {
        const QString name = unit->nameOn(day);
        const QString phone = unit->phoneOn(day);
        const QString contact =
            phone.isEmpty() ? unit->personOn(day) : tr("%1（%2）").arg(unit->personOn(day), phone);
        const QList<QStandardItem *> row = {new QStandardItem(name), new QStandardItem(contact),
                                            new QStandardItem(next.value(unit->id))};
        for (QStandardItem *item : row) {
            item->setEditable(false);
            item->setData(unit->id, unitRole);
            item->setToolTip(item->text());
            item->setDropEnabled(item == row.first());
        }
        row.first()->setData(contact.isEmpty() ? name : tr("%1、担当者 %2").arg(name, contact),
                             Qt::AccessibleTextRole);
        QStandardItem *parent = m_items.value(unit->parentOn(day), invisibleRootItem());
        parent->appendRow(row);
        m_items.insert(unit->id, row.first());
    }
}

QString OrganisationModel::unitAt(const QModelIndex &index) const
{
    return index.data(unitRole).toString();
}

QModelIndex OrganisationModel::indexOf(const QString &unit) const
{
    const QStandardItem *item = m_items.value(unit);
    return item ? item->index() : QModelIndex();
}

} // namespace mokuhyo::desk
