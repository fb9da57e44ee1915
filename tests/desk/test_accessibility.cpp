#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk_fixture.h"
#include "screen_list.h"
#include "walk.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// The cell as a screen reader meets it.
QAccessibleInterface *cellOf(const Desk &desk, const QModelIndex &index)
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(desk.table());
    REQUIRE(table);
    REQUIRE(table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(index.row(), index.column());
    REQUIRE(cell);
    return cell;
}

} // namespace

TEST_CASE("Every screen can be heard, walked through by keyboard, and shows where one is",
          "[desk][accessibility]")
{
    static const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    for (const Screen &screen : screens()) {
        QSettings().clear();
        int looked = 0;
        const auto walk = [&](QWidget &widget, const QString &name) {
            INFO(name);
            ++looked;
            const auto none = [](const QStringList &defects) {
                CHECK(defects.join(u'\n') == QString());
            };
            none(namingDefects(widget));
            none(tabOrderDefects(widget));
            none(focusDefects(widget));
            testModels(widget);
        };
        Scene scene(walk, screen.empty ? [](work::Session &) { return Status(); }
                                       : StoreController::Setup());
        INFO(screen.name);
        testModels(scene.window());
        screen.show(scene, QString::fromLatin1(screen.name));
        CHECK(looked > 0);
        CHECK(scene.failures().join(u'\n') == QString());
    }
}

TEST_CASE("The walk finds what it is there to find", "[desk][accessibility]")
{
    QDialog dialog;
    auto *box = new QVBoxLayout(&dialog);
    auto *first = new QLineEdit(&dialog);
    auto *second = new QLineEdit(&dialog);
    auto *third = new QCheckBox(u"公表する"_s, &dialog);
    for (QWidget *widget : {static_cast<QWidget *>(first), static_cast<QWidget *>(second),
                            static_cast<QWidget *>(third)})
        box->addWidget(widget);
    first->setAccessibleName(u"名前"_s);
    second->setAccessibleName(u"部署"_s);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(namingDefects(dialog).isEmpty());
    CHECK(tabOrderDefects(dialog).isEmpty());
    CHECK(focusDefects(dialog).isEmpty());

    second->setAccessibleName(u"名前"_s);
    CHECK(namingDefects(dialog).size() == 1);
    second->setAccessibleName({});
    CHECK(namingDefects(dialog).size() == 1);
    third->setFocusPolicy(Qt::ClickFocus);
    CHECK(tabOrderDefects(dialog).size() == 1);
    third->setFocusPolicy(Qt::StrongFocus);
    QWidget::setTabOrder(third, second);
    QWidget::setTabOrder(second, first);
    CHECK(tabOrderDefects(dialog).size() == 2); // from the bottom up
    first->setStyleSheet(
        u"QLineEdit { border: 1px solid gray; selection-background-color: white; }"_s);
    first->setReadOnly(true); // no cursor either
    CHECK(focusDefects(dialog).size() == 1);
}

TEST_CASE("A field of the sheet is called as it is printed", "[desk][accessibility]")
{
    Desk desk;
    const FieldEditor *mission = desk.window->page()->header()->editor(u"mission"_s);
    REQUIRE(mission);
    CHECK(mission->accessibleName().contains(u"課の使命"_s));
}

TEST_CASE("A cell of the table says its heading, its row, and whether it can be filled in",
          "[desk][accessibility]")
{
    Desk desk;
    desk.window->document()->write({{{desk.model()->itemAt(1), u"item"_s}, u"窓口の改善"_s}});
    desk.settle();
    const QAccessibleInterface *written = cellOf(desk, desk.at(1, u"item"_s));
    CHECK(written->text(QAccessible::Name).contains(u"取組項目"_s));
    CHECK(written->text(QAccessible::Name).contains(u"窓口の改善"_s));
    CHECK(written->text(QAccessible::Name).contains(u"2"_s));
    CHECK(written->text(QAccessible::Description).contains(u"記入欄"_s));
    const QAccessibleInterface *blank = cellOf(desk, desk.at(0, u"item"_s));
    CHECK(blank->text(QAccessible::Description).contains(u"未記入"_s));
    const QAccessibleInterface *closed = cellOf(desk, desk.at(0, u"midReview"_s));
    CAPTURE(closed->text(QAccessible::Description).toStdString());
    CHECK(closed->text(QAccessible::Description).contains(u"記入対象外"_s));
}
