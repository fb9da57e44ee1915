#include "render/pdf/font_set.h"

#include "render/pdf/to_unicode.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <set>

namespace mokuhyo::render::pdf {

namespace {

// Six letters that differ where the glyphs differ, the same in every run.
std::string subsetTag(const std::vector<quint32> &glyphs)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const quint32 glyph : glyphs) {
        const quint32 fixed = qToLittleEndian(glyph);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&fixed), sizeof fixed));
    }
    std::string tag;
    for (const char byte : hash.result().first(6))
        tag += static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
    return tag;
}

constexpr int fullWidth = 1000; // what most glyphs of a Japanese font have

// [first [w w w] first [w] …]: neighbouring glyphs share an array; full widths need no entry.
template<class Width>
Object widthArray(const std::vector<quint32> &glyphs, Width &&width)
{
    std::vector<Object> items;
    std::vector<Object> run;
    quint32 first = 0;
    const auto finishRun = [&] {
        if (run.empty())
            return;
        items.push_back(integer(first));
        items.push_back(array(run));
        run.clear();
    };
    for (const quint32 glyph : glyphs) {
        const int value = width(glyph);
        if (value == fullWidth)
            continue;
        if (glyph != first + run.size())
            finishRun();
        if (run.empty())
            first = glyph;
        run.push_back(integer(value));
    }
    finishRun();
    return array(items);
}

std::string cidSet(const std::vector<quint32> &glyphs)
{
    std::string bits(glyphs.empty() ? 1 : glyphs.back() / 8 + 1, '\0');
    for (const quint32 glyph : glyphs)
        bits[glyph / 8] =
            static_cast<char>(static_cast<unsigned char>(bits[glyph / 8]) | (0x80u >> (glyph % 8)));
    return bits;
}

Reference descriptor(File &file, const FontProgram &program, const FontSubset &subset,
                     const std::string &fontName)
{
    const FontMetrics metrics = program.metrics();
    std::vector<Object> box;
    for (const int side : metrics.box)
        box.push_back(integer(side));
    const bool cff = program.kind() == FontProgram::Kind::Cff;
    const std::string bytes = subset.program.toStdString();
    const Reference embedded = file.addCompressed(
        bytes, cff ? Entries{{"/Subtype", name("/CIDFontType0C")}}
                   : Entries{{"/Length1", integer(static_cast<long long>(bytes.size()))}});
    return file.add(dictionary({{"/Type", name("/FontDescriptor")},
                                {"/FontName", name(fontName)},
                                {"/Flags", integer(4)}, // symbolic: glyphs beyond the Latin set
                                {"/FontBBox", array(box)},
                                {"/ItalicAngle", number(metrics.italicAngle)},
                                {"/Ascent", integer(metrics.ascent)},
                                {"/Descent", integer(metrics.descent)},
                                {"/CapHeight", integer(metrics.capHeight)},
                                {"/StemV", integer(metrics.stemV)},
                                {"/CIDSet", file.addCompressed(cidSet(subset.glyphs))},
                                {cff ? "/FontFile3" : "/FontFile2", embedded}}));
}

} // namespace

FontSet::FontSet(const std::vector<QRawFont> &fonts)
{
    m_fonts.reserve(fonts.size());
    for (const QRawFont &font : fonts)
        m_fonts.push_back(Used{font, std::nullopt, {}});
}

FontProgram &FontSet::program(Used &font)
{
    if (!font.program)
        font.program.emplace(font.raw);
    return *font.program;
}

const QRawFont &FontSet::rawFont(int font) const
{
    return m_fonts.at(static_cast<size_t>(font)).raw;
}

std::optional<FontSet::Code> FontSet::code(int font, quint32 glyph, QStringView text)
{
    Used &used = m_fonts.at(static_cast<size_t>(font));
    for (const Sibling &sibling : used.siblings) {
        const auto known = sibling.glyphs.constFind(glyph);
        if (known != sibling.glyphs.constEnd() && known->text == text)
            return Code{sibling.resource, glyph, known->width};
    }
    if (glyph == 0 || glyph > 0xffff || program(used).kind() == FontProgram::Kind::None)
        return std::nullopt;
    auto sibling = std::find_if(used.siblings.begin(), used.siblings.end(),
                                [&](const Sibling &one) { return !one.glyphs.contains(glyph); });
    if (sibling == used.siblings.end())
        sibling = used.siblings.insert(sibling, Sibling{m_resources++, {}});
    const int width = program(used).width(glyph);
    sibling->glyphs.insert(glyph, {text.toString(), width});
    return Code{sibling->resource, glyph, width};
}

std::optional<FontSet::Code> FontSet::silentCode(QStringView text)
{
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        if (program(m_fonts[i]).kind() == FontProgram::Kind::None)
            continue;
        const QList<quint32> glyphs = m_fonts[i].raw.glyphIndexesForString(QStringLiteral(" "));
        if (!glyphs.isEmpty() && glyphs.front() != 0)
            return code(static_cast<int>(i), glyphs.front(), text);
    }
    m_unsaid = true;
    return std::nullopt;
}

Status FontSet::writeFont(File &file, const Used &font, Entries &resources) const
{
    std::set<quint32> ids;
    for (const Sibling &sibling : font.siblings) {
        for (auto glyph = sibling.glyphs.keyBegin(); glyph != sibling.glyphs.keyEnd(); ++glyph)
            ids.insert(*glyph);
    }
    const Result<FontSubset> subset = font.program->subset({ids.begin(), ids.end()});
    if (!subset)
        return failure(subset.error());
    const bool cff = font.program->kind() == FontProgram::Kind::Cff;
    const std::string fontName =
        "/" + subsetTag(subset->glyphs) + "+" + font.program->postScriptName().toStdString();
    Entries cid{{"/Type", name("/Font")},
                {"/Subtype", name(cff ? "/CIDFontType0" : "/CIDFontType2")},
                {"/BaseFont", name(fontName)},
                {"/CIDSystemInfo", dictionary({{"/Registry", byteString("Adobe")},
                                               {"/Ordering", byteString("Identity")},
                                               {"/Supplement", integer(0)}})},
                {"/FontDescriptor", descriptor(file, *font.program, *subset, fontName)},
                {"/DW", integer(fullWidth)},
                {"/W", widthArray(subset->glyphs,
                                  [&font](quint32 glyph) { return font.program->width(glyph); })}};
    if (!cff)
        cid["/CIDToGIDMap"] = name("/Identity");
    const Reference descendant = file.add(dictionary(cid));
    // The name of a font over CFF outlines names its encoding as well.
    const std::string fullName = cff ? fontName + "-Identity-H" : fontName;
    for (const Sibling &sibling : font.siblings) {
        std::map<unsigned, QString> texts;
        for (auto glyph = sibling.glyphs.begin(); glyph != sibling.glyphs.end(); ++glyph)
            texts.emplace(glyph.key(), glyph.value().text);
        const Object type0 = dictionary({{"/Type", name("/Font")},
                                         {"/Subtype", name("/Type0")},
                                         {"/BaseFont", name(fullName)},
                                         {"/Encoding", name("/Identity-H")},
                                         {"/DescendantFonts", array({descendant})},
                                         {"/ToUnicode", file.addCompressed(toUnicodeMap(texts))}});
        resources["/F" + std::to_string(sibling.resource)] = file.add(type0);
    }
    return {};
}

Result<Object> FontSet::write(File &file)
{
    if (m_unsaid)
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate(
                           "Pdf", "様式のフォントはPDFへの埋め込みが許されていません。様式の"
                                  "フォントを「BIZ UDゴシック」などに変えてください。"));
    Entries resources;
    for (Used &font : m_fonts) {
        if (font.siblings.empty())
            continue;
        if (const Status written = writeFont(file, font, resources); !written)
            return failure(written.error());
        font.program.reset(); // megabytes of tables, and the next font has its own
    }
    return dictionary(resources);
}

} // namespace mokuhyo::render::pdf
