#pragma once

#include "core/text_diff.h"

#include <QStringList>

#include <xlsxwriter.h>

#include <vector>

namespace mokuhyo::render::xlsx {

// Texts of lists with marked pieces, in as many rows as Excel's highest row asks for.

struct MarkedPiece
{
    QString text;
    bool marked = false;
};
using MarkedText = std::vector<MarkedPiece>;

// One side of a difference; `other`: the kind of what only the other side has. Of a long piece that
// both have only what is next to a change is kept.
[[nodiscard]] MarkedText markedSide(const std::vector<DiffPiece> &pieces, DiffPiece::Kind other);

// Lines that it takes in a column of that width (digits of the default font).
[[nodiscard]] int linesIn(const QString &text, int width);
[[nodiscard]] int linesIn(const MarkedText &text, int width);

// Parts that a row holds each; a long text goes on in the next rows. At least one.
[[nodiscard]] std::vector<MarkedText> partedRows(const MarkedText &text, int width);

struct MarkFormats
{
    lxw_format *cell = nullptr;
    lxw_format *wholeCell = nullptr; // of a text that is marked as a whole
    lxw_format *same = nullptr;      // of pieces
    lxw_format *marked = nullptr;
};
void writeMarked(lxw_worksheet *worksheet, int row, int column, const MarkedText &text,
                 const MarkFormats &formats);

} // namespace mokuhyo::render::xlsx
