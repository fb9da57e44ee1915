#pragma once

#include "render/layout.h"

#include <xlsxwriter.h>

#include <vector>

namespace mokuhyo::render::xlsx {

// What of a tab is in use.
struct TabExtent
{
    int rows = 0;
    int columns = 0;
    int headingStart = 0; // first row of the table's headings
    int headingRows = 0;
    double frozenHeight = 0; // pt from the top to the end of the headings
    double height = 0;       // pt of all rows
};

// Column widths in pixels of the default font: exact to half a pixel.
void setColumns(lxw_worksheet *worksheet, const std::vector<Length> &grid);

// Paper, margins, print titles and area, one page wide, page numbers; headings stay in sight.
void setUpPage(lxw_worksheet *worksheet, const FlowSheet &flow, const TabExtent &extent);

void hideColumn(lxw_worksheet *worksheet, int column);

// Locks what is not unlocked, without a password; rows and columns may be resized.
void protect(lxw_worksheet *worksheet);

} // namespace mokuhyo::render::xlsx
