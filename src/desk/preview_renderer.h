#pragma once

#include "desk/printable.h"

#include <QImage>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QRect>

#include <atomic>
#include <memory>

namespace mokuhyo::render {
class PagePainter;
}

namespace mokuhyo::desk {

// A rectangle of a page, in device pixels at that scale.
struct PaintRequest
{
    int page = 0;
    double pixelsPerMm = 0;
    QRect area;

    bool operator==(const PaintRequest &) const = default;
};

// Lays out a document and paints its pages on a thread of its own: fonts belong to the thread that
// made them. Live in a QThread. Others may read the document's flow and pages while it lives.
class PreviewRenderer : public QObject
{
    Q_OBJECT

public:
    enum class Use { Page, Thumbnail };

    PreviewRenderer();
    ~PreviewRenderer() override;

    // From any thread; what was built before goes when this begins, and one that is still under way
    // is given up.
    void build(const Printable &printable);

    // From any thread: what is to be painted from now on, the first first; earlier wishes that are
    // not among them are dropped. Pages come before thumbnails.
    void want(Use use, const QList<PaintRequest> &requests);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    // Runs work(const Document &) here and then(its answer) on the thread of `context`. From any
    // thread, once there is a document; `context` has to outlive this.
    template<class Work, class Then>
    void run(QObject *context, Work work, Then then)
    {
        QMetaObject::invokeMethod(
            this, [this, context, work = std::move(work), then = std::move(then)]() mutable {
                if (!m_document || m_cancelled)
                    return;
                QMetaObject::invokeMethod(
                    context, [answer = work(std::as_const(*m_document)),
                              then = std::move(then)]() mutable { then(std::move(answer)); });
            });
    }

Q_SIGNALS:
    void building(qint64 done, qint64 total);
    void built(const mokuhyo::render::Document *document);
    void failed(const mokuhyo::Error &error);
    void painted(mokuhyo::desk::PreviewRenderer::Use use,
                 const mokuhyo::desk::PaintRequest &request, const QImage &image);

private:
    struct Line // of those who wait
    {
        QList<PaintRequest> requests;
        std::unique_ptr<render::PagePainter> painter;
        double pixelsPerMm = 0; // of the painter
    };
    void layOut(const Printable &printable, int round);
    void paintNext();
    [[nodiscard]] QImage paint(Line &line, const PaintRequest &request);

    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_round = 0; // of building
    std::unique_ptr<render::Document> m_document;
    QMutex m_mutex; // guards the requests
    Line m_pages;
    Line m_thumbnails;
    bool m_running = false; // paintNext() is called or about to be
};

} // namespace mokuhyo::desk
