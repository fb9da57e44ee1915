#pragma once

#include "core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace mokuhyo::store {

class Connection;

// One run of a prepared statement; the connection keeps the statement for the next run. Resets it
// when it goes, because a statement that is left half read holds its snapshot.
class Query
{
public:
    Query(QSqlQuery *query, const QString &path) : m_query(query), m_path(path) {}
    Query(Query &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr)), m_path(std::move(other.m_path)),
          m_next(other.m_next)
    {
    }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;
    ~Query();

    // Values of the statement's question marks, in order.
    Query &bind(const QString &text);
    Query &bind(qint64 number);
    Query &bind(const QByteArray &bytes);

    [[nodiscard]] Status run();
    [[nodiscard]] bool next();
    // What ended the rows: a damaged page must not pass for the end.
    [[nodiscard]] Status status() const;

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    QSqlQuery *m_query;
    QString m_path;
    int m_next = 0;
};

// A write transaction that takes its lock at once, so that what it reads first is still true when
// it writes. Rolls back unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Status commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

// What SQLite answered, as an error that people understand.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &path);
[[nodiscard]] Error sqlError(int code, const QString &detail, const QString &path);

// Lists travel as one JSON parameter, so that a statement is prepared once whatever their length:
// `column IN anyOf` with jsonList(values) bound. Another engine has another word for it.
inline const QString anyOf = QStringLiteral("(SELECT value FROM json_each(?))");
[[nodiscard]] QString jsonList(const QStringList &values);

// Leaves and parents as they stand in a column.
[[nodiscard]] QString joinedIds(const QStringList &ids);
[[nodiscard]] QStringList splitIds(const QString &text);

} // namespace mokuhyo::store
