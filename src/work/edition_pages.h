#pragma once

#include "render/book.h"
#include "work/edition_changes.h"

namespace mokuhyo::work {

// The printed pages of a book and those of an edition of it.

// The parts with a page number and which, in their order. The document holds all pages of the book.
[[nodiscard]] std::vector<Edition::Part> partsIn(const render::Document &document,
                                                 const render::Book &book);

// Which part of an edition each part of a book is: an index, or -1. Sheets are known by their id; a
// divider or table by standing before the same sheet.
[[nodiscard]] std::vector<int> sameParts(const render::Book &book,
                                         const std::vector<Edition::Part> &parts);

// Gives each part the numbers that it has in the edition; parts that it lacks get branches of the
// page before (13-2).
void keepNumbers(render::Book &book, const std::vector<Edition::Part> &parts);

// Whether two pages print the same, feet aside.
[[nodiscard]] bool samePage(const render::Document &left, const render::Page &leftPage,
                            const render::Document &right, const render::Page &rightPage);

// The printed number of the page on which the changed place stands: where the first difference is,
// where the row begins, or behind which row one was added. The part is the sheet's.
[[nodiscard]] QString pageOf(const render::Document &document, int part,
                             const EditionChange &change, const QString &rowBefore);

} // namespace mokuhyo::work
