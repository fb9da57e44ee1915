#include "desk/organisation_tree.h"

#include "core/text.h"
#include "desk/organisation_model.h"
#include "desk/roomy_delegate.h"

#include <QDropEvent>
#include <QHeaderView>

namespace mokuhyo::desk {

OrganisationTree::OrganisationTree(OrganisationModel *model, QWidget *parent)
    : QTreeView(parent), m_units(model)
{
    setModel(model);
    setItemDelegate(new RoomyDelegate(this));
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrganisationTree::chosenChanged);
}

QStringList OrganisationTree::chosen() const
{
    QStringList ids;
    for (QModelIndex index = m_units->index(0, 0); index.isValid(); index = indexBelow(index)) {
        if (selectionModel()->isSelected(index))
            ids += m_units->unitAt(index);
    }
    return ids;
}

void OrganisationTree::choose(const QStringList &units)
{
    selectionModel()->clearSelection();
    for (const QString &unit : units) {
        const QModelIndex index = m_units->indexOf(unit);
        if (!index.isValid())
            continue;
        selectionModel()->setCurrentIndex(index,
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

void OrganisationTree::narrow(const QString &text)
{
    (void)narrow(QModelIndex(), searchKey(text));
}

bool OrganisationTree::narrow(const QModelIndex &parent, const QString &key)
{
    bool any = false;
    for (int row = 0; row < m_units->rowCount(parent); ++row) {
        const QModelIndex index = m_units->index(row, 0, parent);
        const bool fits = key.isEmpty() || searchKey(index.data().toString()).contains(key);
        // What stands below a fitting unit is shown with it.
        const bool below = narrow(index, fits ? QString() : key);
        setRowHidden(row, parent, !fits && !below);
        any = any || fits || below;
    }
    return any;
}

void OrganisationTree::dropEvent(QDropEvent *event)
{
    const QStringList moved = chosen();
    const QModelIndex at =
        indexAt(event->position().toPoint()).siblingAtColumn(OrganisationModel::Name);
    QString parent;
    QString next;
    switch (at.isValid() ? dropIndicatorPosition() : OnViewport) {
    case OnItem:
        parent = m_units->unitAt(at);
        break;
    case AboveItem:
        parent = m_units->unitAt(at.parent());
        next = m_units->unitAt(at);
        break;
    case BelowItem:
        parent = m_units->unitAt(at.parent());
        next = m_units->unitAt(at.siblingAtRow(at.row() + 1));
        break;
    case OnViewport:
        break;
    }
    // The tree follows the register, not the mouse: the view has nothing to remove.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (moved.size() == 1 && moved.front() != next)
        Q_EMIT moveWanted(moved.front(), parent, next);
}

} // namespace mokuhyo::desk
