#pragma once

#include "render/layout.h"

#include <QPainter>

#include <map>

namespace mokuhyo::render {

// Paints pages of a document, for the preview, the printer and pictures; what it shows is what the
// PDF holds. Keeps the fonts that it has scaled: use one for many pages, in the thread that built
// the document.
class PagePainter
{
public:
    // `pixelsPerMm`: device pixels a millimetre of paper.
    PagePainter(const Document &document, double pixelsPerMm);

    // `page` indexes Document::pages; its upper left corner goes to `origin`, in device pixels. The
    // paper itself is not painted.
    void paint(QPainter &painter, int page, QPointF origin = {});

private:
    [[nodiscard]] const QRawFont &scaled(int font, double size);
    void drawRules(QPainter &painter, const Page &content, QPointF origin) const;
    void drawChart(QPainter &painter, const Fragment &fragment, QPointF origin);
    void paintLine(QPainter &painter, const Line &line, QPointF start);
    [[nodiscard]] double px(Length length) const { return length / 100.0 * m_scale; }

    const Document &m_document;
    double m_scale;
    std::map<std::pair<int, double>, QRawFont> m_fonts;
};

} // namespace mokuhyo::render
