#pragma once

#include "desk/preview_renderer.h"

#include <QCache>
#include <QPainter>

namespace mokuhyo::desk {

// Painted parts of pages, as many as a limit allows. Large pages and great magnifications are cut
// into tiles, so that what is not seen costs nothing.
class PageTiles
{
public:
    PageTiles();

    void clear();
    // Device pixels a millimetre. What was painted at the scale before is shown until the sharp
    // tiles come.
    void setScale(double pixelsPerMm);
    void put(const PaintRequest &request, const QImage &image);

    // The tiles of `part` of a page of that size, in device pixels at the present scale.
    [[nodiscard]] QList<PaintRequest> missing(int page, QSize size, const QRect &part) const;
    // Draws what there is of them; the page's corner is at `origin`, `ratio` device pixels are one
    // of the painter's.
    void draw(QPainter &painter, int page, QSize size, const QRect &part, QPointF origin,
              double ratio) const;

private:
    struct Key
    {
        int page = 0;
        double scale = 0;
        QPoint place; // column and row
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.page, key.scale, key.place.x(), key.place.y());
        }
    };
    void drawAt(double scale, QPainter &painter, int page, QSize size, const QRect &part,
                QPointF origin, double ratio) const;

    QCache<Key, QImage> m_tiles;
    double m_scale = 0;
    double m_former = 0; // 0: none
    bool m_any = false;  // painted at the present scale
};

} // namespace mokuhyo::desk
