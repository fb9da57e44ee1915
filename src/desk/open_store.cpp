#include "desk/open_store.h"

#include <QDir>
#include <QFileInfo>

namespace mokuhyo::desk {

namespace {

constexpr int pollInterval = 2000; // ms; how soon somebody else's commit shows

} // namespace

OpenStore::OpenStore(Opener opener) : m_runner(std::move(opener))
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &OpenStore::poll);
}

void OpenStore::announce(const QObject *by, const Announcement &what)
{
    Q_EMIT announced(by, what);
}

bool OpenStore::watch()
{
    if (m_poll.isActive())
        return false;
    m_poll.start();
    return true;
}

void OpenStore::poll()
{
    m_runner.run([](work::Session &session) { return session.store().dataVersion(); })
        .then(this, [this](const Result<qint64> &version) {
            if (!version)
                return;
            // What this process wrote, its windows know.
            const qint64 others = *version >> 32;
            const bool foreign = m_version && *m_version != others;
            m_version = others;
            if (foreign)
                Q_EMIT changedElsewhere();
        });
}

QString OpenStores::key(const QString &path)
{
    const QFileInfo file(path);
    if (const QString found = file.canonicalFilePath(); !found.isEmpty())
        return found;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath())
                            : QDir(folder).filePath(file.fileName());
}

std::shared_ptr<OpenStore> OpenStores::take(const QString &path, bool fresh,
                                            OpenStore::Opener opener)
{
    const QString name = key(path);
    const auto known = m_stores.value(name).lock();
    if (known && !fresh)
        return known;
    auto store = std::make_shared<OpenStore>(std::move(opener));
    if (!known)
        m_stores.insert(name, store);
    return store;
}

} // namespace mokuhyo::desk
