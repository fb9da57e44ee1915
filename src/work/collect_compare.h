#pragma once

#include "work/collect.h"
#include "work/collect_base.h"

namespace mokuhyo::work {

struct CompareContext
{
    const Session &session;
    const UnitRegister &units;
    // Nothing says when the file was written: texts that a cell held before are no news.
    bool mayBeOld = false;
};

// What of the sheet is not as it was handed out. What is here already is left out and counted.
// `notes` gains what cannot be taken at all.
[[nodiscard]] Result<CollectedSheet> compareSheet(const CompareContext &context,
                                                  const CollectBase &base,
                                                  const intake::RecognisedSheet &read,
                                                  std::vector<intake::Note> &notes);

// How a cell stands that is to arrive: alone, with the same text, or beside another one.
[[nodiscard]] CollectedCell::Kind arrivalOf(const Change &change, const Cell &now);

} // namespace mokuhyo::work
