#pragma once

#include "desk/store_controller.h"
#include "work/desk_person.h"

#include <QPushButton>

namespace mokuhyo::desk {

// Who sits at the desk: shown in the status bar, asked for when it may be somebody else, and the
// signature of every change from then on.
class DeskPersonButton : public QPushButton
{
    Q_OBJECT

public:
    // `quietStore`: one in which nobody is asked, the sample's.
    DeskPersonButton(StoreController &store, const QString &quietStore, QWidget *window);

    // 担当者の変更
    void ask(const QString &reason = {});
    [[nodiscard]] const work::DeskPerson &person() const { return m_person; }
    // Somebody has said who they are and that no section is theirs: the planning division.
    [[nodiscard]] bool hasNoUnit() const
    {
        return m_person.confirmed.isValid() && m_person.unit.isEmpty();
    }
    // The sheet to open on: `last` where it is of the own section, else the section's first, else
    // `last`. Empty: neither is in the tree.
    [[nodiscard]] QString sheetToOpen(const TreeSnapshot &tree, const QString &last) const;

Q_SIGNALS:
    void sectionChosen(); // another own section than before, or somebody has come to the desk

private:
    [[nodiscard]] bool lasts() const; // what is signed, and by whom
    void storeOpened(const StoreInfo &info);
    void treeLoaded(const TreeSnapshot &tree);
    void confirm(const work::DeskPerson &person);
    void sign(const QString &name);
    void updateText();

    StoreController &m_store;
    QWidget *m_window;
    work::DeskPerson m_person;
    UnitRegister m_units;
    QString m_quiet;
    QString m_path;
    QString m_login;
    QString m_signed;
    bool m_due = false; // to be asked once the tree is there
    bool m_writable = false;
    bool m_arriving = false; // asked because a day or a year begins
};

} // namespace mokuhyo::desk
