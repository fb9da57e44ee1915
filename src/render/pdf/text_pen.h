#pragma once

#include "render/pdf/font_set.h"

#include <string>

namespace mokuhyo::render::pdf {

// Writes lines of text as content stream operators.
class TextPen
{
public:
    TextPen(FontSet &fonts, std::string &out, Length pageHeight);

    void line(const Line &line, Length x, Length baseline);

private:
    // A glyph with its place in points, and the text that its code stands for.
    struct Shown
    {
        quint32 glyph = 0;
        double x = 0;
        double y = 0;
        double advance = 0;
        QStringView text;
    };

    FontSet &m_fonts;
    std::string &m_out;
    double m_pageHeight; // points
    int m_resource = -1;
    double m_size = 0;
    bool m_showing = false; // inside the array of a TJ
    bool m_inString = false;
    double m_pen = 0; // where a reader stands after the glyphs so far, points from the page's left
    double m_baseline = 0;

    void run(const GlyphRun &run, double x, double y);
    [[nodiscard]] bool sayEach(const GlyphRun &run, std::vector<Shown> &glyphs, QStringView text);
    void cluster(const GlyphRun &run, const std::vector<Shown> &glyphs);
    void glyph(const GlyphRun &run, const Shown &shown);
    void picture(const GlyphRun &run, const std::vector<Shown> &glyphs);
    void select(int resource, double size);
    void moveTo(const Shown &shown, bool turned);
    void stop();
};

} // namespace mokuhyo::render::pdf
