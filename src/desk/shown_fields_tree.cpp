#include "desk/shown_fields_tree.h"

#include "desk/roomy_delegate.h"
#include "render/visibility.h"

#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

enum Role {
    Key = Qt::UserRole, // "form/key" of a field, id of a form, key of a phase
    Internal,
    SaysWhich, // stays when its phase is taken out as a whole
    Chosen,    // by the person, whatever the edition makes of it
};

bool isField(const QTreeWidgetItem *item)
{
    return item->childCount() == 0;
}

QTreeWidgetItem *childOf(QTreeWidgetItem *parent, const QString &key, const QString &text)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        if (parent->child(i)->data(0, Key).toString() == key)
            return parent->child(i);
    }
    auto *item = new QTreeWidgetItem(parent, {text});
    item->setData(0, Key, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    return item;
}

template<class Visit>
void eachField(QTreeWidgetItem *item, Visit visit)
{
    if (isField(item)) {
        visit(item);
        return;
    }
    for (int i = 0; i < item->childCount(); ++i)
        eachField(item->child(i), visit);
}

Qt::CheckState stateOf(QTreeWidgetItem *item)
{
    int all = 0;
    int checked = 0;
    eachField(item, [&](const QTreeWidgetItem *field) {
        ++all;
        checked += field->checkState(0) == Qt::Checked;
    });
    if (checked == 0)
        return Qt::Unchecked;
    return checked == all ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace

ShownFieldsTree::ShownFieldsTree(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setItemDelegate(new RoomyDelegate(this));
    setAccessibleName(tr("載せる項目"));
    connect(this, &QTreeWidget::itemChanged, this, &ShownFieldsTree::take);
}

void ShownFieldsTree::setForms(const std::vector<Form> &forms)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Form &form : forms)
        addForm(form);
    showForm(m_form);
    refresh();
}

void ShownFieldsTree::addForm(const Form &form)
{
    QTreeWidgetItem *top = childOf(invisibleRootItem(), form.ref.id, form.title);
    const auto add = [&](const Field &field, const QString &label) {
        const Phase *phase = form.phase(field.phase);
        QTreeWidgetItem *above = childOf(top, field.phase, phase ? phase->label : field.phase);
        QTreeWidgetItem *item = childOf(above, form.ref.id + u'/' + field.key,
                                        field.internal ? tr("%1（内部用）").arg(label) : label);
        item->setData(0, Internal, field.internal);
        item->setData(0, SaysWhich, render::saysWhich(form, field));
        item->setData(0, Chosen, true);
    };
    for (const Field &field : form.fields)
        add(field, field.label);
    for (const Field &column : form.columns)
        add(column, form.printedLabel(column));
}

void ShownFieldsTree::showForm(const QString &id)
{
    m_form = id;
    int inView = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *form = topLevelItem(i);
        form->setHidden(!id.isEmpty() && form->data(0, Key).toString() != id);
        inView += !form->isHidden();
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(inView == 1);
}

void ShownFieldsTree::setPublicEdition(bool isPublic)
{
    m_public = isPublic;
    refresh();
}

void ShownFieldsTree::setHidden(const QStringList &keys)
{
    const QSignalBlocker quiet(this);
    eachField(invisibleRootItem(), [&](QTreeWidgetItem *field) {
        field->setData(0, Chosen, !keys.contains(field->data(0, Key).toString()));
    });
    refresh();
}

QStringList ShownFieldsTree::hidden() const
{
    QStringList keys;
    eachField(invisibleRootItem(), [&](const QTreeWidgetItem *field) {
        if (!field->data(0, Key).isNull() && !field->data(0, Chosen).toBool())
            keys += field->data(0, Key).toString();
    });
    return keys;
}

void ShownFieldsTree::take(QTreeWidgetItem *item)
{
    const bool checked = item->checkState(0) == Qt::Checked;
    const QSignalBlocker quiet(this);
    if (isField(item)) {
        item->setData(0, Chosen, checked);
    } else {
        eachField(item, [&](QTreeWidgetItem *field) {
            if (field->flags() & Qt::ItemIsEnabled)
                field->setData(0, Chosen, checked || field->data(0, SaysWhich).toBool());
        });
    }
    refresh();
}

void ShownFieldsTree::refresh()
{
    const QSignalBlocker quiet(this);
    if (topLevelItemCount() == 0)
        return;
    eachField(invisibleRootItem(), [this](QTreeWidgetItem *field) {
        const bool possible = !(m_public && field->data(0, Internal).toBool());
        field->setFlags(possible ? field->flags() | Qt::ItemIsEnabled
                                 : field->flags() & ~Qt::ItemIsEnabled);
        field->setCheckState(0, possible && field->data(0, Chosen).toBool() ? Qt::Checked
                                                                            : Qt::Unchecked);
    });
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        if (!isField(*at))
            (*at)->setCheckState(0, stateOf(*at));
    }
}

} // namespace mokuhyo::desk
