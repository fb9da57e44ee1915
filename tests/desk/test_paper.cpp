// The sheet as a piece of paper: fields in their places, one scroll bar, folded columns, memory.
#include "desk/band_header.h"
#include "desk/cell_editor.h"
#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/paper_view.h"
#include "desk/row_heights.h"
#include "desk/sdg_chips.h"
#include "desk/sdg_picker.h"
#include "desk/text_cache.h"
#include "desk_fixture.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// A form whose header is long, with a field for goals and a footer in two halves.
Status longHeader(work::Session &session)
{
    const auto made =
        work::createSheets(session, {{u"ueda"_s,
                                      2026,
                                      2026,
                                      {},
                                      {},
                                      {{u"goal"_s, u"防災"_s},
                                       {u"situation"_s, u"現況が続く。\n"_s.repeated(15)},
                                       {u"sdgs"_s, u"4、11"_s}}},
                                     {u"ueda"_s, 2026, 2026, {}, {}, {{u"goal"_s, u"福祉"_s}}}});
    return made ? Status() : failure(made.error());
}

// Where the lines of a text stand, from the top of the cell.
QList<int> linesOf(const CellEditor &editor)
{
    QList<int> tops;
    const int frame = editor.viewport()->mapTo(&editor, QPoint(0, 0)).y();
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        const QRectF box = editor.document()->documentLayout()->blockBoundingRect(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            tops += qRound(box.top() + block.layout()->lineAt(i).y()) + frame;
    }
    return tops;
}

} // namespace

TEST_CASE("A text in edit breaks and stands as it was painted", "[desk][paper]")
{
    Desk desk;
    const QString text = u"(1)窓口の待ち時間を短くするために案内係を置き、混雑の状況を知らせる。\n"
                         "(2) ABC と abc を混ぜた行、𠮷野家、① ㈱。\n\n最後の行"_s;
    for (const QString &column : {u"item"_s, u"activity"_s, u"target"_s}) {
        desk.goTo(0, column);
        desk.window->document()->write({{{desk.model()->itemAt(0), column}, text}});
        QTest::keyClick(desk.table(), Qt::Key_F2);
        const QModelIndex at = desk.at(0, column);
        auto *editor = qobject_cast<CellEditor *>(desk.table()->indexWidget(at));
        REQUIRE(editor);
        const WrappedText painted(text, cellTextWidth(desk.table()->visualRect(at).width()),
                                  desk.table()->font());
        // The row has grown, and with it the paper, once its layout comes round.
        (void)waitUntil([&] { return linesOf(*editor).size() == painted.lineCount(); });
        const QList<int> lines = linesOf(*editor);
        CAPTURE(column, painted.width(), cellTextWidth(desk.table()->visualRect(at).width()),
                editor->viewport()->width());
        REQUIRE(lines.size() == painted.lineCount());
        for (int i = 0; i < painted.lineCount(); ++i)
            CHECK(lines[i] == cellPaddingY + qRound(painted.lineTop(i)));
        // It needs no more room than the cell has.
        CHECK(waitUntil([&] { return editor->height() == desk.table()->rowHeight(0); }));
        QTest::keyClick(editor, Qt::Key_Escape);
    }
    desk.settle();
}

TEST_CASE("Header and table scroll as one; the headings stay", "[desk][paper]")
{
    Desk desk(longHeader);
    desk.window->resize(1280, 800);
    PaperView *paper = desk.window->page()->paper();
    SheetTable *table = desk.table();
    REQUIRE(waitUntil([&] { return paper->tableTop() > 200; }));
    desk.window->document()->write(
        {{{desk.model()->itemAt(1), u"item"_s}, u"取組の内容\n"_s.repeated(20)}});
    desk.settle();
    paper->setPosition(0);
    CHECK(table->y() == paper->tableTop());
    desk.goTo(2, u"item"_s);
    REQUIRE(waitUntil([&] {
        const QRect cell = table->visualRect(table->currentIndex());
        return table->viewport()->rect().contains(cell);
    }));
    // The header gives way to the rows.
    CHECK(table->height() > paper->height() / 2);
    CHECK(table->bandHeader()->isVisible());
    CHECK(table->mapTo(paper, QPoint(0, 0)).y() >= 0);

    QWheelEvent wheel(QPointF(100, 100), table->viewport()->mapToGlobal(QPointF(100, 100)), {},
                      QPoint(0, 12000), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    for (int turn = 0; turn < 20; ++turn) // a page each at most
        QCoreApplication::sendEvent(table->viewport(), &wheel);
    CHECK(paper->position() == 0);

    // A field that is gone to is seen.
    desk.goTo(5, u"item"_s);
    FieldEditor *goal = desk.window->page()->header()->editor(u"goal"_s);
    REQUIRE(goal);
    goal->setFocus();
    CHECK(paper->rect().contains(QRect(goal->mapTo(paper, QPoint(0, 0)), goal->size())));
    FieldEditor *effects = desk.window->page()->footer()->editor(u"effects"_s);
    REQUIRE(effects);
    effects->setFocus();
    CHECK(paper->rect().contains(effects->mapTo(paper, effects->rect().center())));
}

TEST_CASE("Fields stand in the rows and proportions of the paper", "[desk][paper]")
{
    Desk desk(longHeader);
    const FieldsPanel *header = desk.window->page()->header();
    const auto place = [&](const QString &key) {
        const FieldEditor *editor = header->editor(key);
        return QRect(editor->mapTo(header, QPoint(0, 0)), editor->size());
    };
    REQUIRE(waitUntil([&] { return place(u"goal"_s).width() > 100; }));
    CHECK(place(u"goal"_s).top() == place(u"department"_s).top());
    CHECK(place(u"department"_s).top() == place(u"priority"_s).top());
    CHECK(place(u"goal"_s).right() < place(u"department"_s).left());
    CHECK(place(u"goal"_s).width() > 2 * place(u"priority"_s).width());
    CHECK(place(u"situation"_s).top() > place(u"reformPlan"_s).bottom());
    // Two halves of the footer, side by side.
    const FieldsPanel *footer = desk.window->page()->footer();
    const FieldEditor *left = footer->editor(u"participation"_s);
    const FieldEditor *right = footer->editor(u"effects"_s);
    CHECK(left->mapTo(footer, QPoint(0, 0)).y() == right->mapTo(footer, QPoint(0, 0)).y());
    CHECK(left->mapTo(footer, QPoint(left->width(), 0)).x() <
          right->mapTo(footer, QPoint(0, 0)).x());
}

TEST_CASE("Goals are chips; the picker keeps the text as it was typed", "[desk][paper]")
{
    Desk desk(longHeader);
    auto *chips = desk.window->page()->header()->findChild<SdgChips *>();
    REQUIRE(chips);
    const CellKey cell{{}, u"sdgs"_s};
    CHECK(chips->accessibleDescription().contains(u"住み続けられるまちづくりを"_s));
    chips->button()->setFocus();
    QTest::keyClick(chips->button(), Qt::Key_Space);
    QPointer<SdgPicker> picker = chips->findChild<SdgPicker *>();
    REQUIRE(picker);
    REQUIRE(picker->buttons().size() == 17);
    CHECK(picker->buttons()[3]->isChecked());
    CHECK(picker->buttons()[3]->text().contains(u"質の高い教育をみんなに"_s));
    QTest::keyClick(picker->buttons()[3], Qt::Key_Right); // 4 → 13
    QTest::keyClick(picker->buttons()[12], Qt::Key_Space);
    CHECK(desk.window->document()->text(cell) == u"4、11、13"_s);
    QTest::mouseClick(picker->buttons()[3], Qt::LeftButton);
    CHECK(desk.window->document()->text(cell) == u"11、13"_s);
    QTest::keyClick(picker->buttons()[12], Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !picker; }));
    desk.settle();
}

TEST_CASE("Columns of phases to come are a strip until somebody opens it", "[desk][paper]")
{
    Desk desk;
    SheetTable *table = desk.table();
    const int progress = desk.at(0, u"progress"_s).column();
    const int review = desk.at(0, u"midReview"_s).column();
    CHECK(table->isStrip(progress));
    CHECK(table->isColumnHidden(review));
    CHECK(table->columnWidth(progress) < 40);

    SECTION("by a click, and it is remembered for the form")
    {
        QTest::mouseClick(table->bandHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(table->columnViewportPosition(progress) + 5, 20));
        CHECK_FALSE(table->isStrip(progress));
        CHECK_FALSE(table->isColumnHidden(review));
        desk.trigger(u"sheet.next"_s);
        desk.settle();
        CHECK_FALSE(table->isColumnHidden(review));
    }
    SECTION("by key, for all, and back")
    {
        desk.trigger(u"columns.fold"_s);
        CHECK_FALSE(table->isColumnHidden(desk.at(0, u"summary"_s).column()));
        desk.trigger(u"columns.fold"_s);
        CHECK(table->isColumnHidden(review));
    }
    SECTION("by going to a cell in it")
    {
        table->goTo(desk.at(0, u"midReview"_s));
        CHECK_FALSE(table->isColumnHidden(review));
        CHECK(table->isColumnHidden(desk.at(0, u"actual"_s).column()));
    }
    SECTION("when the phase opens")
    {
        desk.openPhase(u"mid"_s);
        CHECK_FALSE(table->isColumnHidden(review));
        CHECK(table->isStrip(desk.at(0, u"summary"_s).column()));
    }
    SECTION("when there is something in it")
    {
        desk.prompts->typed = u"転記"_s;
        desk.trigger(u"amend"_s);
        CHECK_FALSE(table->isColumnHidden(review)); // locked cells may be filled in now
        desk.window->document()->write({{{desk.model()->itemAt(0), u"midReview"_s}, u"済"_s}});
        desk.settle();
        desk.trigger(u"amend"_s);
        CHECK_FALSE(table->isColumnHidden(review));
    }
}

TEST_CASE("A sheet comes back as it was left", "[desk][paper]")
{
    Desk desk(longHeader);
    desk.window->resize(1280, 700);
    const QString first = desk.window->document()->sheet().id;
    desk.goTo(4, u"period"_s);
    desk.trigger(u"fold"_s);
    QTest::qWait(0);
    desk.window->page()->paper()->setPosition(desk.window->page()->paper()->tableTop() + 60);
    const int position = desk.window->page()->paper()->position();
    const auto go = [&](const QString &action) {
        const QString before = desk.window->document()->sheet().id;
        desk.trigger(action);
        REQUIRE(waitUntil([&] { return desk.window->document()->sheet().id != before; }));
        desk.settle();
    };
    const bool last = !desk.window->document()->sheet().value(u"goal"_s).contains(u"防災"_s);
    go(last ? u"sheet.previous"_s : u"sheet.next"_s);
    CHECK(desk.window->page()->header()->isVisible());
    go(last ? u"sheet.next"_s : u"sheet.previous"_s);
    CHECK(desk.window->document()->sheet().id == first);
    CHECK_FALSE(desk.window->page()->header()->isVisible());
    CHECK(desk.table()->currentIndex() == desk.at(4, u"period"_s));
    CHECK(std::abs(desk.window->page()->paper()->position() - position) <= 1);
}

TEST_CASE("What is not asked for now is folded away when a sheet opens", "[desk][paper]")
{
    Desk desk;
    CHECK(desk.window->page()->header()->isVisible());
    desk.openPhase(u"mid"_s);
    CHECK_FALSE(desk.window->page()->header()->isVisible());
}

TEST_CASE("Rows out of view are measured later and move nothing in view", "[desk][paper]")
{
    Desk desk([](work::Session &session) -> Status {
        const auto made = work::createSheets(session, {{u"machida"_s, 2026, 2026, {}, {}, {}}});
        if (!made)
            return failure(made.error());
        std::vector<QHash<QString, QString>> rows;
        for (int i = 0; i < 200; ++i)
            rows.push_back({{u"item"_s, QString::number(i)},
                            {u"activity"_s, u"長い活動の内容を書く。\n"_s.repeated(1 + i % 7)}});
        const auto added = work::addItems(session, made->changes.front().record, rows);
        return added ? Status() : failure(added.error());
    });
    SheetTable *table = desk.table();
    REQUIRE(waitUntil([&] { return table->rowHeights()->isSettled(); }));
    const int row = 150;
    table->goTo(desk.at(row, u"item"_s));
    const int place = table->rowViewportPosition(row);
    CHECK(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
    // All heights anew, from guesses: the row stays under the eye.
    table->setChosenWidths({{u"activity"_s, 150}});
    table->resize(table->width() - 1, table->height());
    desk.window->resize(desk.window->width() - 40, desk.window->height());
    QTest::qWait(0);
    REQUIRE(waitUntil([&] { return table->rowHeights()->isSettled(); }));
    QTest::qWait(0);
    CAPTURE(place, table->rowViewportPosition(row));
    CHECK(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
    for (int i = 0; i < desk.model()->rowCount(); i += 13) {
        const int height = table->rowHeight(i);
        desk.table()->rowHeights()->layOut(i);
        CHECK(table->rowHeight(i) == height);
    }
}
