#pragma once

#include "render/build.h"
#include "render/grid.h"
#include "render/typeset.h"

namespace mokuhyo::render {

// What the makers of blocks need to know about the sheet at hand.
struct FlowContext
{
    SheetSource source;
    const BuildOptions &options;
    const Grid &grid;
    Typesetter *typesetter = nullptr; // none: texts alone, without lines
    double scale = 1.0;
    bool room = true; // unwritten rows are as high as the form says, for writing by hand

    [[nodiscard]] double baseSize() const { return source.form->paper.fontSize * scale; }
};

// Header or footer: rows of labels, values and texts on the grid.
[[nodiscard]] FlowBlock fieldBlock(const FlowContext &context, FlowBlock::Kind kind);

// The table: headings of one or two levels, then a row an item.
[[nodiscard]] FlowBlock tableBlock(const FlowContext &context);

// What was changed after approval, and what became of rows: below the sheet. No rows: nothing was.
[[nodiscard]] FlowBlock notesBlock(const FlowContext &context);

// Whether the sheet prints what the mark speaks of.
[[nodiscard]] bool isPrinted(const FlowContext &context, const Mark &mark);

// Gives the row's cells the looks of their marks.
void applyMarks(const FlowContext &context, FlowRow &row);

// Sets the cell's lines for its place in the grid.
void setLines(const FlowContext &context, FlowCell &cell);

// What the cell's lines need, padding included; one line where there are none.
[[nodiscard]] Length neededHeight(const FlowCell &cell);

[[nodiscard]] Length lengthFromMm(double mm);

} // namespace mokuhyo::render
