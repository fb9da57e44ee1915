#pragma once

#include "core/unit.h"

#include <QStandardItemModel>

namespace mokuhyo::desk {

// The units of one day as a tree, and what comes next for each.
class OrganisationModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Contact, Next };

    explicit OrganisationModel(QObject *parent = nullptr);

    void setUnits(const UnitRegister &units, QDate day);
    [[nodiscard]] QString unitAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &unit) const;

private:
    QHash<QString, QStandardItem *> m_items;
};

} // namespace mokuhyo::desk
