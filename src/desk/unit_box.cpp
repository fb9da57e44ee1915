#include "desk/unit_box.h"

#include <QCompleter>

namespace mokuhyo::desk {

UnitBox::UnitBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumContentsLength(16);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
}

void UnitBox::setUnits(const UnitRegister &units, QDate day, const QString &none,
                       const QStringList &without)
{
    const QString chosen = unit();
    clear();
    if (!none.isEmpty())
        addItem(none, QString());
    for (const Unit *unit : units.on(day)) {
        if (!without.contains(unit->id))
            addItem(units.path(unit->id, day), unit->id);
    }
    setUnit(chosen);
}

void UnitBox::setUnit(const QString &id)
{
    setCurrentIndex(std::max(findData(id), 0));
}

QString UnitBox::unit() const
{
    return itemData(findText(currentText(), Qt::MatchFixedString)).toString();
}

bool UnitBox::isSettled() const
{
    return findText(currentText(), Qt::MatchFixedString) >= 0;
}

} // namespace mokuhyo::desk
