#include "render/balance.h"
#include "render/flow.h"

#include <algorithm>
#include <cmath>

namespace mokuhyo::render {
namespace {

constexpr double hundredthsPerPoint = 2540.0 / 72;
constexpr int keptWhole = 16; // halves of an em: what is no longer than this stays on one line

// Of a column's parts the widest gives and takes, the last one among equals; headers and footers
// keep the other edges.
int flexiblePart(const Grid &grid, const Grid::Column &column)
{
    int widest = column.first;
    for (int part = column.first; part < column.first + column.span; ++part) {
        if (grid.width(part, 1) >= grid.width(widest, 1))
            widest = part;
    }
    return widest;
}

// A column in which nothing is written yet keeps its width: somebody will write there.
bool isEmpty(const FlowBlock &table, const QString &column)
{
    return std::all_of(table.rows.begin() + table.headingRows, table.rows.end(),
                       [&](const FlowRow &row) {
                           return std::ranges::none_of(row.cells, [&](const FlowCell &cell) {
                               return cell.field == column && !cell.text.isEmpty();
                           });
                       });
}

std::vector<BalanceColumn> columnsOf(const Grid &grid, const FlowBlock &table)
{
    std::vector<BalanceColumn> columns;
    for (const Length width : grid.widths)
        columns.push_back({width, width, width});
    for (const Grid::Column &column : grid.columns) {
        if (isEmpty(table, column.field->key))
            continue;
        const Length width = grid.width(column.first, column.span);
        BalanceColumn &flexible = columns[static_cast<size_t>(flexiblePart(grid, column))];
        flexible.least -= std::max(0, width - lengthFromMm(column.layout->least));
        flexible.least = std::max(flexible.least, 1);
        flexible.most += std::max(0, lengthFromMm(column.layout->most) - width);
    }
    return columns;
}

void addRows(BalanceInput &input, const FlowBlock &block)
{
    for (const FlowRow &row : block.rows) {
        BalanceRow own{row.height, {}};
        for (const FlowCell &cell : row.cells) {
            if (!cell.vertical && !cell.text.isEmpty())
                own.cells.push_back(
                    {cell.column, cell.span, LineEstimate(cell.text), cell.role == Role::Heading});
        }
        if (!own.cells.empty())
            input.rows.push_back(std::move(own));
    }
}

// Words such as 年度末 that stand on one line now are not to be broken for the sake of others.
void keepShortWords(BalanceInput &input)
{
    for (const BalanceRow &row : input.rows) {
        for (const BalanceCell &cell : row.cells) {
            BalanceColumn &column = input.columns[static_cast<size_t>(cell.column)];
            if (cell.span > 1 || column.least == column.width)
                continue;
            const int room = static_cast<int>((column.width - 2 * paddingX) * 2 / input.em);
            const int word =
                cell.text.widestParagraph(cell.whole ? room : std::min(room, keptWhole));
            const int least = static_cast<int>(std::ceil(word * input.em / 2)) + 2 * paddingX;
            column.least = std::clamp(least, column.least, column.width);
        }
    }
}

} // namespace

Grid balancedGrid(const SheetSource &source, const BuildOptions &options, double scale)
{
    Grid grid = gridFor(source, options.visibility);
    const FlowContext context{source, options, grid, nullptr, scale};
    const FlowBlock table = tableBlock(context);
    if (table.rows.empty())
        return grid;
    BalanceInput input;
    input.columns = columnsOf(grid, table);
    if (std::ranges::none_of(input.columns, [](const BalanceColumn &column) {
            return column.least < column.width || column.most > column.width;
        }))
        return grid;
    input.em = context.baseSize() * hundredthsPerPoint;
    input.pitch = Typesetter::pitch(context.baseSize());
    input.paddingX = paddingX;
    input.paddingY = paddingY;
    addRows(input, fieldBlock(context, FlowBlock::Kind::Header));
    addRows(input, table);
    addRows(input, fieldBlock(context, FlowBlock::Kind::Footer));
    keepShortWords(input);
    grid.widths = balancedWidths(input);
    return grid;
}

} // namespace mokuhyo::render
