#pragma once

#include "core/unit.h"
#include "desk/prompts.h"
#include "desk/store_controller.h"
#include "work/unit_list.h"

#include <QPointer>

namespace mokuhyo::desk {

class ActDialog;

// Asks what an act on the register needs and has it done on the store's thread.
class OrganisationActs : public QObject
{
    Q_OBJECT

public:
    OrganisationActs(StoreController &store, Prompts &prompts, QWidget *window);

    void setUnits(const UnitRegister &units, QDate day);

    void add(const QStringList &chosen);
    void rename(const QStringList &chosen);
    void moveTo(const QStringList &chosen);
    void merge(const QStringList &chosen);
    void split(const QStringList &chosen);
    void close(const QStringList &chosen);
    void contact(const QStringList &chosen);
    // A list from the clipboard, or from a file that is asked for.
    void addList(bool fromFile);
    // At once, from the day in view on.
    void move(const QString &unit, const QString &parent, const QString &next);

Q_SIGNALS:
    void done(const QString &message, const QStringList &units); // units to be chosen
    void refused(const QString &message);

private:
    [[nodiscard]] QString nameOf(const QString &unit) const;
    // Null, and said, unless exactly one unit is chosen.
    [[nodiscard]] const Unit *only(const QStringList &chosen);
    // `step` reads the dialog when it is confirmed; an error stays in the dialog.
    using MakeStep = std::function<Result<StoreController::Step>()>;
    void run(ActDialog *dialog, const MakeStep &step);
    void confirmList(const Result<work::UnitRows> &rows);
    void tell(const Result<work::Applied> &applied);

    StoreController &m_store;
    Prompts &m_prompts;
    QWidget *m_window;
    UnitRegister m_units;
    QDate m_day;
};

} // namespace mokuhyo::desk
