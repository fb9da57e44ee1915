#pragma once

#include "store/sql.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace mokuhyo::store {

enum class Opening {
    Create,    // makes the file; it stays journal_mode=DELETE until it is opened for work
    Work,      // read and write, journal_mode=WAL with synchronous=FULL
    Exclusive, // read and write, nobody else may have it open; journal_mode=DELETE
    Read,
    Immutable, // reads a file that nobody can be writing: a read-only medium, a backup
    Memory,
};

// The one place that opens SQLite files, with everything that keeps them sound: see
// connection.cpp. Knows nothing of what the tables mean.
class Connection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path,
                                                                  Opening opening);
    // A database in memory over these bytes, for reading what cannot be trusted. `name` is for
    // messages.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> overBytes(const QByteArray &bytes,
                                                                       const QString &name);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Whether this process has the file open.
    [[nodiscard]] static bool isOpenHere(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    // Prepared once per text, forward only. One run of the same text at a time.
    [[nodiscard]] Result<Query> query(const QString &sql);
    // A statement without rows or parameters.
    [[nodiscard]] Status run(const QString &sql);
    // The first column of the first row.
    [[nodiscard]] Result<qint64> number(const QString &sql);
    [[nodiscard]] Result<QString> text(const QString &sql);
    // Several statements of a script, one after the other.
    [[nodiscard]] Status runScript(const QByteArray &script);

    // The database as a file would hold it.
    [[nodiscard]] Result<QByteArray> bytes() const;

    // From now on the file alone holds everything after each write, so that it can be copied or
    // mailed while it is open: settle() empties the log of writes into it.
    void setSelfContained() { m_selfContained = true; }
    void settle();

    void setBeforeCommit(std::function<void()> hook) { m_beforeCommit = std::move(hook); }
    [[nodiscard]] const std::function<void()> &beforeCommit() const { return m_beforeCommit; }

private:
    Connection(QString name, QString path);
    [[nodiscard]] Status configure(Opening opening);

    QString m_name;
    QString m_path;
    QString m_file; // canonical
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    bool m_selfContained = false;
    std::function<void()> m_beforeCommit;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
};

} // namespace mokuhyo::store
