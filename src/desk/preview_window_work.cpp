// What one does with the pages of the preview: find, print, save.
#include "desk/find_bar.h"
#include "desk/jobs.h"
#include "desk/preview_view.h"
#include "desk/preview_window.h"
#include "desk/printing.h"
#include "desk/prompts.h"
#include "desk/settings.h"
#include "render/find_text.h"
#include "render/pdf/pdf.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

void PreviewWindow::beginFind()
{
    m_find->show();
    m_find->begin();
    if (m_view->hits().empty())
        find(m_find->edit()->text());
}

void PreviewWindow::find(const QString &text)
{
    m_findSoon.stop();
    const int round = ++m_findRound;
    if (!m_document)
        return;
    m_renderer->run(
        this,
        [text, renderer = m_renderer](const render::Document &document) {
            return render::findText(document, text, [&] { return !renderer->isCancelled(); });
        },
        [this, round](std::vector<render::TextHit> hits) {
            if (round != m_findRound)
                return; // something else is looked for by now
            // On from where one is.
            const int page = m_view->currentPage();
            const auto next = std::ranges::find_if(
                hits, [&](const render::TextHit &hit) { return hit.areas.front().page >= page; });
            m_hit = hits.empty() ? -1 : static_cast<int>(next - hits.begin());
            if (m_hit == static_cast<int>(hits.size()))
                m_hit = 0;
            m_view->setHits(std::move(hits), m_hit);
            tellHit();
        });
}

void PreviewWindow::findNext(int by)
{
    if (m_findSoon.isActive()) {
        find(m_find->edit()->text()); // which comes to the first place
        return;
    }
    const int count = static_cast<int>(m_view->hits().size());
    if (count == 0) {
        beginFind();
        return;
    }
    m_hit = (m_hit + by + count) % count;
    m_view->setCurrentHit(m_hit);
    tellHit();
}

void PreviewWindow::tellHit()
{
    m_find->setPlaces(static_cast<int>(m_view->hits().size()), m_hit);
    bool goable = false;
    if (m_hit >= 0)
        goable = !cellOf(*m_document, m_view->hits()[static_cast<size_t>(m_hit)].fragment)
                      .record.isEmpty();
    m_find->setGoable(goable);
}

void PreviewWindow::endFind()
{
    ++m_findRound;
    m_findSoon.stop();
    m_find->hide();
    m_hit = -1;
    m_view->setHits({});
    m_view->setFocus();
}

void PreviewWindow::runWork(const QString &title, const Work &work, const QString &done,
                            const QString &failed)
{
    // Not below this window: it may be closed while the work goes on.
    auto *shown = new JobProgress(title, parentWidget() ? parentWidget() : this);
    ++m_working;
    m_renderer->run(
        this,
        [work, renderer = m_renderer,
         progress = JobState::progress(shown->state())](const render::Document &document) {
            return work(document, [&](qint64 part, qint64 total) {
                return !renderer->isCancelled() && progress(part, total);
            });
        },
        [this, shown = QPointer<JobProgress>(shown), done, failed](const Status &status) {
            delete shown.data();
            --m_working;
            if (status)
                tell(done);
            else if (status.error().code == ErrorCode::Cancelled)
                tell(status.error().message);
            else
                m_prompts.warn(m_closing ? parentWidget() : this, failed, status.error().message);
            if (m_closing && m_working == 0)
                close();
        });
}

void PreviewWindow::print()
{
    if (!m_document || m_document->pages.empty())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_printable.title);
    const int count = static_cast<int>(m_document->pages.size());
    if (!m_prompts.choosePrinter(this, *printer, {count, true}))
        return;
    const std::vector<int> pages = pagesToPrint(*printer, count, m_view->currentPage());
    runWork(
        tr("印刷しています"),
        [printer, pages](const render::Document &document, const Progress &progress) {
            return printPages(*printer, document, pages, progress);
        },
        tr("プリンターに送りました。"), tr("印刷できませんでした"));
}

void PreviewWindow::savePdf()
{
    if (!m_document || m_document->pages.empty())
        return;
    const QString path = m_prompts.saveFile(
        this, {tr("PDFの保存先"), tr("PDFファイル (*.pdf)"),
               u"%1/%2.pdf"_s.arg(m_settings.lastFolder(), m_printable.fileName), u"pdf"_s});
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    runWork(
        tr("PDFを保存しています"),
        [path, publicEdition = m_printable.publicEdition](const render::Document &document,
                                                          const Progress &progress) {
            render::PdfOptions options;
            options.publicEdition = publicEdition;
            return render::writePdf(document, path, options, progress);
        },
        tr("保存しました：%1").arg(path), tr("PDFを保存できませんでした"));
}

} // namespace mokuhyo::desk
