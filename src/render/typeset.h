#pragma once

#include "render/layout.h"

#include <QFont>
#include <QString>
#include <QTextOption>

#include <memory>
#include <unordered_map>
#include <vector>

namespace mokuhyo::render {

class GlyphReader;

struct TypeStyle
{
    QString family;
    double size = 10.5; // pt
    bool bold = false;
    bool operator==(const TypeStyle &) const = default;
};

// Sets texts as lines with Qt's shaping and line breaking (which keeps kinsoku), at 1200 dpi and
// without hinting, so that screen, printer and PDF break alike. A thread of its own each: QRawFont
// is bound to the thread that made it.
class Typesetter
{
public:
    // Without glyphs the lines carry text and measures only; enough for a workbook's row heights.
    explicit Typesetter(bool glyphs);
    ~Typesetter();
    Typesetter(const Typesetter &) = delete;
    Typesetter &operator=(const Typesetter &) = delete;

    // The lines of a text for this inner width; none for an empty text. Short texts are kept, as
    // headings, marks and ratings come again on every sheet; sentences do not.
    [[nodiscard]] std::vector<Line> set(const QString &text, Length width, const TypeStyle &style);

    // One line a grapheme from top to bottom; brackets and strokes are turned, 、。 shifted. Two
    // half-width digits stand side by side.
    [[nodiscard]] std::vector<Line> setVertical(const QString &text, const TypeStyle &style);

    // From line to line: one and a quarter of the type size for every font, so that a fallback font
    // with a taller ascent leaves the pitch alone.
    [[nodiscard]] static Length pitch(double size);

    // The family that texts of this one are set in: another where this machine does not have it.
    [[nodiscard]] static QString usedFamily(const QString &family);

    [[nodiscard]] const std::vector<QRawFont> &fonts() const;

    // A font that this typesetter met, so that one in another thread can come to the same.
    struct FontUse
    {
        QString family;
        QString face; // Regular, Bold, …
        QString sample;
        TypeStyle style;
    };
    [[nodiscard]] const std::vector<FontUse> &fontUses() const { return m_uses; }
    // The index in fonts() of what another typesetter used.
    [[nodiscard]] int adopt(const FontUse &use);

private:
    struct Key
    {
        QString text;
        Length width;
        int style;
        bool operator==(const Key &) const = default;
    };
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            return qHashMulti(0, key.text, key.width, key.style);
        }
    };
    struct Prepared
    {
        TypeStyle style;
        QFont font;
    };

    [[nodiscard]] int prepared(const TypeStyle &style);
    [[nodiscard]] std::vector<Line> lay(const QString &text, Length width, int style);
    // Line by line as typed: what runs from right to left must not reach over a line break.
    [[nodiscard]] std::vector<Line> layParagraphs(const QString &text, Length width, int style);
    void noteFonts(const Line &line, const TypeStyle &style);
    [[nodiscard]] Line layUpright(const QString &grapheme, const TypeStyle &style);

    std::unique_ptr<GlyphReader> m_glyphs; // none: measures only
    QTextOption m_option;
    std::vector<Prepared> m_styles;
    std::vector<FontUse> m_uses; // as many as fonts
    std::unordered_map<Key, std::vector<Line>, Hash> m_cache;
};

} // namespace mokuhyo::render
