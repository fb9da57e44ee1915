#pragma once

#include "work/figure_groups.h"

#include <QAbstractTableModel>
#include <QSet>

namespace mokuhyo::desk {

// Groups of a year's rows with what was reached or how it was rated, and their sum below.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // 達成状況, 達成率の分布, or one of Figures::ratings from there on.
    enum View { Outcomes, Rates, FirstRating };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(work::Figures figures);
    [[nodiscard]] const work::Figures &figures() const { return m_figures; }
    // `view`: View, or FirstRating + place in Figures::ratings; what is not there becomes Outcomes.
    void arrange(const work::FigureGrouping &grouping, int view);
    [[nodiscard]] const work::FigureGrouping &grouping() const { return m_grouping; }
    [[nodiscard]] int view() const { return m_view; }
    // Without the sum.
    [[nodiscard]] const std::vector<work::FigureGroup> &groups() const { return m_groups; }
    // Ids of the rows (items) that this line counts.
    [[nodiscard]] QSet<QString> itemsOf(int row) const;
    [[nodiscard]] QString groupOf(int row) const;
    // With headings, tabs between cells: for spreadsheets.
    [[nodiscard]] QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] QStringList texts(const work::FigureGroup &group) const;

    work::Figures m_figures;
    work::FigureGrouping m_grouping;
    int m_view = Outcomes;
    std::vector<work::FigureGroup> m_groups;
    QStringList m_headings;
    std::vector<QStringList> m_rows; // the last is the sum, where there are several groups
    bool m_hasSum = false;
};

} // namespace mokuhyo::desk
