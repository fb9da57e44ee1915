#include "desk/action_registry.h"
#include "desk_fixture.h"

#include <QAction>

#include <catch2/catch.hpp>

using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// QObject tells its heirs alone who listens.
class Listeners : public QAction
{
public:
    static int of(const QAction &action)
    {
        return (action.*&Listeners::receivers)(SIGNAL(triggered(bool)));
    }
};

} // namespace

TEST_CASE("No two actions share a key", "[desk][actions]")
{
    QWidget window;
    ActionRegistry registry(&window);
    CHECK(registry.clashes().isEmpty());
    registry.action(u"reload"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    CHECK(registry.clashes().size() == 1);
}

TEST_CASE("Every action does something and stands in the list of keys", "[desk][actions]")
{
    Desk desk;
    const ActionRegistry &registry = desk.window->actions();
    const auto table = registry.shortcutTable();
    for (const QAction *action : registry.all()) {
        INFO(action->objectName());
        CHECK(Listeners::of(*action) > 0);
        if (action->shortcuts().isEmpty())
            continue;
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        CHECK(std::ranges::count(table, keys, &ActionRegistry::ShortcutLine::keys) == 1);
    }
}
