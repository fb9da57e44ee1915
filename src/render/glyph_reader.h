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
    // `text` are the line's characters, `start` their place in the layout's text. Lengths of the
    // layout are multiplied by `toMm`.
    [[nodiscard]] std::vector<GlyphRun> read(const QTextLine &line, const QString &text, int start,
                                             double size, double toMm);

    [[nodiscard]] const std::vector<QRawFont> &fonts() const { return m_fonts; }

private:
    [[nodiscard]] int fontIndex(const QRawFont &font);
    void append(std::vector<GlyphRun> &runs, const QList<QGlyphRun> &found, const QString &text,
                const QPointF &origin, double size, double toMm);

    std::vector<QRawFont> m_fonts;
    std::vector<QRawFont> m_seen; // of whatever size, to compare with quickly
    std::vector<int> m_seenIndex;
};

} // namespace mokuhyo::render
