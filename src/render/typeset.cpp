#include "render/typeset.h"

#include "render/glyph_reader.h"
#include "render/printable.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr double dotsPerInch = 1200;
constexpr double mmPerInch = 25.4;
constexpr double toMm = mmPerInch / dotsPerInch;
constexpr double pointToMm = mmPerInch / 72;
constexpr double pitchFactor = 1.25;
constexpr double emAscent = 0.88; // of the em box of Japanese fonts, above the baseline
constexpr Length unlimited = 1000000;
constexpr qsizetype longestKept = 24; // characters

Length lengthOf(double mm)
{
    return static_cast<Length>(std::lround(mm * 100));
}

// The em box in the middle of the pitch.
Length ascentOf(double size)
{
    return lengthOf(size * pointToMm * ((pitchFactor - 1) / 2 + emAscent));
}

// In the order of preference.
QStringList familiesFor(const QString &family)
{
    return {family, u"BIZ UDGothic"_s, u"Noto Sans CJK JP"_s};
}

QFont fontFor(const TypeStyle &style)
{
    QFont font;
    font.setFamilies(familiesFor(style.family));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(style.size / 72 * dotsPerInch))));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

// Strokes and brackets that lie along the line: turned where the line runs downwards.
bool isTurned(const QString &grapheme)
{
    static const QString turned =
        u"ー〜～…‥―—–‐－-（）()「」『』【】〔〕［］[]｛｝{}〈〉《》：:；;＝="_s;
    return grapheme.size() == 1 && turned.contains(grapheme[0]);
}

bool isShifted(const QString &grapheme)
{
    return grapheme.size() == 1 && u"、。，．,."_s.contains(grapheme[0]);
}

bool isSmallKana(const QString &grapheme)
{
    return grapheme.size() == 1 &&
           u"ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"_s.contains(grapheme[0]);
}

} // namespace

Typesetter::Typesetter(bool glyphs) : m_glyphs(glyphs ? std::make_unique<GlyphReader>() : nullptr)
{
    m_option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_option.setUseDesignMetrics(true);
    m_option.setTextDirection(Qt::LeftToRight);
}

Typesetter::~Typesetter() = default;

Length Typesetter::pitch(double size)
{
    return lengthOf(size * pointToMm * pitchFactor);
}

QString Typesetter::usedFamily(const QString &family)
{
    const QStringList families = familiesFor(family);
    const auto found = std::ranges::find_if(
        families, [](const QString &one) { return QFontDatabase::hasFamily(one); });
    return found != families.end() ? *found : QFontInfo(fontFor({family, 10.5, false})).family();
}

const std::vector<QRawFont> &Typesetter::fonts() const
{
    static const std::vector<QRawFont> none;
    return m_glyphs ? m_glyphs->fonts() : none;
}

int Typesetter::prepared(const TypeStyle &style)
{
    const auto known = std::find_if(m_styles.begin(), m_styles.end(),
                                    [&](const Prepared &one) { return one.style == style; });
    const int index = static_cast<int>(known - m_styles.begin());
    if (known == m_styles.end())
        m_styles.push_back({style, fontFor(style)});
    return index;
}

std::vector<Line> Typesetter::set(const QString &text, Length width, const TypeStyle &style)
{
    const int index = prepared(style);
    if (text.size() > longestKept)
        return lay(text, width, index);
    Key key{text, width, index};
    auto found = m_cache.find(key);
    if (found == m_cache.end()) {
        std::vector<Line> lines = lay(text, width, index);
        found = m_cache.emplace(std::move(key), std::move(lines)).first;
    }
    return found->second;
}

std::vector<Line> Typesetter::lay(const QString &text, Length width, int style)
{
    std::vector<Line> lines;
    if (text.isEmpty())
        return lines;
    if (text.contains(u'\n') && hasRightToLeft(text))
        return layParagraphs(text, width, style);
    const Prepared &prepared = m_styles[static_cast<size_t>(style)];
    QString shown = printableText(text);
    shown.replace(u'\n', QChar(QChar::LineSeparator));

    QTextLayout layout(shown, prepared.font);
    layout.setTextOption(m_option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const double room = width / 100.0 / toMm;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(room);
    layout.endLayout();

    const double size = prepared.style.size;
    const Length ascent = ascentOf(size);
    const Length height = pitch(size);
    lines.reserve(static_cast<size_t>(layout.lineCount()));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        Line out;
        out.source = text;
        out.start = line.textStart();
        out.length = line.textLength();
        out.hardBreak = out.length > 0 && text[out.start + out.length - 1] == u'\n';
        out.length -= out.hardBreak ? 1 : 0;
        out.ascent = ascent;
        out.height = height;
        out.width = std::min(width, lengthOf(line.naturalTextWidth() * toMm));
        if (m_glyphs) {
            out.size = static_cast<float>(prepared.style.size);
            m_glyphs->read(line, prepared.font, toMm, out);
            noteFonts(out, prepared.style);
        }
        lines.push_back(std::move(out));
    }
    return lines;
}

std::vector<Line> Typesetter::layParagraphs(const QString &text, Length width, int style)
{
    std::vector<Line> lines;
    qsizetype start = 0;
    while (start <= text.size()) {
        const qsizetype end = text.indexOf(u'\n', start);
        const bool last = end < 0;
        std::vector<Line> own =
            lay(last ? text.mid(start) : text.mid(start, end - start), width, style);
        if (own.empty()) {
            const double size = m_styles[static_cast<size_t>(style)].style.size;
            own.resize(1);
            own.front().ascent = ascentOf(size);
            own.front().height = pitch(size);
        }
        own.back().hardBreak = !last;
        std::ranges::move(own, std::back_inserter(lines));
        if (last)
            break;
        start = end + 1;
    }
    return lines;
}

void Typesetter::noteFonts(const Line &line, const TypeStyle &style)
{
    for (size_t i = m_uses.size(); i < fonts().size(); ++i)
        m_uses.push_back(
            {fonts()[i].familyName(), fonts()[i].styleName(), line.text().toString(), style});
}

int Typesetter::adopt(const FontUse &use)
{
    const auto find = [&] {
        return std::find_if(m_uses.begin(), m_uses.end(), [&](const FontUse &known) {
            return known.family == use.family && known.face == use.face;
        });
    };
    if (find() == m_uses.end())
        static_cast<void>(lay(use.sample, unlimited, prepared(use.style)));
    const auto found = find();
    return found == m_uses.end() ? 0 : static_cast<int>(found - m_uses.begin());
}

Line Typesetter::layUpright(const QString &grapheme, const TypeStyle &style)
{
    Line line = set(grapheme, unlimited, style).front();
    const double em = style.size * pointToMm;
    const double centre = (emAscent - 0.5) * em; // of the em box above the baseline
    line.ascent = lengthOf(emAscent * em);
    line.height = lengthOf(em);
    if (isTurned(grapheme)) {
        const double advance = line.width / 100.0;
        line.turned = true;
        for (Glyph &glyph : line.glyphs) {
            glyph.x = static_cast<float>(em / 2 - centre);
            glyph.y = static_cast<float>(-centre - advance / 2);
        }
        line.end = static_cast<float>(em / 2 - centre + advance);
        line.width = lengthOf(em);
    } else if (isShifted(grapheme) || isSmallKana(grapheme)) {
        const auto shift = static_cast<float>((isShifted(grapheme) ? 0.6 : 0.1) * em);
        for (Glyph &glyph : line.glyphs) {
            glyph.x += shift;
            glyph.y -= shift;
        }
        line.end += shift;
    }
    return line;
}

std::vector<Line> Typesetter::setVertical(const QString &text, const TypeStyle &style)
{
    std::vector<Line> lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const auto isDigit = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
    };
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        if (text[from] == u'\n') {
            if (!lines.empty())
                lines.back().hardBreak = true;
            continue;
        }
        if (isDigit(from) && isDigit(from + 1) && !isDigit(from + 2) && !isDigit(from - 1))
            to = finder.toNextBoundary();
        Line line = layUpright(text.mid(from, to - from), style);
        line.source = text;
        line.start = static_cast<int>(from);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace mokuhyo::render
