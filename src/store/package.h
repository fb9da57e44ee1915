#pragma once

#include "core/handout.h"
#include "store/store.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace mokuhyo::store {

// A package: a small store for one unit, with its sheets and what belongs to them, that travels by
// mail as one file. Opening it makes it a working store in place, see Store::open and
// Store::package; from then on the file is complete on disk after every save. What comes back is
// read here, in memory and never as it is, whether it was opened or not.

// What went out in it. In a file that came back: as the file says, and not to be believed.
struct PackageInfo
{
    QString store;    // id of the store that handed it out
    Handout handout;  // `base`: where the ledger of the package itself ended when it went out
    QString unitName; // for people
    QString letter;   // what to do with it, and by when
};

struct PackageContent
{
    PackageInfo info;
    std::vector<FormSource> forms;
    std::vector<Change> changes; // in the order of the ledger
};

// Written whole or not at all. All that matters of `changes` is what their leaves say; where they
// came from does not travel. `info.handout.base` and `.file` are left aside.
[[nodiscard]] Status writePackage(const QString &target, const PackageContent &content);

// Reads a package or a store that was made of one. Nothing in the file is run or believed: its
// schema has to be exactly that of its version, its ledger's chain, its caches and the seal over
// settings and forms have to hold. NotFound, NotAStore (something else, a whole store too),
// NewerSchema, Damaged, Busy (open just now) and Io are told apart. `name` is for messages.
[[nodiscard]] Result<PackageContent> readPackage(const QString &path);
[[nodiscard]] Result<PackageContent> readPackage(const QByteArray &bytes, const QString &name);

inline constexpr qint64 largestPackage = 64 << 20; // bytes

} // namespace mokuhyo::store
