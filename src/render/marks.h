#pragma once

#include <QString>

namespace mokuhyo::render {

// Something that happened to a cell or to a whole row after the sheet was approved. The cell, or
// the row's first one, gets a bold frame and the note stands below the sheet; texts stay what they
// are.
struct Mark
{
    QString record;      // sheet or item; one that is not printed has its note alone
    QString field;       // empty: the whole row
    QString place;       // where, as printed: 3行目「目標値」
    QString note;        // what, when and why; places with the same note share a line
    bool struck = false; // the row is not pursued any more: grey and struck through
};

} // namespace mokuhyo::render
