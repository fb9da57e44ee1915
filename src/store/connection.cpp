#include "store/connection.h"

#include "store/messages.h"

#include <QFileInfo>
#include <QMutex>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

QString nextName()
{
    static std::atomic<int> count{0};
    return u"mokuhyo-store-%1"_s.arg(++count);
}

// POSIX drops a process's locks on a file as soon as the process closes any descriptor of it, so
// nobody here may look into a file with open() and close() while SQLite holds locks on it. Which
// files those are is a property of the process.
class OpenFiles
{
public:
    void add(const QString &path)
    {
        const QMutexLocker guard(&m_mutex);
        m_paths.append(path);
    }
    void remove(const QString &path)
    {
        const QMutexLocker guard(&m_mutex);
        m_paths.removeOne(path);
    }
    bool contains(const QString &path)
    {
        const QMutexLocker guard(&m_mutex);
        return m_paths.contains(path);
    }

private:
    QMutex m_mutex;
    QStringList m_paths;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

// Settings that make SQLite refuse what a forged or half-broken file asks of it.
Status harden(sqlite3 *handle, const QString &path)
{
    const std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_DQS_DDL, 0}, {SQLITE_DBCONFIG_DQS_DML, 0}};
    for (const auto &[setting, wanted] : settings) {
        int answer = -1;
        const int code = sqlite3_db_config(handle, setting, wanted, &answer);
        if (code != SQLITE_OK || answer != wanted)
            return failure(sqlError(SQLITE_ERROR, u"db_config %1"_s.arg(setting), path));
    }
    return {};
}

} // namespace

Connection::Connection(QString name, QString path)
    : m_name(std::move(name)), m_path(std::move(path))
{
}

Connection::~Connection()
{
    m_queries.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    openFiles().remove(m_file);
}

bool Connection::isOpenHere(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    return !file.isEmpty() && openFiles().contains(file);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Opening opening)
{
    std::unique_ptr<Connection> connection(new Connection(nextName(), path));
    connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    QSqlDatabase &database = connection->m_database;
    QString options = u"QSQLITE_BUSY_TIMEOUT=3000"_s;
    if (opening == Opening::Read || opening == Opening::Immutable)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (opening == Opening::Memory) {
        database.setDatabaseName(u":memory:"_s);
    } else if (opening == Opening::Immutable) {
        options += u";QSQLITE_OPEN_URI"_s;
        const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        database.setDatabaseName(QString::fromLatin1(url.toEncoded()) + u"?immutable=1"_s);
    } else {
        database.setDatabaseName(QFileInfo(path).absoluteFilePath());
    }
    database.setConnectOptions(options);
    const bool opened = database.open();
    if (opening != Opening::Memory) {
        connection->m_file = QFileInfo(path).canonicalFilePath();
        openFiles().add(connection->m_file);
    }
    if (!opened)
        return failure(sqlError(database.lastError(), path));
    const QVariant handle = database.driver()->handle();
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (Status done = connection->configure(opening); !done)
        return failure(done.error());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::overBytes(const QByteArray &bytes,
                                                          const QString &name)
{
    Result<std::unique_ptr<Connection>> connection = open({}, Opening::Memory);
    if (!connection)
        return connection;
    (*connection)->m_path = name;
    sqlite3 *handle = (*connection)->m_handle;
    const auto size = sqlite3_uint64(bytes.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(std::max<sqlite3_uint64>(size, 1)));
    if (copy == nullptr)
        return failure(sqlError(SQLITE_NOMEM, u"memory"_s, name));
    std::copy(bytes.begin(), bytes.end(), copy);
    // SQLite frees the copy, also where it refuses it.
    const int code =
        sqlite3_deserialize(handle, "main", copy, sqlite3_int64(size), sqlite3_int64(size),
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return failure(sqlError(code, QString::fromUtf8(sqlite3_errmsg(handle)), name));
    return connection;
}

Result<QByteArray> Connection::bytes() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(m_handle, "main", &size, 0), &sqlite3_free);
    if (!bytes)
        return failure(sqlError(SQLITE_NOMEM, u"memory"_s, m_path));
    return QByteArray(reinterpret_cast<const char *>(bytes.get()), qsizetype(size));
}

// Where somebody reads just now the log stays for once; nothing is lost by that.
void Connection::settle()
{
    if (m_selfContained)
        (void)number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Status Connection::configure(Opening opening)
{
    if (Status done = harden(m_handle, m_path); !done)
        return done;
    // Before anything reads the file: the lock is taken with the first access.
    if (opening == Opening::Exclusive) {
        if (Result<QString> mode = text(u"PRAGMA locking_mode=EXCLUSIVE"_s); !mode)
            return failure(mode.error());
    }
    for (const QString &pragma : {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
                                  u"PRAGMA cell_size_check=ON"_s, u"PRAGMA cache_size=-65536"_s,
                                  u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA secure_delete=ON"_s}) {
        if (Status done = run(pragma); !done)
            return done;
    }
    if (Result<QString> size = text(u"PRAGMA mmap_size=0"_s); !size)
        return failure(size.error());
    switch (opening) {
    case Opening::Read:
    case Opening::Immutable:
    case Opening::Memory:
        return {};
    case Opening::Create:
    case Opening::Exclusive:
    case Opening::Work:
        break;
    }
    // WAL with FULL is the pair that lost no acknowledged save when the power was cut; DELETE needs
    // EXTRA for that. SQLite answers with the mode that it really took.
    const QString wanted = opening == Opening::Work ? u"wal"_s : u"delete"_s;
    Result<QString> mode = text(u"PRAGMA journal_mode="_s + wanted);
    if (!mode)
        return failure(mode.error());
    if (*mode != wanted)
        return failure(opening == Opening::Exclusive ? busy(m_path) : readOnly(m_path));
    return run(opening == Opening::Work ? u"PRAGMA synchronous=FULL"_s
                                        : u"PRAGMA synchronous=EXTRA"_s);
}

Result<Query> Connection::query(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_queries[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            m_queries.remove(sql);
            return failure(sqlError(prepared->lastError(), m_path));
        }
        query = std::move(prepared);
    }
    return Query(query.get(), m_path);
}

Status Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(sqlError(query.lastError(), m_path));
    return {};
}

Result<QString> Connection::text(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(sqlError(query.lastError(), m_path));
    if (query.next())
        return query.value(0).toString();
    if (query.lastError().isValid())
        return failure(sqlError(query.lastError(), m_path));
    return QString();
}

Result<qint64> Connection::number(const QString &sql)
{
    return text(sql).map([](const QString &answer) { return answer.toLongLong(); });
}

Status Connection::runScript(const QByteArray &script)
{
    // sqlite3_complete knows comments, strings and triggers, so a semicolon inside of them does
    // not end a statement.
    QByteArray statement;
    for (const char c : script) {
        statement += c;
        if (c != ';' || sqlite3_complete(statement.constData()) == 0)
            continue;
        if (Status done = run(QString::fromUtf8(statement)); !done)
            return done;
        statement.clear();
    }
    return {};
}

} // namespace mokuhyo::store
