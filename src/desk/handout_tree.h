#pragma once

#include "work/handouts.h"

#include <QTreeWidget>

namespace mokuhyo::desk {

// What a hand-out brings to whom: units below their departments, each with a check mark, its sheets
// below it, and at the end what is not handed out, with the reason.
class HandoutTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HandoutTree(QWidget *parent = nullptr);

    // Marks that were taken away stay away.
    void setReport(const work::HandoutReport &report);
    // Shows units that have this text in their name.
    void narrow(const QString &text);
    // Every unit that is shown.
    void checkAll(bool checked);

    [[nodiscard]] QStringList chosen() const; // ids
    [[nodiscard]] bool isAll() const;
    // What goes to the current unit, else to the first chosen one; null: to nobody.
    [[nodiscard]] const work::HandoutFile *current() const;
    [[nodiscard]] const work::HandoutReport &report() const { return m_report; }

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QTreeWidgetItem *department(const QString &name);
    void addFile(const work::HandoutFile &file);
    void addSkipped();
    void tellChosen();

    work::HandoutReport m_report;
    QList<QTreeWidgetItem *> m_units; // in the order of the report's files
    QSet<QString> m_leftOut;          // ids
    bool m_filling = false;
};

} // namespace mokuhyo::desk
