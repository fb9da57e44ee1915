#include "render/flow.h"

#include <algorithm>

namespace mokuhyo::render {
namespace {

constexpr int blankLines = 3; // room to write in a blank row

FlowCell headingCell(const FlowContext &context, const QString &text, int first, int span)
{
    FlowCell cell;
    cell.role = Role::Heading;
    cell.column = first;
    cell.span = span;
    cell.text = text;
    cell.align = HorizontalAlign::Center;
    cell.middle = true;
    cell.shaded = true;
    cell.fontSize = context.baseSize();
    return cell;
}

Length rowHeight(const FlowRow &row, int rowSpan)
{
    Length height = 0;
    for (const FlowCell &cell : row.cells) {
        if (cell.rowSpan == rowSpan)
            height = std::max(height, neededHeight(cell));
    }
    return height;
}

// Puts the headings into the block and tells each column's headings from the outside in.
std::vector<std::vector<CellRef>> addHeadings(const FlowContext &context, FlowBlock &block)
{
    const auto &columns = context.grid.columns;
    const bool bands = std::any_of(columns.begin(), columns.end(), [](const Grid::Column &column) {
        return !column.field->band.isEmpty();
    });
    std::vector<std::vector<CellRef>> headers(columns.size());
    FlowRow upper;
    FlowRow lower;
    for (size_t i = 0; i < columns.size(); ++i) {
        const Grid::Column &column = columns[i];
        const QString &band = column.field->band;
        FlowCell cell = headingCell(context, column.field->heading, column.first, column.span);
        cell.field = column.field->key;
        cell.vertical = column.layout->vertical;
        if (!bands || band.isEmpty()) {
            cell.rowSpan = bands ? 2 : 1;
            headers[i] = {{0, static_cast<int>(upper.cells.size())}};
            setLines(context, cell);
            upper.cells.push_back(std::move(cell));
            continue;
        }
        if (i > 0 && columns[i - 1].field->band == band) {
            upper.cells.back().span += column.span;
        } else {
            upper.cells.push_back(headingCell(context, band, column.first, column.span));
        }
        const CellRef above{0, static_cast<int>(upper.cells.size()) - 1};
        headers[i] = {above, {1, static_cast<int>(lower.cells.size())}};
        cell.headers = {above};
        setLines(context, cell);
        lower.cells.push_back(std::move(cell));
    }
    for (FlowCell &cell : upper.cells) {
        if (cell.lines.empty())
            setLines(context, cell);
    }
    upper.height = rowHeight(upper, 1);
    lower.height = std::max(rowHeight(lower, 1), rowHeight(upper, 2) - upper.height);
    block.rows.push_back(std::move(upper));
    if (bands)
        block.rows.push_back(std::move(lower));
    block.headingRows = bands ? 2 : 1;
    return headers;
}

HorizontalAlign valueAlign(LayoutCell::Align wanted)
{
    if (wanted == LayoutCell::Align::Center)
        return HorizontalAlign::Center;
    return wanted == LayoutCell::Align::Right ? HorizontalAlign::Right : HorizontalAlign::Left;
}

// Whether somebody has yet to write in the row: a required cell is empty.
bool isUnwritten(const Grid &grid, const Item *item)
{
    return !item || (!item->life.ended() &&
                     std::ranges::any_of(grid.columns, [&](const Grid::Column &column) {
                         return column.field->required && item->value(column.field->key).isEmpty();
                     }));
}

// `item` is nullptr for a blank row.
FlowRow itemRow(const FlowContext &context, const Item *item,
                const std::vector<std::vector<CellRef>> &headers)
{
    FlowRow row;
    const Form &form = *context.source.form;
    row.unwritten = isUnwritten(context.grid, item);
    if (row.unwritten && context.room)
        row.height = lengthFromMm(form.layout.minRowHeight);
    row.record = item ? item->id : QString();
    if (!item) {
        row.height =
            std::max(row.height, blankLines * Typesetter::pitch(context.baseSize()) + 2 * paddingY);
    }
    for (size_t i = 0; i < context.grid.columns.size(); ++i) {
        const Grid::Column &column = context.grid.columns[i];
        FlowCell cell;
        cell.role = Role::Value;
        cell.column = column.first;
        cell.span = column.span;
        cell.record = row.record;
        cell.field = column.field->key;
        cell.align = valueAlign(column.layout->align);
        cell.middle = cell.align == HorizontalAlign::Center;
        cell.fontSize = context.baseSize();
        cell.headers = headers[i];
        cell.namesRow = item && form.itemKey.contains(cell.field);
        if (item) {
            cell.text = item->value(column.field->key);
            setLines(context, cell);
        }
        row.height = std::max(row.height, neededHeight(cell));
        row.cells.push_back(std::move(cell));
    }
    applyMarks(context, row);
    return row;
}

// The cells of a row name the one that says which row it is as their heading too.
void addItem(FlowBlock &block, FlowRow row)
{
    const auto index = static_cast<int>(block.rows.size());
    for (size_t naming = 0; naming < row.cells.size(); ++naming) {
        if (!row.cells[naming].namesRow)
            continue;
        for (FlowCell &cell : row.cells) {
            if (!cell.namesRow)
                cell.headers.push_back({index, static_cast<int>(naming)});
        }
    }
    block.rows.push_back(std::move(row));
}

} // namespace

FlowBlock tableBlock(const FlowContext &context)
{
    const Sheet &sheet = *context.source.sheet;
    const Rows &rows = context.source.form->rows;
    FlowBlock block;
    block.kind = FlowBlock::Kind::Table;
    if (context.grid.columns.empty())
        return block;
    const auto headers = addHeadings(context, block);
    for (const Item &item : sheet.items)
        addItem(block, itemRow(context, &item, headers));
    if (sheet.items.empty()) {
        const int blank =
            rows.kind == Rows::Kind::Years ? sheet.toYear - sheet.fromYear + 1 : rows.initial;
        for (int i = 0; i < std::max(1, blank); ++i)
            block.rows.push_back(itemRow(context, nullptr, headers));
    }
    return block;
}

} // namespace mokuhyo::render
