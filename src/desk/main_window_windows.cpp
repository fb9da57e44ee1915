// Several windows on one store.
#include "desk/action_registry.h"
#include "desk/main_window.h"
#include "desk/sheet_page.h"
#include "desk/tree_panel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

void MainWindow::connectWindows()
{
    const auto on = [this](const QString &id, auto slot) {
        connect(m_actions->action(id), &QAction::triggered, this, slot);
    };
    const auto another = [this](const QString &sheet) {
        Q_EMIT windowWanted({m_store.info().path, m_tree->year(), sheet, {}, {}});
    };
    // A new window shows what this one does, to go elsewhere from there.
    on(u"window.new"_s, [this, another] { another(place().sheet); });
    on(u"window.close"_s, [this] { close(); });
    connect(m_windowMenu, &QMenu::aboutToShow, this,
            [this] { Q_EMIT windowMenuWanted(m_windowMenu); });
    connect(m_tree, &TreePanel::sheetMenuWanted, this,
            [this, another](const QString &sheet, const QPoint &at) {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                connect(menu->addAction(tr("開く(&O)")), &QAction::triggered, this,
                        [this, sheet] { openSheet(sheet); });
                connect(menu->addAction(tr("別のウィンドウで開く(&W)")), &QAction::triggered, this,
                        [another, sheet] { another(sheet); });
                menu->popup(at);
            });
}

WindowPlace MainWindow::place() const
{
    WindowPlace place = m_wanted;
    if (m_store.isOpen()) {
        place.store = m_store.info().path;
        place.year = m_tree->year();
        place.sheet = m_document->isEmpty() ? QString() : m_document->sheet().id;
    }
    place.geometry = saveGeometry();
    place.splitter = m_across->saveState();
    return place;
}

void MainWindow::takePlace(const WindowPlace &place)
{
    if (!place.geometry.isEmpty())
        restoreGeometry(place.geometry);
    if (!place.splitter.isEmpty())
        m_across->restoreState(place.splitter);
    m_wanted = place;
    if (!place.sheet.isEmpty())
        m_goTo = GoTo{place.sheet, {}, {}};
}

void MainWindow::openPlace(const WindowPlace &place, bool mayBeNew)
{
    takePlace(place);
    openPath(place.store, mayBeNew ? StoreController::Opening::ExistingOrNew
                                   : StoreController::Opening::Existing);
}

void MainWindow::openSame(const MainWindow &other, const WindowPlace &place)
{
    takePlace(place);
    m_stack->setCurrentWidget(m_waiting);
    m_store.openSame(other.m_store);
    updateActions();
}

} // namespace mokuhyo::desk
