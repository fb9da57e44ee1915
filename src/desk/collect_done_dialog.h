#pragma once

#include "work/collect.h"

#include <QDialog>

class QTreeWidget;

namespace mokuhyo::desk {

// 受領: what was taken from which file, and what is left for a person.
class CollectDoneDialog : public QDialog
{
    Q_OBJECT

public:
    // `plan`: what was applied.
    CollectDoneDialog(const work::CollectReport &report, const work::CollectPlan &plan,
                      QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void conflictsWanted();

private:
    QTreeWidget *m_list;
};

} // namespace mokuhyo::desk
