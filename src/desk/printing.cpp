#include "desk/printing.h"

#include "render/painter.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>

#include <algorithm>

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

std::vector<int> pagesToPrint(const QPrinter &printer, int count, int current)
{
    std::vector<int> chosen;
    for (int page = 0; page < count; ++page) {
        bool wanted = true;
        if (printer.printRange() == QPrinter::PageRange)
            wanted = printer.pageRanges().contains(page + 1);
        else if (printer.printRange() == QPrinter::CurrentPage)
            wanted = page == current;
        if (wanted)
            chosen.push_back(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(chosen);
    if (printer.supportsMultipleCopies() || printer.copyCount() < 2)
        return chosen;
    std::vector<int> copies;
    const auto times = static_cast<size_t>(printer.copyCount());
    for (size_t i = 0; i < chosen.size() * times; ++i)
        copies.push_back(printer.collateCopies() ? chosen[i % chosen.size()] : chosen[i / times]);
    return copies;
}

Status printPages(QPrinter &printer, const render::Document &document,
                  const std::vector<int> &pages, const Progress &progress)
{
    if (pages.empty())
        return failure(ErrorCode::Usage,
                       Tr::tr("そのページはありません。印刷するページを確かめてください。"));
    const auto paper = [&](int page) {
        return layoutOf(document.pages[static_cast<size_t>(page)]);
    };
    printer.setFullPage(true);
    printer.setPageLayout(paper(pages.front()));
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorCode::Io,
                       Tr::tr("印刷を始められません。プリンターを確かめてください。"));
    render::PagePainter onPaper(document, printer.resolution() / 25.4);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (!proceeds(progress, static_cast<qint64>(i), static_cast<qint64>(pages.size()))) {
            printer.abort();
            return failure(ErrorCode::Cancelled, Tr::tr("印刷を中止しました。"));
        }
        if (i > 0) {
            printer.setPageLayout(paper(pages[i]));
            if (!printer.newPage())
                return failure(ErrorCode::Io,
                               Tr::tr("印刷が途中で止まりました。プリンターを確かめてください。"));
        }
        onPaper.paint(painter, pages[i]);
    }
    return {};
}

} // namespace mokuhyo::desk
