#pragma once

#include "core/change.h"
#include "merge/admission.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>

namespace mokuhyo::merge {

// Changes from a file that are not here yet, by id.
using Incoming = std::map<QString, Change>;
using Refusals = std::map<QString, Refusal>; // by id of the change

// Whether it could stand in a log at all.
[[nodiscard]] bool isSound(const Change &change);

// Finds changes whose parents are not what they claim. `known` holds every change that is here or
// in the file, the new ones included. `seen` names those that their author can have seen: what the
// file holds and what went out.
[[nodiscard]] Refusals forgedLineage(const Incoming &added, const QHash<QString, Change> &known,
                                     const QSet<QString> &seen);

// What replaces one of `roots`, what replaces that, and so on, as far as `follows` says.
[[nodiscard]] QSet<QString> resting(const Incoming &added, const QSet<QString> &roots,
                                    const std::function<bool(const Change &child)> &follows = {});

} // namespace mokuhyo::merge
