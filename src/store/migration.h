#pragma once

#include "store/connection.h"

#include <QByteArray>

#include <vector>

namespace mokuhyo::store {

// One step of the schema: schemas/sql/NNN-*.sql, run once in a transaction that also sets the
// version. Released files never change.
struct Migration
{
    int version = 0;
    QByteArray script;
};

// Those that came with this program, by version without gaps.
[[nodiscard]] const std::vector<Migration> &builtInMigrations();

[[nodiscard]] Result<int> schemaVersion(Connection &connection);

// Brings the schema up to the last of `migrations`. Stops at the first failure, which leaves the
// version before it intact.
[[nodiscard]] Status migrate(Connection &connection, const std::vector<Migration> &migrations);

} // namespace mokuhyo::store
