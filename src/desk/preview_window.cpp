#include "desk/preview_window.h"

#include "desk/preview_view.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

PreviewWindow::PreviewWindow(const PaperSource &source, QWidget *parent)
    : QDialog(parent), m_source(source), m_renderer(new PreviewRenderer),
      // Without a parent until they have their place: the tab order goes by joining the window.
      m_view(new PreviewView), m_list(new QListWidget), m_status(new QLabel(this)),
      m_print(new QPushButton(theme::icon(u"document-print"_s), tr("印刷…"), this))
{
    setWindowTitle(tr("印刷プレビュー：%1").arg(source.title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1180, 820);
    m_list->setAccessibleName(tr("ページの一覧"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RoomyDelegate(m_list));

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_print);
    bar->addSpacing(theme::wideGap);
    const auto button = [&](const QString &icon, const QString &text, auto action) {
        auto *made = new QPushButton(theme::icon(icon), text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, action);
        bar->addWidget(made);
        return made;
    };
    button(u"zoom-out"_s, tr("縮小"), [this] { m_view->zoomBy(1 / 1.2); });
    button(u"zoom-in"_s, tr("拡大"), [this] { m_view->zoomBy(1.2); });
    button(u"zoom-fit-width"_s, tr("幅に合わせる"), [this] { m_view->fitWidth(); });
    button(u"document-preview"_s, tr("ページ全体"), [this] { m_view->fitPage(); });
    bar->addStretch();
    bar->addWidget(m_status);
    auto *close = new QPushButton(tr("プレビューを閉じる"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    bar->addWidget(close);
    m_print->setEnabled(false);
    m_print->setAutoDefault(false);
    close->setAutoDefault(false);

    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setSizes({220, 960});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    box->addLayout(bar);
    box->addWidget(split, 1);
    m_view->setMessage(tr("ページを組んでいます…"));

    m_renderer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_renderer, &QObject::deleteLater);
    connect(m_renderer, &PreviewRenderer::built, this, &PreviewWindow::setPages);
    connect(m_renderer, &PreviewRenderer::failed, m_view, &PreviewView::setMessage);
    connect(m_renderer, &PreviewRenderer::painted, m_view, &PreviewView::setPainted);
    connect(m_view, &PreviewView::paintWanted, m_renderer, &PreviewRenderer::paint);
    connect(m_list, &QListWidget::currentRowChanged, m_view, [this](int row) {
        if (m_list->hasFocus())
            m_view->goTo(row);
    });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { m_view->goTo(m_list->row(item)); });
    const auto tell = [this] {
        m_status->setText(tr("%1 / %2ページ　%3%")
                              .arg(m_view->currentPage() + 1)
                              .arg(m_list->count())
                              .arg(qRound(m_view->zoom() * 100)));
    };
    connect(m_view, &PreviewView::currentPageChanged, this, [this, tell](int page) {
        if (!m_list->hasFocus())
            m_list->setCurrentRow(page);
        tell();
    });
    connect(m_view, &PreviewView::zoomChanged, this, tell);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_source); });
    m_thread.start();
    QMetaObject::invokeMethod(m_renderer, [this, copy = m_source] { m_renderer->build(copy); });
}

PreviewWindow::~PreviewWindow()
{
    m_renderer->cancel();
    m_thread.quit();
    m_thread.wait();
}

void PreviewWindow::setPages(const std::vector<PageInfo> &pages)
{
    m_list->clear();
    for (size_t i = 0; i < pages.size(); ++i)
        m_list->addItem(tr("%1　%2").arg(i + 1).arg(QString(pages[i].title).replace(u'\n', u' ')));
    m_view->setPages(pages);
    m_print->setEnabled(!pages.empty());
}

} // namespace mokuhyo::desk
