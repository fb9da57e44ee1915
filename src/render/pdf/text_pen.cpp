#include "render/pdf/text_pen.h"

#include "render/pdf/picture.h"

#include <algorithm>

namespace mokuhyo::render::pdf {

namespace {

// The text from each cluster's first character to where the next cluster begins.
QStringView clusterText(const GlyphRun &run, const std::vector<int> &starts, int cluster)
{
    const auto next = std::upper_bound(starts.begin(), starts.end(), cluster);
    const int from = cluster == starts.front() ? 0 : cluster;
    const qsizetype to = next == starts.end() ? run.text.size() : *next;
    return QStringView(run.text).sliced(from, to - from);
}

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

void TextPen::line(const Line &line, Length x, Length baseline)
{
    for (const GlyphRun &each : line.runs)
        run(each, x * pointsPerLength, m_pageHeight - baseline * pointsPerLength);
}

void TextPen::run(const GlyphRun &run, double x, double y)
{
    if (run.glyphs.empty())
        return;
    std::vector<int> starts = run.cluster;
    std::sort(starts.begin(), starts.end());
    m_out += "BT\n";
    m_pen = -1; // nowhere yet
    std::vector<Shown> shown;
    for (size_t i = 0; i < run.glyphs.size();) {
        shown.clear();
        const int start = run.cluster[i];
        for (; i < run.glyphs.size() && run.cluster[i] == start; ++i) {
            const double down = run.y.empty() ? 0 : run.y[i] * pointsPerMm;
            shown.push_back({run.glyphs[i],
                             x + run.x[i] * pointsPerMm,
                             y - down,
                             run.advance[i] * pointsPerMm,
                             {}});
        }
        const QStringView text = clusterText(run, starts, start);
        if (shown.size() > 1 && sayEach(run, shown, text))
            continue;
        shown.front().text = text;
        cluster(run, shown);
    }
    stop();
    m_out += "ET\n";
}

bool TextPen::sayEach(const GlyphRun &run, std::vector<Shown> &glyphs, QStringView text)
{
    std::vector<quint32> ids;
    for (const Shown &shown : glyphs)
        ids.push_back(shown.glyph);
    if (!isCharacterWise(m_fonts.rawFont(run.font), text, ids))
        return false;
    for (Shown &shown : glyphs) {
        shown.text = text.first(firstCharacter(text));
        text = text.sliced(shown.text.size());
        cluster(run, {shown});
    }
    return true;
}

// The first glyph of a cluster says its whole text; where there are more, ActualText says so too,
// because the others have nothing to say.
void TextPen::cluster(const GlyphRun &run, const std::vector<Shown> &glyphs)
{
    if (!m_fonts.code(run.font, glyphs.front().glyph, glyphs.front().text)) {
        picture(run, glyphs);
        return;
    }
    if (glyphs.size() == 1) {
        glyph(run, glyphs.front());
        return;
    }
    stop();
    m_out += "/Span <</ActualText ";
    appendTextString(m_out, glyphs.front().text);
    m_out += ">> BDC\n";
    for (const Shown &shown : glyphs)
        glyph(run, shown);
    stop();
    m_out += "EMC\n";
}

void TextPen::glyph(const GlyphRun &run, const Shown &shown)
{
    const auto code = m_fonts.code(run.font, shown.glyph, shown.text);
    if (!code)
        return;
    if (code->resource != m_resource || run.size != m_size)
        select(code->resource, run.size);
    // What a reader adds up from rounded widths must not drift: the pen follows the reader.
    const bool flows = !run.turned && m_pen >= 0 && std::abs(shown.y - m_baseline) < 0.0005;
    const long adjust = flows ? std::lround((m_pen - shown.x) * 1000.0 / run.size) : 0;
    if (!flows || std::labs(adjust) > 30000) {
        moveTo(shown, run.turned);
    } else if (adjust != 0) {
        if (m_inString)
            m_out += '>';
        m_inString = false;
        if (!m_showing)
            m_out += '[';
        m_showing = true;
        m_out += std::to_string(adjust);
        m_pen -= static_cast<double>(adjust) * run.size / 1000.0;
    }
    if (!m_showing)
        m_out += '[';
    if (!m_inString)
        m_out += '<';
    m_showing = m_inString = true;
    appendHex16(m_out, code->code);
    m_pen += code->width * run.size / 1000.0;
}

// Fonts that must not be embedded, pictures and missing characters: drawn, and said by a glyph that
// shows nothing.
void TextPen::picture(const GlyphRun &run, const std::vector<Shown> &glyphs)
{
    stop();
    m_out += "ET\n";
    for (const Shown &shown : glyphs)
        appendPicture(m_out, m_fonts.rawFont(run.font), shown.glyph, run.size,
                      {shown.x, shown.y, run.turned});
    m_out += "BT\n";
    m_pen = -1;
    const auto code = m_fonts.silentCode(glyphs.front().text);
    if (!code || code->width <= 0)
        return;
    double room = 0; // as wide as the picture, or readers would see gaps between words
    for (const Shown &shown : glyphs)
        room += shown.advance;
    select(code->resource, run.size);
    moveTo(glyphs.front(), run.turned);
    m_out += "3 Tr ";
    appendNumber(m_out, std::max(1.0, room / (code->width * run.size / 1000.0) * 100.0));
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
