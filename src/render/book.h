#pragma once

#include "core/result.h"
#include "render/build.h"
#include "render/chart.h"

#include <optional>
#include <variant>
#include <vector>

namespace mokuhyo::render {

// What stands on a cover; empty texts are left out.
struct CoverText
{
    QString documentNumber; // 資料１, framed, upper right
    QString title;
    QString edition; // 暫定版
    QString meeting;
    QString reference; // 令和6年10月1日現在
    QString city;
};

struct TextColumn
{
    QString heading;
    double width = 30; // mm; all are shrunk in proportion where the paper is too narrow
    HorizontalAlign align = HorizontalAlign::Left;
    bool names = false;      // its cells name their rows
    bool pageNumber = false; // filled with the page that the row's target begins on
};

struct TextRow
{
    QStringList cells; // as many as columns; that of a page number is not looked at
    std::vector<Spans> underlined = {}; // a cell each; none: nothing
    int target = -1;                    // index of the part that the row leads to
    bool strong = false;                // sums
};

// A paper made of paragraphs and a table: front page of a book, summary, errata. A divider has
// columns of a title and a page number, or none.
struct TextTable
{
    QStringList paragraphs;
    std::vector<TextColumn> columns;
    std::vector<TextRow> rows;
    QString heading = {}; // above the paragraphs, of tables that are not the paper's first
    // Below the rows, as wide as the paper; bars that are too many for a page go on in a further
    // chart.
    std::vector<std::variant<BarsData, TrendData>> charts = {};
};

struct BookPart
{
    Part part = Part::Sheet;
    QString title = {};               // in the outline and contents; heading of a divider or table
    int level = 0;                    // there, 0 the outermost
    bool listed = true;               // there
    SheetSource source = {};          // Sheet
    CoverText cover = {};             // Cover
    TextTable table = {};             // Divider, Table
    std::vector<TextTable> more = {}; // Table: below the first, without page numbers
    // Pages that replace others keep their numbers: the first, and how many there were. Further
    // pages of the part are 13-2, 13-3. First 0: the number after the part before.
    int firstNumber = 0;
    int keptPages = 0;
    bool inserted = false;                      // all its pages are further ones of the part before
    bool numbered = true;                       // covers never are
    std::optional<std::vector<int>> pages = {}; // only these of its pages, from 0
};

// A document of several parts, bound together. Parts other than sheets are set on `paper`.
// Covers have no page number, contents i, ii, …, everything else 1, 2, … throughout.
struct Book
{
    QString title;
    Paper paper;
    QString note; // in the middle of every foot: 暫定版　令和6年10月1日現在
    std::vector<BookPart> parts;
    int total = 0; // what the foot says after "12 / "; 0: the last number
};

// Lays the parts out one after the other; a part's index is that of its FlowSheet, and what
// TextRow::target means. Fails as buildDocument does.
[[nodiscard]] Result<Document> buildBook(const Book &book, const BuildOptions &options = {},
                                         const Progress &progress = {});

} // namespace mokuhyo::render
