#include "desk/export_dialog.h"
#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/new_year_dialog.h"
#include "desk_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget);
}

// Parts of a control that speak for it: a combo box's line, a spin box's.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
           widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QTableCornerButton") ||
           qobject_cast<const QMenuBar *>(parent);
}

void checkNames(QWidget &screen)
{
    QHash<QString, const QWidget *> seen;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if (!isControl(widget) || isPart(widget) || !widget->isVisibleTo(&screen))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        const QString name = accessible->text(QAccessible::Name);
        INFO(widget->metaObject()->className() << " " << widget->objectName());
        CAPTURE(name);
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(seen.contains(name));
        seen.insert(name, widget);
        // Buttons of a tool bar have their action's key and menu.
        if (!qobject_cast<QToolBar *>(widget->parentWidget()) && widget->isEnabled())
            CHECK((widget->focusPolicy() & Qt::TabFocus) != 0);
    }
    CHECK(seen.size() > 2);
}

} // namespace

TEST_CASE("Every control of the sheet's screen has a name of its own", "[desk][accessibility]")
{
    Desk desk;
    checkNames(*desk.window);
    const FieldEditor *mission = desk.window->page()->header()->editor(u"mission"_s);
    REQUIRE(mission);
    CHECK(mission->accessibleName().contains(u"課の使命"_s));
    desk.trigger(u"find"_s);
    checkNames(*desk.window);
}

TEST_CASE("Every control of the start page has a name of its own", "[desk][accessibility]")
{
    Desk desk([](mokuhyo::work::Session &) { return mokuhyo::Status(); });
    checkNames(*desk.window);
}

TEST_CASE("Every control of the dialogs has a name of its own", "[desk][accessibility]")
{
    ExportDialog exporting({2026, u"id"_s, u"窓口課"_s, u"unit"_s, u"市民部"_s});
    exporting.show();
    checkNames(exporting);
    NewYearDialog starting({{u"a"_s, u"様式A"_s, mokuhyo::Rows::Kind::Free}}, 2026);
    starting.show();
    checkNames(starting);
}
