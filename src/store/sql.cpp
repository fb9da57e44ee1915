#include "store/sql.h"

#include "store/connection.h"
#include "store/medium.h"
#include "store/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

#include <sqlite3.h>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

Query::~Query()
{
    if (m_query != nullptr)
        m_query->finish();
}

Query &Query::bind(const QString &text)
{
    // A null QString would be written as NULL.
    m_query->bindValue(m_next++, text.isNull() ? QString(u""_s) : text);
    return *this;
}

Query &Query::bind(qint64 number)
{
    m_query->bindValue(m_next++, number);
    return *this;
}

Query &Query::bind(const QByteArray &bytes)
{
    m_query->bindValue(m_next++, bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Status Query::run()
{
    m_next = 0;
    if (!m_query->exec())
        return failure(sqlError(m_query->lastError(), m_path));
    return {};
}

bool Query::next()
{
    return m_query->next();
}

Status Query::status() const
{
    if (m_query->lastError().isValid())
        return failure(sqlError(m_query->lastError(), m_path));
    return {};
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Query::number(int column) const
{
    return m_query->value(column).toLongLong();
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (Status begun = connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // SQLite rolls back by itself after some errors, a full disk among them.
    if (m_connection != nullptr && sqlite3_get_autocommit(m_connection->handle()) == 0)
        (void)m_connection->run(u"ROLLBACK"_s);
}

Status Transaction::commit()
{
    if (m_connection->beforeCommit())
        m_connection->beforeCommit()();
    if (Status committed = m_connection->run(u"COMMIT"_s); !committed)
        return committed;
    std::exchange(m_connection, nullptr)->settle();
    return {};
}

Error sqlError(const QSqlError &error, const QString &path)
{
    return sqlError(error.nativeErrorCode().toInt(), error.databaseText(), path);
}

Error sqlError(int code, const QString &detail, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busy(path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly(path);
    case SQLITE_FULL:
        return noSpace(path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(path);
    case SQLITE_INTERRUPT:
        return cancelled();
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        // Some calls report a full disk as a plain failure to write.
        if (isNearlyFull(path))
            return noSpace(path);
        return {ErrorCode::Io,
                Text::tr("データファイルの読み書きに失敗しました。ドライブの接続と権限を確かめてく"
                         "ださい：%1")
                    .arg(path),
                path};
    default:
        return {
            ErrorCode::Internal,
            Text::tr(
                "データファイルの処理に失敗しました（%1）。控えを残して担当に知らせてください。")
                .arg(detail),
            path};
    }
}

QString jsonList(const QStringList &values)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QString joinedIds(const QStringList &ids)
{
    return ids.join(u' ');
}

QStringList splitIds(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace mokuhyo::store
