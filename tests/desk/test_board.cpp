#include "desk/act_dialog.h"
#include "desk/board.h"
#include "desk/board_page.h"
#include "desk/day_box.h"
#include "desk/desk_person.h"
#include "desk_fixture.h"
#include "work/phases.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// Mid-year of the two sections, due long ago; the first has written something.
Status midYear(work::Session &session)
{
    if (const Status made = twoSections(session); !made)
        return made;
    work::SheetFilter all;
    const auto open = work::openPhase(session, u"mid"_s, all, 2026);
    const auto due = work::setDeadline(session, u"mid"_s, all, 2026, QDate(2001, 10, 31));
    const auto sheets = session.sheets(all);
    if (!open || !due || !sheets)
        return failure(open ? due ? sheets.error() : due.error() : open.error());
    const Sheet &first = sheets->front();
    const auto written = work::setCells(
        session, {{{first.id, first.items.front().id, u"progress"_s}, u"順調"_s, {}}});
    return written ? Status() : failure(written.error());
}

struct OnBoard
{
    Desk desk{midYear};
    BoardPage *page = desk.window->board()->page();

    OnBoard()
    {
        desk.trigger(u"board"_s);
        REQUIRE(waitUntil([&] { return page->isVisible() && page->report().entries.size() == 2; }));
    }
    [[nodiscard]] QTreeView *view() const { return page->view(); }
    [[nodiscard]] QModelIndex department() const { return page->filter()->index(0, 0); }
    [[nodiscard]] QModelIndex line(int row, int column = 0) const
    {
        return page->filter()->index(row, column, department());
    }
    [[nodiscard]] QString text(int row, const QString &heading) const
    {
        return line(row, columnOf(heading)).data().toString();
    }
    [[nodiscard]] int columnOf(const QString &heading) const
    {
        for (int column = 0; column < page->filter()->columnCount(); ++column) {
            if (page->filter()->headerData(column, Qt::Horizontal).toString() == heading)
                return column;
        }
        FAIL("no column " << heading.toStdString());
        return -1;
    }
    void handIn(size_t entry)
    {
        desk.window->store().change(
            [id = page->report().entries[entry].sheet](work::Session &session) {
                return work::handIn(session, {id}, {2026, {u"担当"_s, {}}, {}, {}});
            });
    }
};

} // namespace

TEST_CASE("The board shows each section below its department, and keeps up", "[desk][board]")
{
    OnBoard at;
    const QAbstractItemModelTester tester(at.page->filter());
    CHECK(at.department().data().toString() == u"市民部"_s);
    CHECK(at.line(0).data().toString() == u"窓口課"_s);
    CHECK(at.text(0, u"中間確認"_s) == u"入力中"_s);
    CHECK(at.text(1, u"中間確認"_s) == u"未着手"_s);
    CHECK(at.text(0, u"年度目標設定"_s) == u"提出なし"_s);
    CHECK(at.text(0, u"年度末確認"_s) == u"開始前"_s);
    CHECK(at.text(0, u"未記入"_s) == u"8"_s);
    CHECK(at.text(0, u"遅れ"_s).endsWith(u"日超過"_s));
    CHECK(at.page->totals().startsWith(u"シート 2　提出済 0　未提出 2　期限超過 2　未記入 17"_s));

    at.handIn(0);
    REQUIRE(waitUntil([&] { return at.text(0, u"中間確認"_s) == u"提出済"_s; }));
    CHECK(at.department().siblingAtColumn(at.columnOf(u"中間確認"_s)).data().toString() ==
          u"提出 1/2"_s);
    CHECK(at.page->totals().startsWith(u"シート 2　提出済 1　未提出 1　期限超過 1"_s));
    at.desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return at.text(0, u"中間確認"_s) == u"入力中"_s; }));
    CHECK(at.page->isVisible());
}

TEST_CASE("The board is narrowed by words and by what is the matter, and sorted", "[desk][board]")
{
    OnBoard at;
    const auto shown = [&] { return at.page->shownReport().entries.size(); };
    QTest::keyClicks(at.page->needle(), u"x"_s);
    CHECK(shown() == 0);
    at.page->needle()->setText(u"ﾎｹﾝ"_s); // nothing is called so
    CHECK(shown() == 0);
    at.page->needle()->setText(u"保険"_s);
    REQUIRE(shown() == 1);
    CHECK(at.page->totals().startsWith(u"シート 1"_s));
    CHECK(at.view()->isExpanded(at.department()));
    at.page->needle()->clear();
    CHECK(shown() == 2);

    at.page->mark(BoardModel::Conflict)->setChecked(true);
    CHECK(shown() == 0);
    at.page->mark(BoardModel::Conflict)->setChecked(false);
    at.page->mark(BoardModel::Late)->setChecked(true);
    CHECK(shown() == 2);
    at.handIn(0);
    REQUIRE(waitUntil([&] { return shown() == 1; }));
    CHECK(at.page->mark(BoardModel::Late)->text() == u"期限超過（1）"_s);
    at.page->mark(BoardModel::Late)->setChecked(false);

    at.view()->sortByColumn(at.columnOf(u"未記入"_s), Qt::DescendingOrder);
    CHECK(at.line(0).data().toString() == u"保険課"_s); // 9 before 8
    at.view()->sortByColumn(0, Qt::AscendingOrder);
    CHECK(at.line(0).data().toString() == u"窓口課"_s);

    at.page->grouping()->setChecked(false);
    CHECK(at.page->filter()->rowCount() == 2);
    CHECK(at.department().data().toString() == u"市民部　窓口課"_s);
}

TEST_CASE("A chosen phase has the board to itself", "[desk][board]")
{
    OnBoard at;
    at.page->phases()->setCurrentIndex(at.page->phases()->findText(u"年度末確認"_s));
    Q_EMIT at.page->phases()->activated(at.page->phases()->currentIndex());
    REQUIRE(waitUntil([&] { return at.page->report().entries[0].now.phase == u"end"_s; }));
    CHECK(at.text(0, u"年度末確認"_s) == u"開始前"_s);
    CHECK(at.text(0, u"未記入"_s).isEmpty());
    for (int column = 0; column < at.page->filter()->columnCount(); ++column)
        CHECK(at.page->filter()->headerData(column, Qt::Horizontal) != u"中間確認"_s);
}

TEST_CASE("A line leads to the first blank of its sheet", "[desk][board]")
{
    OnBoard at;
    const work::UnitProgress entry = at.page->report().entries[1];
    at.view()->setFocus();
    at.view()->setCurrentIndex(at.line(1));
    QTest::keyClick(at.view(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !at.desk.window->document()->isEmpty(); }));
    CHECK(at.desk.window->document()->sheet().id == entry.sheet);
    CHECK_FALSE(at.page->isVisible());
    const CellKey cell = at.desk.model()->keyAt(at.desk.table()->currentIndex());
    CHECK(cell.item == entry.firstBlank.item);
    CHECK(cell.key == u"progress"_s);
    // And back, where no sheet is there to act on.
    at.desk.trigger(u"board"_s);
    REQUIRE(waitUntil([&] { return at.page->isVisible(); }));
    CHECK(at.desk.window->document()->isEmpty());
    CHECK(at.view()->currentIndex() == at.line(1));
}

TEST_CASE("Reminders are copied, deadlines extended, the list written", "[desk][board]")
{
    OnBoard at;
    Q_EMIT at.page->remindersWanted(at.page->shownReport());
    const QString all = QApplication::clipboard()->text();
    CHECK(all.contains(u"市民部　窓口課　御中"_s));
    CHECK(all.contains(u"市民部　保険課　御中"_s));
    at.view()->setCurrentIndex(at.line(1));
    REQUIRE(at.page->chosenReport().entries.size() == 1);
    Q_EMIT at.page->remindersWanted(at.page->chosenReport());
    CHECK(QApplication::clipboard()->text().startsWith(u"市民部　保険課"_s));

    Q_EMIT at.page->extensionWanted(at.page->chosenReport());
    auto *dialog = at.desk.window->findChild<ActDialog *>();
    REQUIRE(dialog);
    dialog->findChild<DayBox *>()->setDay(QDate(2099, 1, 31));
    dialog->accept();
    REQUIRE(waitUntil([&] { return !at.page->report().entries[1].isLate(); }));
    CHECK(at.page->report().entries[0].isLate());
    CHECK(at.text(1, u"提出期限"_s).contains(u"1月31日"_s));

    const QTemporaryDir folder;
    for (const QString &name : {u"一覧.xlsx"_s, u"一覧.csv"_s}) {
        at.desk.prompts->path = folder.filePath(name);
        Q_EMIT at.page->exportWanted();
        REQUIRE(waitUntil([&] { return QFileInfo::exists(folder.filePath(name)); }));
    }
}

TEST_CASE("Whoever has no section begins with the board", "[desk][board]")
{
    const QTemporaryDir folder;
    Desk desk;
    desk.window->store().open(folder.filePath(u"市.mokuhyo"_s), StoreController::Opening::New,
                              twoSections);
    ActDialog *dialog = nullptr;
    REQUIRE(waitUntil([&] {
        dialog = desk.window->findChild<ActDialog *>();
        return dialog && dialog->isVisible();
    }));
    dialog->findChild<QLineEdit *>()->setText(u"企画 花子"_s);
    dialog->accept();
    const BoardPage *page = desk.window->board()->page();
    REQUIRE(waitUntil([&] { return page->isVisible() && page->report().entries.size() == 2; }));
    CHECK(desk.window->document()->isEmpty());
}
