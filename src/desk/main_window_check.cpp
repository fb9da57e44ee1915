// To a cell that somebody chose in a list, and the lists that lead there: check and comparison.
#include "desk/action_registry.h"
#include "desk/check_panel.h"
#include "desk/checking.h"
#include "desk/comparing.h"
#include "desk/main_window.h"
#include "desk/papers.h"
#include "desk/sheet_page.h"
#include "desk/tree_panel.h"
#include "work/search.h"

#include <QStatusBar>

namespace mokuhyo::desk {

void MainWindow::goToPlace(const work::SearchPlace &place)
{
    goTo(place.sheet, {place.item, place.key}, place.year);
}

void MainWindow::goTo(const QString &sheet, const CellKey &cell, int year, const Span &place)
{
    if (!m_document->isEmpty() && m_document->sheet().id == sheet) {
        m_page->goToText(cell, place);
        return;
    }
    m_page->commitPending();
    m_goTo = GoTo{sheet, cell, place};
    m_store.loadSheet(sheet);
    if (year != m_tree->year())
        m_store.loadTree(year);
}

void MainWindow::goToCell(const QString &sheet, const CellKey &cell, int year)
{
    goToText(sheet, cell, year, {});
}

void MainWindow::goToText(const QString &sheet, const CellKey &cell, int year, const Span &place)
{
    raise();
    activateWindow();
    goTo(sheet, cell, year, place);
}

void MainWindow::connectChecking()
{
    const auto tell = [this](const QString &message) {
        statusBar()->showMessage(message, noticeTime);
    };
    connect(m_checking, &Checking::notice, this, tell);
    connect(m_checking, &Checking::placeChosen, this, &MainWindow::goToText);
    connect(m_comparing, &Comparing::notice, this, tell);
    connect(m_comparing, &Comparing::cellChosen, this, &MainWindow::goToCell);
    connect(m_comparing, &Comparing::paperWanted, m_papers, &Papers::open);
}

} // namespace mokuhyo::desk
