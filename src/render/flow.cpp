#include "render/flow.h"

#include <algorithm>
#include <cmath>

namespace mokuhyo::render {

Length lengthFromMm(double mm)
{
    return static_cast<Length>(std::lround(mm * 100));
}

void setLines(const FlowContext &context, FlowCell &cell)
{
    if (!context.typesetter)
        return;
    const TypeStyle style{context.source.form->paper.font, cell.fontSize, cell.bold};
    if (cell.vertical) {
        cell.lines = context.typesetter->setVertical(cell.text, style);
        return;
    }
    const Length inner = context.grid.width(cell.column, cell.span) - 2 * paddingX;
    cell.lines = context.typesetter->set(cell.text, std::max(inner, 1), style);
}

Length neededHeight(const FlowCell &cell)
{
    Length height = 2 * paddingY;
    for (const Line &line : cell.lines)
        height += line.height;
    return cell.lines.empty() ? height + Typesetter::pitch(cell.fontSize) : height;
}

} // namespace mokuhyo::render
