#include "work/search_context.h"

#include "core/text.h"

#include <algorithm>

namespace mokuhyo::work {

namespace {

constexpr qsizetype contextLength = 60;

} // namespace

SearchContext contextOf(const QString &value, const QString &needle)
{
    const QString line = QString(value).replace(u'\n', u' ');
    const Spans found = findFolded(line, needle);
    const qsizetype at = found.empty() ? 0 : found.front().start;
    const qsizetype end = found.empty() ? 0 : at + found.front().length;
    qsizetype from = std::max<qsizetype>(0, at - contextLength / 3);
    if (from > 0 && line[from].isLowSurrogate())
        --from;
    qsizetype to = std::min(line.size(), std::max(from + contextLength, end));
    if (to < line.size() && line[to].isLowSurrogate())
        ++to;
    SearchContext context{line.sliced(from, to - from), static_cast<int>(at - from),
                          static_cast<int>(end - at)};
    if (from > 0) {
        context.text.prepend(u'…');
        ++context.from;
    }
    if (to < line.size())
        context.text.append(u'…');
    return context;
}

} // namespace mokuhyo::work
