#pragma once

#include "store/connection.h"
#include "store/package.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace mokuhyo::store {

// How a package stands in a file. The settings about its hand-out begin with $handout.

// A new database in memory that holds this, under the application id. The same content under the
// same identity gives the same chain.
[[nodiscard]] Result<std::unique_ptr<Connection>>
packed(const PackageContent &content, quint32 applicationId, const QString &identity);

// From its settings; nothing: the store is no package.
[[nodiscard]] Result<std::optional<PackageInfo>> readPackageInfo(Connection &connection);

// SHA-256 over the settings of the program itself and the forms, which the ledger's chain does not
// cover; in hexadecimal.
[[nodiscard]] Result<QString> sealOfSettings(Connection &connection);

// Whole or not at all, and on the disk.
[[nodiscard]] Status savePackage(const QString &path, const QByteArray &bytes);

// Whether the file is a package that nobody has opened yet.
[[nodiscard]] bool isPackageFile(const QString &path);
// Makes a working store of it, under the same name. Nothing where that is done already.
[[nodiscard]] Status unpackInPlace(const QString &path);

} // namespace mokuhyo::store
