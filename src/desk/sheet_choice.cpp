#include "desk/sheet_choice.h"

#include "core/fiscal_year.h"
#include "desk/roomy_delegate.h"

#include <QScopedValueRollback>

namespace mokuhyo::desk {

namespace {

constexpr int sheetRole = Qt::UserRole;
constexpr int formRole = Qt::UserRole + 1;

} // namespace

SheetChoice::SheetChoice(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("綴じ込むシート"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setItemDelegate(new RoomyDelegate(this));
    setTextElideMode(Qt::ElideMiddle);
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
}

QTreeWidgetItem *SheetChoice::groupFor(const QString &unit, const TreeSnapshot &tree)
{
    if (const auto known = m_groups.constFind(unit); known != m_groups.constEnd())
        return *known;
    const Unit *found = tree.units.find(unit);
    if (!found)
        return invisibleRootItem();
    const QDate day = fiscal::lastDay(tree.year);
    m_groups.insert(unit, invisibleRootItem()); // against circles
    QTreeWidgetItem *parent = groupFor(found->parentOn(day), tree);
    auto *group = new QTreeWidgetItem(parent, {found->nameOn(day)});
    group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    m_groups.insert(unit, group);
    return group;
}

void SheetChoice::setTree(const TreeSnapshot &tree, const QStringList &leftOut)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    clear();
    m_groups.clear();
    m_sheets.clear();
    // Units first, in the order of the register: sheets come in that of the store.
    QSet<QString> used;
    for (const TreeEntry &entry : tree.entries)
        used.insert(entry.sheet.unit);
    for (const Unit *unit : tree.units.on(fiscal::lastDay(tree.year))) {
        if (used.contains(unit->id))
            (void)groupFor(unit->id, tree);
    }
    for (const TreeEntry &entry : tree.entries) {
        auto *item = new QTreeWidgetItem(groupFor(entry.sheet.unit, tree),
                                         {QString(entry.title).replace(u'\n', u' ')});
        item->setData(0, sheetRole, entry.sheet.id);
        item->setData(0, formRole, entry.sheet.form.id);
        item->setToolTip(0, entry.formTitle);
        item->setCheckState(0, leftOut.contains(entry.sheet.id) ? Qt::Unchecked : Qt::Checked);
        m_sheets += item;
    }
    setForms(m_forms);
    if (m_sheets.size() <= 60)
        expandAll();
}

void SheetChoice::setForms(const QStringList &forms)
{
    m_forms = forms;
    for (QTreeWidgetItem *item : m_sheets)
        item->setHidden(!forms.contains(item->data(0, formRole).toString()));
    // A group without any is in the way.
    const std::function<bool(QTreeWidgetItem *)> any = [&](QTreeWidgetItem *item) {
        if (item->childCount() == 0)
            return !item->isHidden();
        bool shown = false;
        for (int i = 0; i < item->childCount(); ++i)
            shown = any(item->child(i)) || shown;
        item->setHidden(!shown);
        return shown;
    };
    for (int i = 0; i < topLevelItemCount(); ++i)
        (void)any(topLevelItem(i));
    if (!m_filling)
        Q_EMIT changed();
}

QStringList SheetChoice::chosen() const
{
    QStringList ids;
    for (const QTreeWidgetItem *item : m_sheets) {
        if (item->checkState(0) == Qt::Checked &&
            m_forms.contains(item->data(0, formRole).toString()))
            ids += item->data(0, sheetRole).toString();
    }
    return ids;
}

QStringList SheetChoice::leftOut() const
{
    QStringList ids;
    for (const QTreeWidgetItem *item : m_sheets) {
        if (item->checkState(0) != Qt::Checked)
            ids += item->data(0, sheetRole).toString();
    }
    return ids;
}

bool SheetChoice::isAll() const
{
    return leftOut().isEmpty();
}

} // namespace mokuhyo::desk
