#pragma once

#include "core/unit.h"

#include <QComboBox>

namespace mokuhyo::desk {

// Chooses a unit of a day; typing narrows the list.
class UnitBox : public QComboBox
{
    Q_OBJECT

public:
    explicit UnitBox(QWidget *parent = nullptr);

    // `none`: how to call no unit at all; empty: one has to be chosen.
    void setUnits(const UnitRegister &units, QDate day, const QString &none,
                  const QStringList &without = {});
    void setUnit(const QString &id);
    [[nodiscard]] QString unit() const; // id; empty: none
    // The text is one of the list.
    [[nodiscard]] bool isSettled() const;
};

} // namespace mokuhyo::desk
