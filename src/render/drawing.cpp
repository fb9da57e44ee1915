#include "render/drawing.h"

#include "render/flow.h"

namespace mokuhyo::render {
namespace {

constexpr Length noEnd = 1000000; // one line, whatever it says

} // namespace

std::shared_ptr<const Drawing> drawingOf(Chart chart, Typesetter &typesetter, const QString &family)
{
    const auto drawing = std::make_shared<Drawing>();
    for (const Chart::Label &label : chart.labels) {
        const auto lines =
            typesetter.set(label.text, noEnd, TypeStyle{family, label.size, label.bold});
        if (lines.empty())
            continue;
        PlacedLine placed{lengthFromMm(label.at.x()), lengthFromMm(label.at.y()), lines.front()};
        if (label.align == Qt::AlignHCenter)
            placed.x -= placed.line.width / 2;
        else if (label.align == Qt::AlignRight)
            placed.x -= placed.line.width;
        drawing->texts.push_back(std::move(placed));
    }
    drawing->chart = std::move(chart);
    return drawing;
}

} // namespace mokuhyo::render
