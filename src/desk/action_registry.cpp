#include "desk/action_registry.h"

#include "desk/table_keys.h"
#include "desk/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window)
{
    for (const ActionSpec &spec : actionSpecs()) {
        auto *action = new QAction(QCoreApplication::translate("Actions", spec.text), window);
        action->setObjectName(QString::fromLatin1(spec.id));
        action->setShortcuts(spec.shortcuts);
        action->setCheckable(spec.checkable);
        action->setIcon(theme::icon(QString::fromLatin1(spec.icon)));
        // Mnemonics and dots belong to menus.
        QString plain = action->text();
        if (const qsizetype at = plain.indexOf(u"(&"_s); at > 0)
            plain.remove(at, 4);
        plain.remove(u'&').remove(u'…');
        action->setIconText(plain);
        const QString keys = QKeySequence::listToString(spec.shortcuts, QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? plain : tr("%1（%2）").arg(plain, keys));
        window->addAction(action);
        m_all += action;
        m_byId.insert(action->objectName(), action);
    }
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_byId.value(id);
}

QList<ActionRegistry::ShortcutLine> ActionRegistry::shortcutTable() const
{
    QList<ShortcutLine> lines;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const QAction *action = m_all[i];
        if (action->shortcuts().isEmpty())
            continue;
        QString menu = menuTitle(actionSpecs()[i].menu);
        if (const qsizetype at = menu.indexOf(u"(&"_s); at > 0)
            menu.truncate(at);
        lines.push_back(
            {menu.remove(u'&'), action->iconText(),
             QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    for (const TableKey &key : tableKeys())
        lines.push_back({tr("表の中"), key.text, key.keys});
    return lines;
}

QList<std::pair<QString, QString>> ActionRegistry::clashes() const
{
    QList<std::pair<QString, QString>> found;
    QHash<QString, QString> owners;
    for (const QAction *action : m_all) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            if (owners.contains(text))
                found.push_back({owners[text], action->objectName()});
            owners.insert(text, action->objectName());
        }
    }
    return found;
}

} // namespace mokuhyo::desk
