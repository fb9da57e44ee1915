#pragma once

#include <QTreeView>

namespace mokuhyo::desk {

class OrganisationModel;

// Units are dragged below each other or to another place; whoever listens decides.
class OrganisationTree : public QTreeView
{
    Q_OBJECT

public:
    explicit OrganisationTree(OrganisationModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QStringList chosen() const; // ids, in the order of the tree
    void choose(const QStringList &units);
    // Shows what has this text in its name, with its superiors.
    void narrow(const QString &text);

Q_SIGNALS:
    // Below `parent` (empty: at the top), in front of `next` (empty: behind all).
    void moveWanted(const QString &unit, const QString &parent, const QString &next);
    void chosenChanged();

protected:
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] bool narrow(const QModelIndex &parent, const QString &key);

    OrganisationModel *m_units;
};

} // namespace mokuhyo::desk
