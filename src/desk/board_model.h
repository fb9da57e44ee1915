#pragma once

#include "work/progress.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace mokuhyo::desk {

// The units of a year with their sheets, a line each: below their departments or in one list.
class BoardModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        SortRole = Qt::UserRole + 1,
        SearchRole, // what the filter looks at, folded
        EntryRole,  // place in the report; -1: a department
    };
    // What one can look for; an entry may be several of these.
    enum Mark { Waiting = 1, Late = 2, Blank = 4, Conflict = 8 }; // 未提出, 期限超過, …
    Q_DECLARE_FLAGS(Marks, Mark)

    explicit BoardModel(QObject *parent = nullptr);
    ~BoardModel() override;

    void setReport(work::ProgressReport report);
    [[nodiscard]] const work::ProgressReport &report() const { return m_report; }
    [[nodiscard]] const work::UnitProgress *entryAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &unit, const QString &sheet) const;
    [[nodiscard]] static Marks marksOf(const work::UnitProgress &entry);

    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    // The column of one phase alone, by its label; empty: of each.
    void setPhase(const QString &label);

    enum class Kind {
        Unit,
        Sheet,
        Phase,
        Blanks,
        Late,
        Due,
        HandedIn,
        File,
        Conflicts,
        Comments,
        Person
    };
    [[nodiscard]] Kind kindOf(int column) const { return m_columns[size_t(column)].kind; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        Kind kind = Kind::Unit;
        QString phase; // label
    };
    struct Node
    {
        int entry = -1;
        QString text; // of a department
        int parent = -1;
        int row = 0;
        QList<int> children;
    };
    void build();
    [[nodiscard]] const Node &nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant entryData(const Node &node, const Column &column, int role) const;
    [[nodiscard]] QVariant groupData(const Node &node, const Column &column, int role) const;
    [[nodiscard]] QString unitText(const work::UnitProgress &entry) const;

    work::ProgressReport m_report;
    QString m_phase;
    bool m_grouped = true;
    std::vector<Column> m_columns;
    std::vector<Node> m_nodes; // the first is the root
};
Q_DECLARE_OPERATORS_FOR_FLAGS(BoardModel::Marks)

// Sorts, and shows what contains the typed text and has all of the marks.
class BoardFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BoardFilter(BoardModel *model, QObject *parent = nullptr);
    void setNeedle(const QString &text);
    void setMarks(BoardModel::Marks marks);
    // Places in the report of what is shown, in the order in which it stands.
    [[nodiscard]] std::vector<size_t> shown() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    BoardModel *m_model;
    QString m_needle;
    BoardModel::Marks m_marks;
};

} // namespace mokuhyo::desk
