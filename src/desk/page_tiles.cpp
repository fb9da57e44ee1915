#include "desk/page_tiles.h"

namespace mokuhyo::desk {

namespace {

constexpr int edge = 1024;         // of a tile, device px
constexpr int budget = 192 * 1024; // KiB that are kept

template<class Visit>
void eachTile(QSize page, const QRect &part, const Visit &visit)
{
    const QRect seen = part & QRect(QPoint(), page);
    if (seen.isEmpty())
        return;
    for (int row = seen.top() / edge; row <= seen.bottom() / edge; ++row) {
        for (int column = seen.left() / edge; column <= seen.right() / edge; ++column) {
            const QPoint place(column, row);
            visit(place, QRect(place * edge, QSize(edge, edge)) & QRect(QPoint(), page));
        }
    }
}

} // namespace

PageTiles::PageTiles() : m_tiles(budget) {}

void PageTiles::clear()
{
    m_tiles.clear();
    m_former = 0;
    m_any = false;
}

void PageTiles::setScale(double pixelsPerMm)
{
    if (pixelsPerMm == m_scale)
        return;
    // While somebody pinches, scales come faster than pictures.
    if (m_any)
        m_former = m_scale;
    m_scale = pixelsPerMm;
    m_any = false;
}

void PageTiles::put(const PaintRequest &request, const QImage &image)
{
    m_any = m_any || request.pixelsPerMm == m_scale;
    m_tiles.insert({request.page, request.pixelsPerMm, request.area.topLeft() / edge},
                   new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
}

QList<PaintRequest> PageTiles::missing(int page, QSize size, const QRect &part) const
{
    QList<PaintRequest> tiles;
    eachTile(size, part, [&](QPoint place, const QRect &area) {
        if (!m_tiles.contains({page, m_scale, place}))
            tiles.append({page, m_scale, area});
    });
    return tiles;
}

void PageTiles::draw(QPainter &painter, int page, QSize size, const QRect &part, QPointF origin,
                     double ratio) const
{
    if (m_former > 0 && !missing(page, size, part).isEmpty()) {
        const double by = m_former / m_scale;
        const QSize sizeThen = (QSizeF(size) * by).toSize();
        const QRect then =
            QRectF(QPointF(part.topLeft()) * by, QSizeF(part.size()) * by).toAlignedRect();
        drawAt(m_former, painter, page, sizeThen, then, origin, ratio);
    }
    drawAt(m_scale, painter, page, size, part, origin, ratio);
}

void PageTiles::drawAt(double scale, QPainter &painter, int page, QSize size, const QRect &part,
                       QPointF origin, double ratio) const
{
    const double shrink = m_scale / scale / ratio;
    eachTile(size, part, [&](QPoint place, const QRect &area) {
        if (const QImage *image = m_tiles.object({page, scale, place}))
            painter.drawImage(
                QRectF(origin + QPointF(area.topLeft()) * shrink, QSizeF(area.size()) * shrink),
                *image);
    });
}

} // namespace mokuhyo::desk
