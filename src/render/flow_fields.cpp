#include "render/flow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr double titleSize = 12; // pt

Role roleOf(LayoutCell::Style style)
{
    switch (style) {
    case LayoutCell::Style::Title:
        return Role::Title;
    case LayoutCell::Style::Heading:
        return Role::Heading;
    case LayoutCell::Style::Label:
        return Role::Label;
    case LayoutCell::Style::Value:
        return Role::Value;
    case LayoutCell::Style::Plain:
        break;
    }
    return Role::Plain;
}

HorizontalAlign alignOf(LayoutCell::Align wanted, const FlowCell &cell)
{
    switch (wanted) {
    case LayoutCell::Align::Left:
        return HorizontalAlign::Left;
    case LayoutCell::Align::Center:
        return HorizontalAlign::Center;
    case LayoutCell::Align::Right:
        return HorizontalAlign::Right;
    case LayoutCell::Align::Auto:
        break;
    }
    // A label that is wrapped reads better from the left.
    const bool wrapped = std::any_of(cell.lines.begin(), cell.lines.end(), [&](const Line &line) {
        return !line.hardBreak && &line != &cell.lines.back();
    });
    const bool centred = cell.role == Role::Title || (cell.role == Role::Label && !wrapped);
    return centred ? HorizontalAlign::Center : HorizontalAlign::Left;
}

void fillText(const FlowContext &context, const LayoutCell &layout, FlowCell &cell)
{
    const Sheet &sheet = *context.source.sheet;
    const Form &form = *context.source.form;
    const Field *field = form.field(layout.field);
    if (layout.content == LayoutCell::Content::Text) {
        const TemplateValues values = shownValues(sheet, form, context.options.visibility);
        cell.text = expandTemplate(layout.text, form, values);
        return;
    }
    if (!field || !context.options.visibility.shows(form, *field))
        return;
    cell.field = field->key;
    if (layout.content == LayoutCell::Content::Label) {
        cell.text = field->heading;
        return;
    }
    cell.record = sheet.id;
    const QString value = sheet.value(field->key);
    if (layout.content == LayoutCell::Content::Captioned) {
        const bool above = layout.caption == LayoutCell::Caption::Above;
        cell.caption = field->heading + (above ? u"\n"_s : u"\u3000"_s);
    }
    cell.text = cell.caption + value;
}

FlowRow fieldRow(const FlowContext &context, const LayoutRow &layout, int rowIndex)
{
    FlowRow row;
    row.height = lengthFromMm(layout.minHeight * context.scale);
    const auto places = context.grid.place(layout);
    std::optional<CellRef> label;
    for (size_t i = 0; i < layout.cells.size(); ++i) {
        const LayoutCell &wanted = layout.cells[i];
        FlowCell cell;
        cell.role = roleOf(wanted.style);
        cell.column = places[i].first;
        cell.span = places[i].second;
        if (cell.span == 0)
            continue;
        const bool title = cell.role == Role::Title;
        cell.fontSize =
            title ? std::max(titleSize * context.scale, context.baseSize()) : context.baseSize();
        cell.bold = title;
        cell.border = !title && cell.role != Role::Plain;
        cell.shaded = cell.role == Role::Heading || cell.role == Role::Label;
        fillText(context, wanted, cell);
        setLines(context, cell);
        cell.align = alignOf(wanted.align, cell);
        cell.middle = true;
        const CellRef here{rowIndex, static_cast<int>(row.cells.size())};
        if (wanted.content == LayoutCell::Content::Value && label)
            cell.headers = {*label};
        if (cell.role == Role::Label)
            label = here;
        row.height = std::max(row.height, neededHeight(cell));
        row.cells.push_back(std::move(cell));
    }
    applyMarks(context, row);
    return row;
}

bool isHidden(const FlowContext &context, const LayoutCell &cell)
{
    const Form &form = *context.source.form;
    const Field *field =
        cell.content == LayoutCell::Content::Text ? nullptr : form.field(cell.field);
    return field && !context.options.visibility.shows(form, *field);
}

} // namespace

FlowBlock fieldBlock(const FlowContext &context, FlowBlock::Kind kind)
{
    const Layout &layout = context.source.form->layout;
    FlowBlock block;
    block.kind = kind;
    for (const LayoutRow &row : kind == FlowBlock::Kind::Header ? layout.header : layout.footer) {
        // A row that holds nothing but hidden fields is left out as a whole.
        const bool hidden = !row.cells.empty() &&
                            std::all_of(row.cells.begin(), row.cells.end(),
                                        [&](const auto &cell) { return isHidden(context, cell); });
        if (!hidden)
            block.rows.push_back(fieldRow(context, row, static_cast<int>(block.rows.size())));
    }
    return block;
}

} // namespace mokuhyo::render
