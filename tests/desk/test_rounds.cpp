#include "desk/action_registry.h"
#include "desk/collect_dialog.h"
#include "desk/collect_done_dialog.h"
#include "desk/collect_tree.h"
#include "desk/comments_panel.h"
#include "desk/conflicts_dialog.h"
#include "desk/hand_in_dialog.h"
#include "desk/handout_dialog.h"
#include "desk/handout_done_dialog.h"
#include "desk/handout_letter.h"
#include "desk/handout_tree.h"
#include "desk/package_banner.h"
#include "desk/rounds.h"
#include "desk_fixture.h"
#include "render/xlsx/xlsx.h"
#include "screens_rounds.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// What comes back: the sheets of a hand-out, changed, in a workbook that knows where it is from.
using Fill = std::function<void(Sheet &)>;
Status writeReturned(work::Session &session, const Handout &handout, const QString &path,
                     const Fill &fill)
{
    std::vector<Sheet> sheets;
    for (const SheetScope &scope : handout.scope) {
        auto sheet = session.sheet(scope.sheet);
        if (!sheet)
            return failure(sheet.error());
        fill(*sheet);
        sheets.push_back(*std::move(sheet));
    }
    std::vector<render::SheetSource> sources;
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        sources.push_back({&sheet, *form, {}});
    }
    render::XlsxOptions options;
    options.identity =
        render::XlsxIdentity{session.store().identity(), handout.id, QString::number(handout.base)};
    const auto written = render::writeXlsx(sources, path, options);
    return written ? Status() : failure(written.error());
}

// A desk, its hand-outs in a folder, and files on their way back.
struct Round
{
    template<class T>
    T *opened() const
    {
        T *found = nullptr;
        REQUIRE(waitUntil([&] {
            found = desk.window->findChild<T *>();
            return found && found->isVisible();
        }));
        return found;
    }
    HandoutDialog *openHandout()
    {
        desk.trigger(u"handout"_s);
        auto *dialog = opened<HandoutDialog>();
        REQUIRE(waitUntil([&] { return dialog->isPlanned(); }));
        return dialog;
    }
    // To everybody.
    void handOut()
    {
        HandoutDialog *dialog = openHandout();
        work::HandoutOptions options = dialog->options();
        options.folder = folder.path();
        Q_EMIT dialog->handOutWanted(options);
        auto *done = opened<HandoutDoneDialog>();
        files = done->list()->topLevelItemCount();
        done->reject();
        desk.settle();
    }
    // The file of the sheet in view, filled in.
    QString returned(const Fill &fill)
    {
        const QString path = folder.filePath(u"戻り.xlsx"_s);
        Status written = failure(ErrorCode::Io, u"-"_s);
        bool answered = false;
        desk.window->store().ask(
            [=, sheet = desk.window->document()->sheet().id](work::Session &session) -> Status {
                store::HandoutFilter filter;
                filter.sheet = sheet;
                const auto handouts = session.store().handouts(filter);
                if (!handouts || handouts->empty())
                    return failure(ErrorCode::NotFound, u"hand-out"_s);
                return writeReturned(session, handouts->front(), path, fill);
            },
            [&](const Status &done) {
                written = done;
                answered = true;
            });
        REQUIRE(waitUntil([&] { return answered; }));
        INFO((written ? QString() : written.error().message));
        REQUIRE(written);
        return path;
    }
    QString returned(int row, const QString &column, const QString &text)
    {
        return returned([=](Sheet &sheet) {
            sheet.items[static_cast<size_t>(row)].cells[column].value = text;
        });
    }
    CollectDialog *drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent entering(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton,
                                 Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &entering);
        REQUIRE(entering.isAccepted());
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &event);
        auto *dialog = opened<CollectDialog>();
        REQUIRE(waitUntil([&] { return !dialog->isPlanning(); }));
        return dialog;
    }
    CollectDoneDialog *apply(CollectDialog *dialog)
    {
        press(*dialog, u"反映する"_s);
        auto *done = opened<CollectDoneDialog>();
        desk.settle();
        return done;
    }

    QTemporaryDir folder;
    Desk desk;
    int files = 0;
};

} // namespace

TEST_CASE("Hand-outs are chosen, written and told of", "[desk][rounds]")
{
    Round round;
    HandoutDialog *dialog = round.openHandout();
    REQUIRE(dialog->units()->chosen().size() == 2);
    CHECK(dialog->units()->isAll());
    dialog->units()->narrow(u"保険"_s);
    dialog->units()->checkAll(false);
    CHECK(dialog->units()->chosen().size() == 1);
    CHECK(dialog->status().contains(u"1か所"_s));

    // The letter reads as it will be printed for somebody.
    work::LetterWording wording = dialog->letter()->wording();
    wording.text = u"{unit}は記入してください。"_s;
    dialog->letter()->setWording(wording);
    CHECK(dialog->letter()->preview()->toPlainText().contains(u"窓口課"_s));
    CHECK_FALSE(dialog->letter()->preview()->toPlainText().contains(u"{unit}"_s));

    work::HandoutOptions options = dialog->options();
    CHECK(options.units.size() == 1);
    options.folder = round.folder.filePath(u"配布"_s);
    Q_EMIT dialog->handOutWanted(options);
    auto *done = round.opened<HandoutDoneDialog>();
    CHECK(done->list()->topLevelItemCount() == 1);
    const QString name = done->list()->topLevelItem(0)->text(1);
    CHECK(name.contains(u"窓口課"_s));
    CHECK(QFileInfo(options.folder + u'/' + name).size() > 1000);
    press(*done, u"フォルダーを開く"_s);
    CHECK(round.desk.prompts->opened == options.folder);
}

TEST_CASE("With nobody chosen nothing is handed out", "[desk][rounds]")
{
    Round round;
    HandoutDialog *dialog = round.openHandout();
    dialog->units()->checkAll(false);
    CHECK_FALSE(dialog->isReady());
    CHECK(dialog->status().contains(u"配布先を選んで"_s));
}

TEST_CASE("A file dropped on the window is shown, then taken", "[desk][rounds]")
{
    Round round;
    round.handOut();
    CHECK(round.files == 2);
    const QString file = round.returned(1, u"item"_s, u"課が書いた取組項目"_s);
    CollectDialog *dialog = round.drop({file});
    REQUIRE(dialog->planned().files.size() == 1);
    CHECK(dialog->planned().files[0].unitName.contains(u"窓口課"_s));
    CHECK(dialog->status().contains(u"まだ何も書き込んでいません"_s));
    CHECK(round.desk.stored(1, u"item"_s).isEmpty());

    CollectDoneDialog *done = round.apply(dialog);
    CHECK(done->list()->topLevelItemCount() == 1);
    CHECK(round.desk.stored(1, u"item"_s) == u"課が書いた取組項目"_s);
    CHECK(round.desk.text(1, u"item"_s) == u"課が書いた取組項目"_s);
    done->reject();

    // Again: nothing new, and nothing wrong.
    CollectDialog *again = round.drop({file});
    CHECK(again->planned().files[0].already);
    CHECK(again->planned().changeCount() == 0);
}

TEST_CASE("Whoever turns back leaves everything as it was", "[desk][rounds]")
{
    Round round;
    round.handOut();
    CollectDialog *dialog = round.drop({round.returned(1, u"item"_s, u"課の文"_s)});
    press(*dialog, u"やめる"_s);
    round.desk.settle();
    CHECK(round.desk.stored(1, u"item"_s).isEmpty());
}

TEST_CASE("What two wrote differently is settled later, cell by cell", "[desk][rounds]")
{
    Round round;
    round.handOut();
    const QString file = round.returned(1, u"item"_s, u"窓口の改善（課）"_s);
    round.desk.window->document()->write(
        {{{round.desk.model()->itemAt(1), u"item"_s}, u"窓口の改善（企画）"_s}});
    round.desk.settle();
    CollectDoneDialog *done = round.apply(round.drop({file}));
    REQUIRE(waitUntil([&] { return round.desk.window->rounds()->conflicts() == 1; }));
    const QModelIndex cell = round.desk.at(1, u"item"_s);
    REQUIRE(waitUntil([&] { return cell.data(SheetModel::ConflictRole).toBool(); }));

    // From the receipts to the cases; the section's text is offered in its own column.
    press(*done, u"食い違いを見る"_s);
    auto *conflicts = round.opened<ConflictsDialog>();
    REQUIRE(waitUntil([&] { return conflicts->list()->topLevelItemCount() == 1; }));
    CHECK(conflicts->result()->toPlainText() == u"窓口の改善（課）"_s);
    press(*conflicts, u"この内容に決めて"_s);
    REQUIRE(waitUntil([&] { return conflicts->list()->topLevelItemCount() == 0; }));
    CHECK(round.desk.stored(1, u"item"_s) == u"窓口の改善（課）"_s);
    REQUIRE(waitUntil([&] { return round.desk.window->rounds()->conflicts() == 0; }));

    // One step back: it says what stood there before.
    press(*conflicts, u"前の内容に戻す"_s);
    REQUIRE(waitUntil([&] { return conflicts->status().contains(u"決める前の内容"_s); }));
    CHECK(round.desk.stored(1, u"item"_s).startsWith(u"窓口の改善"_s)); // whichever it was
    CHECK(round.desk.window->rounds()->conflicts() == 0);
}

TEST_CASE("A conflict is written anew, or left open without holding anything up", "[desk][rounds]")
{
    Desk desk;
    const work::CellRef cell{desk.window->document()->sheet().id, desk.model()->itemAt(0),
                             u"target"_s};
    const work::CellRef other{cell.sheet, desk.model()->itemAt(1), u"target"_s};
    desk.window->store().ask(
        [=](work::Session &session) -> Status {
            const Status done = disagree(session, cell, u"10回"_s, u"12回"_s);
            return done ? disagree(session, other, u"3件"_s, u"4件"_s) : done;
        },
        [](const Status &done) { CHECK(done); });
    desk.settle();
    desk.window->store().refreshAfterWork({});
    REQUIRE(waitUntil([&] { return desk.window->rounds()->conflicts() == 2; }));
    // From the cell in the table.
    desk.goTo(1, u"target"_s);
    desk.trigger(u"conflicts"_s);
    ConflictsDialog *dialog = nullptr;
    REQUIRE(waitUntil([&] {
        dialog = desk.window->findChild<ConflictsDialog *>();
        return dialog && dialog->list()->topLevelItemCount() == 2;
    }));
    REQUIRE(dialog->list()->currentItem());
    CHECK(dialog->list()->indexOfTopLevelItem(dialog->list()->currentItem()) == 1);
    press(*dialog, u"決めずに次へ"_s);
    CHECK(dialog->list()->indexOfTopLevelItem(dialog->list()->currentItem()) == 0);
    CHECK(dialog->list()->topLevelItemCount() == 2);

    dialog->result()->setFocus();
    dialog->result()->selectAll();
    QTest::keyClicks(dialog->result(), u"11 times"_s);
    press(*dialog, u"この内容に決めて"_s);
    REQUIRE(waitUntil([&] { return dialog->list()->topLevelItemCount() == 1; }));
    CHECK(desk.stored(0, u"target"_s) == u"11 times"_s);
    // The other one waits; writing elsewhere goes on.
    desk.window->document()->write({{{desk.model()->itemAt(2), u"item"_s}, u"別の取組"_s}});
    desk.settle();
    CHECK(desk.stored(2, u"item"_s) == u"別の取組"_s);
    CHECK(dialog->list()->topLevelItemCount() == 1);
}

TEST_CASE("A package says what it is, keeps to what was handed out, and how it goes back",
          "[desk][rounds]")
{
    Round round;
    HandoutDialog *dialog = round.openHandout();
    work::HandoutOptions options = dialog->options();
    options.folder = round.folder.path();
    options.as = Handout::As::Package;
    options.due = QDate(2026, 10, 31);
    Q_EMIT dialog->handOutWanted(options);
    round.opened<HandoutDoneDialog>()->reject();
    const QStringList files = QDir(options.folder).entryList({u"*窓口課*.mokuhyo"_s}, QDir::Files);
    REQUIRE(files.size() == 1);

    MainWindow &window = *round.desk.window;
    const QString path = options.folder + u'/' + files.front();
    window.openStore(path);
    REQUIRE(waitUntil([&] { return window.store().isOpen() && window.store().info().package; }));
    REQUIRE(waitUntil([&] { return !window.document()->isEmpty(); }));
    CHECK(window.packageBanner()->isVisible());
    CHECK(window.packageBanner()->text().contains(u"窓口課"_s));
    CHECK(window.packageBanner()->text().contains(u"期限 令和8年10月31日"_s));
    for (const QString &id : {u"handout"_s, u"collect"_s, u"organisation"_s, u"phases"_s}) {
        const QAction *action = window.actions().action(id);
        CHECK_FALSE(action->isEnabled());
        CHECK(action->toolTip().contains(u"企画担当"_s));
    }

    bool done = false;
    window.store().change(
        [id = window.document()->sheet().id](work::Session &session) {
            return work::setCells(
                session, {{{id, session.sheet(id)->items.at(0).id, u"item"_s}, u"記入"_s, {}}});
        },
        [&](const Result<work::Applied> &written) {
            CHECK(written);
            done = true;
        });
    REQUIRE(waitUntil([&] { return done; }));
    CHECK(round.desk.stored(0, u"item"_s) == u"記入"_s);

    // What is handed in there has arrived nowhere yet.
    round.desk.prompts->said.clear();
    round.desk.trigger(u"state.submit"_s);
    auto *handIn = round.opened<HandInDialog>();
    QTest::mouseClick(handIn->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !round.desk.prompts->opened.isEmpty(); }));
    CHECK(round.desk.prompts->said.join(u'\n').contains(files.front()));
    CHECK(QDir(round.desk.prompts->opened) == QDir(options.folder));
}
