#pragma once

#include "render/layout.h"

#include <QRect>

#include <vector>

namespace mokuhyo::desk {

// Where the pages of a document stand when they are shown one below the other, in
// device-independent pixels from the upper left corner of it all.
class PageStack
{
public:
    static constexpr int margin = 16; // around and between pages

    void setDocument(const render::Document *document);
    void setScale(double pixelsPerMm) { m_scale = pixelsPerMm; }
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const render::Page &page(int page) const
    {
        return (*m_document).pages[static_cast<size_t>(page)];
    }
    [[nodiscard]] double widest() const { return m_widest; } // mm
    // Of it all, centred in what is at least `width`.
    [[nodiscard]] QSize size(int width) const;
    [[nodiscard]] QRect rect(int page, int width) const;
    // The page that reaches below y, its margin included; the last one where none does.
    [[nodiscard]] int pageAt(int y) const;
    [[nodiscard]] double px(render::Length length) const { return length / 100.0 * m_scale; }

private:
    const render::Document *m_document = nullptr;
    struct Place
    {
        double top = 0; // mm from the first page's top, without the gaps
        double width = 0;
        double height = 0;
    };
    std::vector<Place> m_pages;
    double m_widest = 0;
    double m_height = 0;
    double m_scale = 2;
};

} // namespace mokuhyo::desk
