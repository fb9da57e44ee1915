#pragma once

#include "render/chart.h"
#include "work/series.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace mokuhyo::desk {

// Figures over the years, a line for each thing that is counted.
class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sheet, Row, Part, Targets, Actuals, Line, Rate, ColumnCount };
    static constexpr int ChartRole = Qt::UserRole + 30; // render::Chart of a small line

    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(std::vector<work::Series> series);
    // Only lines with this text in them; empty: all.
    void setNeedle(const QString &text);
    [[nodiscard]] const work::Series *at(int row) const; // null: none
    [[nodiscard]] int rowOf(const QString &item) const;  // of any of its years; -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void arrange();
    [[nodiscard]] QString text(const work::Series &series, int column) const;

    std::vector<work::Series> m_series;
    QString m_needle; // folded
    std::vector<size_t> m_rows;
};

// 目標 and 実績 as lines over the years.
[[nodiscard]] render::TrendData trendOf(const work::Series &series);

// A small line beside the texts.
class SparkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace mokuhyo::desk
