#include "desk/day_box.h"
#include "desk/find_bar.h"
#include "desk/jobs.h"
#include "desk/packet_dialog.h"
#include "desk/preview_outline.h"
#include "desk/preview_view.h"
#include "desk/preview_window.h"
#include "desk/sheet_choice.h"
#include "desk_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>
#include <memory>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(u' ');
}

template<class Control>
Control *named(const QWidget &screen, const QString &name)
{
    for (Control *control : screen.findChildren<Control *>()) {
        if (control->accessibleName() == name)
            return control;
    }
    FAIL("no control " + name.toStdString());
    return nullptr;
}

PacketDialog *dialogOf(const Desk &desk)
{
    desk.trigger(u"packet"_s);
    auto *dialog = desk.window->findChild<PacketDialog *>();
    REQUIRE(dialog);
    REQUIRE(waitUntil([&] { return dialog->isReady(); }));
    return dialog;
}

PreviewWindow *previewOf(const Desk &desk)
{
    PreviewWindow *preview = nullptr;
    REQUIRE(waitUntil([&] {
        preview = desk.window->findChild<PreviewWindow *>();
        return preview && preview->document() && preview->view()->isPainted(0);
    }));
    return preview;
}

} // namespace

TEST_CASE("A packet of the year is one click away", "[desk][packet]")
{
    Desk desk;
    PacketDialog *dialog = dialogOf(desk);
    CHECK(dialog->status().contains(u"2枚"_s));
    press(*dialog, u"プレビュー"_s);
    PreviewWindow *preview = previewOf(desk);
    const render::Document &document = *preview->document();
    CHECK(document.sheets[0].part == render::Part::Cover);
    CHECK(document.sheets[1].part == render::Part::Contents);
    CHECK(document.pages[0].number.isEmpty());
    CHECK(document.pages[1].number == u"i"_s);
    // A line of the contents leads to its part.
    PreviewView *view = preview->view();
    view->goTo(1);
    REQUIRE(waitUntil([&] { return view->isPainted(1); }));
    const double scale = view->zoom() * view->logicalDpiX() / 25.4 / 100;
    int target = -1;
    for (const render::Fragment &fragment : document.pages[1].fragments) {
        if (cellOf(document, fragment).target < 0)
            continue;
        target = cellOf(document, fragment).target;
        const QPointF middle(fragment.x + fragment.width / 2.0, fragment.y + fragment.height / 2.0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->pageRect(1).topLeft() + (middle * scale).toPoint());
        break;
    }
    REQUIRE(target > 1);
    CHECK(document.pages[size_t(view->currentPage())].sheet == target);
    CHECK(preview->outline()->topLevelItemCount() > 0);
    preview->close();
    dialog->close();
}

TEST_CASE("What was chosen is bound, printed on the cover, and offered again", "[desk][packet]")
{
    Desk desk;
    const QTemporaryDir folder;
    desk.prompts->path = folder.filePath(u"冊子.pdf"_s);
    PacketDialog *dialog = dialogOf(desk);
    named<QLineEdit>(*dialog, u"表題"_s)->setText(u"実行計画のまとめ"_s);
    named<QLineEdit>(*dialog, u"会議名"_s)->setText(u"第4回定例会"_s);
    named<QComboBox>(*dialog, u"版"_s)->setCurrentIndex(1);
    SheetChoice *sheets = dialog->sheets();
    // The first sheet's mark goes, by keyboard.
    QTreeWidgetItem *first = sheets->topLevelItem(0);
    while (first->childCount() > 0)
        first = first->child(0);
    sheets->setFocus();
    sheets->setCurrentItem(first);
    QTest::keyClick(sheets, Qt::Key_Space);
    CHECK(sheets->chosen().size() == 1);
    CHECK(dialog->status().contains(u"1枚"_s));
    const work::PacketOptions chosen = dialog->options();
    CHECK(chosen.filter.sheets == sheets->chosen());
    press(*dialog, u"PDFで保存"_s);
    REQUIRE(waitUntil([&] { return QFileInfo::exists(desk.prompts->path); }));
    const QString text = textOf(desk.prompts->path);
    CHECK(text.contains(u"実行計画のまとめ"_s));
    CHECK(text.contains(u"第4回定例会"_s));
    CHECK(text.contains(u"暫定版"_s));
    dialog->close();
    REQUIRE(waitUntil([&] { return !desk.window->findChild<PacketDialog *>(); }));

    PacketDialog *again = dialogOf(desk);
    CHECK(again->options().filter.sheets == chosen.filter.sheets);
    CHECK(again->options().title == chosen.title);
    CHECK(again->options().edition == u"暫定版"_s);
    again->close();
}

TEST_CASE("A packet of nothing, or of a day that is none, cannot be bound", "[desk][packet]")
{
    Desk desk;
    PacketDialog *dialog = dialogOf(desk);
    dialog->forms()->item(0)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(dialog->isReady());
    CHECK(dialog->status().contains(u"選んで"_s));
    dialog->forms()->item(0)->setCheckState(Qt::Checked);
    CHECK(dialog->isReady());
    auto *day = named<DayBox>(*dialog, u"基準日"_s);
    day->setEditText(u"いつか"_s);
    QTest::keyClick(day->lineEdit(), Qt::Key_Tab);
    CHECK_FALSE(dialog->isReady());
    day->setEditText(u""_s);
    QTest::keyClick(day->lineEdit(), Qt::Key_Tab);
    CHECK(dialog->isReady());
    CHECK_FALSE(dialog->options().reference.isValid());
    dialog->close();
}

TEST_CASE("A packet that is stopped leaves no file", "[desk][packet]")
{
    Desk desk;
    const QTemporaryDir folder;
    desk.prompts->path = folder.filePath(u"冊子.pdf"_s);
    PacketDialog *dialog = dialogOf(desk);
    // As somebody who presses the button before anything is done.
    QThreadPool &threads = *QThreadPool::globalInstance();
    const int count = threads.maxThreadCount();
    for (int i = 0; i < count; ++i)
        threads.reserveThread();
    JobProgress *shown = nullptr;
    press(*dialog, u"PDFで保存"_s);
    const bool begun = waitUntil([&] {
        shown = desk.window->findChild<JobProgress *>();
        return shown != nullptr;
    });
    if (shown)
        shown->state()->cancelled = true;
    for (int i = 0; i < count; ++i)
        threads.releaseThread();
    REQUIRE(begun);
    REQUIRE(waitUntil(
        [&] { return desk.window->statusBar()->currentMessage().contains(u"取り消し"_s); }));
    CHECK(QDir(folder.path()).isEmpty());
    dialog->close();
}

TEST_CASE("A preview widens from the sheet to its year", "[desk][packet]")
{
    Desk desk;
    desk.trigger(u"preview"_s);
    PreviewWindow *preview = previewOf(desk);
    CHECK(preview->document()->sheets.size() == 1);
    QComboBox *scopes = preview->scopes();
    REQUIRE(scopes->count() == 3);
    scopes->setFocus();
    QTest::keyClick(scopes, Qt::Key_End);
    REQUIRE(
        waitUntil([&] { return preview->document() && preview->document()->sheets.size() == 2; }));
    CHECK(waitUntil([&] { return preview->view()->isPainted(0); }));
    // What was changed since comes with F5.
    desk.window->document()->write({{{desk.model()->itemAt(0), u"item"_s}, u"あとで書いた"_s}});
    desk.settle();
    QTest::keyClick(preview, Qt::Key_F5);
    const auto holds = [&] {
        if (!preview->document())
            return false;
        for (const render::Fragment &fragment : preview->document()->pages.front().fragments) {
            if (cellOf(*preview->document(), fragment).text == u"あとで書いた"_s)
                return true;
        }
        return false;
    };
    CHECK(waitUntil(holds));
    preview->close();
}
