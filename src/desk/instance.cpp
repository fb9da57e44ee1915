#include "desk/instance.h"

#include "desk/open_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds. A process that does not answer within them hangs, and waiting longer helps nobody.
constexpr int reach = 500;
constexpr int answerTime = 3000;
constexpr qsizetype longestRequest = 1 << 20;
const QByteArray taken = QByteArrayLiteral("taken\n");

} // namespace

QString Instance::address(const QString &storePath)
{
    const QByteArray name =
        QCryptographicHash::hash(OpenStores::key(storePath).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(24);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(u"mokuhyo-"_s + QString::fromLatin1(name));
}

bool Instance::handOver(const QString &storePath, const StartRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(address(storePath));
    if (!socket.waitForConnected(reach))
        return false;
    socket.write(request.toJson() + '\n');
    QByteArray answer;
    while (answer.size() < taken.size() && socket.waitForReadyRead(answerTime))
        answer += socket.readAll();
    return answer == taken;
}

Instance::Claim Instance::claim(const QString &storePath, const StartRequest &request)
{
    // Two starts at once: the second one waits here until it can ask the first.
    QLockFile turn(address(storePath) + u".lock"_s);
    turn.setStaleLockTime(2 * answerTime);
    if (!turn.tryLock(2 * answerTime))
        return {};
    if (handOver(storePath, request))
        return {true, nullptr};
    std::unique_ptr<Instance> instance(new Instance);
    instance->m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (instance->m_server.listen(address(storePath)))
        return {false, std::move(instance)};
    // Left behind by a crash; one that is alive but did not answer keeps its place.
    QLocalSocket socket;
    socket.connectToServer(address(storePath));
    if (!socket.waitForConnected(reach)) {
        QLocalServer::removeServer(address(storePath));
        if (instance->m_server.listen(address(storePath)))
            return {false, std::move(instance)};
    }
    return {};
}

Instance::Instance()
{
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::answer);
}

void Instance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(answerTime, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > longestRequest) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const StartRequest request = StartRequest::fromJson(socket->readLine());
            socket->write(taken);
            socket->disconnectFromServer(); // once it is written
            // Later: opening may show a dialog, and the other process waits for its answer.
            QMetaObject::invokeMethod(
                this, [this, request] { Q_EMIT asked(request); }, Qt::QueuedConnection);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace mokuhyo::desk
