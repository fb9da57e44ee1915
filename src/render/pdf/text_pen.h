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
        int font = 0;
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
    std::vector<Shown> m_cluster; // the one at hand
    std::vector<int> m_starts;    // of the line's clusters, in the order of its text

    [[nodiscard]] QStringView clusterText(const Line &line, int cluster) const;
    [[nodiscard]] bool sayEach(const Line &line, QStringView text);
    void cluster(const Line &line, const Shown *glyphs, size_t count);
    void glyph(const Line &line, const Shown &shown, const FontSet::Code &code);
    void picture(const Line &line, const Shown *glyphs, size_t count);
    void select(int resource, double size);
    void moveTo(const Shown &shown, bool turned);
    void stop();
};

} // namespace mokuhyo::render::pdf
