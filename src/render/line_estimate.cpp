#include "render/line_estimate.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace mokuhyo::render {
namespace {

// In halves of an em.
int widthOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x7f)
        return code >= 0x20 ? 1 : 0;
    if (c.isLowSurrogate() || c.isMark() || c.category() == QChar::Other_Format)
        return 0;
    const bool latin = code < 0x0250 && c.isLetter();
    const bool halfKana = code >= 0xff61 && code <= 0xff9f;
    return latin || halfKana ? 1 : 2;
}

} // namespace

LineEstimate::LineEstimate(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        Piece piece;
        for (const QChar c : QStringView(text).sliced(from, to - from)) {
            if (c == u'\n') {
                piece.hardBreak = true;
            } else if (c.isSpace()) {
                piece.space += widthOf(c);
            } else {
                piece.width += piece.space + widthOf(c);
                piece.space = 0;
            }
        }
        m_pieces.push_back(piece);
    }
}

int LineEstimate::lines(int room) const
{
    if (m_pieces.empty())
        return 0;
    room = std::max(room, 1);
    int count = 1;
    int used = 0;
    for (const Piece &piece : m_pieces) {
        if (used + piece.width > room) {
            count += used > 0 ? 1 : 0;
            // wider than a line: broken anywhere
            const int more = std::max(0, (piece.width - 1) / room);
            count += more;
            used = piece.width - more * room;
        } else {
            used += piece.width;
        }
        used += piece.space;
        if (piece.hardBreak) {
            ++count;
            used = 0;
        }
    }
    return m_pieces.back().hardBreak ? count - 1 : count;
}

int LineEstimate::widestParagraph(int most) const
{
    int widest = 0;
    int width = 0;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const bool last = m_pieces[i].hardBreak || i + 1 == m_pieces.size();
        width += m_pieces[i].width + (last ? 0 : m_pieces[i].space);
        if (!last)
            continue;
        if (width <= most)
            widest = std::max(widest, width);
        width = 0;
    }
    return widest;
}

} // namespace mokuhyo::render
