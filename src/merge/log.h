#pragma once

#include "core/change.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mokuhyo::merge {

// Logs as sets of changes. Uniting is idempotent, commutative and associative, and keeps every
// change; what a log says depends on the set alone.

// Every change of both, once, by id, without what either log redacts. Fails with Invalid where the
// two hold different changes under one id: one of them is forged or broken.
[[nodiscard]] Result<std::vector<Change>> united(const std::vector<Change> &left,
                                                 const std::vector<Change> &right);

// A cell that waits for somebody to choose, with all that was written.
struct Conflict
{
    QString record;
    QString field;               // field::exists: deleted here, edited there
    std::vector<Change> choices; // the leaves, by id; for existence also the edits that the
                                 // deletion had not seen

    bool operator==(const Conflict &) const = default;
};

struct Replay
{
    std::vector<Record> records; // by id, deleted ones too
    std::vector<Conflict> conflicts;
};

// What a log says.
[[nodiscard]] Replay replay(const std::vector<Change> &log);

} // namespace mokuhyo::merge
