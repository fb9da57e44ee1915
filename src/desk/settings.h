#pragma once

#include "desk/theme.h"
#include "desk/window_place.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace mokuhyo::desk {

// What the window remembers between two starts, on this machine and for this user. Nothing of a
// sheet's content is kept here.
class Settings
{
public:
    [[nodiscard]] QStringList recentStores() const; // newest first
    void addRecentStore(const QString &path);
    // Without files that are gone; those on a drive that is away come back with it.
    [[nodiscard]] QStringList presentStores() const;
    // The windows that showed a store the last time, the one used last in front; `key` names it.
    [[nodiscard]] QList<WindowPlace> session(const QString &key) const;
    void setSession(const QString &key, const QList<WindowPlace> &places);
    [[nodiscard]] theme::Scheme scheme() const;
    void setScheme(theme::Scheme scheme);
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray splitter() const;
    void setWindow(const QByteArray &geometry, const QByteArray &splitter);
    [[nodiscard]] QHash<QString, int> columnWidths(const QString &formId) const;
    void setColumnWidth(const QString &formId, const QString &column, int width);
    [[nodiscard]] QString lastSheet(const QString &storePath) const;
    void setLastSheet(const QString &storePath, const QString &sheetId);
    // What was chosen in a dialog the last time, as its own remembered() tells it.
    [[nodiscard]] QJsonObject remembered(const QString &dialog, const QString &storePath) const;
    void remember(const QString &dialog, const QString &storePath, const QJsonObject &choices);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &filePath);

private:
    QSettings m_settings;
};

} // namespace mokuhyo::desk
