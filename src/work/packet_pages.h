#pragma once

#include "work/figures.h"
#include "work/packet.h"

namespace mokuhyo::work {

// What stands before and between the sheets of a packet. `parts` are indices in the book, one a
// sheet of the chapter.

[[nodiscard]] render::BookPart coverPart(const PacketOptions &options, const QString &title,
                                         const QString &city, bool westernDates);

// The front page of a book: its sheets as their form lists them.
[[nodiscard]] render::BookPart frontPart(const Chapter &chapter,
                                         const std::vector<render::SheetSource> &sources,
                                         const std::vector<int> &parts,
                                         const render::Visibility &visibility);

[[nodiscard]] render::BookPart dividerPart(const Chapter &chapter,
                                           const std::vector<render::SheetSource> &sources,
                                           const std::vector<int> &parts,
                                           const render::Visibility &visibility);

// Figures by chapter and, where they are not too many, by sheet: sheets, items, and how often each
// word of a rating or progress column that is shown was chosen. Then what was reached of the
// targets.
[[nodiscard]] render::BookPart summaryPart(const std::vector<Chapter> &chapters,
                                           const std::vector<render::SheetSource> &sources,
                                           const render::Visibility &visibility,
                                           const Figures &figures);

} // namespace mokuhyo::work
