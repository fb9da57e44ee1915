// What the pages of the preview look like, and what lies under the mouse.
#include "desk/preview_view.h"
#include "desk/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace mokuhyo::desk {

void PreviewView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::color(theme::Role::Desktop, palette()));
    if (m_stack.count() == 0) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(theme::wideGap, 0, -theme::wideGap, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double ratio = devicePixelRatioF();
    for (int page = m_stack.pageAt(offset().y()); page < m_stack.count(); ++page) {
        const QRect place = pageRect(page);
        if (place.top() > viewport()->height())
            break;
        painter.fillRect(place, Qt::white);
        // On a whole device pixel, so that tiles are not smeared over two.
        const QPointF corner(std::round(place.left() * ratio) / ratio,
                             std::round(place.top() * ratio) / ratio);
        m_tiles.draw(painter, page, deviceSize(page), partInView(page), corner, ratio);
        paintHits(painter, page, place);
    }
    if (hasFocus()) {
        constexpr qreal line = 2;
        const QRectF ring =
            QRectF(viewport()->rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter.setPen(QPen(theme::color(theme::Role::Accent, palette()), line));
        painter.drawRect(ring);
    }
    wish();
}

// Asks for what is in view and not there; then for the page that comes next.
void PreviewView::wish()
{
    QList<PaintRequest> wishes;
    int page = m_stack.pageAt(offset().y());
    for (; page < m_stack.count() && pageRect(page).top() <= viewport()->height(); ++page)
        wishes += m_tiles.missing(page, deviceSize(page), partInView(page));
    const bool news = !std::ranges::all_of(
        wishes, [&](const PaintRequest &wish) { return m_wished.contains(wish); });
    if (!news)
        return;
    if (page < m_stack.count()) {
        const QSize size = deviceSize(page);
        wishes += m_tiles.missing(page, size, {0, 0, size.width(), viewport()->height()});
    }
    m_wished = wishes;
    Q_EMIT paintWanted(wishes);
}

QRect PreviewView::rectOf(const render::TextHit::Area &area, const QRect &page) const
{
    return QRectF(page.left() + m_stack.px(area.x), page.top() + m_stack.px(area.y),
                  m_stack.px(area.width), m_stack.px(area.height))
        .toAlignedRect();
}

void PreviewView::paintHits(QPainter &painter, int page, const QRect &place) const
{
    painter.save();
    // As a marker pen does it: the text stays black.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const bool current = static_cast<int>(i) == m_hit;
        for (const render::TextHit::Area &area : m_hits[i].areas) {
            if (area.page == page)
                painter.fillRect(
                    rectOf(area, place),
                    theme::color(current ? theme::Role::FoundHere : theme::Role::Found, palette()));
        }
    }
    painter.restore();
    if (m_hit < 0)
        return;
    // Not by colour alone.
    painter.setPen(QPen(Qt::black, 1.5));
    for (const render::TextHit::Area &area : m_hits[static_cast<size_t>(m_hit)].areas) {
        if (area.page == page)
            painter.drawRect(rectOf(area, place).adjusted(-1, -1, 0, 0));
    }
}

void PreviewView::setHits(std::vector<render::TextHit> hits, int current)
{
    m_hits = std::move(hits);
    m_hit = -1;
    setCurrentHit(current);
    viewport()->update();
}

void PreviewView::setCurrentHit(int hit)
{
    m_hit = hit;
    viewport()->update();
    if (hit < 0)
        return;
    const render::TextHit::Area &area = m_hits[static_cast<size_t>(hit)].areas.front();
    constexpr int around = 40; // px
    const QRect wanted =
        rectOf(area, pageRect(area.page)).adjusted(-around, -around, around, around);
    const QRect seen = viewport()->rect();
    if (wanted.top() < seen.top() || wanted.bottom() > seen.bottom())
        verticalScrollBar()->setValue(offset().y() + wanted.center().y() - seen.height() / 2);
    if (wanted.left() < seen.left() || wanted.right() > seen.right())
        horizontalScrollBar()->setValue(offset().x() + wanted.center().x() - seen.width() / 2);
}

std::optional<render::Fragment> PreviewView::fragmentAt(QPoint point) const
{
    const int page = m_stack.pageAt(point.y() + offset().y());
    if (page < 0)
        return {};
    const QPointF at = QPointF(point - pageRect(page).topLeft()) / m_stack.scale() * 100;
    for (const render::Fragment &fragment : m_stack.page(page).fragments) {
        const QRectF place(fragment.x, fragment.y, fragment.width, fragment.height);
        const render::FlowCell &cell = cellOf(*m_document, fragment);
        if (place.contains(at) && (cell.target >= 0 || !cell.record.isEmpty()))
            return fragment;
    }
    return {};
}

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    const bool leads = fragmentAt(event->position().toPoint()).has_value();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PreviewView::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (event->button() == Qt::LeftButton)
        m_pressed = fragmentAt(event->position().toPoint());
}

void PreviewView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    const auto here = fragmentAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && pressed && here && pressed->sheet == here->sheet &&
        pressed->block == here->block && pressed->row == here->row && pressed->cell == here->cell)
        Q_EMIT cellChosen(*here);
}

void PreviewView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PreviewView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace mokuhyo::desk
