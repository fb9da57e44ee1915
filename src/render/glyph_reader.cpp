#include "render/glyph_reader.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace mokuhyo::render {
namespace {

// Characters that may share a glyph with their neighbours or have none.
bool isSimple(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const bool voicingMark = c.unicode() == 0xff9e || c.unicode() == 0xff9f; // half-width ﾞ ﾟ
        return c.isSurrogate() || c.isMark() || voicingMark ||
               c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
}

void finishAdvances(std::vector<GlyphRun> &runs, double end)
{
    // From the last glyph of the line to the first.
    double next = end;
    for (size_t r = runs.size(); r-- > 0;) {
        GlyphRun &run = runs[r];
        run.advance.resize(run.glyphs.size());
        for (size_t i = run.glyphs.size(); i-- > 0;) {
            run.advance[i] = next - run.x[i];
            next = run.x[i];
        }
    }
    for (GlyphRun &run : runs) {
        const bool level =
            std::all_of(run.y.begin(), run.y.end(), [](double y) { return y > -1e-6 && y < 1e-6; });
        if (level)
            run.y.clear();
    }
}

} // namespace

int GlyphReader::fontIndex(const QRawFont &font)
{
    for (size_t i = 0; i < m_seen.size(); ++i) {
        if (m_seen[i] == font)
            return m_seenIndex[i];
    }
    const auto same = std::find_if(m_fonts.begin(), m_fonts.end(), [&](const QRawFont &known) {
        return known.familyName() == font.familyName() && known.styleName() == font.styleName();
    });
    const int index = static_cast<int>(same - m_fonts.begin());
    if (same == m_fonts.end())
        m_fonts.push_back(font);
    m_seen.push_back(font);
    m_seenIndex.push_back(index);
    return index;
}

void GlyphReader::append(std::vector<GlyphRun> &runs, const QList<QGlyphRun> &found,
                         const QString &text, const QPointF &origin, double size, double toMm)
{
    bool placed = false; // the text goes with its first glyph
    for (const QGlyphRun &glyphs : found) {
        const int font = fontIndex(glyphs.rawFont());
        const QList<quint32> ids = glyphs.glyphIndexes();
        const QList<QPointF> positions = glyphs.positions();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const double x = (positions[i].x() - origin.x()) * toMm;
            const double y = (positions[i].y() - origin.y()) * toMm;
            const bool known = !runs.empty() && !runs.back().glyphs.empty() &&
                               runs.back().font == font && runs.back().glyphs.back() == ids[i] &&
                               qAbs(runs.back().x.back() - x) < 1e-6;
            if (known && !placed)
                continue; // a ligature: the glyph came with an earlier character
            if (runs.empty() || runs.back().font != font)
                runs.push_back(GlyphRun{font, size, {}, {}, {}, {}, {}, {}, false});
            GlyphRun &run = runs.back();
            run.glyphs.push_back(ids[i]);
            run.x.push_back(x);
            run.y.push_back(y);
            run.cluster.push_back(
                static_cast<int>(placed ? run.text.size() - text.size() : run.text.size()));
            if (placed && run.cluster.back() < 0)
                run.cluster.back() = 0; // a second font inside one grapheme
            if (!placed)
                run.text += text;
            placed = true;
        }
    }
    if (!placed && !runs.empty())
        runs.back().text += text; // no glyph of its own: said by the one before
}

std::vector<GlyphRun> GlyphReader::read(const QTextLine &line, const QString &text, int start,
                                        double size, double toMm)
{
    std::vector<GlyphRun> runs;
    if (text.isEmpty())
        return runs;
    const QPointF origin(line.x(), line.y() + line.ascent());
    const int length = static_cast<int>(text.size());
    const double end = (line.cursorToX(start + length) - origin.x()) * toMm;

    const QList<QGlyphRun> whole = line.glyphRuns(start, length);
    qsizetype count = 0;
    bool leftToRight = true;
    for (const QGlyphRun &glyphs : whole) {
        count += glyphs.glyphIndexes().size();
        leftToRight = leftToRight && !glyphs.isRightToLeft();
    }
    if (count == text.size() && leftToRight && isSimple(text)) {
        qsizetype from = 0;
        for (const QGlyphRun &glyphs : whole) {
            const QList<quint32> ids = glyphs.glyphIndexes();
            const QList<QPointF> positions = glyphs.positions();
            GlyphRun run;
            run.font = fontIndex(glyphs.rawFont());
            run.size = size;
            run.text = text.mid(from, ids.size());
            run.glyphs.assign(ids.begin(), ids.end());
            for (qsizetype i = 0; i < ids.size(); ++i) {
                run.x.push_back((positions[i].x() - origin.x()) * toMm);
                run.y.push_back((positions[i].y() - origin.y()) * toMm);
                run.cluster.push_back(static_cast<int>(i));
            }
            from += ids.size();
            runs.push_back(std::move(run));
        }
    } else {
        QString waiting; // characters before the first glyph
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
             from = to, to = finder.toNextBoundary()) {
            const QString grapheme = waiting + text.mid(from, to - from);
            const auto found =
                line.glyphRuns(start + static_cast<int>(from), static_cast<int>(to - from));
            const bool none = std::all_of(found.begin(), found.end(), [](const QGlyphRun &glyphs) {
                return glyphs.glyphIndexes().isEmpty();
            });
            if (none && runs.empty()) {
                waiting = grapheme;
                continue;
            }
            waiting.clear();
            append(runs, found, grapheme, origin, size, toMm);
        }
        if (runs.empty())
            runs.push_back(GlyphRun{0, size, text, {}, {}, {}, {}, {}, false});
    }
    finishAdvances(runs, end);
    return runs;
}

} // namespace mokuhyo::render
