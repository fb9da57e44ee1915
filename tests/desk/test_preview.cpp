#include "desk/preview_view.h"
#include "desk/preview_window.h"
#include "desk/printing.h"
#include "desk_fixture.h"

#include <QListWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

PaperSource longSheet(const SheetDocument &document)
{
    PaperSource source;
    source.title = u"長いシート"_s;
    Sheet sheet = document.sheet();
    for (Item &item : sheet.items)
        item.cells.insert(u"activity"_s,
                          {u"窓口に案内係を置き、待ち時間を短くする。\n"_s.repeated(60), {}});
    source.sheets = {sheet};
    source.forms = {std::make_shared<const Form>(document.form())};
    return source;
}

} // namespace

TEST_CASE("The preview paints the pages in view and no others", "[desk][preview]")
{
    Desk desk;
    PreviewWindow window(longSheet(*desk.window->document()));
    window.show();
    REQUIRE(waitUntil([&] { return window.pages()->count() > 2; }));
    REQUIRE(waitUntil([&] { return window.view()->isPainted(0); }));
    const int last = window.pages()->count() - 1;
    CHECK_FALSE(window.view()->isPainted(last));
    window.view()->goTo(last);
    CHECK(waitUntil([&] { return window.view()->isPainted(last); }));
    const double before = window.view()->zoom();
    window.view()->zoomBy(2);
    CHECK(window.view()->zoom() == Approx(2 * before));
}

TEST_CASE("Printing gives the chosen pages", "[desk][preview]")
{
    Desk desk;
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
    const PaperSource source = longSheet(*desk.window->document());
    REQUIRE(printPaper(printer, source));
    CHECK(QFileInfo(printer.outputFileName()).size() > 1000);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(500, 501);
    const Status refused = printPaper(printer, source);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Usage);
}
