#include "desk/preview_renderer.h"

#include <QPainter>

namespace mokuhyo::desk {

Result<render::Document> buildPaper(const PaperSource &source, const Progress &progress)
{
    std::vector<render::SheetSource> sheets;
    for (size_t i = 0; i < source.sheets.size(); ++i)
        sheets.push_back({&source.sheets[i], source.forms[i].get(),
                          i < source.marks.size() ? source.marks[i] : std::vector<render::Mark>()});
    render::BuildOptions options;
    options.visibility = source.visibility;
    options.title = source.title;
    return render::buildDocument(sheets, options, progress);
}

void PreviewRenderer::build(const PaperSource &source)
{
    m_painters.clear();
    Result<render::Document> document =
        buildPaper(source, [this](qint64, qint64) { return !m_cancelled; });
    if (!document) {
        Q_EMIT failed(document.error().message);
        return;
    }
    m_document = std::make_unique<render::Document>(std::move(*document));
    std::vector<PageInfo> pages;
    for (const render::Page &page : m_document->pages)
        pages.push_back({page.width / 100.0, page.height / 100.0,
                         m_document->sheets[static_cast<size_t>(page.sheet)].title,
                         page.numberInSheet});
    Q_EMIT built(pages);
}

void PreviewRenderer::paint(int page, double pixelsPerMm)
{
    if (m_cancelled || !m_document || page < 0 ||
        page >= static_cast<int>(m_document->pages.size()))
        return;
    const render::Page &paper = m_document->pages[static_cast<size_t>(page)];
    QImage image(qRound(paper.width / 100.0 * pixelsPerMm),
                 qRound(paper.height / 100.0 * pixelsPerMm), QImage::Format_RGB32);
    image.fill(Qt::white);
    auto &painter = m_painters[pixelsPerMm];
    if (!painter)
        painter = std::make_unique<render::PagePainter>(*m_document, pixelsPerMm);
    QPainter onImage(&image);
    onImage.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter->paint(onImage, page);
    onImage.end();
    Q_EMIT painted(page, pixelsPerMm, image);
}

} // namespace mokuhyo::desk
