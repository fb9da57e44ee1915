#pragma once

#include "render/pdf/file.h"
#include "render/pdf/font_program.h"

#include <QHash>

#include <optional>
#include <vector>

namespace mokuhyo::render::pdf {

// Codes for (font, glyph, text). A code is the glyph's id; where one glyph stands for several texts
// (行 and its radical ⾏ share an outline), each further text goes to a sibling of the font that
// differs in its ToUnicode map alone. So extraction is exact, and every reader understands it.
class FontSet
{
public:
    explicit FontSet(const std::vector<QRawFont> &fonts);

    struct Code
    {
        int resource = 0; // number of the /F name
        unsigned code = 0;
        int width = 0; // 1/1000 em
    };

    // Nothing where the font cannot or may not be embedded, and for the box that stands for a
    // character that no font has: PDF/A takes no text shown by glyph 0.
    [[nodiscard]] std::optional<Code> code(int font, quint32 glyph, QStringView text);

    // A code that shows nothing: a space's glyph that says `text`. For what is drawn as a picture.
    [[nodiscard]] std::optional<Code> silentCode(QStringView text);

    [[nodiscard]] const QRawFont &rawFont(int font) const;

    // The fonts used, as the /Font dictionary of every page. Fails where pictures could not be
    // given their text, because the document has no font that may be embedded.
    [[nodiscard]] Result<Object> write(File &file);

private:
    struct Said
    {
        QString text;
        int width = 0;
    };
    struct Sibling
    {
        int resource = 0;
        QHash<quint32, Said> glyphs;
    };
    struct Used
    {
        QRawFont raw;
        std::optional<FontProgram> program; // made at first use
        std::vector<Sibling> siblings;
    };

    std::vector<Used> m_fonts;
    int m_resources = 0;
    bool m_unsaid = false; // a picture's text could not be said

    [[nodiscard]] FontProgram &program(Used &font);
    [[nodiscard]] Status writeFont(File &file, const Used &font, Entries &resources) const;
};

} // namespace mokuhyo::render::pdf
