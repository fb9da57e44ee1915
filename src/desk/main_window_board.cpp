// Lists in the place of a sheet: who has handed in, and all rows of a year.
#include "desk/action_registry.h"
#include "desk/board.h"
#include "desk/board_page.h"
#include "desk/consolidation.h"
#include "desk/consolidation_page.h"
#include "desk/main_window.h"
#include "desk/papers.h"
#include "desk/sheet_page.h"
#include "desk/tree_panel.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTreeView>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

void MainWindow::connectBoard()
{
    connect(m_actions->action(u"board"_s), &QAction::triggered, this,
            [this] { whenWritten([this] { showBoard(); }); });
    connect(m_actions->action(u"rows"_s), &QAction::triggered, this,
            [this] { whenWritten([this] { showRows(); }); });
    connect(m_actions->action(u"figures"_s), &QAction::triggered, this,
            [this] { whenWritten([this] { showRows(true); }); });
    connect(m_board->page(), &BoardPage::rowsWanted, this, [this] { showRows(); });
    const auto tell = [this](const QString &message) {
        statusBar()->showMessage(message, noticeTime);
    };
    connect(m_board, &Board::notice, this, tell);
    connect(m_board, &Board::cellChosen, this, &MainWindow::goToCell);
    connect(m_board, &Board::loaded, this, &MainWindow::settled);
    connect(m_consolidation, &Consolidation::notice, this, tell);
    connect(m_consolidation, &Consolidation::cellChosen, this, &MainWindow::goToCell);
    connect(m_consolidation, &Consolidation::loaded, this, &MainWindow::settled);
    connect(m_consolidation, &Consolidation::packetWanted, m_papers, &Papers::bindPacketOf);
    connect(m_consolidation, &Consolidation::exported, this, &MainWindow::tellExported);
}

bool MainWindow::showsList() const
{
    return m_stack->currentWidget() == m_board->page() ||
           m_stack->currentWidget() == m_consolidation->page();
}

// Nothing acts on a sheet that is not seen.
void MainWindow::leaveSheet()
{
    m_page->commitPending();
    m_page->rememberView();
    m_document->showNothing();
    m_store.setShown({});
    m_blanks->clear(); // they were the sheet's
    m_tree->setCurrent({});
    setWindowTitle(tr("%1 — 目標管理シート").arg(m_store.info().name));
    updateActions();
    Q_EMIT placeChanged();
}

void MainWindow::showBoard()
{
    leaveSheet();
    m_consolidation->hide();
    m_board->show(m_tree->year());
    m_stack->setCurrentWidget(m_board->page());
    if (!m_tree->isAncestorOf(focusWidget()))
        m_board->page()->view()->setFocus();
}

void MainWindow::showRows(bool figures)
{
    // The form of the sheet in view is the one that is meant.
    const QString form = m_document->isEmpty() ? QString() : m_document->form().ref.id;
    leaveSheet();
    m_board->hide();
    if (figures)
        m_consolidation->showFigures(m_tree->year(), form);
    else
        m_consolidation->showRows(m_tree->year(), form);
    m_stack->setCurrentWidget(m_consolidation->page());
    if (!m_tree->isAncestorOf(focusWidget()))
        m_consolidation->page()->focusTable();
}

} // namespace mokuhyo::desk
