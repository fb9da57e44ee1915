#include "desk/preview_window.h"

#include "desk/find_bar.h"
#include "desk/page_box.h"
#include "desk/page_names.h"
#include "desk/preview_outline.h"
#include "desk/preview_view.h"
#include "desk/theme.h"
#include "desk/thumbnail_view.h"
#include "desk/warning_list.h"
#include "desk/zoom_box.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int restBeforeFinding = 150; // ms after the last key
constexpr double zoomStep = 1.2;

} // namespace

// Parts have no parent until they stand in their layout: the tab order goes by joining the window.
PreviewWindow::PreviewWindow(const Printable &printable, Prompts &prompts, Settings &settings,
                             QWidget *parent)
    : QDialog(parent), m_printable(printable), m_prompts(prompts), m_settings(settings),
      m_renderer(new PreviewRenderer), m_view(new PreviewView), m_thumbnails(new ThumbnailView),
      m_outline(new PreviewOutline), m_side(new QTabWidget), m_scopes(new QComboBox),
      m_find(new FindBar), m_page(new PageBox), m_zoom(new ZoomBox), m_warnings(new WarningList),
      m_showWarnings(new QToolButton), m_status(new QLabel)
{
    // A window of its own: whoever follows it to a cell wants to see the sheet before it.
    setWindowFlags(Qt::Window);
    resize(1240, 860);
    build();
    addKeys();
    connectRenderer();
    m_thread.start();
    setPrintable(printable);
}

PreviewWindow::~PreviewWindow()
{
    m_renderer->cancel();
    letGo();
    m_thread.quit();
    m_thread.wait();
}

void PreviewWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (windowHandle())
        windowHandle()->setTransientParent(nullptr);
}

QWidget *PreviewWindow::buildBar()
{
    auto *bar = new QWidget;
    auto *box = new QHBoxLayout(bar);
    box->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &icon, const QString &text, auto slot) {
        auto *made = new QToolButton(bar);
        made->setIcon(theme::icon(icon));
        made->setText(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setEnabled(false);
        connect(made, &QToolButton::clicked, this, slot);
        box->addWidget(made);
        m_needDocument += made;
    };
    button(u"document-print"_s, tr("印刷(&P)…"), &PreviewWindow::print);
    button(u"document-save"_s, tr("PDFで保存(&S)…"), &PreviewWindow::savePdf);
    button(u"edit-find"_s, tr("検索(&F)"), &PreviewWindow::beginFind);
    box->addSpacing(theme::gap);
    box->addWidget(m_scopes);
    m_scopes->setAccessibleName(tr("プレビューする範囲"));
    m_scopes->setToolTip(tr("プレビューする範囲"));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopes->setMinimumContentsLength(10);
    m_scopes->hide();
    connect(m_scopes, &QComboBox::activated, this, &PreviewWindow::scopeWanted);
    box->addStretch();
    box->addWidget(m_page);
    box->addSpacing(theme::wideGap);
    box->addWidget(m_zoom);
    box->addStretch();
    auto *close = new QToolButton(bar);
    close->setText(tr("プレビューを閉じる(&C)"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &QDialog::close);
    box->addWidget(close);
    return bar;
}

QWidget *PreviewWindow::buildSide()
{
    m_side->addTab(m_outline, tr("目次(&O)"));
    m_side->addTab(m_thumbnails, tr("ページ(&A)"));
    m_side->setDocumentMode(true);
    m_side->setAccessibleName(tr("目次とページ"));
    m_side->tabBar()->setAccessibleName(tr("目次とページの切替え"));
    return m_side;
}

void PreviewWindow::build()
{
    auto *below = new QHBoxLayout;
    m_showWarnings->setCheckable(true);
    m_showWarnings->setFocusPolicy(Qt::StrongFocus);
    m_showWarnings->hide();
    below->addWidget(m_status, 1);
    below->addWidget(m_showWarnings);

    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(buildSide());
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setSizes({250, 990});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    box->addWidget(buildBar());
    box->addWidget(m_find);
    box->addWidget(split, 1);
    box->addLayout(below);
    box->addWidget(m_warnings);
    m_find->hide();
    m_warnings->hide();
    m_warnings->setMaximumHeight(140);
    m_status->setTextInteractionFlags(Qt::NoTextInteraction);

    connect(m_showWarnings, &QToolButton::toggled, m_warnings, &QWidget::setVisible);
    connect(m_warnings, &WarningList::cellChosen, this, &PreviewWindow::cellChosen);
    connect(m_page, &PageBox::pageWanted, m_view, &PreviewView::goTo);
    connect(m_page, &PageBox::refused, this, &PreviewWindow::tell);
    connect(m_zoom, &ZoomBox::fitWidthWanted, m_view, &PreviewView::fitWidth);
    connect(m_zoom, &ZoomBox::fitPageWanted, m_view, &PreviewView::fitPage);
    connect(m_zoom, &ZoomBox::zoomWanted, m_view, &PreviewView::setZoom);
    connect(m_zoom, &ZoomBox::zoomByWanted, m_view, &PreviewView::zoomBy);
    connect(m_view, &PreviewView::zoomChanged, m_zoom, &ZoomBox::setZoom);
    connect(m_thumbnails, &ThumbnailView::pageChosen, m_view, &PreviewView::goTo);
    connect(m_outline, &PreviewOutline::partChosen, this, &PreviewWindow::goToPart);
    connect(m_view, &PreviewView::cellChosen, this, &PreviewWindow::choose);
    connect(m_view, &PreviewView::currentPageChanged, this, [this](int page) {
        if (!m_document || page < 0)
            return;
        m_page->setPage(page);
        m_thumbnails->setCurrentPage(page);
        m_outline->setCurrentPart(m_document->pages[static_cast<size_t>(page)].sheet);
        const QString name = pageName(*m_document, page);
        m_view->setAccessibleDescription(name);
        tell(name);
    });
    connect(m_find, &FindBar::textChanged, this, [this] { m_findSoon.start(); });
    connect(m_find, &FindBar::stepWanted, this, &PreviewWindow::findNext);
    connect(m_find, &FindBar::closeWanted, this, &PreviewWindow::endFind);
    connect(m_find, &FindBar::cellWanted, this, [this] {
        if (m_hit >= 0)
            choose(m_view->hits()[static_cast<size_t>(m_hit)].fragment);
    });
    m_findSoon.setSingleShot(true);
    m_findSoon.setInterval(restBeforeFinding);
    connect(&m_findSoon, &QTimer::timeout, this, [this] { find(m_find->edit()->text()); });
}

void PreviewWindow::addKeys()
{
    const auto on = [this](const QKeySequence &key, auto slot) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_P), &PreviewWindow::print);
    on(QKeySequence(Qt::CTRL | Qt::Key_S), &PreviewWindow::savePdf);
    on(QKeySequence(Qt::CTRL | Qt::Key_F), &PreviewWindow::beginFind);
    on(QKeySequence(Qt::Key_F3), [this] { findNext(1); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { findNext(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_page->begin(); });
    for (const auto key : {Qt::Key_Plus, Qt::Key_Semicolon}) // Ctrl+; is + on Japanese keyboards
        on(QKeySequence(Qt::CTRL | key), [this] { m_view->zoomBy(zoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_view->zoomBy(1 / zoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->setZoom(1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { m_view->fitPage(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { m_view->fitWidth(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    on(QKeySequence(Qt::Key_F5), [this] {
        if (m_scopes->count() > 0)
            Q_EMIT scopeWanted(m_scopes->currentIndex());
    });
}

void PreviewWindow::connectRenderer()
{
    m_renderer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_renderer, &QObject::deleteLater);
    connect(m_renderer, &PreviewRenderer::built, this, &PreviewWindow::setDocument);
    connect(m_renderer, &PreviewRenderer::building, this, [this](qint64 done, qint64 total) {
        m_view->setMessage(tr("ページを組んでいます…　%1 / %2").arg(done).arg(total));
    });
    connect(m_renderer, &PreviewRenderer::failed, this,
            [this](const Error &error) { m_view->setMessage(error.message); });
    connect(m_renderer, &PreviewRenderer::painted, this,
            [this](PreviewRenderer::Use use, const PaintRequest &request, const QImage &image) {
                if (use == PreviewRenderer::Use::Page)
                    m_view->setPainted(request, image);
                else
                    m_thumbnails->setPainted(request, image);
            });
    connect(m_view, &PreviewView::paintWanted, this, [this](const QList<PaintRequest> &requests) {
        m_renderer->want(PreviewRenderer::Use::Page, requests);
    });
    connect(m_thumbnails, &ThumbnailView::paintWanted, this,
            [this](const QList<PaintRequest> &requests) {
                m_renderer->want(PreviewRenderer::Use::Thumbnail, requests);
            });
}

void PreviewWindow::letGo()
{
    m_document = nullptr;
    m_view->setDocument(nullptr);
    m_thumbnails->setDocument(nullptr);
    m_page->setDocument(nullptr);
    m_outline->clear();
    m_warnings->clear();
    m_showWarnings->hide();
    for (QToolButton *button : m_needDocument)
        button->setEnabled(false);
}

void PreviewWindow::setPrintable(const Printable &printable)
{
    m_printable = printable;
    setWindowTitle(tr("印刷プレビュー：%1").arg(printable.title));
    endFind();
    letGo();
    m_view->setMessage(tr("ページを組んでいます…"));
    m_renderer->build(printable);
}

void PreviewWindow::setScopes(const QStringList &scopes, int current)
{
    m_scopes->clear();
    m_scopes->addItems(scopes);
    m_scopes->setCurrentIndex(current);
    m_scopes->setVisible(!scopes.isEmpty());
}

void PreviewWindow::setDocument(const render::Document *document)
{
    m_document = document;
    m_page->setDocument(document);
    m_thumbnails->setDocument(document);
    m_outline->setDocument(*document);
    // One part needs no outline.
    m_side->setCurrentWidget(m_outline->topLevelItemCount() > 1 ? static_cast<QWidget *>(m_outline)
                                                                : m_thumbnails);
    m_view->setDocument(document);
    m_view->setFocus();
    m_warnings->setWarnings(document->warnings);
    m_showWarnings->setText(tr("注意 %1件(&W)").arg(document->warnings.size()));
    m_showWarnings->setVisible(!document->warnings.empty());
    for (QToolButton *button : m_needDocument)
        button->setEnabled(!document->pages.empty());
}

void PreviewWindow::goToPart(int part)
{
    for (size_t page = 0; page < m_document->pages.size(); ++page) {
        if (m_document->pages[page].sheet == part) {
            m_view->goTo(static_cast<int>(page));
            return;
        }
    }
}

void PreviewWindow::choose(const render::Fragment &fragment)
{
    const render::FlowCell &cell = cellOf(*m_document, fragment);
    if (cell.target >= 0) {
        goToPart(cell.target);
        return;
    }
    const QString sheet = m_document->sheets[static_cast<size_t>(fragment.sheet)].sheet;
    if (!sheet.isEmpty() && !cell.record.isEmpty())
        Q_EMIT cellChosen(sheet, cellOn(sheet, cell.record, cell.field));
}

void PreviewWindow::tell(const QString &message)
{
    m_status->setText(message);
}

QString PreviewWindow::status() const
{
    return m_status->text();
}

void PreviewWindow::reject()
{
    if (m_find->isVisible())
        endFind();
    else
        close();
}

void PreviewWindow::closeEvent(QCloseEvent *event)
{
    // QDialog would ask reject(), which may mean the search alone.
    event->setAccepted(m_working == 0);
    if (m_working == 0)
        return;
    m_closing = true;
    hide();
}

} // namespace mokuhyo::desk
