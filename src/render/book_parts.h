#pragma once

#include "render/book.h"
#include "render/lay_out.h"
#include "render/typeset.h"

namespace mokuhyo::render {

// A cell that waits for the page that a part begins on.
struct PageSlot
{
    int block = 0;
    CellRef cell;
};

struct BookFlow
{
    LaidSheet laid;
    std::vector<PageSlot> slots;
};

// A part that is no sheet, laid out; the contents list the parts of the book.
[[nodiscard]] BookFlow layPart(const Book &book, int part, Typesetter &typesetter);

} // namespace mokuhyo::render
