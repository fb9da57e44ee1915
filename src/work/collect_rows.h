#pragma once

#include "intake/recognise.h"
#include "work/collect_base.h"

#include <vector>

namespace mokuhyo::work {

// Which row of the hand-out each row of a file is.
struct RowPlaces
{
    struct Place
    {
        QString record;      // a given or spare row; empty: a new one
        bool copied = false; // of a row that is there as well
    };

    std::vector<Place> places; // by row of the file
    QStringList missing;       // given rows that the file has not
    QStringList emptied;       // that it has, without any text
    std::vector<intake::Note> notes;
};

// By the marks first, which follow a row wherever it goes. Where the cells beside a mark are those
// of another row (somebody sorted the table without its hidden column), the cells count. What has
// no mark is found by its texts.
[[nodiscard]] RowPlaces placeRows(const CollectBase &base, const intake::RecognisedSheet &sheet);

} // namespace mokuhyo::work
