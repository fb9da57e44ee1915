#pragma once

#include "desk/preview_renderer.h"

#include <QAbstractListModel>
#include <QCache>
#include <QListView>

#include <optional>

namespace mokuhyo::desk {

// The pages of a document, small. Pictures come by setPainted().
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int edge = 132; // of the square that a page fits in, px

    explicit ThumbnailModel(QObject *parent = nullptr);

    void setDocument(const render::Document *document, double ratio);
    void setPainted(const PaintRequest &request, const QImage &image);
    // Nothing where it is there.
    [[nodiscard]] std::optional<PaintRequest> missing(int page) const;
    [[nodiscard]] QSize paperSize(int page) const; // px

    int rowCount(const QModelIndex &parent = {}) const override;
    // Qt::DecorationRole: the QImage, null until it is painted.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] double scale(int page) const; // px a mm

    const render::Document *m_document = nullptr;
    double m_ratio = 1;
    QCache<int, QImage> m_images;
};

// A column of small pages; asks for pictures of those in view alone.
class ThumbnailView : public QListView
{
    Q_OBJECT

public:
    explicit ThumbnailView(QWidget *parent = nullptr);

    void setDocument(const render::Document *document);
    void setPainted(const PaintRequest &request, const QImage &image);
    void setCurrentPage(int page); // tells nobody
    [[nodiscard]] bool isPainted(int page) const { return !m_model->missing(page); }

Q_SIGNALS:
    void paintWanted(const QList<mokuhyo::desk::PaintRequest> &requests);
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    ThumbnailModel *m_model;
    QList<PaintRequest> m_wished; // and not there yet
    bool m_telling = true;
};

} // namespace mokuhyo::desk
