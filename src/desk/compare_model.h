#pragma once

#include "work/compare.h"

#include <QAbstractItemModel>

namespace mokuhyo::desk {

// What differs between two sides: sheets, and below each its cells and what became of its rows.
class CompareModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Place, Label, Before, After, Reason, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setComparison(work::Comparison comparison);
    [[nodiscard]] const work::Comparison &comparison() const { return m_comparison; }
    // Only lines with this text in them, and of this field or column; empty: all.
    void setFilter(const QString &needle, const QString &label);
    [[nodiscard]] QStringList labels() const; // of all that differs, each once, in their order

    // A line below a sheet; null in all others.
    struct Line
    {
        const work::ComparedSheet *sheet = nullptr;
        const work::ComparedRow *row = nullptr;   // null: a field of the sheet
        const work::ComparedCell *cell = nullptr; // null: what became of the row
    };
    [[nodiscard]] Line lineAt(const QModelIndex &index) const;
    [[nodiscard]] int lines() const; // shown

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        const work::ComparedSheet *sheet = nullptr;
        std::vector<Line> lines;
    };
    void arrange();
    [[nodiscard]] bool isShown(const Line &line) const;
    [[nodiscard]] static QString place(const Line &line);
    [[nodiscard]] static QString label(const Line &line);
    [[nodiscard]] QString text(const Line &line, int column) const;

    work::Comparison m_comparison;
    QString m_needle; // folded
    QString m_label;
    std::vector<Group> m_groups;
};

} // namespace mokuhyo::desk
