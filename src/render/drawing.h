#pragma once

#include "render/chart.h"
#include "render/typeset.h"

#include <memory>

namespace mokuhyo::render {

// A chart with its texts set, as pages take it. Places are counted from its upper left corner.
struct Drawing
{
    Chart chart;
    std::vector<PlacedLine> texts;
};

[[nodiscard]] std::shared_ptr<const Drawing> drawingOf(Chart chart, Typesetter &typesetter,
                                                       const QString &family);

// Where it stands on its page, 1/100 mm.
[[nodiscard]] inline std::pair<Length, Length> cornerOf(const Fragment &fragment)
{
    return {fragment.x + paddingX, fragment.y + paddingY};
}

} // namespace mokuhyo::render
