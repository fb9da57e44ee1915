#include "render/glyph_reader.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace mokuhyo::render {
namespace {

// Characters that may share a glyph with their neighbours or have none.
bool isSimple(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const bool voicingMark = c.unicode() == 0xff9e || c.unicode() == 0xff9f; // half-width ﾞ ﾟ
        return c.isSurrogate() || c.isMark() || voicingMark ||
               c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
}

Glyph glyphAt(QPointF position, quint32 id, quint16 font, int cluster, double toMm)
{
    return {static_cast<float>(position.x() * toMm), static_cast<float>(position.y() * toMm),
            cluster, static_cast<quint16>(id), font};
}

} // namespace

quint16 GlyphReader::fontIndex(const QRawFont &font)
{
    for (size_t i = 0; i < m_seen.size(); ++i) {
        if (m_seen[i] == font)
            return m_seenIndex[i];
    }
    const auto same = std::find_if(m_fonts.begin(), m_fonts.end(), [&](const QRawFont &known) {
        return known.familyName() == font.familyName() && known.styleName() == font.styleName();
    });
    const auto index = static_cast<quint16>(same - m_fonts.begin());
    if (same == m_fonts.end())
        m_fonts.push_back(font);
    m_seen.push_back(font);
    m_seenIndex.push_back(index);
    return index;
}

// Each glyph is a character.
void GlyphReader::readCharacters(const QList<QGlyphRun> &found, QPointF origin, double toMm,
                                 Line &out)
{
    out.glyphs.reserve(static_cast<size_t>(out.length));
    int cluster = 0;
    for (const QGlyphRun &glyphs : found) {
        const quint16 font = fontIndex(glyphs.rawFont());
        const QList<quint32> ids = glyphs.glyphIndexes();
        const QList<QPointF> positions = glyphs.positions();
        for (qsizetype i = 0; i < ids.size(); ++i)
            out.glyphs.push_back(glyphAt(positions[i] - origin, ids[i], font, cluster++, toMm));
    }
}

// Adds the glyphs of a grapheme.
void GlyphReader::append(const QList<QGlyphRun> &found, int cluster, QPointF origin, double toMm,
                         Line &out)
{
    const size_t before = out.glyphs.size();
    for (const QGlyphRun &glyphs : found) {
        const quint16 font = fontIndex(glyphs.rawFont());
        const QList<quint32> ids = glyphs.glyphIndexes();
        const QList<QPointF> positions = glyphs.positions();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const Glyph glyph = glyphAt(positions[i] - origin, ids[i], font, cluster, toMm);
            const bool known = before > 0 && out.glyphs.size() == before &&
                               out.glyphs.back().font == font && out.glyphs.back().id == glyph.id &&
                               qAbs(out.glyphs.back().x - glyph.x) < 1e-4F;
            if (!known) // or a ligature: the glyph came with an earlier character
                out.glyphs.push_back(glyph);
        }
    }
}

void GlyphReader::readGraphemes(const QTextLine &line, QPointF origin, double toMm, Line &out)
{
    const QStringView text = out.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        const auto found =
            line.glyphRuns(out.start + static_cast<int>(from), static_cast<int>(to - from));
        // Characters before the first glyph go with it; any others with the one before.
        append(found, out.glyphs.empty() ? 0 : static_cast<int>(from), origin, toMm, out);
    }
}

void GlyphReader::read(const QTextLine &line, double toMm, Line &out)
{
    if (out.length == 0)
        return;
    const QPointF origin(line.x(), line.y() + line.ascent());
    out.end = static_cast<float>((line.cursorToX(out.start + out.length) - origin.x()) * toMm);
    const QList<QGlyphRun> whole = line.glyphRuns(out.start, out.length);
    qsizetype count = 0;
    bool leftToRight = true;
    for (const QGlyphRun &glyphs : whole) {
        count += glyphs.glyphIndexes().size();
        leftToRight = leftToRight && !glyphs.isRightToLeft();
    }
    if (count == out.length && leftToRight && isSimple(out.text()))
        readCharacters(whole, origin, toMm, out);
    else
        readGraphemes(line, origin, toMm, out);
}

} // namespace mokuhyo::render
