#include "desk_fixture.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// Rows named 0, 1, 2 in the column item.
void nameRows(Desk &desk)
{
    std::vector<CellWrite> writes;
    for (int row = 0; row < desk.model()->rowCount(); ++row)
        writes.push_back({{desk.model()->itemAt(row), u"item"_s}, QString::number(row)});
    desk.window->document()->write(writes);
    desk.settle();
}

QString names(Desk &desk)
{
    QString all;
    for (int row = 0; row < desk.model()->rowCount(); ++row)
        all += desk.text(row, u"item"_s);
    return all;
}

// With the mouse, by its number, into the upper or lower half of another row's number.
void dragRow(Desk &desk, int from, int to, bool lower)
{
    QWidget *numbers = desk.table()->verticalHeader()->viewport();
    const auto middle = [&](int row) {
        return QPoint(10,
                      desk.table()->rowViewportPosition(row) + desk.table()->rowHeight(row) / 2);
    };
    const QPoint aim = middle(to) + QPoint(0, lower ? 6 : -6);
    QTest::mousePress(numbers, Qt::LeftButton, {}, middle(from));
    for (const QPoint &at : {middle(from) + QPoint(0, 2), (middle(from) + aim) / 2, aim}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(numbers->mapToGlobal(at)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(numbers, &move);
    }
    QTest::mouseRelease(numbers, Qt::LeftButton, {}, aim);
}

} // namespace

TEST_CASE("Rows are added, duplicated, removed and moved, each undone by name", "[desk][rows]")
{
    Desk desk;
    nameRows(desk);
    REQUIRE(names(desk) == u"012"_s);
    desk.goTo(0, u"item"_s);

    SECTION("added behind the current one")
    {
        desk.trigger(u"row.add"_s);
        REQUIRE(waitUntil([&] { return desk.model()->rowCount() == 4; }));
        CHECK(names(desk) == u"012"_s);
        CHECK(desk.text(1, u"item"_s).isEmpty());
        CHECK(desk.table()->currentIndex().row() == 1);
    }
    SECTION("duplicated")
    {
        desk.trigger(u"row.duplicate"_s);
        REQUIRE(waitUntil([&] { return names(desk) == u"0012"_s; }));
    }
    SECTION("removed")
    {
        desk.trigger(u"row.remove"_s);
        REQUIRE(waitUntil([&] { return names(desk) == u"12"_s; }));
        CHECK(desk.table()->selectionModel()->hasSelection());
    }
    SECTION("moved by key")
    {
        desk.trigger(u"row.down"_s);
        REQUIRE(waitUntil([&] { return names(desk) == u"102"_s; }));
        CHECK(desk.table()->currentIndex() == desk.at(1, u"item"_s));
    }
    SECTION("moved up by dragging its number")
    {
        dragRow(desk, 2, 1, false);
        REQUIRE(waitUntil([&] { return names(desk) == u"021"_s; }));
    }
    SECTION("moved by dragging its number")
    {
        dragRow(desk, 0, 2, true);
        REQUIRE(waitUntil([&] { return names(desk) == u"120"_s; }));
    }
    desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return names(desk) == u"012"_s && desk.model()->rowCount() == 3; }));
}

TEST_CASE("Where rows may not change, the reason is said", "[desk][rows]")
{
    Desk desk;
    nameRows(desk);
    desk.openPhase(u"mid"_s);
    QStringList said;
    QObject::connect(desk.window->page(), &SheetPage::refused, desk.window.get(),
                     [&](const QString &reason) { said += reason; });
    desk.goTo(0, u"item"_s);
    desk.trigger(u"row.remove"_s);
    desk.settle();
    CHECK(desk.model()->rowCount() == 3);
}

TEST_CASE("A row that is let go where it was, or by Esc, stays", "[desk][rows]")
{
    Desk desk;
    nameRows(desk);
    desk.table()->setFocus();
    QStringList asked;
    QObject::connect(desk.table(), &SheetTable::moveRowWanted, desk.table(),
                     [&](int from, int to) { asked += u"%1>%2"_s.arg(from).arg(to); });
    dragRow(desk, 1, 1, true);
    CHECK(asked.isEmpty());
    QWidget *numbers = desk.table()->verticalHeader()->viewport();
    const int y = desk.table()->rowViewportPosition(2) + 4;
    QTest::mousePress(numbers, Qt::LeftButton, {}, QPoint(10, 4));
    QMouseEvent move(QEvent::MouseMove, QPointF(10, y),
                     QPointF(numbers->mapToGlobal(QPoint(10, y))), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(numbers, &move);
    QTest::keyClick(desk.table(), Qt::Key_Escape);
    QTest::mouseRelease(numbers, Qt::LeftButton, {}, QPoint(10, y));
    CHECK(asked.isEmpty());
}
