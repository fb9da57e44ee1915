#pragma once

#include "work/edition_print.h"

namespace mokuhyo::work {

// An edition beside a later one, or beside what it would be now, place by place.
struct EditionComparison
{
    Edition from;
    std::optional<Edition> to; // none: now
    EditionSide before;
    EditionSide after;
    std::vector<EditionChange> changes; // with the pages of `from`
};

// Takes some milliseconds a changed sheet, which is laid out to find the page.
[[nodiscard]] Result<EditionComparison> compareEditions(const Session &session, const Edition &from,
                                                        const std::optional<Edition> &to,
                                                        const Progress &progress = {});

// What errata of one edition are about: a corrected edition beside the one that it corrects, any
// other beside what it would be now.
[[nodiscard]] Result<EditionComparison>
compareCorrected(const Session &session, const Edition &edition, const Progress &progress = {});

} // namespace mokuhyo::work
