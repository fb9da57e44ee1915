#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace mokuhyo::desk {

// Where an action stands: menus are made in this order.
enum class Menu { File, Edit, Row, Stage, Year, Tally, View, Window, Help };

struct ActionSpec
{
    const char *id = "";
    Menu menu = Menu::File;
    const char *text = ""; // to be translated, context Actions
    QList<QKeySequence> shortcuts = {};
    const char *icon = "";
    bool separatorBefore = false;
    bool inToolbar = false;
    bool checkable = false;
};

// Everything the window can do, said once: menus, toolbar and the table of shortcuts are made from
// this.
[[nodiscard]] const QList<ActionSpec> &actionSpecs();
[[nodiscard]] QString menuTitle(Menu menu);

class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QWidget *window);

    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }

    struct ShortcutLine
    {
        QString menu;
        QString text;
        QString keys;
    };
    // For the help page: every action with a shortcut, and the keys of the table.
    [[nodiscard]] QList<ShortcutLine> shortcutTable() const;
    // Pairs of ids whose shortcuts are the same.
    [[nodiscard]] QList<std::pair<QString, QString>> clashes() const;

private:
    QList<QAction *> m_all;
    QHash<QString, QAction *> m_byId;
};

} // namespace mokuhyo::desk
