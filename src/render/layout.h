#pragma once

#include "core/form.h"
#include "core/sheet.h"
#include "core/span.h"

#include <QRawFont>
#include <QString>

#include <memory>
#include <vector>

// One layout for every output. Lengths are 1/100 mm as integers unless said otherwise, x to the
// right and y downwards. The flow is what the sheet holds, before any page; pages say which lines
// of which cell stand where. build.h makes both.

namespace mokuhyo::render {

struct Drawing;

using Length = int; // 1/100 mm

// How cells look, for the painter and the PDF writer alike.
inline constexpr Length paddingX = 75;    // between a cell's edge and its text
inline constexpr Length paddingY = 60;    // above the first and below the last line
inline constexpr Length borderWidth = 18; // centred on the cell's edge, black
inline constexpr Length boldBorderWidth = 50;
inline constexpr Length strikeWidth = 25; // of the rule through the lines of struck cells
inline constexpr Length underlineWidth = 20;
inline constexpr Length leaderWidth = 15;  // of the dots that lead to a page number
inline constexpr quint32 shade = 0xe8ecf1; // RGB of shaded cells

// A glyph of a line. Documents hold millions of them.
struct Glyph
{
    float x = 0;      // mm from the start of the line
    float y = 0;      // mm below the baseline
    int cluster = 0;  // index into the line's text where its characters begin
    quint16 id = 0;   // within its font
    quint16 font = 0; // index into Document::fonts
};

// Lines of a cell, joined with LF after those with a hard break, are the cell's text. Spaces at the
// end of a wrapped line belong to it.
struct Line
{
    QString source; // the text that it is a line of, shared with the other lines
    int start = 0;
    int length = 0;
    bool hardBreak = false; // followed by a line break of the cell's text
    bool turned = false;    // vertical text: each glyph by 90° clockwise about its origin
    Length ascent = 0;      // from the line's top to its baseline
    Length height = 0;      // pitch to the next line
    Length width = 0;
    float size = 0;            // of the glyphs, pt
    float end = 0;             // mm: where the advance of the last glyph ends
    std::vector<Glyph> glyphs; // in visual order; none where a flow was built without

    // What it says, exactly as in the store. A glyph stands for the characters from its cluster to
    // where the next greater one begins.
    [[nodiscard]] QStringView text() const { return QStringView(source).sliced(start, length); }
    // mm from a glyph to the next one.
    [[nodiscard]] float advance(size_t glyph) const
    {
        return (glyph + 1 < glyphs.size() ? glyphs[glyph + 1].x : end) - glyphs[glyph].x;
    }
};

enum class Role { Title, Heading, Label, Value, Plain, Note };

enum class HorizontalAlign { Left, Center, Right };

// Place of a cell within its block.
struct CellRef
{
    int row = 0;
    int cell = 0; // index into FlowRow::cells
    bool operator==(const CellRef &) const = default;
};

// A cell of the flow's grid. Lines are laid out for its inner width. A vertical cell has a line a
// grapheme, from top to bottom, but its text is one word (several where it has line breaks).
struct FlowCell
{
    Role role = Role::Plain;
    int column = 0; // first grid column
    int span = 1;   // grid columns
    int rowSpan = 1;
    QString record;  // of the value; empty for fixed text and blank rows
    QString field;   // of the value, label or heading; empty for other text
    QString text;    // exactly what is printed
    QString caption; // captioned cells: the part of `text` before the value, separator included
    bool vertical = false;
    HorizontalAlign align = HorizontalAlign::Left;
    bool middle = false; // set in the middle of its height, where the cell stands on one page
    bool border = true;
    bool shaded = false;
    bool bold = false;
    bool marked = false;          // bold frame: changed after approval
    bool struck = false;          // a rule through each line: not pursued any more
    bool namesRow = false;        // it says which row of the table this is
    bool leader = false;          // dots from the end of its text to its right edge
    int target = -1;              // it leads to this part of the document; -1: nowhere
    Spans underlined;             // of `text`
    double fontSize = 10.5;       // pt, FlowSheet::scale applied
    std::vector<CellRef> headers; // the headings above it, or the label before it; outermost first
    std::vector<Line> lines;      // empty where `text` is
    // A chart in place of lines; `text` says what it shows, for whoever does not see it.
    std::shared_ptr<const Drawing> drawing = {};
};

struct FlowRow
{
    Length height = 0; // as needed by its cells
    QString record;    // the item of a table row; empty: heading, blank row, header, footer
    std::vector<FlowCell> cells; // none: a gap
    bool unwritten = false;      // a table row in which something is still to be written
};

struct FlowBlock
{
    enum class Kind { Header, Table, Footer, Notes, Contents };
    Kind kind = Kind::Header;
    int headingRows = 0; // the first rows repeat after a page break
    std::vector<FlowRow> rows;
};

// What a part of a document is: a goal sheet, or a paper that goes with it.
enum class Part { Sheet, Cover, Contents, Divider, Table };

// A part of a document, beginning on a page of its own.
struct FlowSheet
{
    Part part = Part::Sheet;
    int level = 0;      // in the outline and the contents, 0 the outermost
    bool listed = true; // there
    QString sheet;      // id; empty for other parts
    QString title;      // for tabs, outline and contents
    QString language = QStringLiteral("ja-JP");
    Paper paper;
    double scale = 1.0;       // what 1枚に収める shrank the type by
    std::vector<Length> grid; // widths of the grid columns
    std::vector<FlowBlock> blocks;
};

// Part of a cell on a page: lines [firstLine, lastLine) inside the rectangle.
struct Fragment
{
    int sheet = 0, block = 0, row = 0, cell = 0;
    int firstLine = 0, lastLine = 0;
    bool first = true;     // the cell's first fragment
    bool last = true;      // the cell's last fragment
    bool repeated = false; // a heading printed again after a page break: an artifact for readers
    Length x = 0, y = 0, width = 0, height = 0;
};

// A line with its place on the page: its start and its baseline.
struct PlacedLine
{
    Length x = 0;
    Length baseline = 0;
    Line line;
};

struct Page
{
    int sheet = 0; // index of the sheet that it belongs to
    int numberInSheet = 1;
    QString number; // as printed: 12, ii, 12-2; empty: none
    Length width = 0, height = 0;
    std::vector<Fragment> fragments;    // in reading order
    std::vector<PlacedLine> marginalia; // footer lines
};

// Something that paper cannot show as it is. Names its cell for people.
struct Warning
{
    QString sheet; // id
    QString record;
    QString field; // empty: of the sheet or the document as a whole
    QString message;
};

struct Document
{
    QString title;
    std::vector<QRawFont> fonts; // of any size: outlines and glyph ids count
    std::vector<FlowSheet> sheets;
    std::vector<Page> pages;
    std::vector<Warning> warnings;
};

[[nodiscard]] inline const FlowCell &cellOf(const Document &document, const Fragment &fragment)
{
    const FlowSheet &sheet = document.sheets[static_cast<size_t>(fragment.sheet)];
    const FlowBlock &block = sheet.blocks[static_cast<size_t>(fragment.block)];
    const FlowRow &row = block.rows[static_cast<size_t>(fragment.row)];
    return row.cells[static_cast<size_t>(fragment.cell)];
}

// Where the lines of a fragment stand: calls place(line, x, baseline), x and baseline as Length on
// the page. The one place that knows about alignment; the painter and the PDF writer follow it.
template<class Place>
void placeLines(const Document &document, const Fragment &fragment, Place &&place)
{
    const FlowCell &cell = cellOf(document, fragment);
    Length total = 0;
    for (int i = fragment.firstLine; i < fragment.lastLine; ++i)
        total += cell.lines[static_cast<size_t>(i)].height;
    const Length spare = fragment.height - 2 * paddingY - total;
    const bool whole = fragment.first && fragment.last;
    Length y = fragment.y + paddingY + (cell.middle && whole && spare > 0 ? spare / 2 : 0);
    for (int i = fragment.firstLine; i < fragment.lastLine; ++i) {
        const Line &line = cell.lines[static_cast<size_t>(i)];
        const Length room = fragment.width - 2 * paddingX - line.width;
        Length x = fragment.x + paddingX;
        if (cell.align == HorizontalAlign::Center)
            x += room / 2;
        else if (cell.align == HorizontalAlign::Right)
            x += room;
        place(line, x, y + line.ascent);
        y += line.height;
    }
}

} // namespace mokuhyo::render
