#pragma once

#include "render/layout.h"

#include <QFont>
#include <QRawFont>
#include <QString>
#include <QTextLine>

#include <vector>

namespace mokuhyo::render {

// Reads the glyphs of set lines and says of each which characters it stands for. Qt 6.4 does not
// tell, so texts in which a glyph is not simply a character are asked grapheme by grapheme.
class GlyphReader
{
public:
    // Fills the glyphs of a line whose text is known. `font` is the layout's; lengths of the layout
    // are multiplied by `toMm`.
    void read(const QTextLine &line, const QFont &font, double toMm, Line &out);

    [[nodiscard]] const std::vector<QRawFont> &fonts() const { return m_fonts; }

private:
    // A line that is being read.
    struct Reading
    {
        const QTextLine &line;
        const QFont &font;
        double toMm;
        QPointF origin;
        Line &out;
    };

    struct Seen
    {
        QRawFont font;     // of whatever size, to compare with quickly
        quint16 index = 0; // in fonts()
        bool box = false;  // Qt's own, which stands for characters without a font
    };

    [[nodiscard]] Seen fontFor(const QRawFont &font, const QFont &wanted);
    [[nodiscard]] std::vector<Glyph> glyphsOf(const Reading &reading, const QGlyphRun &found,
                                              int cluster);
    void readCharacters(const Reading &reading, const QList<QGlyphRun> &found);
    void readGraphemes(const Reading &reading);
    void append(const Reading &reading, const QList<QGlyphRun> &found, int cluster);

    std::vector<QRawFont> m_fonts;
    std::vector<Seen> m_seen;
};

} // namespace mokuhyo::render
