#include "desk/finding_list.h"

#include "desk/roomy_delegate.h"

#include <QHeaderView>

#include <algorithm>

namespace mokuhyo::desk {

FindingList::FindingList(FindingModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new RoomyDelegate(this));
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const work::CheckedFinding *found = m_model->at(index.row()))
            Q_EMIT findingWanted(*found);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingList::choiceChanged);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingList::choiceChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = current() ? current()->id : QString();
        m_keptRow = currentIndex().row();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingList::keepCurrent);
}

std::vector<work::CheckedFinding> FindingList::chosen() const
{
    std::vector<work::CheckedFinding> all;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const work::CheckedFinding *found = m_model->at(index.row()))
            all.push_back(*found);
    }
    return all;
}

const work::CheckedFinding *FindingList::current() const
{
    return m_model->at(currentIndex().row());
}

void FindingList::keepCurrent()
{
    const int last = m_model->rowCount() - 1;
    const int same = m_model->rowOf(m_kept);
    const int row = same >= 0 ? same : std::clamp(m_keptRow, 0, std::max(last, 0));
    if (last >= 0)
        setCurrentIndex(m_model->index(row, 0));
    Q_EMIT choiceChanged();
}

} // namespace mokuhyo::desk
