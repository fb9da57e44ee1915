#pragma once

#include "store/connection.h"
#include "store/lock_file.h"
#include "store/package.h"
#include "store/store.h"

#include <memory>
#include <optional>

namespace mokuhyo::store {

class Store::Private
{
public:
    std::unique_ptr<Connection> connection;
    LockFile lock; // goes before the connection closes: whoever then comes may write
    OpenOptions options;
    Access access = Access::ReadWrite;
    QString reason;
    QString identity;
    std::optional<PackageInfo> package;
    QString path; // empty: in memory
    mutable qint64 ownWrites = 0;

    [[nodiscard]] Status requireWritable() const
    {
        if (access == Access::ReadWrite)
            return {};
        return failure(ErrorCode::ReadOnly, reason, path);
    }
};

} // namespace mokuhyo::store
