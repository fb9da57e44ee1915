#pragma once

#include "desk/preview_renderer.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QSet>

namespace mokuhyo::desk {

// Pages one below the other; only those in view are painted.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    void setPages(const std::vector<PageInfo> &pages);
    void setPainted(int page, double pixelsPerMm, const QImage &image);
    void setMessage(const QString &message);
    void fitWidth();
    void fitPage();
    void zoomBy(double factor);
    [[nodiscard]] double zoom() const; // 1: the paper's size on this screen
    void goTo(int page);
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] bool isPainted(int page) const { return m_images.contains(page); }

Q_SIGNALS:
    void paintWanted(int page, double pixelsPerMm);
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Fit { Width, Page, None };
    [[nodiscard]] QRect pageRect(int page) const; // in the viewport
    void setScale(double pixelsPerMm);
    void refit();
    void updateBars();

    std::vector<PageInfo> m_pages;
    std::vector<double> m_tops; // mm from the first page's top, without the gaps
    double m_scale = 2;         // device-independent px a mm
    Fit m_fit = Fit::Width;
    QCache<int, QImage> m_images;
    QSet<int> m_asked;
    QString m_message;
    int m_current = -1;
};

} // namespace mokuhyo::desk
