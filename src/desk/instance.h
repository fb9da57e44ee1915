#pragma once

#include "desk/start_request.h"

#include <QLocalServer>
#include <QObject>

#include <memory>

namespace mokuhyo::desk {

// The one process of this user that shows a store: where another start of the program asks for it.
// A socket that a crash left behind is taken over.
class Instance : public QObject
{
    Q_OBJECT

public:
    struct Claim
    {
        bool handedOver = false; // another process shows the store and has taken the request
        // To be kept while the store is shown; null if handed over, or if nobody can be reached and
        // nothing can be left for others either.
        std::unique_ptr<Instance> instance;
    };
    [[nodiscard]] static Claim claim(const QString &storePath, const StartRequest &request);
    // The same without becoming the one that is asked.
    [[nodiscard]] static bool handOver(const QString &storePath, const StartRequest &request);
    // The socket of a store: in a folder of this user, named after the store's file.
    [[nodiscard]] static QString address(const QString &storePath);

Q_SIGNALS:
    void asked(const mokuhyo::desk::StartRequest &request);

private:
    Instance();
    void answer();

    QLocalServer m_server;
};

} // namespace mokuhyo::desk
