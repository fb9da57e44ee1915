#include "desk/preview_view.h"

#include "desk/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace mokuhyo::desk {

namespace {

constexpr int margin = 16;              // around and between pages, px
constexpr int imageBudget = 200 * 1024; // KiB of painted pages that are kept
constexpr double leastScale = 0.4;
constexpr double mostScale = 24;

} // namespace

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent), m_images(imageBudget)
{
    setAccessibleName(tr("ページの表示"));
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PreviewView::setPages(const std::vector<PageInfo> &pages)
{
    m_pages = pages;
    m_tops.clear();
    double top = 0;
    for (const PageInfo &page : m_pages) {
        m_tops.push_back(top);
        top += page.height;
    }
    m_images.clear();
    m_asked.clear();
    m_message.clear();
    m_current = -1;
    refit();
    scrollContentsBy(0, 0);
}

void PreviewView::setMessage(const QString &message)
{
    m_message = message;
    viewport()->update();
}

void PreviewView::setPainted(int page, double pixelsPerMm, const QImage &image)
{
    // A picture in an outdated size is better than none until the right one comes.
    const bool current = std::abs(pixelsPerMm - m_scale * devicePixelRatioF()) < 1e-6;
    if (current)
        m_asked.remove(page);
    if (!current && m_images.contains(page))
        return;
    m_images.insert(page, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
    viewport()->update(pageRect(page));
}

QRect PreviewView::pageRect(int page) const
{
    const PageInfo &info = m_pages[static_cast<size_t>(page)];
    const int width = qRound(info.width * m_scale);
    const int top = qRound(m_tops[static_cast<size_t>(page)] * m_scale) + margin * (page + 1);
    const int left = std::max(margin, (viewport()->width() - width) / 2);
    return {left - horizontalScrollBar()->value(), top - verticalScrollBar()->value(), width,
            qRound(info.height * m_scale)};
}

void PreviewView::updateBars()
{
    double widest = 0;
    double height = 0;
    for (const PageInfo &page : m_pages) {
        widest = std::max(widest, page.width);
        height += page.height;
    }
    const int full = qRound(height * m_scale) + margin * (static_cast<int>(m_pages.size()) + 1);
    verticalScrollBar()->setRange(0, std::max(0, full - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    const int across = qRound(widest * m_scale) + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, across - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PreviewView::setScale(double pixelsPerMm)
{
    const double scale = std::clamp(pixelsPerMm, leastScale, mostScale);
    const double middle = (verticalScrollBar()->value() + viewport()->height() / 2.0) / m_scale;
    if (scale != m_scale)
        m_asked.clear();
    m_scale = scale;
    updateBars();
    verticalScrollBar()->setValue(qRound(middle * m_scale - viewport()->height() / 2.0));
    Q_EMIT zoomChanged(zoom());
}

void PreviewView::refit()
{
    if (m_pages.empty() || m_fit == Fit::None) {
        updateBars();
        return;
    }
    const PageInfo &page = m_pages[static_cast<size_t>(std::max(0, currentPage()))];
    const double across = (viewport()->width() - 2.0 * margin) / page.width;
    const double down = (viewport()->height() - 2.0 * margin) / page.height;
    setScale(m_fit == Fit::Width ? across : std::min(across, down));
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

void PreviewView::zoomBy(double factor)
{
    m_fit = Fit::None;
    setScale(m_scale * factor);
}

double PreviewView::zoom() const
{
    return m_scale * 25.4 / logicalDpiX();
}

void PreviewView::goTo(int page)
{
    if (page >= 0 && page < static_cast<int>(m_pages.size()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + pageRect(page).top() -
                                      margin / 2);
}

int PreviewView::currentPage() const
{
    const int middle = viewport()->height() / 3;
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        if (pageRect(page).bottom() >= middle)
            return page;
    }
    return static_cast<int>(m_pages.size()) - 1;
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
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    else
        QAbstractScrollArea::wheelEvent(event);
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
        goTo(currentPage() + 1);
        return;
    case Qt::Key_PageUp:
        goTo(currentPage() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QColor ground = palette().color(QPalette::Window).darker(118);
    painter.fillRect(event->rect(), ground);
    if (m_pages.empty()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        const QRect place = pageRect(page);
        if (place.top() > viewport()->height())
            break;
        if (place.bottom() < 0)
            continue;
        painter.fillRect(place, Qt::white);
        const QImage *image = m_images.object(page);
        if (image)
            painter.drawImage(place, *image);
        const double wanted = m_scale * devicePixelRatioF();
        const bool sharp = image && image->width() == qRound(m_pages[size_t(page)].width * wanted);
        if (!sharp && !m_asked.contains(page)) {
            m_asked.insert(page);
            Q_EMIT paintWanted(page, wanted);
        }
    }
}

} // namespace mokuhyo::desk
