#include "desk/printing.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>

namespace mokuhyo::desk {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

QPageLayout layoutOf(const render::Page &page)
{
    const double width = page.width / 100.0;
    const double height = page.height / 100.0;
    const bool landscape = width > height;
    const QSizeF upright = landscape ? QSizeF(height, width) : QSizeF(width, height);
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

Status printPaper(QPrinter &printer, const PaperSource &source, const Progress &progress)
{
    const Result<render::Document> document = buildPaper(source, progress);
    if (!document)
        return failure(document.error());
    const int count = static_cast<int>(document->pages.size());
    const bool range = printer.printRange() == QPrinter::PageRange;
    const int first = range ? std::max(1, printer.fromPage()) - 1 : 0;
    const int last = range ? std::min(count, std::max(1, printer.toPage())) : count;
    if (first >= last)
        return failure(ErrorCode::Usage,
                       Tr::tr("そのページはありません。印刷するページを確かめてください。"));

    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(document->pages[size_t(first)]));
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorCode::Io,
                       Tr::tr("印刷を始められません。プリンターを確かめてください。"));
    render::PagePainter pages(*document, printer.resolution() / 25.4);
    for (int page = first; page < last; ++page) {
        if (!proceeds(progress, page - first, last - first)) {
            printer.abort();
            return failure(ErrorCode::Cancelled, Tr::tr("印刷を中止しました。"));
        }
        if (page > first) {
            printer.setPageLayout(layoutOf(document->pages[size_t(page)]));
            if (!printer.newPage())
                return failure(ErrorCode::Io,
                               Tr::tr("印刷が途中で止まりました。プリンターを確かめてください。"));
        }
        pages.paint(painter, page);
    }
    return {};
}

} // namespace mokuhyo::desk
