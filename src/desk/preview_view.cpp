#include "desk/preview_view.h"

#include "desk/theme.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace mokuhyo::desk {

namespace {

constexpr double leastScale = 0.4; // px a mm
constexpr double mostScale = 32;
constexpr double zoomStep = 1.15;
constexpr double shareOfPage = 0.9; // that PageDown scrolls by within a page

} // namespace

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("ページの表示"));
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    viewport()->setMouseTracking(true);
}

void PreviewView::setDocument(const render::Document *document)
{
    m_document = document;
    m_stack.setDocument(document);
    m_tiles.clear();
    m_wished.clear();
    m_hits.clear();
    m_hit = -1;
    m_message.clear();
    m_current = -1;
    m_pressed.reset();
    refit();
    scrollContentsBy(0, 0);
}

void PreviewView::setMessage(const QString &message)
{
    m_message = message;
    viewport()->update();
}

void PreviewView::setPainted(const PaintRequest &request, const QImage &image)
{
    m_wished.removeOne(request);
    m_tiles.put(request, image);
    viewport()->update();
}

QPoint PreviewView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect PreviewView::pageRect(int page) const
{
    return m_stack.rect(page, viewport()->width()).translated(-offset());
}

QSize PreviewView::deviceSize(int page) const
{
    const double scale = m_stack.scale() * devicePixelRatioF() / 100;
    const render::Page &paper = m_stack.page(page);
    return {qRound(paper.width * scale), qRound(paper.height * scale)};
}

QRect PreviewView::partInView(int page) const
{
    const QRect place = pageRect(page);
    const QRect seen = (place & viewport()->rect()).translated(-place.topLeft());
    const double ratio = devicePixelRatioF();
    return QRectF(QPointF(seen.topLeft()) * ratio, QSizeF(seen.size()) * ratio).toAlignedRect();
}

bool PreviewView::isPainted(int page) const
{
    const QRect part = partInView(page);
    return !part.isEmpty() && m_tiles.missing(page, deviceSize(page), part).isEmpty();
}

void PreviewView::updateBars()
{
    const QSize full = m_stack.size(viewport()->width());
    const int down = m_stack.count() > 0 ? full.height() : 0;
    verticalScrollBar()->setRange(0, std::max(0, down - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, full.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PreviewView::setScale(double pixelsPerMm, QPointF anchor)
{
    const double scale = std::clamp(pixelsPerMm, leastScale, mostScale);
    const int page = m_stack.pageAt(qRound(anchor.y()) + offset().y());
    const QRect before = page < 0 ? QRect() : pageRect(page);
    const double by = scale / m_stack.scale();
    m_stack.setScale(scale);
    m_tiles.setScale(scale * devicePixelRatioF());
    updateBars();
    if (page >= 0) {
        const QPointF inPage = (anchor - before.topLeft()) * by;
        const QPointF now = pageRect(page).topLeft() + inPage;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        qRound(now.x() - anchor.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(now.y() - anchor.y()));
    }
    Q_EMIT zoomChanged(zoom());
}

void PreviewView::refit()
{
    if (m_stack.count() == 0 || m_fit == Fit::None) {
        updateBars();
        return;
    }
    const render::Page &page = m_stack.page(std::max(0, currentPage()));
    const double around = 2.0 * PageStack::margin;
    const double across = viewport()->width() - around;
    // The widest page decides, so that turning to a narrow one changes nothing.
    const double scale = m_fit == Fit::Width
                             ? across / m_stack.widest()
                             : std::min(across / (page.width / 100.0),
                                        (viewport()->height() - around) / (page.height / 100.0));
    setScale(scale, QPointF(viewport()->width() / 2.0, 0));
}

void PreviewView::fitWidth()
{
    m_fit = Fit::Width;
    refit();
}

void PreviewView::fitPage()
{
    m_fit = Fit::Page;
    const int page = currentPage();
    refit();
    goTo(page);
}

void PreviewView::setZoom(double zoom)
{
    m_fit = Fit::None;
    setScale(zoom * logicalDpiX() / 25.4, viewport()->rect().center());
}

void PreviewView::zoomBy(double factor)
{
    setZoom(zoom() * factor);
}

double PreviewView::zoom() const
{
    return m_stack.scale() * 25.4 / logicalDpiX();
}

void PreviewView::goTo(int page)
{
    if (page >= 0 && page < m_stack.count())
        verticalScrollBar()->setValue(offset().y() + pageRect(page).top() - PageStack::margin / 2);
}

int PreviewView::currentPage() const
{
    return m_stack.pageAt(offset().y() + viewport()->height() / 3);
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_current) {
        m_current = page;
        Q_EMIT currentPageChanged(page);
    }
}

void PreviewView::resizeEvent(QResizeEvent *)
{
    refit();
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_fit = Fit::None;
    // A notch is 120; touchpads send less at a time.
    const double by = std::pow(zoomStep, event->angleDelta().y() / 120.0);
    setScale(m_stack.scale() * by, event->position());
    event->accept();
}

bool PreviewView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_fit = Fit::None;
            setScale(m_stack.scale() * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// To the end of what is in view, then to the next page; the same backwards.
void PreviewView::turn(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const int page = currentPage();
    const QRect place = pageRect(page);
    const int height = viewport()->height();
    const int step = qRound(height * shareOfPage);
    if (direction > 0 && place.bottom() > height)
        bar->setValue(bar->value() +
                      std::min(step, place.bottom() - height + PageStack::margin / 2));
    else if (direction < 0 && place.top() < 0)
        bar->setValue(bar->value() + std::max(-step, place.top() - PageStack::margin / 2));
    else
        goTo(page + direction);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_PageDown:
        turn(1);
        return;
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_Space:
        turn(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace mokuhyo::desk
