#include "desk_fixture.h"

#include <QHeaderView>
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
    SECTION("moved by dragging its number")
    {
        desk.table()->verticalHeader()->moveSection(0, 2);
        REQUIRE(waitUntil([&] { return names(desk) == u"120"_s; }));
        CHECK(desk.table()->verticalHeader()->visualIndex(0) == 0);
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
