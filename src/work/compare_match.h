#pragma once

#include "work/compare_side.h"

namespace mokuhyo::work {

// Which sheets and rows of two sides are the same, and what became of the others.

enum class Fate {
    Kept,
    Moved,  // stands elsewhere: of rows also in another sheet, of sheets with another unit
    Split,  // goes on in several
    Merged, // goes on from several
    Added,
    Removed,
};

// A row with the sheet that it stands in.
struct PlacedRow
{
    const Sheet *sheet = nullptr;
    const Item *item = nullptr;
};

struct RowMatch
{
    Fate fate = Fate::Kept;
    const Sheet *beforeSheet = nullptr; // with `before` null as well: added
    const Item *before = nullptr;
    const Item *after = nullptr; // null: removed
    // Of one that goes on from several: with the first of them all the others; with each other
    // the first, beside which it has only what it said otherwise.
    std::vector<PlacedRow> others = {};
    const Item *first = nullptr;
};

struct SheetMatch
{
    Fate fate = Fate::Kept;
    const Sheet *before = nullptr;
    const Sheet *after = nullptr;
    std::vector<RowMatch> rows; // in the order of the newer sheet, removed ones where they stood
};

struct Matches
{
    std::vector<SheetMatch> sheets;
    bool acrossYears = false; // by where they come from; else by their records
};

// Points into both sides. Where nothing is recorded of where a sheet or row comes from, those of
// the same name are taken for the same. Within a sheet whose rows are years, the rows of the two
// years stand beside each other.
[[nodiscard]] Result<Matches> matchSides(const Session &session, const CompareSide &before,
                                         const CompareSide &after);

// What a row is about: the text of the columns that tell rows apart, else the first text of its
// plan.
[[nodiscard]] QString rowTitle(const Form &form, const Item &item);

} // namespace mokuhyo::work
