#include "store/migration.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

const std::vector<Migration> &builtInMigrations()
{
    static const std::vector<Migration> migrations = [] {
        std::vector<Migration> found;
        const QDir folder(u":/schemas/sql"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.push_back({name.section(u'-', 0, 0).toInt(), file.readAll()});
        }
        return found;
    }();
    return migrations;
}

Result<int> schemaVersion(Connection &connection)
{
    return connection.number(u"PRAGMA user_version"_s).map([](qint64 version) {
        return int(version);
    });
}

Status migrate(Connection &connection, const std::vector<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        Result<Transaction> transaction = Transaction::begin(connection);
        if (!transaction)
            return failure(transaction.error());
        // Inside the transaction, because another process may have migrated in the meantime.
        const Result<int> version = schemaVersion(connection);
        if (!version)
            return failure(version.error());
        if (*version >= migration.version)
            continue;
        if (Status done = connection.runScript(migration.script); !done)
            return done;
        const QString setVersion = u"PRAGMA user_version=%1"_s.arg(migration.version);
        if (Status done = connection.run(setVersion); !done)
            return done;
        if (Status done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace mokuhyo::store
