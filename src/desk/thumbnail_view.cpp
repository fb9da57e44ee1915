#include "desk/thumbnail_view.h"

#include "desk/page_names.h"
#include "desk/theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mokuhyo::desk {

namespace {

constexpr int budget = 48 * 1024; // KiB of pictures that are kept
constexpr int room = 10;          // around a page, px
constexpr int nameLines = 2;

// The page's picture, and its name below.
class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {ThumbnailModel::edge + 2 * room,
                ThumbnailModel::edge + 3 * room + nameLines * option.fontMetrics.lineSpacing()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto *model = static_cast<const ThumbnailModel *>(index.model());
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        if (chosen) {
            painter->fillRect(option.rect, theme::color(theme::Role::SoftAccent, option.palette));
            painter->fillRect(option.rect.left(), option.rect.top(), 4, option.rect.height(),
                              theme::color(theme::Role::Accent, option.palette));
        }
        const QSize size = model->paperSize(index.row());
        const QRect square(option.rect.left(), option.rect.top() + room, option.rect.width(),
                           ThumbnailModel::edge);
        // Pages stand on their names.
        const QRect paper(square.center().x() - size.width() / 2,
                          square.bottom() - size.height() + 1, size.width(), size.height());
        painter->fillRect(paper, Qt::white);
        const auto image = index.data(Qt::DecorationRole).value<QImage>();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (!image.isNull())
            painter->drawImage(paper, image);
        painter->setPen(theme::color(theme::Role::Grid, option.palette));
        painter->drawRect(paper.adjusted(-1, -1, 0, 0));
        const QRect name = option.rect.adjusted(
            room / 2, 2 * room + ThumbnailModel::edge - room / 2, -room / 2, 0);
        painter->setPen(option.palette.color(QPalette::Text));
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle,
                                                           name.width() * nameLines - 2 * room);
        painter->drawText(name, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWrapAnywhere, text);
        painter->restore();
    }
};

} // namespace

ThumbnailModel::ThumbnailModel(QObject *parent) : QAbstractListModel(parent), m_images(budget) {}

void ThumbnailModel::setDocument(const render::Document *document, double ratio)
{
    beginResetModel();
    m_document = document;
    m_ratio = ratio;
    m_images.clear();
    endResetModel();
}

double ThumbnailModel::scale(int page) const
{
    const render::Page &paper = m_document->pages[static_cast<size_t>(page)];
    return edge * 100.0 / std::max(paper.width, paper.height);
}

QSize ThumbnailModel::paperSize(int page) const
{
    const render::Page &paper = m_document->pages[static_cast<size_t>(page)];
    return (QSizeF(paper.width, paper.height) / 100 * scale(page)).toSize();
}

std::optional<PaintRequest> ThumbnailModel::missing(int page) const
{
    if (!m_document || m_images.contains(page))
        return {};
    return PaintRequest{page, scale(page) * m_ratio, {QPoint(), paperSize(page) * m_ratio}};
}

void ThumbnailModel::setPainted(const PaintRequest &request, const QImage &image)
{
    if (!m_document)
        return; // of what was shown before
    m_images.insert(request.page, new QImage(image),
                    static_cast<int>(image.sizeInBytes() / 1024) + 1);
    Q_EMIT dataChanged(index(request.page), index(request.page), {Qt::DecorationRole});
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : static_cast<int>(m_document->pages.size());
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return pageName(*m_document, index.row());
    case Qt::AccessibleTextRole:
        return tr("ページ %1").arg(pageName(*m_document, index.row()));
    case Qt::DecorationRole:
        if (const QImage *image = m_images.object(index.row()))
            return *image;
        return QImage();
    default:
        return {};
    }
}

ThumbnailView::ThumbnailView(QWidget *parent) : QListView(parent), m_model(new ThumbnailModel(this))
{
    setAccessibleName(tr("縮小したページの一覧"));
    setModel(m_model);
    setItemDelegate(new ThumbnailDelegate(this));
    setUniformItemSizes(true); // sizes are asked for once, whatever the number of pages
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(30);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT pageChosen(index.row()); });
}

void ThumbnailView::setDocument(const render::Document *document)
{
    m_wished.clear();
    m_model->setDocument(document, devicePixelRatioF());
}

void ThumbnailView::setPainted(const PaintRequest &request, const QImage &image)
{
    m_wished.removeOne(request);
    m_model->setPainted(request, image);
}

void ThumbnailView::setCurrentPage(int page)
{
    const QScopedValueRollback<bool> quiet(m_telling, false);
    setCurrentIndex(m_model->index(page));
}

void ThumbnailView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_telling && current.isValid())
        Q_EMIT pageChosen(current.row());
}

void ThumbnailView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QList<PaintRequest> wishes;
    const QModelIndex first = indexAt({viewport()->width() / 2, 1});
    for (int page = std::max(0, first.row()); page < m_model->rowCount(); ++page) {
        if (visualRect(m_model->index(page)).top() > viewport()->height())
            break;
        if (const auto missing = m_model->missing(page))
            wishes += *missing;
    }
    if (std::ranges::all_of(wishes,
                            [&](const PaintRequest &wish) { return m_wished.contains(wish); }))
        return;
    m_wished = wishes;
    Q_EMIT paintWanted(wishes);
}

} // namespace mokuhyo::desk
