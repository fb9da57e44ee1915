#include "render/painter.h"

#include "render/chart_shapes.h"
#include "render/drawing.h"
#include "render/rules.h"

#include <QGlyphRun>

namespace mokuhyo::render {
namespace {

constexpr double mmPerPoint = 25.4 / 72;

} // namespace

PagePainter::PagePainter(const Document &document, double pixelsPerMm)
    : m_document(document), m_scale(pixelsPerMm)
{
}

const QRawFont &PagePainter::scaled(int font, double size)
{
    const auto key = std::make_pair(font, size);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end()) {
        QRawFont raw = m_document.fonts[static_cast<size_t>(font)];
        raw.setPixelSize(size * mmPerPoint * m_scale);
        found = m_fonts.emplace(key, std::move(raw)).first;
    }
    return found->second;
}

void PagePainter::paintLine(QPainter &painter, const Line &line, QPointF start)
{
    for (size_t from = 0, to = 0; from < line.glyphs.size(); from = to) {
        const quint16 font = line.glyphs[from].font;
        QList<quint32> ids;
        QList<QPointF> positions;
        for (to = from; to < line.glyphs.size() && line.glyphs[to].font == font; ++to) {
            ids.append(line.glyphs[to].id);
            positions.append(QPointF(line.glyphs[to].x, line.glyphs[to].y) * m_scale);
        }
        QGlyphRun glyphs;
        glyphs.setRawFont(scaled(font, line.size));
        if (!line.turned) {
            glyphs.setGlyphIndexes(ids);
            glyphs.setPositions(positions);
            painter.drawGlyphRun(start, glyphs);
            continue;
        }
        for (qsizetype i = 0; i < ids.size(); ++i) {
            glyphs.setGlyphIndexes({ids[i]});
            glyphs.setPositions({QPointF()});
            painter.save();
            painter.translate(start + positions[i]);
            painter.rotate(90);
            painter.drawGlyphRun(QPointF(), glyphs);
            painter.restore();
        }
    }
}

void PagePainter::drawRules(QPainter &painter, const Page &content, QPointF origin) const
{
    for (const Rule &rule : rulesOf(m_document, content)) {
        QPen pen(Qt::black, px(rule.width));
        pen.setCapStyle(Qt::FlatCap);
        if (rule.dotted)
            pen.setDashPattern({1, dotDistance - 1}); // in widths of the pen
        painter.setPen(pen);
        painter.drawLine(origin + QPointF(px(rule.from), px(rule.y)),
                         origin + QPointF(px(rule.to), px(rule.y)));
    }
}

void PagePainter::drawChart(QPainter &painter, const Fragment &fragment, QPointF origin)
{
    const auto &drawing = cellOf(m_document, fragment).drawing;
    if (!drawing)
        return;
    const auto [x, y] = cornerOf(fragment);
    const QPointF corner = origin + QPointF(px(x), px(y));
    painter.setBrush(Qt::NoBrush);
    paintShapes(painter, drawing->chart, corner, m_scale, ChartColours::paper());
    painter.setPen(Qt::black);
    for (const PlacedLine &text : drawing->texts)
        paintLine(painter, text.line, corner + QPointF(px(text.x), px(text.baseline)));
}

void PagePainter::paint(QPainter &painter, int page, QPointF origin)
{
    const Page &content = m_document.pages[static_cast<size_t>(page)];
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto rectOf = [&](const Fragment &fragment) {
        return QRectF(px(fragment.x), px(fragment.y), px(fragment.width), px(fragment.height))
            .translated(origin);
    };
    // Shades first, so that no shade covers a neighbour's border; text last.
    for (const Fragment &fragment : content.fragments) {
        if (cellOf(m_document, fragment).shaded)
            painter.fillRect(rectOf(fragment), QColor(QRgb(shade)));
    }
    QPen pen(Qt::black, px(borderWidth));
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const Fragment &fragment : content.fragments) {
        if (cellOf(m_document, fragment).border)
            painter.drawRect(rectOf(fragment));
    }
    pen.setWidthF(px(boldBorderWidth));
    painter.setPen(pen);
    for (const Fragment &fragment : content.fragments) {
        if (cellOf(m_document, fragment).marked && !fragment.repeated)
            painter.drawRect(rectOf(fragment));
    }
    drawRules(painter, content, origin);
    for (const Fragment &fragment : content.fragments)
        drawChart(painter, fragment, origin);
    painter.setPen(Qt::black);
    const auto place = [&](const Line &line, Length x, Length baseline) {
        paintLine(painter, line, origin + QPointF(px(x), px(baseline)));
    };
    for (const Fragment &fragment : content.fragments)
        placeLines(m_document, fragment, place);
    for (const PlacedLine &placed : content.marginalia)
        place(placed.line, placed.x, placed.baseline);
    painter.restore();
}

} // namespace mokuhyo::render
