#pragma once

#include "core/result.h"

#include <QString>

namespace mokuhyo::store {

// SQLite's application_id of stores and of packages that travel between them.
inline constexpr quint32 storeApplicationId = 0x4D4F4B48;   // MOKH
inline constexpr quint32 packageApplicationId = 0x4D4F4B50; // MOKP

struct FileHeader
{
    int schemaVersion = 0; // user_version
    bool wal = false;      // needs a writable folder, unless opened as immutable
};

// Looks at a file before SQLite does, because SQLite opens anything and creates what is missing.
// NotFound, NotAStore, Damaged (cut off) and Io are told apart.
[[nodiscard]] Result<FileHeader> readFileHeader(const QString &path);

} // namespace mokuhyo::store
