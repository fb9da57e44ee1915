#pragma once

#include "core/change.h"
#include "core/handout.h"

#include <QString>

#include <functional>
#include <vector>

namespace mokuhyo::merge {

// What came back in a package, held against what went out in it. Every change that is not here yet
// is either admitted, or lies outside the hand-out's scope (shown to a person, who may take it), or
// is refused with a reason. Nothing that the file says of its scope or base is believed.

// What went out, as the store that gave it out remembers it.
struct Terms
{
    Handout handout;
    // The records that the file touches as they were at `handout.base`. Those that were not there
    // yet are left out, or have no cells.
    std::vector<Record> base;
    // Whether the form of that sheet has such a field or column.
    std::function<bool(const QString &sheet, const QString &field)> knows;
    // Whether a section may write this into a record that speaks of one of its sheets (phase,
    // reason, comment), or into a program's field of a row that it added. `wasOut`: it was handed
    // out; else `record` may be what the file makes of it.
    std::function<bool(const Record &record, bool wasOut, const Change &change)> permits;
};

enum class Refusal {
    OtherContent,  // the id is here, or in the file once more, with another content
    Malformed,     // not a change that this program writes: ids, text that is none, too long
    UnknownParent, // replaces what neither the file nor the hand-out holds
    ForeignParent, // replaces a change of another cell
    Circle,        // changes that replace each other in a circle
    NotHandedOut,  // the record is not in the hand-out
    NoRowsAdded,   // a new row of a sheet that takes none
    UnknownField,  // the sheet's form has no such field
    ProgramField,  // the program's own, which a section does not write
    Dependent,     // rests on a refused change
};

// In Japanese, for people.
[[nodiscard]] QString refusalText(Refusal why);

struct Refused
{
    Change change;
    Refusal why = Refusal::Malformed;

    bool operator==(const Refused &) const = default;
};

// A cell that was handed out, but not to be filled in. field::exists: the row was deleted,
// field::order: it was moved. Its changes are taken together or not at all.
struct OutsideCell
{
    QString sheet;
    QString record;
    QString field;
    std::vector<Change> changes; // by id

    bool operator==(const OutsideCell &) const = default;
};

struct Admission
{
    std::vector<Change> admitted;     // by id; those that are here already are in none of the lists
    std::vector<OutsideCell> outside; // by record and field
    std::vector<Refused> refused;     // by id

    bool operator==(const Admission &) const = default;
};

// The longest text that is taken, in UTF-16 units; the readers of workbooks have the same.
inline constexpr qsizetype longestText = 1 << 20;

// `incoming` is everything that the file holds, what went out in it included. `here` holds every
// change that is here of the records that the file touches, and every change that is here under an
// id that the file has. The answer does not depend on the order of either.
[[nodiscard]] Admission admit(const std::vector<Change> &here, const std::vector<Change> &incoming,
                              const Terms &terms);

} // namespace mokuhyo::merge
