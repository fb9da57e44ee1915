#pragma once

#include "desk/organisation_acts.h"
#include "desk/organisation_model.h"
#include "work/unit_changes.h"

#include <QDialog>
#include <QStandardItemModel>

class QAction;
class QLabel;
class QTreeView;

namespace mokuhyo::desk {

class DayBox;
class OrganisationTree;

// 組織一覧: the units as on a day, what happened and what is planned, and the acts on them.
class OrganisationDialog : public QDialog
{
    Q_OBJECT

public:
    OrganisationDialog(StoreController &store, Prompts &prompts, int year, QWidget *parent);

    [[nodiscard]] OrganisationTree *tree() const { return m_tree; }
    [[nodiscard]] DayBox *day() const { return m_day; }
    [[nodiscard]] QTreeView *changes() const { return m_changes; }
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void loaded(); // the register is on show

private:
    void build();
    void addAct(const QString &id, const QString &text, const QKeySequence &keys,
                void (OrganisationActs::*act)(const QStringList &));
    QAction *addAction(const QString &id, const QString &text, const QKeySequence &keys);
    void reload();
    void showUnits(const UnitRegister &units);
    void showUndo(const QString &undo, const QString &redo);
    void showChanges();
    void withdraw();
    void shift(int by);
    void tell(const QString &message);

    StoreController &m_store;
    UnitRegister m_units;
    QDate m_shownDay;
    OrganisationModel m_model;
    QStandardItemModel m_changeModel;
    std::vector<work::UnitChange> m_listed;
    OrganisationActs *m_acts;
    DayBox *m_day;
    OrganisationTree *m_tree;
    QTreeView *m_changes;
    QLabel *m_message;
    QList<QAction *> m_actions;
    QString m_undoText;
    QString m_redoText;
};

} // namespace mokuhyo::desk
