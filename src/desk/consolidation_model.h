#pragma once

#include "work/year_rows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <optional>

namespace mokuhyo::desk {

// Rows of all units under the columns of their form, below headings of groups; filtered, grouped
// and sorted here, so that thousands of rows cost no more than a list of numbers.
class ConsolidationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The columns in front of the form's.
    enum { UnitColumn, SheetColumn, NumberColumn, FormColumns };

    explicit ConsolidationModel(QObject *parent = nullptr);

    void setRows(work::YearRows rows);
    [[nodiscard]] const work::YearRows &rows() const { return m_rows; }
    void setNeedle(const QString &text);
    // Only these rows, by the ids of their items; none: all.
    void setOnly(const std::optional<QSet<QString>> &items);
    // By the column of the form with this key, by department, or not at all (empty).
    static inline const QString byDepartment = QStringLiteral("-");
    void setGrouping(const QString &by);
    [[nodiscard]] const QString &grouping() const { return m_grouping; }
    // Keys of the form's columns; the order is the form's.
    void setColumns(const QStringList &keys);
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] const Field *field(int column) const; // null: one of those in front

    [[nodiscard]] const work::YearRow *rowAt(int line) const; // null: the heading of a group
    [[nodiscard]] int lineOf(const QString &item) const;      // -1: not shown
    [[nodiscard]] QStringList shownSheets() const;            // each once, as they stand
    [[nodiscard]] int shownRows() const { return m_shown; }
    [[nodiscard]] std::vector<int> headings() const; // lines

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Line
    {
        int row = -1; // of the rows; -1: a heading
        QString group;
        int count = 0;
    };
    void arrange();
    [[nodiscard]] QString textAt(const work::YearRow &row, int column) const;
    [[nodiscard]] QString groupOf(const work::YearRow &row) const;
    [[nodiscard]] const QString &searchText(size_t row) const;

    work::YearRows m_rows;
    mutable std::vector<QString> m_searchTexts; // folded, made when they are first looked at
    QString m_needle;
    std::optional<QSet<QString>> m_only;
    QString m_grouping = byDepartment;
    std::vector<const Field *> m_columns;
    std::vector<Line> m_lines;
    int m_shown = 0;
    int m_sortColumn = -1; // as they came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace mokuhyo::desk
