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

} // namespace

GlyphReader::Seen GlyphReader::fontFor(const QRawFont &font, const QFont &wanted)
{
    const auto known = std::ranges::find(m_seen, font, &Seen::font);
    if (known != m_seen.end())
        return *known;
    // Where no font has a character, Qt draws a box of its own: it has neither name nor tables.
    const bool box = !font.isValid() || font.fontTable("cmap").isEmpty();
    const QRawFont real = box ? QRawFont::fromFont(wanted) : font;
    const auto same = std::ranges::find_if(m_fonts, [&](const QRawFont &one) {
        return one.familyName() == real.familyName() && one.styleName() == real.styleName();
    });
    const auto index = static_cast<quint16>(same - m_fonts.begin());
    if (same == m_fonts.end())
        m_fonts.push_back(real);
    m_seen.push_back({font, index, box});
    return m_seen.back();
}

// A character that no font has is the missing glyph of the layout's own.
std::vector<Glyph> GlyphReader::glyphsOf(const Reading &reading, const QGlyphRun &found,
                                         int cluster)
{
    const Seen font = fontFor(found.rawFont(), reading.font);
    const QList<quint32> ids = found.glyphIndexes();
    const QList<QPointF> positions = found.positions();
    std::vector<Glyph> glyphs;
    glyphs.reserve(static_cast<size_t>(ids.size()));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QPointF place = (positions[i] - reading.origin) * reading.toMm;
        glyphs.push_back({static_cast<float>(place.x()), static_cast<float>(place.y()), cluster,
                          static_cast<quint16>(font.box ? 0 : ids[i]), font.index});
    }
    return glyphs;
}

// Each glyph is a character.
void GlyphReader::readCharacters(const Reading &reading, const QList<QGlyphRun> &found)
{
    Line &out = reading.out;
    out.glyphs.reserve(static_cast<size_t>(out.length));
    for (const QGlyphRun &run : found) {
        for (Glyph glyph : glyphsOf(reading, run, 0)) {
            glyph.cluster = static_cast<int>(out.glyphs.size());
            out.glyphs.push_back(glyph);
        }
    }
}

// Adds the glyphs of a grapheme.
void GlyphReader::append(const Reading &reading, const QList<QGlyphRun> &found, int cluster)
{
    std::vector<Glyph> &all = reading.out.glyphs;
    const size_t before = all.size();
    for (const QGlyphRun &run : found) {
        for (const Glyph &glyph : glyphsOf(reading, run, cluster)) {
            const bool known = before > 0 && all.size() == before &&
                               all.back().font == glyph.font && all.back().id == glyph.id &&
                               qAbs(all.back().x - glyph.x) < 1e-4F;
            if (!known) // or a ligature: the glyph came with an earlier character
                all.push_back(glyph);
        }
    }
}

void GlyphReader::readGraphemes(const Reading &reading)
{
    const Line &out = reading.out;
    const QStringView text = out.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        const auto found =
            reading.line.glyphRuns(out.start + static_cast<int>(from), static_cast<int>(to - from));
        // Characters before the first glyph go with it; any others with the one before.
        append(reading, found, out.glyphs.empty() ? 0 : static_cast<int>(from));
    }
}

void GlyphReader::read(const QTextLine &line, const QFont &font, double toMm, Line &out)
{
    if (out.length == 0)
        return;
    const Reading reading{line, font, toMm, {line.x(), line.y() + line.ascent()}, out};
    const double end = line.cursorToX(out.start + out.length) - reading.origin.x();
    out.end = static_cast<float>(end * toMm);
    const QList<QGlyphRun> whole = line.glyphRuns(out.start, out.length);
    qsizetype count = 0;
    bool leftToRight = true;
    for (const QGlyphRun &glyphs : whole) {
        count += glyphs.glyphIndexes().size();
        leftToRight = leftToRight && !glyphs.isRightToLeft();
    }
    if (count == out.length && leftToRight && isSimple(out.text()))
        readCharacters(reading, whole);
    else
        readGraphemes(reading);
}

} // namespace mokuhyo::render
