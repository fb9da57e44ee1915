#include "render/build.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {

PageSize pageSize(const Paper &paper)
{
    PageSize size{21000, 29700};
    if (paper.size == "A3"_L1)
        size = {29700, 42000};
    else if (paper.size == "B4"_L1)
        size = {25700, 36400};
    if (paper.landscape)
        std::swap(size.width, size.height);
    return size;
}

} // namespace mokuhyo::render
