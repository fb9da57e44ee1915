#include "desk/preview_renderer.h"

#include "render/painter.h"

#include <QElapsedTimer>
#include <QPainter>

namespace mokuhyo::desk {

namespace {

constexpr int tellEvery = 100; // ms

} // namespace

PreviewRenderer::PreviewRenderer() = default;
PreviewRenderer::~PreviewRenderer() = default;

void PreviewRenderer::build(const Printable &printable)
{
    const int round = ++m_round;
    want(Use::Page, {});
    want(Use::Thumbnail, {});
    QMetaObject::invokeMethod(
        this, [this, printable, round] { layOut(printable, round); }, Qt::QueuedConnection);
}

void PreviewRenderer::layOut(const Printable &printable, int round)
{
    if (round != m_round)
        return;
    m_pages.painter.reset();
    m_thumbnails.painter.reset();
    m_document.reset();
    QElapsedTimer told;
    told.start();
    Result<render::Document> document = printable.layOut([&](qint64 done, qint64 total) {
        if (told.hasExpired(tellEvery)) {
            told.restart();
            Q_EMIT building(done, total);
        }
        return !m_cancelled && round == m_round;
    });
    if (round != m_round)
        return;
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    m_document = std::make_unique<render::Document>(*std::move(document));
    Q_EMIT built(m_document.get());
}

void PreviewRenderer::want(Use use, const QList<PaintRequest> &requests)
{
    const QMutexLocker lock(&m_mutex);
    (use == Use::Page ? m_pages : m_thumbnails).requests = requests;
    if (requests.isEmpty() || std::exchange(m_running, true))
        return;
    QMetaObject::invokeMethod(this, &PreviewRenderer::paintNext, Qt::QueuedConnection);
}

// One at a time, so that newer wishes, a search or a printer need not wait for all.
void PreviewRenderer::paintNext()
{
    PaintRequest request;
    Use use = Use::Page;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_pages.requests.isEmpty())
            use = Use::Thumbnail;
        auto &requests = (use == Use::Page ? m_pages : m_thumbnails).requests;
        if (requests.isEmpty() || m_cancelled || !m_document) {
            m_running = false;
            return;
        }
        request = requests.takeFirst();
    }
    Q_EMIT painted(use, request, paint(use == Use::Page ? m_pages : m_thumbnails, request));
    QMetaObject::invokeMethod(this, &PreviewRenderer::paintNext, Qt::QueuedConnection);
}

QImage PreviewRenderer::paint(Line &line, const PaintRequest &request)
{
    QImage image(request.area.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    // A painter keeps its scaled fonts: one a scale, and only for the present one.
    if (!line.painter || line.pixelsPerMm != request.pixelsPerMm) {
        line.painter = std::make_unique<render::PagePainter>(*m_document, request.pixelsPerMm);
        line.pixelsPerMm = request.pixelsPerMm;
    }
    QPainter onImage(&image);
    onImage.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    line.painter->paint(onImage, request.page, -QPointF(request.area.topLeft()));
    return image;
}

} // namespace mokuhyo::desk
