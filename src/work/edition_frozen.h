#pragma once

#include "core/change.h"

#include <optional>
#include <vector>

namespace mokuhyo::work {

// How an edition keeps what it froze: records with the leaves that their cells stood at, as lines.
// A line "kind KIND FIELD…" names the fields of the lines behind it, a line "RECORD LEAVES…" has a
// record's leaves in their order, joined with +, or - where the cell was never written. Ids are
// written in 22 characters (base64url of the UUID) instead of 36.

struct FrozenRecord
{
    QString kind;
    QString id;
    QHash<QString, QStringList> leaves; // by field
};

// What is frozen of a record: all its cells but its kind and who answers for a unit.
[[nodiscard]] FrozenRecord frozen(const Record &record);

[[nodiscard]] QString frozenText(const std::vector<FrozenRecord> &records);
// Nothing where the text has another shape.
[[nodiscard]] std::optional<std::vector<FrozenRecord>> frozenFrom(const QString &text);

[[nodiscard]] QString shortId(const QString &id); // what is no UUID stays as it is
[[nodiscard]] QString longId(const QString &text);

} // namespace mokuhyo::work
