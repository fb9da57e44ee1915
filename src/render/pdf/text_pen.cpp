#include "render/pdf/text_pen.h"

#include "render/pdf/picture.h"

#include <algorithm>

namespace mokuhyo::render::pdf {

namespace {

// Whether the glyphs are those of the text's characters, one for one (ｶ and ﾞ); then each says its
// own. Otherwise the first says all.
bool isCharacterWise(const QRawFont &font, QStringView text, const std::vector<quint32> &glyphs)
{
    const QList<quint32> plain = font.glyphIndexesForString(text.toString());
    return std::equal(plain.begin(), plain.end(), glyphs.begin(), glyphs.end());
}

qsizetype firstCharacter(QStringView text)
{
    return text.size() > 1 && text.front().isHighSurrogate() ? 2 : 1;
}

} // namespace

TextPen::TextPen(FontSet &fonts, std::string &out, Length pageHeight)
    : m_fonts(fonts), m_out(out), m_pageHeight(pageHeight * pointsPerLength)
{
}

// The text from a cluster's first character to where the next cluster begins.
QStringView TextPen::clusterText(const Line &line, int cluster) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), cluster);
    const int from = cluster == m_starts.front() ? 0 : cluster;
    const int to = next == m_starts.end() ? line.length : *next;
    return line.text().sliced(from, to - from);
}

void TextPen::line(const Line &line, Length left, Length baseline)
{
    if (line.glyphs.empty())
        return;
    const double x = left * pointsPerLength;
    const double y = m_pageHeight - baseline * pointsPerLength;
    m_starts.clear();
    for (const Glyph &each : line.glyphs)
        m_starts.push_back(each.cluster);
    if (!std::is_sorted(m_starts.begin(), m_starts.end()))
        std::sort(m_starts.begin(), m_starts.end());
    m_out += "BT\n";
    m_pen = -1; // nowhere yet
    int said = -1;
    for (size_t i = 0; i < line.glyphs.size();) {
        m_cluster.clear();
        const Glyph &first = line.glyphs[i];
        for (; i < line.glyphs.size(); ++i) {
            const Glyph &each = line.glyphs[i];
            if (each.cluster != first.cluster || each.font != first.font)
                break;
            m_cluster.push_back({each.font,
                                 each.id,
                                 x + each.x * pointsPerMm,
                                 y - each.y * pointsPerMm,
                                 line.advance(i) * pointsPerMm,
                                 {}});
        }
        // Glyphs of a second font inside a cluster have nothing more to say.
        const bool again = first.cluster == said;
        const QStringView text = again ? QStringView() : clusterText(line, first.cluster);
        said = first.cluster;
        if (m_cluster.size() > 1 && sayEach(line, text))
            continue;
        m_cluster.front().text = text;
        cluster(line, m_cluster.data(), m_cluster.size());
    }
    stop();
    m_out += "ET\n";
}

bool TextPen::sayEach(const Line &line, QStringView text)
{
    std::vector<quint32> ids;
    for (const Shown &shown : m_cluster)
        ids.push_back(shown.glyph);
    if (!isCharacterWise(m_fonts.rawFont(m_cluster.front().font), text, ids))
        return false;
    for (Shown &shown : m_cluster) {
        shown.text = text.first(firstCharacter(text));
        text = text.sliced(shown.text.size());
        cluster(line, &shown, 1);
    }
    return true;
}

// The first glyph of a cluster says its whole text; where there are more, ActualText says so too,
// because the others have nothing to say.
void TextPen::cluster(const Line &line, const Shown *glyphs, size_t count)
{
    const auto code = m_fonts.code(glyphs->font, glyphs->glyph, glyphs->text);
    if (!code) {
        picture(line, glyphs, count);
        return;
    }
    if (count == 1) {
        glyph(line, *glyphs, *code);
        return;
    }
    stop();
    m_out += "/Span <</ActualText ";
    appendTextString(m_out, glyphs->text);
    m_out += ">> BDC\n";
    glyph(line, *glyphs, *code);
    for (size_t i = 1; i < count; ++i) {
        if (const auto silent = m_fonts.code(glyphs[i].font, glyphs[i].glyph, {}))
            glyph(line, glyphs[i], *silent);
    }
    stop();
    m_out += "EMC\n";
}

void TextPen::glyph(const Line &line, const Shown &shown, const FontSet::Code &code)
{
    if (code.resource != m_resource || line.size != m_size)
        select(code.resource, line.size);
    // What a reader adds up from rounded widths must not drift: the pen follows the reader.
    const bool flows = !line.turned && m_pen >= 0 && std::abs(shown.y - m_baseline) < 0.0005;
    const long adjust = flows ? std::lround((m_pen - shown.x) * 1000.0 / line.size) : 0;
    if (!flows || std::labs(adjust) > 30000) {
        moveTo(shown, line.turned);
    } else if (adjust != 0) {
        if (m_inString)
            m_out += '>';
        m_inString = false;
        if (!m_showing)
            m_out += '[';
        m_showing = true;
        m_out += std::to_string(adjust);
        m_pen -= static_cast<double>(adjust) * line.size / 1000.0;
    }
    if (!m_showing)
        m_out += '[';
    if (!m_inString)
        m_out += '<';
    m_showing = m_inString = true;
    appendHex16(m_out, code.code);
    m_pen += code.width * line.size / 1000.0;
}

// Fonts that must not be embedded, pictures and missing characters: drawn, and said by a glyph that
// shows nothing.
void TextPen::picture(const Line &line, const Shown *glyphs, size_t count)
{
    stop();
    m_out += "ET\n";
    for (size_t i = 0; i < count; ++i)
        appendPicture(m_out, m_fonts.rawFont(glyphs[i].font), glyphs[i].glyph, line.size,
                      {glyphs[i].x, glyphs[i].y, line.turned});
    m_out += "BT\n";
    m_pen = -1;
    const auto code = m_fonts.silentCode(glyphs->text);
    if (!code || code->width <= 0)
        return;
    double room = 0; // as wide as the picture, or readers would see gaps between words
    for (size_t i = 0; i < count; ++i)
        room += glyphs[i].advance;
    select(code->resource, line.size);
    moveTo(*glyphs, line.turned);
    m_out += "3 Tr ";
    appendNumber(m_out, std::max(1.0, room / (code->width * line.size / 1000.0) * 100.0));
    m_out += " Tz <";
    appendHex16(m_out, code->code);
    m_out += "> Tj 0 Tr 100 Tz\n";
    m_pen = -1;
}

void TextPen::select(int resource, double size)
{
    stop();
    m_resource = resource;
    m_size = size;
    m_out += "/F" + std::to_string(resource) + " ";
    appendNumber(m_out, size);
    m_out += " Tf\n";
}

void TextPen::moveTo(const Shown &shown, bool turned)
{
    stop();
    m_out += turned ? "0 -1 1 0 " : "1 0 0 1 ";
    appendNumbers(m_out, {shown.x, shown.y});
    m_out += "Tm\n";
    m_pen = shown.x;
    m_baseline = shown.y;
}

void TextPen::stop()
{
    if (m_inString)
        m_out += '>';
    if (m_showing)
        m_out += "] TJ\n";
    m_inString = m_showing = false;
}

} // namespace mokuhyo::render::pdf
