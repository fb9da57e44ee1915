#include "core/change_notes.h"
#include "render/flow.h"

#include <algorithm>

namespace mokuhyo::render {
namespace {

constexpr double noteSize = 9; // pt, at most
constexpr Length gapAbove = 200;

FlowCell noteCell(const FlowContext &context, const QString &text, Role role)
{
    FlowCell cell;
    cell.role = role;
    cell.span = static_cast<int>(context.grid.widths.size());
    cell.text = text;
    cell.border = false;
    cell.bold = role == Role::Heading;
    cell.fontSize = std::min(noteSize * context.scale, context.baseSize());
    setLines(context, cell);
    return cell;
}

void addRow(FlowBlock &block, FlowCell cell)
{
    FlowRow row;
    row.height = neededHeight(cell);
    row.cells.push_back(std::move(cell));
    block.rows.push_back(std::move(row));
}

} // namespace

bool isPrinted(const FlowContext &context, const Mark &mark)
{
    if (mark.field.isEmpty())
        return true;
    if (mark.record != context.source.sheet->id)
        return std::ranges::any_of(context.grid.columns, [&](const Grid::Column &column) {
            return column.field->key == mark.field;
        });
    const Field *field = context.source.form->field(mark.field);
    return field && context.options.visibility.shows(*context.source.form, *field);
}

FlowBlock notesBlock(const FlowContext &context)
{
    FlowBlock block;
    block.kind = FlowBlock::Kind::Notes;
    std::vector<std::pair<QString, QStringList>> notes; // with their places, in order
    for (const Mark &mark : context.source.marks) {
        if (!isPrinted(context, mark))
            continue;
        auto same = std::ranges::find(notes, mark.note, &std::pair<QString, QStringList>::first);
        if (same == notes.end())
            same = notes.insert(notes.end(), {mark.note, {}});
        if (!mark.place.isEmpty() && !same->second.contains(mark.place))
            same->second += mark.place;
    }
    if (notes.empty())
        return block;
    block.rows.push_back({gapAbove, {}, {}});
    addRow(block, noteCell(context, changeNotesHeading, Role::Heading));
    for (const auto &[note, places] : notes) {
        const QString where = places.isEmpty() ? QString() : places.join(u'、') + u'　';
        addRow(block, noteCell(context, changeNoteMark + where + note, Role::Note));
    }
    return block;
}

void applyMarks(const FlowContext &context, FlowRow &row)
{
    for (const Mark &mark : context.source.marks) {
        if (!isPrinted(context, mark))
            continue;
        bool framed = false;
        for (FlowCell &cell : row.cells) {
            if (cell.record.isEmpty() || cell.record != mark.record)
                continue;
            const bool first = mark.field.isEmpty() && !framed;
            if (first || cell.field == mark.field) {
                cell.marked = true;
                framed = true;
            }
            if (mark.struck)
                cell.shaded = cell.struck = true;
        }
    }
}

} // namespace mokuhyo::render
