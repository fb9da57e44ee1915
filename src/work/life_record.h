#pragma once

#include "core/life.h"
#include "work/drafts.h"

namespace mokuhyo::work {

// What became of a row, as cells of its record (empty for a row that is new).
void draftLife(Drafts &drafts, const Record &record, const ItemLife &life);

} // namespace mokuhyo::work
