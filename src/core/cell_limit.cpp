#include "core/cell_limit.h"

#include <QTextBoundaryFinder>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 32767;
const QString sign = u"…（以下、長いため省略）"_s;
constexpr qsizetype escaped = 7; // units that the file may write for one: _x005F_

qsizetype unitsOf(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    const bool escape = c == u'_' && i + 1 < text.size() && text[i + 1] == u'x';
    return escape || c == QChar(0xfffe) || c == QChar(0xffff) ? escaped : 1;
}

// Where the first `most` units of the file end.
qsizetype endOf(const QString &text, qsizetype most)
{
    qsizetype end = 0;
    while (end < text.size() && (most -= unitsOf(text, end)) >= 0)
        ++end;
    return end;
}

} // namespace

QString cutToCell(const QString &text)
{
    if (text.size() * escaped <= longest || endOf(text, longest) == text.size())
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(endOf(text, longest - sign.size()));
    if (!characters.isAtBoundary())
        characters.toPreviousBoundary();
    return text.left(characters.position()) + sign;
}

bool isCutFrom(const QString &cut, const QString &text)
{
    return cut.size() < text.size() && cut.endsWith(sign) &&
           text.startsWith(QStringView(cut).chopped(sign.size()));
}

} // namespace mokuhyo
