// What the store and the parts of the window tell, and who hears it.
#include "desk/action_registry.h"
#include "desk/desk_person.h"
#include "desk/main_window.h"
#include "desk/package_banner.h"
#include "desk/papers.h"
#include "desk/planning.h"
#include "desk/replacing.h"
#include "desk/rounds.h"
#include "desk/row_form_pane.h"
#include "desk/search_panel.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "desk/start_page.h"
#include "desk/tree_panel.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

void MainWindow::connectStore()
{
    connect(&m_store, &StoreController::opened, this, [this](const StoreInfo &info) {
        m_settings.addRecentStore(info.path);
        m_storeName->setText(info.name);
        m_storeName->setToolTip(info.path);
        m_readOnly->setText(info.readOnlyReason);
        m_readOnly->setVisible(!info.readOnlyReason.isEmpty());
        m_document->setReadOnlyReason(info.readOnlyReason);
        m_package->setPackage(info.package);
        m_store.loadTree(m_wanted.year > 0 ? std::optional(m_wanted.year) : std::nullopt);
        m_wanted = {};
        if (!m_importWhenOpen.isEmpty())
            importFiles(std::exchange(m_importWhenOpen, {}));
        updateActions();
    });
    connect(&m_store, &StoreController::openFailed, this,
            [this](const QString &path, const Error &error) {
                m_wanted = {};
                m_tree->setTree({});
                m_goTo.reset();
                m_start->setMessage(tr("「%1」を開けません。%2").arg(path, error.message));
                m_stack->setCurrentWidget(m_start);
                updateActions();
                Q_EMIT settled();
            });
    connect(&m_store, &StoreController::treeLoaded, this, &MainWindow::showTree);
    connect(&m_store, &StoreController::statusesLoaded, m_tree, &TreePanel::setStatuses);
    connect(&m_store, &StoreController::sheetLoaded, this, &MainWindow::showSheet);
    const auto gone = [this](const QString &id) {
        if (m_document->isEmpty() || m_document->sheet().id != id)
            return false;
        m_page->commitPending();
        m_document->showNothing();
        m_store.setShown({});
        m_store.loadTree(m_tree->year());
        return true;
    };
    connect(&m_store, &StoreController::sheetGone, this, gone);
    connect(&m_store, &StoreController::sheetNotLoaded, this,
            [this, gone](const QString &id, const Error &error) {
                if (error.code == ErrorCode::NotFound && gone(id))
                    return;
                // What is in view stays so, and goes on being read again after changes.
                if (m_goTo && m_goTo->sheet == id)
                    m_goTo.reset();
                const QString inView = m_document->isEmpty() ? QString() : m_document->sheet().id;
                m_store.setShown(inView);
                m_tree->setCurrent(inView);
                m_prompts->warn(this, tr("できませんでした"), error.message);
            });
    connect(&m_store, &StoreController::saving, this,
            [this] { m_saved->setText(tr("保存しています…")); });
    connect(&m_store, &StoreController::saved, this, &MainWindow::tellSaved);
    connect(&m_store, &StoreController::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::Stale && error.where.contains(u'/'))
            offerHistory(error);
        else if (error.code != ErrorCode::Cancelled)
            m_prompts->warn(this, tr("できませんでした"), error.message);
    });
    connect(&m_store, &StoreController::undoChanged, this,
            [this](const QString &undo, const QString &redo) {
                QAction *undoAction = m_actions->action(u"undo"_s);
                QAction *redoAction = m_actions->action(u"redo"_s);
                undoAction->setEnabled(!undo.isEmpty());
                redoAction->setEnabled(!redo.isEmpty());
                undoAction->setText(undo.isEmpty() ? tr("元に戻す(&U)")
                                                   : tr("元に戻す(&U)：%1").arg(undo));
                redoAction->setText(redo.isEmpty() ? tr("やり直す(&R)")
                                                   : tr("やり直す(&R)：%1").arg(redo));
            });
    connect(m_document, &SheetDocument::rejectionsChanged, this, [this] {
        if (!m_document->unsavedSheets().isEmpty())
            m_saved->setText(tr("保存できていない入力があります"));
        if (m_document->isWriting())
            return;
        for (const auto &then : std::exchange(m_afterWriting, {}))
            then();
    });
}

void MainWindow::connectPage()
{
    connect(m_tree, &TreePanel::sheetChosen, this, &MainWindow::openSheet);
    connect(m_tree, &TreePanel::yearChosen, this, [this](int year) {
        m_page->commitPending();
        m_store.loadTree(year);
    });
    connect(m_page, &SheetPage::refused, this, &MainWindow::refuse);
    connect(m_rowForm, &RowFormPane::refused, this, &MainWindow::refuse);
    connect(m_page, &SheetPage::phaseWanted, this, &MainWindow::openPhase);
    connect(m_page, &SheetPage::blanksChanged, this, [this](int blanks) {
        m_blanks->setText(blanks == 0 ? tr("未記入なし") : tr("未記入 %1").arg(blanks));
    });
    connect(m_page->table(), &SheetTable::columnWidthChosen, this,
            [this](const QString &column, int width) {
                m_settings.setColumnWidth(m_document->form().ref.id, column, width);
            });
    connect(m_start, &StartPage::importWanted, this, &MainWindow::chooseImport);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::yearWanted, m_planning, &Planning::startYear);
    connect(m_start, &StartPage::openWanted, this, [this] { chooseStore(false); });
    connect(m_search, &SearchPanel::searchWanted, this, &MainWindow::search);
    connect(m_search, &SearchPanel::placeChosen, this, &MainWindow::goToPlace);
    connect(m_search, &SearchPanel::closeWanted, this, [this] { showSearch(false); });
    connect(m_replacing, &Replacing::whenWritten, this, &MainWindow::whenWritten);
    connect(m_replacing, &Replacing::placeChosen, this,
            [this](const QString &sheet, const CellKey &cell) {
                goToCell(sheet, cell, m_tree->year());
            });
}

void MainWindow::connectPlanning()
{
    connect(m_actions->action(u"person"_s), &QAction::triggered, m_person,
            [this] { m_person->ask(); });
    connect(m_person, &DeskPersonButton::sectionChosen, this, [this] {
        whenWritten([this] {
            m_document->showNothing();
            m_store.setShown({});
            m_store.loadTree(m_tree->year());
        });
    });
    const auto tell = [this](const QString &message) {
        statusBar()->showMessage(message, noticeTime);
    };
    connect(m_planning, &Planning::notice, this, tell);
    connect(m_papers, &Papers::notice, this, tell);
    connect(m_rounds, &Rounds::notice, this, tell);
    connect(m_rounds, &Rounds::cellChosen, this, [this](const QString &sheet, const CellKey &cell) {
        goToCell(sheet, cell, m_tree->year());
    });
    connect(m_rounds, &Rounds::conflictsCounted, this, [this](int open) {
        m_conflicts->setText(tr("食い違い %1").arg(open));
        m_conflicts->setToolTip(tr("内容が食い違っている欄があります。押すと一覧を開きます。"));
        m_conflicts->setVisible(open > 0);
    });
    connect(m_actions->action(u"conflicts"_s), &QAction::triggered, m_rounds, [this] {
        const CellKey cell = m_document->isEmpty() ? CellKey() : m_page->currentCell();
        const auto openAt = [this](const CellKey &at) {
            m_rounds->openConflicts(at.item.isEmpty() ? m_document->sheet().id : at.item, at.key);
        };
        if (m_document->isConflicting(cell))
            openAt(cell);
        else if (m_document->isConflicting({cell.item, field::exists}))
            openAt({cell.item, field::exists});
        else
            m_rounds->openConflicts();
    });
    connect(m_conflicts, &QToolButton::clicked, m_rounds, [this] { m_rounds->openConflicts(); });
    connect(m_papers, &Papers::saved, this, &MainWindow::tellExported);
    connect(m_papers, &Papers::cellChosen, this, &MainWindow::goToCell);
    connect(m_planning, &Planning::made, this, [this](const QString &first, int year) {
        m_goTo = GoTo{first, {}, {}};
        m_document->showNothing();
        m_store.setShown({});
        m_store.refreshAfterWork(year);
    });
}

} // namespace mokuhyo::desk
