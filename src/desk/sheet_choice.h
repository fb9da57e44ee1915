#pragma once

#include "desk/snapshot.h"

#include <QTreeWidget>

namespace mokuhyo::desk {

// The sheets of a year below their units, each with a check mark: all of them at first.
class SheetChoice : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SheetChoice(QWidget *parent = nullptr);

    // `leftOut`: ids of sheets without a mark.
    void setTree(const TreeSnapshot &tree, const QStringList &leftOut);
    // Only sheets of these forms can be chosen from; ids.
    void setForms(const QStringList &forms);

    [[nodiscard]] QStringList chosen() const;  // ids
    [[nodiscard]] QStringList leftOut() const; // ids
    [[nodiscard]] bool isAll() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QTreeWidgetItem *groupFor(const QString &unit, const TreeSnapshot &tree);

    QHash<QString, QTreeWidgetItem *> m_groups; // by unit
    QList<QTreeWidgetItem *> m_sheets;
    QStringList m_forms;
    bool m_filling = false;
};

} // namespace mokuhyo::desk
