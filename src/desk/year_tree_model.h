#pragma once

#include "desk/snapshot.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace mokuhyo::desk {

// A year's sheets: books and, for the others, 部 > 課 > sheet. A section with a single sheet stands
// for it.
class YearTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        SheetRole = Qt::UserRole + 1, // id of the sheet; empty: a group
        UnitRole,                     // id of the unit of a group or sheet
        SearchRole,                   // what the filter looks at, folded
        StateRole,                    // 入力中, 提出済, … with the number of blanks
        PathRole,                     // texts from the top, to find a node again
    };

    explicit YearTreeModel(QObject *parent = nullptr);
    ~YearTreeModel() override;

    void setTree(TreeSnapshot tree);
    // How sheets stand; those of sheets that are not listed are left out.
    void setStatuses(const std::vector<work::SheetStatus> &statuses);
    [[nodiscard]] const TreeSnapshot &tree() const { return m_tree; }
    [[nodiscard]] QModelIndex indexOfSheet(const QString &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    Node *groupFor(const QString &unit);
    Node *bookFor(const TreeEntry &entry);
    void fold(Node *node);
    [[nodiscard]] QString stateOf(const Node *node) const;
    [[nodiscard]] QString stateTip(const Node *node) const;

    TreeSnapshot m_tree;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_groups;
    QHash<QString, work::SheetStatus> m_statuses; // by sheet
};

// Shows what contains the typed text, with the groups around it.
class TreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TreeFilter(QObject *parent = nullptr);
    void setNeedle(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_needle;
};

} // namespace mokuhyo::desk
