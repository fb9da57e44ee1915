#include "intake/row_mark.h"

#include "core/identity.h"

#include <algorithm>

namespace mokuhyo::intake {

std::optional<RowMark> rowMark(const QString &text)
{
    constexpr qsizetype idLength = 36;
    constexpr qsizetype longest = idLength + 1 + 19 + 1 + 16;
    // Every cell of every file comes by here.
    if (text.size() < idLength + 2 || text.size() > longest || text[idLength] != u'|')
        return {};
    const QString record = text.left(idLength);
    const qsizetype second = text.indexOf(u'|', idLength + 1);
    if (second < 0 || !isId(record))
        return {};
    RowMark mark{record, text.mid(idLength + 1, second - idLength - 1), text.mid(second + 1)};
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isHex = [&](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f'); };
    if (!std::ranges::all_of(mark.base, isDigit) || !std::ranges::all_of(mark.hash, isHex))
        return {};
    return mark;
}

} // namespace mokuhyo::intake
