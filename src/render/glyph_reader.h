#pragma once

#include "render/layout.h"

#include <QHash>
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
    // Fills the glyphs of a line whose text is known. Lengths of the layout are multiplied by
    // `toMm`.
    void read(const QTextLine &line, double toMm, Line &out);

    [[nodiscard]] const std::vector<QRawFont> &fonts() const { return m_fonts; }

private:
    [[nodiscard]] quint16 fontIndex(const QRawFont &font);
    void readCharacters(const QList<QGlyphRun> &found, QPointF origin, double toMm, Line &out);
    void readGraphemes(const QTextLine &line, QPointF origin, double toMm, Line &out);
    void append(const QList<QGlyphRun> &found, int cluster, QPointF origin, double toMm, Line &out);

    std::vector<QRawFont> m_fonts;
    std::vector<QRawFont> m_seen; // of whatever size, to compare with quickly
    std::vector<quint16> m_seenIndex;
};

} // namespace mokuhyo::render
