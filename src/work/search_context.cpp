#include "work/search_context.h"

#include "core/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace mokuhyo::work {

namespace {

constexpr qsizetype contextLength = 60;

} // namespace

SearchContext contextOf(const QString &value, const QString &needle)
{
    const QString line = QString(value).replace(u'\n', u' ');
    // Folding changes lengths, so each folded character remembers where it came from.
    QString folded;
    std::vector<qsizetype> origin;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0;
         from = to, to = finder.toNextBoundary()) {
        const QString key = searchKey(QStringView(line).sliced(from, to - from));
        folded += key;
        origin.insert(origin.end(), static_cast<size_t>(key.size()), from);
    }
    origin.push_back(line.size());
    const QString wanted = searchKey(needle);
    const qsizetype found = folded.indexOf(wanted);
    qsizetype at = 0;
    qsizetype end = 0;
    if (found >= 0 && !wanted.isEmpty()) {
        at = origin[static_cast<size_t>(found)];
        // Up to the next character that folding knows.
        size_t last = static_cast<size_t>(found + wanted.size());
        while (last + 1 < origin.size() && origin[last] == origin[last - 1])
            ++last;
        end = origin[last];
    }
    qsizetype from = std::max<qsizetype>(0, at - contextLength / 3);
    if (from > 0 && line[from].isLowSurrogate())
        --from;
    qsizetype to = std::min(line.size(), std::max(from + contextLength, end));
    if (to < line.size() && line[to].isLowSurrogate())
        ++to;
    SearchContext context{line.sliced(from, to - from), static_cast<int>(at - from),
                          static_cast<int>(end - at)};
    while (context.length > 0 && context.text[context.from + context.length - 1].isSpace())
        --context.length;
    if (from > 0) {
        context.text.prepend(u'…');
        ++context.from;
    }
    if (to < line.size())
        context.text.append(u'…');
    return context;
}

} // namespace mokuhyo::work
