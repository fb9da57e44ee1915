#pragma once

#include "desk/page_stack.h"
#include "desk/page_tiles.h"
#include "render/find_text.h"

#include <QAbstractScrollArea>

#include <optional>

namespace mokuhyo::desk {

// Pages one below the other; only those in view are painted.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    // Has to live as long as it is shown.
    void setDocument(const render::Document *document);
    void setPainted(const PaintRequest &request, const QImage &image);
    void setMessage(const QString &message);
    void fitWidth();
    void fitPage();
    void setZoom(double zoom);
    void zoomBy(double factor);
    [[nodiscard]] double zoom() const; // 1: the paper's size on this screen
    void goTo(int page);
    [[nodiscard]] int currentPage() const; // -1: there are none
    // Whether all of the page that is in view is there.
    [[nodiscard]] bool isPainted(int page) const;
    // Places to stand out, one of them most; -1: none.
    void setHits(std::vector<render::TextHit> hits, int current = -1);
    void setCurrentHit(int hit); // and scrolls to it
    [[nodiscard]] const std::vector<render::TextHit> &hits() const { return m_hits; }
    // Where a page stands in the viewport.
    [[nodiscard]] QRect pageRect(int page) const;

Q_SIGNALS:
    void paintWanted(const QList<mokuhyo::desk::PaintRequest> &requests);
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    void cellChosen(const mokuhyo::render::Fragment &fragment);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Fit { Width, Page, None };
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] QSize deviceSize(int page) const;
    // The part of the page that is in view, in device pixels.
    [[nodiscard]] QRect partInView(int page) const;
    // Keeps what stands under that point of the viewport there.
    void setScale(double pixelsPerMm, QPointF anchor);
    void refit();
    void updateBars();
    void turn(int direction);
    void wish();
    void paintHits(QPainter &painter, int page, const QRect &place) const;
    // What of the page is under that point of the viewport and leads somewhere.
    [[nodiscard]] std::optional<render::Fragment> fragmentAt(QPoint point) const;
    [[nodiscard]] QRect rectOf(const render::TextHit::Area &area, const QRect &page) const;

    const render::Document *m_document = nullptr;
    PageStack m_stack;
    PageTiles m_tiles;
    QList<PaintRequest> m_wished; // and not there yet
    std::vector<render::TextHit> m_hits;
    int m_hit = -1;
    Fit m_fit = Fit::Width;
    QString m_message;
    int m_current = -1;
    std::optional<render::Fragment> m_pressed;
};

} // namespace mokuhyo::desk
