#include "desk/find_bar.h"
#include "desk/page_box.h"
#include "desk/page_names.h"
#include "desk/preview_outline.h"
#include "desk/preview_view.h"
#include "desk/preview_window.h"
#include "desk/printing.h"
#include "desk/thumbnail_view.h"
#include "desk/zoom_box.h"
#include "desk_fixture.h"
#include "render/build.h"
#include "render/pdf/pdf.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPageRanges>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// Sheets of several pages, one after the other.
Printable longPaper(const SheetDocument &document, int sheets = 1)
{
    Sheet sheet = document.sheet();
    for (Item &item : sheet.items)
        item.cells.insert(u"activity"_s,
                          {u"窓口に案内係を置き、待ち時間を短くする。\n"_s.repeated(60), {}});
    sheet.items.front().cells.insert(u"item"_s, {u"ＤＸの推進"_s, {}});
    Printable printable;
    printable.title = u"長いシート"_s;
    printable.fileName = u"長いシート"_s;
    printable.layOut = [sheet, sheets, form = std::make_shared<const Form>(document.form())](
                           const Progress &progress) {
        return render::buildDocument(
            std::vector<render::SheetSource>(static_cast<size_t>(sheets), {&sheet, form.get()}), {},
            progress);
    };
    return printable;
}

// The preview of some sheets, shown and painted.
struct Preview
{
    explicit Preview(int sheets = 1)
        : window(longPaper(*desk.window->document(), sheets), *desk.prompts, settings)
    {
        window.show();
        REQUIRE(waitUntil([&] { return window.document() != nullptr; }));
        REQUIRE(waitUntil([&] { return window.view()->isPainted(0); }));
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] int pages() const { return static_cast<int>(window.document()->pages.size()); }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }

    Desk desk;
    Settings settings;
    PreviewWindow window;
};

// The text of each page, as another program reads it.
QStringList textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    for (QString &page : pages)
        page.remove(u' ').remove(u'\n');
    return pages;
}

} // namespace

TEST_CASE("The preview paints the pages in view and no others", "[desk][preview]")
{
    Preview preview;
    PreviewView *view = preview.window.view();
    const int last = preview.pages() - 1;
    REQUIRE(last > 1);
    CHECK_FALSE(view->isPainted(last));
    view->goTo(last);
    CHECK(waitUntil([&] { return view->isPainted(last); }));
    // Very large paper is painted where it is seen, in pieces.
    view->setZoom(8);
    CHECK(view->zoom() == Approx(8));
    CHECK(waitUntil([&] { return view->isPainted(view->currentPage()); }));
    // Painted in the middle of the text, not white.
    const QImage seen = view->viewport()->grab().toImage();
    bool ink = false;
    for (int x = 0; x < seen.width() && !ink; ++x)
        ink = seen.pixelColor(x, seen.height() / 2).lightness() < 80;
    CHECK(ink);
}

TEST_CASE("Hundreds of pages have small pictures of those in view alone", "[desk][preview]")
{
    Preview preview(60);
    REQUIRE(preview.pages() > 100);
    CHECK(preview.window.outline()->topLevelItemCount() == 60);
    auto *side = preview.window.findChild<QTabWidget *>();
    side->setCurrentWidget(preview.window.thumbnails());
    REQUIRE(waitUntil([&] { return preview.window.thumbnails()->isPainted(0); }));
    const int last = preview.pages() - 1;
    CHECK_FALSE(preview.window.thumbnails()->isPainted(last));
    preview.window.thumbnails()->setFocus();
    QTest::keyClick(preview.window.thumbnails(), Qt::Key_End);
    CHECK(waitUntil([&] { return preview.window.thumbnails()->isPainted(last); }));
    CHECK(preview.window.view()->currentPage() == last);
}

TEST_CASE("The outline leads to its parts and follows the pages", "[desk][preview]")
{
    Preview preview(3);
    PreviewOutline *outline = preview.window.outline();
    outline->setFocus();
    outline->setCurrentItem(outline->topLevelItem(2));
    const render::Document &document = *preview.window.document();
    CHECK(document.pages[size_t(preview.window.view()->currentPage())].sheet == 2);
    CHECK(document.pages[size_t(preview.window.view()->currentPage())].numberInSheet == 1);
    preview.window.view()->setFocus();
    QTest::keyClick(preview.window.view(), Qt::Key_Home);
    CHECK(outline->indexOfTopLevelItem(outline->currentItem()) == 0);
}

TEST_CASE("A page's number leads to it, the printed one first", "[desk][preview]")
{
    render::Document document;
    document.sheets.resize(1);
    for (const QString &number : {u""_s, u"i"_s, u"1"_s, u"2"_s, u"2-2"_s}) {
        render::Page page;
        page.number = number;
        document.pages.push_back(page);
    }
    CHECK(pageOfNumber(document, u"i"_s) == 1);
    CHECK(pageOfNumber(document, u"２"_s) == 3);
    CHECK(pageOfNumber(document, u"2-2"_s) == 4);
    CHECK(pageOfNumber(document, u"（1）"_s) == 0);
    CHECK(pageOfNumber(document, u"5"_s) == 4);
    CHECK_FALSE(pageOfNumber(document, u"9"_s));
    CHECK_FALSE(pageOfNumber(document, u""_s));

    Preview preview;
    QTest::keyClick(&preview.window, Qt::Key_G, Qt::ControlModifier);
    CHECK(preview.window.pageBox()->edit()->hasFocus());
    preview.type(u"2"_s);
    QTest::keyClick(preview.window.pageBox()->edit(), Qt::Key_Return);
    CHECK(preview.window.view()->currentPage() == 1);
    preview.window.pageBox()->edit()->setText(u"99"_s);
    QTest::keyClick(preview.window.pageBox()->edit(), Qt::Key_Return);
    CHECK(preview.window.view()->currentPage() == 1);
    CHECK(preview.window.status().contains(u"99"_s));
    CHECK(pageOfNumber(*preview.window.document(), preview.window.pageBox()->edit()->text()) == 1);
    CHECK(preview.window.isVisible());
}

TEST_CASE("Zooming keeps what stands under the mouse", "[desk][preview]")
{
    Preview preview;
    PreviewView *view = preview.window.view();
    view->setZoom(1);
    view->goTo(1);
    const QPointF at(300, 200);
    const auto onPaper = [&] { return (at - view->pageRect(1).topLeft()) / view->zoom(); };
    const QPointF before = onPaper();
    QWheelEvent wheel(at, view->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &wheel);
    CHECK(view->zoom() > 1.1);
    CHECK((onPaper() - before).manhattanLength() < 3);
    QComboBox *combo = preview.window.zoomBox()->combo();
    CHECK(combo->currentText() == u"%1%"_s.arg(qRound(view->zoom() * 100)));
    combo->setEditText(u"１５０％"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    CHECK(view->zoom() == Approx(1.5));
    QTest::keyClick(&preview.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(view->pageRect(view->currentPage()).height() <= view->viewport()->height());
}

TEST_CASE("Finding marks all places, steps through them, and leads to the cell", "[desk][preview]")
{
    Preview preview(2);
    FindBar *bar = preview.window.findBar();
    QTest::keyClick(&preview.window, Qt::Key_F, Qt::ControlModifier);
    CHECK(bar->edit()->hasFocus());
    bar->edit()->setText(u"dx"_s); // the paper has it in full width
    REQUIRE(waitUntil([&] { return preview.window.view()->hits().size() == 2; }));
    CHECK(bar->count()->text().startsWith(u"1 / 2"_s));
    const auto &hits = preview.window.view()->hits();
    CHECK(hits[0].areas.front().page == 0);
    CHECK(hits[0].areas.front().width > 300); // two wide characters
    QTest::keyClick(&preview.window, Qt::Key_F3);
    CHECK(bar->count()->text().startsWith(u"2 / 2"_s));
    CHECK(preview.window.view()->currentPage() == hits[1].areas.front().page);
    QTest::keyClick(&preview.window, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(bar->count()->text().startsWith(u"1 / 2"_s));

    QString sheet;
    CellKey cell;
    QObject::connect(&preview.window, &PreviewWindow::cellChosen, &preview.window,
                     [&](const QString &at, const CellKey &key) {
                         sheet = at;
                         cell = key;
                     });
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text().contains(u"この欄"_s))
            button->click();
    }
    CHECK(sheet == preview.desk.window->document()->sheet().id);
    CHECK(cell.key == u"item"_s);
    CHECK(cell.item == preview.desk.model()->itemAt(0));

    bar->edit()->setText(u"どこにもない言葉"_s);
    REQUIRE(waitUntil([&] { return preview.window.view()->hits().empty(); }));
    CHECK(bar->count()->text() == u"見つかりません"_s);
    QTest::keyClick(&preview.window, Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    CHECK(preview.window.isVisible());
    QTest::keyClick(&preview.window, Qt::Key_Escape);
    CHECK_FALSE(preview.window.isVisible());
}

TEST_CASE("A word that runs over lines and pages is found and counts once", "[desk][preview]")
{
    Preview preview;
    FindBar *bar = preview.window.findBar();
    QTest::keyClick(&preview.window, Qt::Key_F, Qt::ControlModifier);
    const QString phrase = u"窓口に案内係を置き、待ち時間を短くする。"_s;
    bar->edit()->setText(phrase);
    const auto rows = preview.desk.window->document()->sheet().items.size();
    REQUIRE(waitUntil([&] { return preview.window.view()->hits().size() == 60 * rows; }));
    // The line break between two of them is none to the search.
    bar->edit()->setText(u"短くする。窓口に"_s);
    REQUIRE(waitUntil([&] { return preview.window.view()->hits().size() == 59 * rows; }));
    bool overPages = false;
    for (const render::TextHit &hit : preview.window.view()->hits()) {
        CHECK(hit.areas.size() == 2);
        overPages = overPages || hit.areas.front().page != hit.areas.back().page;
    }
    CHECK(overPages);
}

TEST_CASE("A click on a cell's paper goes to the cell", "[desk][preview]")
{
    Desk desk;
    desk.window->document()->write({{{desk.model()->itemAt(1), u"item"_s}, u"窓口の改善"_s}});
    desk.settle();
    desk.trigger(u"preview"_s);
    PreviewWindow *window = nullptr;
    REQUIRE(waitUntil([&] {
        window = desk.window->findChild<PreviewWindow *>();
        return window && window->document() && window->view()->isPainted(0);
    }));
    const render::Document &document = *window->document();
    for (const render::Fragment &fragment : document.pages.front().fragments) {
        if (cellOf(document, fragment).text != u"窓口の改善"_s)
            continue;
        PreviewView *view = window->view();
        const double scale = view->zoom() * view->logicalDpiX() / 25.4 / 100;
        const QPointF middle(fragment.x + fragment.width / 2.0, fragment.y + fragment.height / 2.0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->pageRect(0).topLeft() + (middle * scale).toPoint());
    }
    CHECK(desk.table()->currentIndex() == desk.at(1, u"item"_s));
    window->close();
}

TEST_CASE("Print and PDF are the pages of the preview", "[desk][preview]")
{
    Preview preview(2);
    const QTemporaryDir folder;
    const QString printed = folder.filePath(u"印刷.pdf"_s);
    preview.desk.prompts->setUpPrinter = [&](QPrinter &printer) {
        printer.setOutputFileName(printed);
    };
    preview.window.print();
    REQUIRE(waitUntil([&] { return preview.window.status().contains(u"プリンター"_s); }));
    preview.desk.prompts->path = folder.filePath(u"保存.pdf"_s);
    preview.window.savePdf();
    REQUIRE(waitUntil([&] { return preview.window.status().contains(u"保存.pdf"_s); }));

    const QStringList saved = textOf(preview.desk.prompts->path);
    REQUIRE(saved.size() == preview.pages());
    CHECK(textOf(printed).size() == saved.size());
    const render::Document &document = *preview.window.document();
    for (size_t page = 0; page < document.pages.size(); ++page) {
        for (const render::Fragment &fragment : document.pages[page].fragments) {
            placeLines(document, fragment, [&](const render::Line &line, int, int) {
                const QString text = line.text().toString().remove(u' ').remove(u'　');
                INFO(page);
                if (!cellOf(document, fragment).vertical)
                    CHECK(saved[static_cast<qsizetype>(page)].contains(text));
            });
        }
    }
}

TEST_CASE("The printer's dialog decides which pages go out, and how often", "[desk][preview]")
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
    CHECK(pagesToPrint(printer, 3) == std::vector<int>{0, 1, 2});
    printer.setPageOrder(QPrinter::LastPageFirst);
    CHECK(pagesToPrint(printer, 3) == std::vector<int>{2, 1, 0});
    printer.setPageOrder(QPrinter::FirstPageFirst);
    printer.setPrintRange(QPrinter::CurrentPage);
    CHECK(pagesToPrint(printer, 3, 1) == std::vector<int>{1});
    printer.setPrintRange(QPrinter::PageRange);
    printer.setPageRanges(QPageRanges::fromString(u"1,3-4"_s));
    CHECK(pagesToPrint(printer, 6) == std::vector<int>{0, 2, 3});

    Preview preview;
    const auto document = longPaper(*preview.desk.window->document()).layOut({});
    REQUIRE(document);
    REQUIRE(printPages(printer, *document, {1, 2}));
    CHECK(textOf(printer.outputFileName()).size() == 2);
    const Status refused = printPages(printer, *document, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Usage);
    const Status stopped =
        printPages(printer, *document, {0, 1}, [](qint64 done, qint64) { return done == 0; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A preview that is closed while it saves goes on to the end", "[desk][preview]")
{
    Desk desk;
    Settings settings;
    const QTemporaryDir folder;
    desk.prompts->path = folder.filePath(u"保存.pdf"_s);
    auto *window = new PreviewWindow(longPaper(*desk.window->document(), 20), *desk.prompts,
                                     settings, desk.window.get());
    window->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<PreviewWindow> there = window;
    window->show();
    REQUIRE(waitUntil([&] { return window->document() != nullptr; }));
    window->savePdf();
    window->close();
    REQUIRE(there);
    CHECK_FALSE(there->isVisible());
    REQUIRE(waitUntil([&] { return !there; }));
    CHECK(textOf(desk.prompts->path).size() > 20);
}
