#pragma once

#include "core/form.h"

#include <QTreeWidget>

#include <vector>

namespace mokuhyo::desk {

// Fields and columns of forms by the phase that fills them, with check marks for what an export
// carries. A public edition unchecks and disables what is internal and brings it back afterwards.
class ShownFieldsTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ShownFieldsTree(QWidget *parent = nullptr);

    // Several versions of one form are one, with the fields of all.
    void setForms(const std::vector<Form> &forms);
    // Only the fields of this form are in view; empty: of all.
    void showForm(const QString &id);
    void setPublicEdition(bool isPublic);

    // As hidden() answered before.
    void setHidden(const QStringList &keys);
    // What a person has left out, as render::Visibility takes it.
    [[nodiscard]] QStringList hidden() const;

private:
    void addForm(const Form &form);
    void take(QTreeWidgetItem *item);
    void refresh();

    QString m_form;
    bool m_public = false;
};

} // namespace mokuhyo::desk
