#include "desk/figures_model.h"

#include "core/shares.h"
#include "desk/tsv.h"

#include <QFont>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::FigureGroup;
using work::FigureGrouping;
using By = work::FigureGrouping::By;

namespace {

// 12（60.0%）
QStringList withShares(const std::vector<int> &counts)
{
    const std::vector<double> shares = sharesOf(counts);
    QStringList texts;
    for (size_t i = 0; i < counts.size(); ++i)
        texts +=
            work::countText(counts[i], shares.empty() ? std::nullopt : std::optional(shares[i]));
    return texts;
}

} // namespace

void FiguresModel::setFigures(work::Figures figures)
{
    m_figures = std::move(figures);
    arrange(m_grouping, m_view);
}

void FiguresModel::arrange(const FigureGrouping &grouping, int view)
{
    beginResetModel();
    m_grouping = grouping;
    m_view = view < FirstRating + static_cast<int>(m_figures.ratings.size()) ? view : int(Outcomes);
    m_groups =
        m_figures.rows.empty() ? std::vector<FigureGroup>() : work::groupsOf(m_figures, grouping);
    m_headings = headings();
    m_rows.clear();
    for (const FigureGroup &group : m_groups)
        m_rows.push_back(texts(group));
    // Years do not add up to anything.
    m_hasSum = m_groups.size() > 1 && grouping.by != By::Year;
    if (m_hasSum)
        m_rows.push_back(texts(work::groupsOf(m_figures, {By::All, {}, grouping.year}).front()));
    endResetModel();
}

QStringList FiguresModel::headings() const
{
    QString first = tr("部");
    switch (m_grouping.by) {
    case By::All:
        first = tr("全体");
        break;
    case By::Department:
        break;
    case By::Unit:
        first = tr("部・課");
        break;
    case By::Year:
        first = tr("年度");
        break;
    case By::Choice:
        first = m_grouping.label;
        break;
    }
    QStringList all{first};
    if (m_view == Outcomes)
        return all + QStringList{tr("項目数"), tr("対象")} + work::outcomeWords() +
               QStringList{tr("対象外"), tr("平均達成率")};
    if (m_view == Rates)
        return all + QStringList{tr("達成率のある項目")} + work::rateBins() +
               QStringList{tr("平均達成率")};
    all += m_figures.ratings[static_cast<size_t>(m_view - FirstRating)].words;
    all += tr("未評価");
    if (m_figures.internal)
        all += tr("目安と異なる");
    return all;
}

QStringList FiguresModel::texts(const FigureGroup &group) const
{
    if (m_view == Outcomes)
        return QStringList{group.name, QString::number(group.items),
                           QString::number(group.counted())} +
               withShares(group.outcomes()) +
               QStringList{QString::number(group.notCounted), work::rateText(group.meanRate)};
    if (m_view == Rates)
        return QStringList{group.name, QString::number(group.rated)} + withShares(group.rates) +
               QStringList{work::rateText(group.meanRate)};
    const work::RatingCounts &counts = group.ratings[static_cast<size_t>(m_view - FirstRating)];
    QStringList all{group.name};
    all += withShares(counts.given);
    all += QString::number(counts.unrated);
    if (m_figures.internal)
        all += QString::number(counts.differing);
    return all;
}

QString FiguresModel::groupOf(int row) const
{
    return row >= 0 && row < static_cast<int>(m_groups.size())
               ? m_groups[static_cast<size_t>(row)].name
               : QString();
}

QSet<QString> FiguresModel::itemsOf(int row) const
{
    QSet<QString> items;
    const QString name = groupOf(row);
    for (const work::FigureRow &each : m_figures.rows) {
        if (m_grouping.year && each.year != *m_grouping.year)
            continue;
        if (name.isEmpty() || work::groupName(each, m_grouping, m_figures.yearStyle) == name)
            items.insert(each.item);
    }
    return items;
}

QString FiguresModel::asText() const
{
    CellRange all{m_headings};
    all.insert(all.end(), m_rows.begin(), m_rows.end());
    return toTsv(all);
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && m_hasSum && index.row() == rowCount() - 1) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_rows[static_cast<size_t>(index.row())].value(index.column());
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace mokuhyo::desk
