#pragma once

#include "work/runner.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace mokuhyo::desk {

// What one window's commit means for the others.
struct Announcement
{
    QStringList sheets; // touched; ignored where `everything`
    bool tree = false;  // titles, units or whole sheets
    bool everything = false;
    QString undoText;
    QString redoText;
};

// A store that this process has open, once, however many windows show it: one thread, one session,
// one undo. Undo therefore takes back the last step of the person, whichever window it was made in;
// every window's menu names that step. The last window that lets go closes the store.
class OpenStore : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<work::Session>>()>;

    explicit OpenStore(Opener opener);

    [[nodiscard]] work::Runner &runner() { return m_runner; }
    // Tells every window what `by` has written; `by` itself knows already.
    void announce(const QObject *by, const Announcement &what);
    // From here on somebody else's commits are looked for; false: they are already.
    bool watch();

Q_SIGNALS:
    void announced(const QObject *by, const mokuhyo::desk::Announcement &what);
    // Another process has committed.
    void changedElsewhere();

private:
    void poll();

    work::Runner m_runner;
    QTimer m_poll;
    std::optional<qint64> m_version;
};

// The open stores of this process, by file.
class OpenStores
{
public:
    // The store that is open already, else one that `opener` opens. A new store (`fresh`) is never
    // one that is open already: the opener has to refuse it.
    [[nodiscard]] std::shared_ptr<OpenStore> take(const QString &path, bool fresh,
                                                  OpenStore::Opener opener);

    // One text for one file, whatever links and dots lead to it; the file need not be there.
    [[nodiscard]] static QString key(const QString &path);

private:
    QHash<QString, std::weak_ptr<OpenStore>> m_stores;
};

} // namespace mokuhyo::desk
