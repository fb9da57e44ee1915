#include "desk/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 10;

QString hashed(const QString &group, const QString &path)
{
    return group + u'/' +
           QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(16));
}

} // namespace

QStringList Settings::recentStores() const
{
    return m_settings.value(u"stores/recent"_s).toStringList();
}

void Settings::addRecentStore(const QString &path)
{
    if (path.isEmpty())
        return;
    QStringList recent = recentStores();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(u"stores/recent"_s, QStringList(recent.mid(0, mostRecent)));
}

QStringList Settings::presentStores() const
{
    QStringList present = recentStores();
    present.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return present;
}

QList<WindowPlace> Settings::session(const QString &key) const
{
    QList<WindowPlace> places;
    const QVariantList kept = m_settings.value(hashed(u"session"_s, key)).toList();
    for (const QVariant &window : kept) {
        const QVariantMap map = window.toMap();
        WindowPlace place;
        place.year = map.value(u"year"_s).toInt();
        place.sheet = map.value(u"sheet"_s).toString();
        place.geometry = map.value(u"geometry"_s).toByteArray();
        place.splitter = map.value(u"splitter"_s).toByteArray();
        places.append(place);
    }
    return places;
}

void Settings::setSession(const QString &key, const QList<WindowPlace> &places)
{
    QVariantList kept;
    for (const WindowPlace &place : places)
        kept.append(QVariantMap{{u"year"_s, place.year},
                                {u"sheet"_s, place.sheet},
                                {u"geometry"_s, place.geometry},
                                {u"splitter"_s, place.splitter}});
    m_settings.setValue(hashed(u"session"_s, key), kept);
}

theme::Scheme Settings::scheme() const
{
    const QString name = m_settings.value(u"window/scheme"_s).toString();
    if (name == u"light"_s)
        return theme::Scheme::Light;
    return name == u"dark"_s ? theme::Scheme::Dark : theme::Scheme::System;
}

void Settings::setScheme(theme::Scheme scheme)
{
    const QString name = scheme == theme::Scheme::Light  ? u"light"_s
                         : scheme == theme::Scheme::Dark ? u"dark"_s
                                                         : u"system"_s;
    m_settings.setValue(u"window/scheme"_s, name);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

QByteArray Settings::splitter() const
{
    return m_settings.value(u"window/splitter"_s).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &splitter)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
    m_settings.setValue(u"window/splitter"_s, splitter);
}

QHash<QString, int> Settings::columnWidths(const QString &formId) const
{
    QHash<QString, int> widths;
    const QVariantMap kept = m_settings.value(u"columns/"_s + formId).toMap();
    for (auto width = kept.cbegin(); width != kept.cend(); ++width)
        widths.insert(width.key(), width->toInt());
    return widths;
}

void Settings::setColumnWidth(const QString &formId, const QString &column, int width)
{
    QVariantMap kept = m_settings.value(u"columns/"_s + formId).toMap();
    kept.insert(column, width);
    m_settings.setValue(u"columns/"_s + formId, kept);
}

QString Settings::lastSheet(const QString &storePath) const
{
    return m_settings.value(hashed(u"lastSheet"_s, storePath)).toString();
}

void Settings::setLastSheet(const QString &storePath, const QString &sheetId)
{
    m_settings.setValue(hashed(u"lastSheet"_s, storePath), sheetId);
}

QJsonObject Settings::remembered(const QString &dialog, const QString &storePath) const
{
    const QByteArray kept = m_settings.value(hashed(dialog, storePath)).toByteArray();
    return QJsonDocument::fromJson(kept).object();
}

void Settings::remember(const QString &dialog, const QString &storePath, const QJsonObject &choices)
{
    m_settings.setValue(hashed(dialog, storePath),
                        QJsonDocument(choices).toJson(QJsonDocument::Compact));
}

QString Settings::lastFolder() const
{
    QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo::exists(documents))
        documents = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString folder = m_settings.value(u"files/folder"_s, documents).toString();
    return QFileInfo::exists(folder) ? folder : documents;
}

void Settings::setLastFolder(const QString &filePath)
{
    m_settings.setValue(u"files/folder"_s, QFileInfo(filePath).absolutePath());
}

} // namespace mokuhyo::desk
