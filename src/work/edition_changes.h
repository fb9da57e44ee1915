#pragma once

#include "render/visibility.h"
#include "work/editions.h"

namespace mokuhyo::work {

// What became of a printed place between an edition and a later one, or now.
struct EditionChange
{
    enum class Kind {
        Changed, // another text, also of what became of a row (field::life)
        AddedRow,
        RemovedRow,
        MovedRow, // before and after: the places
        AddedSheet,
        RemovedSheet,
    };
    Kind kind = Kind::Changed;
    QString sheet;     // id
    QString item;      // id; empty: of the sheet itself
    QString field;     // key; empty: of a whole row or sheet
    QString sheetName; // section and title, as of the older edition where it has the sheet
    QString place;     // 3行目「目標値」, counted in the edition that has the row
    QString before;    // texts as printed; of a row its cells with their labels, a line each
    QString after;
    QString reason; // recorded since, several on lines of their own
    QDate on;       // of the latest change; null: not known
    QString page;   // printed number in the older edition; empty: it has no such place
};

// One of the two that are compared.
struct EditionSide
{
    EditionContent content;
    render::Visibility visibility; // what of it was printed
};

// Places that both print, in the order of the older edition, new sheets last. Equal texts are no
// change, absent equals empty; rows are the same by their record. Without pages.
[[nodiscard]] Result<std::vector<EditionChange>>
compareContents(const Session &session, const EditionSide &before, const EditionSide &after);

} // namespace mokuhyo::work
