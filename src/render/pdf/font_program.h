#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QRawFont>
#include <QString>

#include <array>
#include <memory>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace mokuhyo::render::pdf {

// What a PDF font descriptor says; lengths in 1/1000 em.
struct FontMetrics
{
    int ascent = 0;
    int descent = 0;
    int capHeight = 0;
    int stemV = 80;
    double italicAngle = 0;
    std::array<int, 4> box{};
};

// Outlines of some glyphs, under their ids in the whole font.
struct FontSubset
{
    QByteArray program;          // TrueType file, or bare CFF
    std::vector<quint32> glyphs; // what it holds, parts of composite glyphs included
};

// A font as a PDF takes it in. Its tables come from the very engine that shaped the text, so glyph
// ids agree also for the faces of a collection (.ttc).
class FontProgram
{
public:
    enum class Kind {
        TrueType,
        Cff,
        None, // no outlines (emoji as pictures), or its licence bits (OS/2 fsType) forbid a subset
    };

    explicit FontProgram(const QRawFont &font);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &postScriptName() const { return m_name; }
    [[nodiscard]] FontMetrics metrics() const;
    [[nodiscard]] int width(quint32 glyph) const; // 1/1000 em
    [[nodiscard]] Result<FontSubset> subset(const std::vector<quint32> &glyphs) const;

private:
    QRawFont m_raw;
    std::shared_ptr<hb_face_t> m_face;
    std::shared_ptr<hb_font_t> m_font;
    Kind m_kind = Kind::None;
    QString m_name;
    unsigned m_unitsPerEm = 1000;

    [[nodiscard]] int perThousand(int units) const;
};

} // namespace mokuhyo::render::pdf
