#include "core/life.h"

#include <QCoreApplication>

#include <array>

namespace mokuhyo {

namespace {

struct Name
{
    LifeEvent event;
    const char16_t *key;
    const char *label;
};

constexpr std::array names{
    Name{LifeEvent::Added, u"added", QT_TRANSLATE_NOOP("core", "追加")},
    Name{LifeEvent::Changed, u"changed", QT_TRANSLATE_NOOP("core", "変更")},
    Name{LifeEvent::Discontinued, u"discontinued", QT_TRANSLATE_NOOP("core", "中止")},
    Name{LifeEvent::Completed, u"completed", QT_TRANSLATE_NOOP("core", "完了")},
    Name{LifeEvent::Merged, u"merged", QT_TRANSLATE_NOOP("core", "統合")},
    Name{LifeEvent::Transferred, u"transferred", QT_TRANSLATE_NOOP("core", "移管")},
};

} // namespace

QString lifeKey(LifeEvent event)
{
    for (const Name &name : names) {
        if (name.event == event)
            return QString::fromUtf16(name.key);
    }
    return {};
}

LifeEvent lifeFromKey(const QString &key)
{
    for (const Name &name : names) {
        if (QString::fromUtf16(name.key) == key)
            return name.event;
    }
    return LifeEvent::None;
}

QString lifeLabel(LifeEvent event)
{
    const QByteArray word = lifeWord(event).toUtf8();
    return word.isEmpty() ? QString() : QCoreApplication::translate("core", word.constData());
}

QString lifeWord(LifeEvent event)
{
    for (const Name &name : names) {
        if (name.event == event)
            return QString::fromUtf8(name.label);
    }
    return {};
}

} // namespace mokuhyo
