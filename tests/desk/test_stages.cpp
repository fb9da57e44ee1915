#include "desk/action_registry.h"
#include "desk/comments_panel.h"
#include "desk/hand_in_dialog.h"
#include "desk/life_dialog.h"
#include "desk/send_back_dialog.h"
#include "desk/tree_panel.h"
#include "desk/year_tree_model.h"
#include "desk_fixture.h"
#include "work/blanks.h"
#include "work/stages.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

template<class Dialog>
Dialog *opened(const Desk &desk)
{
    Dialog *dialog = nullptr;
    REQUIRE(waitUntil([&] {
        dialog = desk.window->findChild<Dialog *>();
        return dialog && dialog->isVisible();
    }));
    return dialog;
}

void press(QDialog *dialog, QDialogButtonBox::StandardButton button = QDialogButtonBox::Ok)
{
    const QPointer<QDialog> alive(dialog);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return alive.isNull(); }));
}

QString treeState(const Desk &desk)
{
    const auto *view = desk.window->tree()->findChild<QTreeView *>();
    return view->currentIndex().data(YearTreeModel::StateRole).toString();
}

void handIn(Desk &desk)
{
    desk.trigger(u"state.submit"_s);
    press(opened<HandInDialog>(desk));
    desk.settle();
}

bool isEnabled(const Desk &desk, const QString &action)
{
    return desk.window->actions().action(action)->isEnabled();
}

} // namespace

TEST_CASE("Handing in names the blanks, takes reasons for many and locks the sheet",
          "[desk][stages]")
{
    Desk desk;
    REQUIRE(waitUntil([&] { return treeState(desk) == u"未着手"_s; }));
    desk.goTo(0, u"target"_s);
    QTest::keyClick(desk.table(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    desk.trigger(u"state.submit"_s); // what is typed is committed first
    auto *dialog = opened<HandInDialog>(desk);
    CHECK(desk.stored(0, u"target"_s) == u"20"_s);
    auto *list = dialog->findChild<QTreeWidget *>();
    const int blanks = list->topLevelItemCount();
    CHECK(blanks > 3);
    list->selectAll();
    auto *reason = dialog->findChild<QComboBox *>();
    reason->setCurrentText(u"算定中のため"_s);
    QTest::mouseClick(reason->parentWidget()->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(list->topLevelItem(blanks - 1)->text(1) == u"算定中のため"_s);
    press(dialog);
    INFO(desk.prompts->said.join(u'|').toStdString());
    REQUIRE(waitUntil([&] { return treeState(desk) == u"提出済"_s; }));
    CHECK(desk.window->document()->reasons().size() == size_t(blanks));

    const CellKey cell = desk.model()->keyAt(desk.at(0, u"target"_s));
    CHECK(desk.window->document()->isLocked(cell));
    CHECK(desk.window->document()->lockReason(cell).contains(u"提出済"_s));
    CHECK_FALSE(isEnabled(desk, u"state.submit"_s));
    CHECK(isEnabled(desk, u"state.approve"_s));
    desk.trigger(u"state.withdraw"_s);
    REQUIRE(waitUntil([&] { return !desk.window->document()->isLocked(cell); }));
    CHECK(isEnabled(desk, u"state.submit"_s));
    // One step of undo for the hand-in with all its reasons.
    desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return desk.window->document()->isLocked(cell); }));
    desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return desk.window->document()->reasons().empty(); }));
}

TEST_CASE("There may be nothing to report, with a reason", "[desk][stages]")
{
    Desk desk;
    desk.trigger(u"state.submit"_s);
    auto *dialog = opened<HandInDialog>(desk);
    auto *nothing = dialog->findChild<QCheckBox *>();
    nothing->setChecked(true);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(ok->isEnabled());
    for (auto *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"該当なしの理由"_s)
            line->setText(u"対象の事業がないため"_s);
    }
    CHECK(ok->isEnabled());
    press(dialog);
    REQUIRE(waitUntil([&] {
        return desk.window->document()->phases().state(2026, u"plan"_s).nothing ==
               u"対象の事業がないため"_s;
    }));
    REQUIRE(waitUntil([&] { return treeState(desk) == u"提出済"_s; }));
}

TEST_CASE("A sheet is sent back with remarks on cells, which are answered", "[desk][stages]")
{
    Desk desk;
    handIn(desk);
    desk.goTo(1, u"target"_s);
    desk.prompts->typed = u"単位を書いてください。"_s;
    desk.trigger(u"comment"_s);
    desk.settle();
    REQUIRE(waitUntil([&] { return !desk.window->document()->comments().empty(); }));
    CHECK(desk.at(1, u"target"_s).data(SheetModel::CommentRole).toBool());
    CHECK(desk.at(1, u"target"_s).data(Qt::ToolTipRole).toString().contains(u"単位を"_s));
    CHECK_FALSE(desk.at(0, u"target"_s).data(SheetModel::CommentRole).toBool());

    desk.trigger(u"state.approve"_s);
    REQUIRE(waitUntil([&] { return treeState(desk) == u"課長確認済"_s; }));
    desk.trigger(u"state.return"_s);
    auto *dialog = opened<SendBackDialog>(desk);
    CHECK(dialog->findChild<QComboBox *>()->count() == 2); // 担当, 課長
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"全体に短く。"_s);
    press(dialog);
    REQUIRE(waitUntil([&] { return treeState(desk).startsWith(u"差戻し"_s); }));

    auto *panel = desk.window->page()->comments();
    REQUIRE(waitUntil([&] { return panel->list()->topLevelItemCount() == 2; }));
    CHECK(panel->isVisible());
    panel->list()->setCurrentItem(panel->list()->topLevelItem(0));
    desk.prompts->typed = u"書きました。"_s;
    Q_EMIT panel->answerWanted(desk.window->document()->comments()[0]);
    REQUIRE(waitUntil([&] { return desk.window->document()->comments()[0].settled; }));
    CHECK_FALSE(desk.at(1, u"target"_s).data(SheetModel::CommentRole).toBool());
    QTest::keyClick(panel->list(), Qt::Key_Return);
}

TEST_CASE("A row that ended says so and stays", "[desk][stages]")
{
    Desk desk;
    desk.goTo(1, u"item"_s);
    const int before =
        int(work::blanksOf(desk.window->document()->phases(), desk.window->document()->sheet(),
                           desk.window->document()->form())
                .size());
    desk.trigger(u"row.life"_s);
    auto *dialog = opened<LifeDialog>(desk);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(ok->isEnabled()); // no reason yet
    for (auto *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"異動の理由"_s)
            box->setCurrentText(u"制度改正のため"_s);
    }
    for (auto *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"異動の日付"_s)
            line->setText(u"R8.10.1"_s);
    }
    CHECK(ok->isEnabled());
    press(dialog);
    REQUIRE(waitUntil([&] { return desk.at(1, u"item"_s).data(SheetModel::EndedRole).toBool(); }));
    CHECK(desk.model()->rowCount() == 3);
    CHECK(desk.model()->headerData(1, Qt::Vertical).toString().contains(u"中止"_s));
    CHECK(desk.model()
              ->headerData(1, Qt::Vertical, Qt::ToolTipRole)
              .toString()
              .contains(u"制度改正"_s));
    CHECK(int(work::blanksOf(desk.window->document()->phases(), desk.window->document()->sheet(),
                             desk.window->document()->form())
                  .size()) < before);
    desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return !desk.at(1, u"item"_s).data(SheetModel::EndedRole).toBool(); }));
}

TEST_CASE("A row added at mid-year asks why, and its plan can be filled in", "[desk][stages]")
{
    Desk desk;
    desk.openPhase(u"mid"_s);
    desk.prompts->typed.clear();
    desk.trigger(u"row.add"_s);
    desk.settle();
    CHECK(desk.model()->rowCount() == 3); // turned back
    desk.prompts->typed = u"補正予算のため"_s;
    desk.trigger(u"row.add"_s);
    REQUIRE(waitUntil([&] { return desk.model()->rowCount() == 4; }));
    int added = -1;
    for (int row = 0; row < 4; ++row) {
        if (desk.window->document()->life(desk.model()->itemAt(row)).event == LifeEvent::Added)
            added = row;
    }
    REQUIRE(added >= 0);
    CHECK_FALSE(desk.at(added, u"target"_s).data(SheetModel::LockedRole).toBool());
    CHECK(desk.at(added == 0 ? 1 : 0, u"target"_s).data(SheetModel::LockedRole).toBool());
}

TEST_CASE("What somebody else writes while one types is not overwritten unseen", "[desk][stages]")
{
    Desk desk;
    desk.goTo(0, u"target"_s);
    const work::CellRef cell{desk.window->document()->sheet().id, desk.model()->itemAt(0),
                             u"target"_s};
    QTest::keyClick(desk.table(), Qt::Key_2);
    // Another window's commit arrives while the editor is open.
    bool other = false;
    desk.window->store().change(
        [cell](work::Session &session) {
            return work::setCells(session, {{cell, u"他の人の目標"_s, {}}});
        },
        [&](const Result<work::Applied> &) { other = true; });
    REQUIRE(waitUntil([&] { return other; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.window->document()->rejections().size() == 1; }));
    CHECK(desk.window->document()->rejections()[0].stored == u"他の人の目標"_s);
    CHECK(desk.stored(0, u"target"_s) == u"他の人の目標"_s);
    // Whoever saw it may write over it.
    desk.window->document()->overwrite({cell.item, cell.key});
    REQUIRE(waitUntil([&] { return desk.stored(0, u"target"_s) == u"2"_s; }));
}

TEST_CASE("A cell that is locked while somebody types keeps what was typed in view",
          "[desk][stages]")
{
    Desk desk;
    desk.goTo(0, u"target"_s);
    QTest::keyClick(desk.table(), Qt::Key_2);
    bool handed = false;
    desk.window->store().change([id = desk.window->document()->sheet().id](
                                    work::Session &session) { return work::handIn(session, {id}); },
                                [&](const Result<work::Applied> &) { handed = true; });
    REQUIRE(waitUntil([&] { return handed; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.window->document()->rejections().size() == 1; }));
    CHECK(desk.window->document()->rejections()[0].typed == u"2"_s);
    // Its sheet may go out of view and come back.
    const QString id = desk.window->document()->sheet().id;
    desk.window->document()->showNothing();
    CHECK(desk.window->document()->unsavedSheets() == QStringList{id});
}

TEST_CASE("A window may go without being closed while somebody types", "[desk][stages]")
{
    auto desk = std::make_unique<Desk>();
    desk->goTo(0, u"target"_s);
    QTest::keyClick(desk->table(), Qt::Key_2);
    desk->window->setAttribute(Qt::WA_DeleteOnClose, false);
    desk->window.reset();
    SUCCEED();
    desk.release(); // its own end would look for the window
}
