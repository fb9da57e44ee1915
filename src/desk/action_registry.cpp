#include "desk/action_registry.h"

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
    const auto table = [&](const QString &text, const QString &keys) {
        lines.push_back({tr("表の中"), text, keys});
    };
    table(tr("入力を始める（今の内容を置き換える）"), tr("文字キー"));
    table(tr("入力を始める（今の内容に続ける）"), u"F2"_s);
    table(tr("確定して下へ・上へ"), u"Enter / Shift+Enter"_s);
    table(tr("確定して右へ・左へ"), u"Tab / Shift+Tab"_s);
    table(tr("欄の中で改行"), u"Alt+Enter"_s);
    table(tr("入力をやめて元の内容に戻す"), u"Esc"_s);
    table(tr("選んだ欄の内容を消す"), u"Delete"_s);
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
