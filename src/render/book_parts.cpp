#include "render/book_parts.h"

#include "render/drawing.h"
#include "render/flow.h"
#include "render/pages.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr double coverTitle = 26; // pt, as all sizes
constexpr double coverText = 16;
constexpr double coverCity = 20;
constexpr double dividerTitle = 22;
constexpr double headingSize = 14;
constexpr double chapterSize = 12;
constexpr double entryHeading = 12; // of further tables
constexpr double widestChart = 260; // mm
constexpr double trendHeight = 65;
constexpr double bodySize = 10.5;
constexpr Length listWidth = 22000; // of contents: wider lines are hard to follow
constexpr Length indent = 800;
constexpr Length numberWidth = 2000;
constexpr Length boxWidth = 4500; // of the number of a document
constexpr Length listGap = 150;   // between entries

// Builds the flow of one part on a grid of its own.
class PartMaker
{
public:
    PartMaker(const Book &book, int index, Typesetter &typesetter)
        : m_book(book), m_part(book.parts[static_cast<size_t>(index)]), m_index(index),
          m_typesetter(typesetter)
    {
        FlowSheet &flow = m_out.laid.flow;
        flow.part = m_part.part;
        flow.level = m_part.level;
        flow.listed = m_part.listed;
        flow.title = m_part.title;
        flow.paper = book.paper;
        const PageSize size = pageSize(book.paper);
        m_width = size.width - lengthFromMm(book.paper.left) - lengthFromMm(book.paper.right);
        m_height = size.height - lengthFromMm(book.paper.top) - lengthFromMm(book.paper.bottom);
    }

    BookFlow make()
    {
        switch (m_part.part) {
        case Part::Cover:
            fitCover();
            break;
        case Part::Contents:
            makeContents();
            break;
        case Part::Divider:
            makeDivider();
            break;
        case Part::Table:
            makeTable();
            break;
        case Part::Sheet:
            break;
        }
        m_out.laid.pages = pagesOf(m_out.laid.flow, m_index);
        return std::move(m_out);
    }

private:
    struct Look
    {
        double size = bodySize;
        Role role = Role::Plain;
        HorizontalAlign align = HorizontalAlign::Left;
        bool bold = false;
    };

    // A column of a table among those of the grid.
    struct GridPlace
    {
        int column = 0;
        int span = 1;
    };

    [[nodiscard]] std::vector<Length> &grid() { return m_out.laid.flow.grid; }
    [[nodiscard]] FlowBlock &block() { return m_out.laid.flow.blocks.back(); }
    [[nodiscard]] CellRef here() // the cell added last
    {
        const FlowBlock &current = block();
        return {static_cast<int>(current.rows.size()) - 1,
                static_cast<int>(current.rows.back().cells.size()) - 1};
    }

    void addBlock(FlowBlock::Kind kind)
    {
        m_out.laid.flow.blocks.emplace_back();
        block().kind = kind;
    }

    void addRow(Length height = 0) { block().rows.push_back({height, {}, {}}); }

    FlowCell &addCell(const QString &text, int column, int span, const Look &look)
    {
        FlowCell cell;
        cell.role = look.role;
        cell.column = column;
        cell.span = span;
        cell.text = text;
        cell.align = look.align;
        cell.bold = look.bold;
        cell.border = false;
        cell.fontSize = look.size;
        cell.middle = true;
        const auto begin = grid().begin() + column;
        const Length inner = std::accumulate(begin, begin + span, 0) - 2 * paddingX;
        cell.lines =
            m_typesetter.set(text, std::max(1, inner), {m_book.paper.font, look.size, look.bold});
        FlowRow &row = block().rows.back();
        row.height = std::max(row.height, neededHeight(cell));
        row.cells.push_back(std::move(cell));
        return row.cells.back();
    }

    void addLine(const QString &text, const Look &look)
    {
        addRow();
        addCell(text, 0, static_cast<int>(grid().size()), look);
    }

    // Where a part's first page will be said. Any number is as high as this one.
    void addPageCell(int target, int column, const Look &look)
    {
        FlowCell &cell = addCell(u"0"_s, column, 1, look);
        cell.target = target;
        m_out.slots.push_back({static_cast<int>(m_out.laid.flow.blocks.size()) - 1, here()});
    }

    // However long its texts are, a cover is one page.
    void fitCover()
    {
        for (m_factor = 1; m_factor > 0.2; m_factor *= 0.8) {
            m_out.laid.flow.blocks.clear();
            makeCover();
            if (pagesOf(m_out.laid.flow, m_index).size() == 1)
                return;
        }
    }

    void makeCover()
    {
        const CoverText &cover = m_part.cover;
        grid() = {m_width - boxWidth, boxWidth};
        addBlock(FlowBlock::Kind::Header);
        addRow(m_height / 12);
        const Look small{coverText * m_factor, Role::Plain, HorizontalAlign::Center, false};
        FlowCell &number = addCell(cover.documentNumber, 1, 1, small);
        number.border = !cover.documentNumber.isEmpty();
        addRow(m_height / 4);
        addLine(cover.title, {coverTitle * m_factor, Role::Title, HorizontalAlign::Center, true});
        const auto add = [&](const QString &text, Length gap, const Look &look) {
            if (text.isEmpty())
                return;
            addRow(gap);
            addLine(text, look);
        };
        add(cover.edition, m_height / 40, small);
        add(cover.reference, m_height / 40, small);
        add(cover.meeting, m_height / 7, small);
        add(cover.city, m_height / 6,
            {coverCity * m_factor, Role::Plain, HorizontalAlign::Center, false});
    }

    // Entries with their pages, dots between.
    void addEntry(const QString &text, int target, int level)
    {
        const bool chapter = level == 0;
        addRow();
        const Look look{chapter ? chapterSize : bodySize, Role::Plain, HorizontalAlign::Left,
                        chapter};
        FlowCell &title = addCell(text, chapter ? 0 : 1, chapter ? 2 : 1, look);
        title.target = target;
        title.leader = true;
        addPageCell(target, 2, {look.size, Role::Plain, HorizontalAlign::Right, false});
        block().rows.back().height += listGap;
    }

    void setListGrid()
    {
        const Length width = std::min(m_width, listWidth);
        grid() = {indent, width - indent - numberWidth, numberWidth};
    }

    void makeContents()
    {
        setListGrid();
        addBlock(FlowBlock::Kind::Header);
        addLine(m_part.title, {headingSize, Role::Title, HorizontalAlign::Center, true});
        addRow(m_height / 40);
        addBlock(FlowBlock::Kind::Contents);
        const bool chapters = std::ranges::any_of(
            m_book.parts, [](const BookPart &part) { return part.listed && part.level > 0; });
        for (size_t i = 0; i < m_book.parts.size(); ++i) {
            const BookPart &part = m_book.parts[i];
            const bool shown =
                part.listed && part.part != Part::Cover && part.part != Part::Contents;
            if (shown)
                addEntry(oneLine(part.title), static_cast<int>(i), chapters ? part.level : 1);
        }
    }

    void makeDivider()
    {
        setListGrid();
        addBlock(FlowBlock::Kind::Header);
        addRow(m_height / 5);
        addCell({}, 0, 3, {});
        addLine(m_part.title, {dividerTitle, Role::Title, HorizontalAlign::Center, true});
        if (m_part.table.rows.empty())
            return;
        addRow(m_height / 12);
        addBlock(FlowBlock::Kind::Contents);
        for (const TextRow &row : m_part.table.rows)
            addEntry(oneLine(row.cells.value(0)), row.target, 1);
    }

    void makeTable()
    {
        setTableGrid();
        addBlock(FlowBlock::Kind::Header);
        addLine(m_part.title, {headingSize, Role::Title, HorizontalAlign::Center, true});
        addRow(m_height / 60);
        addTable(m_part.table);
        for (const TextTable &table : m_part.more) {
            addBlock(FlowBlock::Kind::Header);
            addRow(m_height / 30);
            addLine(table.heading, {entryHeading, Role::Heading, HorizontalAlign::Left, true});
            addTable(table);
        }
    }

    void addTable(const TextTable &table)
    {
        for (const QString &paragraph : table.paragraphs)
            addLine(paragraph, {});
        if (!table.paragraphs.isEmpty())
            addRow(m_height / 60);
        if (!table.columns.empty()) {
            addBlock(FlowBlock::Kind::Table);
            block().headingRows = 1;
            addRow();
            const std::vector<GridPlace> places = placesOf(table.columns);
            for (size_t i = 0; i < table.columns.size(); ++i) {
                FlowCell &cell = addCell(table.columns[i].heading, places[i].column, places[i].span,
                                         {bodySize, Role::Heading, HorizontalAlign::Center, false});
                cell.border = cell.shaded = true;
            }
            for (const TextRow &row : table.rows)
                addTableRow(table.columns, places, row);
        }
        if (table.charts.empty())
            return;
        addBlock(FlowBlock::Kind::Header);
        for (const auto &chart : table.charts) {
            if (const auto *bars = std::get_if<BarsData>(&chart))
                addBars(*bars);
            else
                addChart(trendChart(std::get<TrendData>(chart), {chartWidth(), trendHeight}));
        }
    }

    [[nodiscard]] double chartWidth() const
    {
        const Length total =
            std::accumulate(m_out.laid.flow.grid.begin(), m_out.laid.flow.grid.end(), 0);
        return std::min(widestChart, (total - 2 * paddingX) / 100.0);
    }

    void addBars(const BarsData &data)
    {
        const size_t most = barsThatFit((m_height - 2 * paddingY) / 100.0);
        for (size_t first = 0; first < data.bars.size(); first += most) {
            BarsData some = data;
            const size_t count = std::min(most, data.bars.size() - first);
            const auto begin = data.bars.begin() + static_cast<std::ptrdiff_t>(first);
            some.bars.assign(begin, begin + static_cast<std::ptrdiff_t>(count));
            if (first > 0)
                some.title += u"（続き）"_s;
            addChart(barChart(some, chartWidth()));
        }
    }

    void addChart(Chart chart)
    {
        addRow(m_height / 40);
        addRow();
        FlowCell &cell = addCell({}, 0, static_cast<int>(grid().size()), {});
        cell.text = chart.description;
        cell.drawing = drawingOf(std::move(chart), m_typesetter, m_book.paper.font);
        block().rows.back().height = lengthFromMm(cell.drawing->chart.size.height()) + 2 * paddingY;
    }

    void addTableRow(const std::vector<TextColumn> &columns, const std::vector<GridPlace> &places,
                     const TextRow &row)
    {
        addRow();
        const auto naming = std::ranges::find_if(columns, &TextColumn::names);
        const int namingCell = static_cast<int>(naming - columns.begin());
        for (size_t i = 0; i < columns.size(); ++i) {
            const TextColumn &column = columns[i];
            const int at = static_cast<int>(i);
            const Look look{bodySize, column.names ? Role::Label : Role::Value, column.align,
                            row.strong};
            if (column.pageNumber && row.target >= 0)
                addPageCell(row.target, places[i].column, look);
            else
                addCell(column.pageNumber ? QString() : row.cells.value(at), places[i].column,
                        places[i].span, look);
            FlowCell &cell = block().rows.back().cells.back();
            cell.border = true;
            cell.middle = column.align != HorizontalAlign::Left || column.names;
            cell.headers = {{0, at}};
            if (naming != columns.end() && !column.names)
                cell.headers.push_back({here().row, namingCell});
            if (i < row.underlined.size())
                cell.underlined = row.underlined[i];
            if (column.names)
                cell.target = row.target;
        }
    }

    // Where each column of a table ends, on this paper.
    [[nodiscard]] std::vector<Length> endsOf(const std::vector<TextColumn> &columns) const
    {
        double total = 0;
        for (const TextColumn &column : columns)
            total += column.width * 100;
        const double factor = total > m_width ? m_width / total : 1;
        std::vector<Length> ends;
        Length end = 0;
        for (const TextColumn &column : columns)
            ends.push_back(end += static_cast<Length>(std::floor(column.width * 100 * factor)));
        return ends;
    }

    // The grid of a paper has the columns of all its tables.
    void setTableGrid()
    {
        std::set<Length> ends;
        const auto take = [&](const TextTable &table) {
            for (const Length end : endsOf(table.columns))
                ends.insert(end);
            if (!table.charts.empty())
                ends.insert(m_width);
        };
        take(m_part.table);
        for (const TextTable &table : m_part.more)
            take(table);
        Length begin = 0;
        for (const Length end : ends) {
            grid().push_back(end - begin);
            begin = end;
        }
        if (grid().empty())
            grid().push_back(m_width);
    }

    [[nodiscard]] std::vector<GridPlace> placesOf(const std::vector<TextColumn> &columns)
    {
        std::vector<GridPlace> places;
        Length at = 0;
        int column = 0;
        for (const Length end : endsOf(columns)) {
            const int first = column;
            while (at < end)
                at += grid()[static_cast<size_t>(column++)];
            places.push_back({first, column - first});
        }
        return places;
    }

    [[nodiscard]] static QString oneLine(const QString &text) { return text.simplified(); }

    const Book &m_book;
    const BookPart &m_part;
    int m_index;
    Typesetter &m_typesetter;
    Length m_width = 0;
    Length m_height = 0;
    double m_factor = 1; // of the type on a cover
    BookFlow m_out;
};

} // namespace

BookFlow layPart(const Book &book, int part, Typesetter &typesetter)
{
    return PartMaker(book, part, typesetter).make();
}

} // namespace mokuhyo::render
