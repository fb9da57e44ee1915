#include "desk/main_window.h"

#include "desk/action_registry.h"
#include "desk/board.h"
#include "desk/board_page.h"
#include "desk/check_panel.h"
#include "desk/checking.h"
#include "desk/comparing.h"
#include "desk/consolidation.h"
#include "desk/consolidation_page.h"
#include "desk/desk_person.h"
#include "desk/focus_ring.h"
#include "desk/package_banner.h"
#include "desk/papers.h"
#include "desk/planning.h"
#include "desk/recovery.h"
#include "desk/replacing.h"
#include "desk/rounds.h"
#include "desk/row_form_pane.h"
#include "desk/search_panel.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "desk/stage_actions.h"
#include "desk/start_page.h"
#include "desk/theme.h"
#include "desk/tree_panel.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(std::unique_ptr<Prompts> prompts, std::shared_ptr<OpenStores> stores,
                       QWidget *parent)
    : QMainWindow(parent), m_prompts(std::move(prompts)), m_store(std::move(stores)),
      m_document(new SheetDocument(
          [this](std::vector<work::CellText> cells, const work::EditOptions &options,
                 const SheetDocument::Answer &answer) {
              m_store.writeCells(std::move(cells), options, answer);
          },
          this)),
      m_actions(new ActionRegistry(this)),
      m_person(new DeskPersonButton(m_store, samplePath(), this)),
      m_planning(new Planning(
          m_store, *m_actions, *m_prompts,
          [this](std::function<void()> then) { whenWritten(std::move(then)); }, this)),
      m_papers(new Papers(
          m_store, *m_document, *m_actions, *m_prompts, m_settings,
          [this](std::function<void()> then) { whenWritten(std::move(then)); }, this)),
      m_board(new Board(m_store, *m_prompts, m_settings, this)),
      m_consolidation(new Consolidation(m_store, *m_prompts, m_settings, this)),
      m_rounds(new Rounds(
          m_store, *m_actions, *m_prompts, m_settings,
          [this](std::function<void()> then) { whenWritten(std::move(then)); }, this)),
      m_tree(new TreePanel(this)), m_start(new StartPage(this)),
      m_page(new SheetPage(m_document, this)), m_search(new SearchPanel(this)),
      m_replacing(new Replacing(&m_store, m_document, m_page, m_tree, this)),
      m_rowForm(new RowFormPane(&m_store, m_document, m_page, *m_actions, this)),
      m_checking(new Checking(
          m_store, *m_document, m_page->check(), *m_actions, *m_prompts, m_settings,
          [this](std::function<void()> then) { whenWritten(std::move(then)); }, this)),
      m_comparing(new Comparing(
          m_store, *m_actions, *m_prompts, m_settings,
          [this](std::function<void()> then) { whenWritten(std::move(then)); },
          [this] {
              return m_document->isEmpty()
                         ? std::pair<QString, QString>()
                         : std::pair(m_document->sheet().id, m_page->currentCell().item);
          },
          this)),
      m_recovery(new Recovery(&m_store, m_document, m_page, m_rowForm, this)),
      m_package(new PackageBanner(this)), m_stack(new QStackedWidget(this)),
      m_across(new QSplitter(this)), m_waiting(new QLabel(tr("読み込んでいます…"), this)),
      m_saved(new QLabel(this)), m_blanks(new QLabel(this)), m_storeName(new QLabel(this)),
      m_readOnly(new QLabel(this)), m_conflicts(new QToolButton(this))
{
    setWindowTitle(tr("目標管理シート"));
    setAcceptDrops(true);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_board->page());
    m_stack->addWidget(m_consolidation->page());
    auto *down = new QSplitter(Qt::Vertical, this);
    down->addWidget(m_stack);
    down->addWidget(m_search);
    down->addWidget(m_replacing->panel());
    down->setStretchFactor(0, 1);
    down->setSizes({600, 220, 220});
    m_search->hide();
    m_across->addWidget(m_tree);
    m_across->addWidget(down);
    m_across->setStretchFactor(1, 1);
    m_across->setCollapsible(1, false);
    m_across->setSizes({260, 1000});
    auto *middle = new QWidget(this);
    auto *inMiddle = new QVBoxLayout(middle);
    inMiddle->setContentsMargins(0, 0, 0, 0);
    inMiddle->setSpacing(0);
    inMiddle->addWidget(m_package);
    inMiddle->addWidget(m_across, 1);
    setCentralWidget(middle);

    buildMenus();
    buildStatusBar();
    connectStore();
    connectPage();
    connectPlanning();
    connectActions();
    connectFocusActions();
    connectRows();
    connectBoard();
    connectChecking();
    m_stages =
        new StageActions({m_store, *m_document, *m_page, *m_actions, *m_prompts, *this,
                          [this](std::function<void()> then) { whenWritten(std::move(then)); },
                          [this] {
                              const QString &name = m_person->person().name;
                              return name.isEmpty() ? m_store.info().actor : name;
                          }},
                         this);
    connectWindows();
    FocusRing::follow();
    resize(1280, 760); // with its frame on a screen of 800
    restoreGeometry(m_settings.geometry());
    m_across->restoreState(m_settings.splitter());
    updateActions();
}

MainWindow::~MainWindow()
{
    // Whoever has the focus gives out its text while the store is there to take it.
    m_page->commitPending();
    hide();
    m_document->disconnect(this);
}

void MainWindow::buildMenus()
{
    auto *bar = addToolBar(tr("よく使う操作"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    QHash<Menu, QMenu *> menus;
    bool afterSeparator = false;
    for (const ActionSpec &spec : actionSpecs()) {
        if (!menus.contains(spec.menu))
            menus.insert(spec.menu, menuBar()->addMenu(menuTitle(spec.menu)));
        QMenu *menu = menus[spec.menu];
        if (spec.separatorBefore)
            menu->addSeparator();
        QAction *action = m_actions->action(QString::fromLatin1(spec.id));
        menu->addAction(action);
        afterSeparator = afterSeparator || spec.separatorBefore;
        if (spec.inToolbar) {
            if (afterSeparator && !bar->actions().isEmpty())
                bar->addSeparator();
            afterSeparator = false;
            bar->addAction(action);
        }
        if (action->objectName() == u"store.open"_s) {
            m_recent = menu->addMenu(tr("最近使った保存先(&R)"));
            connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
        }
    }
    m_windowMenu = menus.value(Menu::Window);
    // What a right click on the table offers.
    m_page->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const char *id : {"cut", "copy", "paste", "clear", "fill", "fillRight", "", "row.add",
                           "row.duplicate", "row.remove", "row.up", "row.down", "", "row.life",
                           "comment", "conflicts", "series", "", "redact"}) {
        QAction *action = *id ? m_actions->action(QString::fromLatin1(id)) : new QAction(this);
        action->setSeparator(!*id);
        m_page->table()->addAction(action);
    }
    m_page->setRowActions({m_actions->action(u"nextBlank"_s), m_actions->action(u"row.add"_s),
                           m_actions->action(u"row.duplicate"_s),
                           m_actions->action(u"row.remove"_s), m_actions->action(u"row.up"_s),
                           m_actions->action(u"row.down"_s)});
}

void MainWindow::buildStatusBar()
{
    m_conflicts->setAutoRaise(true);
    m_conflicts->setFocusPolicy(Qt::TabFocus);
    m_conflicts->hide();
    statusBar()->addPermanentWidget(m_conflicts);
    for (QLabel *label : {m_readOnly, m_blanks, m_saved, m_storeName}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(theme::gap, 0, theme::gap, 0);
        statusBar()->addPermanentWidget(label);
    }
    statusBar()->addPermanentWidget(m_person);
    m_saved->setAccessibleName(tr("保存の状態"));
    m_storeName->setAccessibleName(tr("保存先の名前"));
    m_readOnly->hide();
}

void MainWindow::showTree(const TreeSnapshot &tree)
{
    m_tree->setOwnBranchOnly(!m_person->person().unit.isEmpty());
    m_tree->setTree(tree);
    m_document->setYear(tree.year);
    if (tree.entries.empty()) {
        m_document->showNothing();
        m_store.setShown({});
        m_start->setMessage(tree.years.size() > 1 ? tr("この年度にはまだシートがありません。")
                                                  : QString());
        m_stack->setCurrentWidget(m_start);
        updateActions();
        Q_EMIT settled();
        return;
    }
    const auto listed = [&](const QString &id) {
        return std::ranges::any_of(tree.entries,
                                   [&](const TreeEntry &entry) { return entry.sheet.id == id; });
    };
    if (showsList() && !(m_goTo && listed(m_goTo->sheet))) {
        if (m_consolidation->isShown())
            m_consolidation->show(tree.year);
        else
            m_board->show(tree.year);
        updateActions();
        return;
    }
    // What is in view stays if the year has it.
    if (!m_document->isEmpty() && listed(m_document->sheet().id)) {
        m_tree->setCurrent(m_document->sheet().id);
        m_stack->setCurrentWidget(m_page);
        return;
    }
    if (m_goTo && listed(m_goTo->sheet)) {
        openSheet(m_goTo->sheet);
        return;
    }
    // The planning division begins with who has handed in.
    if (m_person->hasNoUnit() && !m_store.info().package) {
        showBoard();
        return;
    }
    const QString own = m_person->sheetToOpen(tree, m_settings.lastSheet(m_store.info().path));
    openSheet(own.isEmpty() ? m_tree->firstSheet() : own);
}

void MainWindow::openSheet(const QString &id)
{
    m_page->commitPending();
    m_store.loadSheet(id);
}

void MainWindow::showSheet(const SheetSnapshot &sheet)
{
    const bool other = m_document->isEmpty() || m_document->sheet().id != sheet.sheet.id;
    // Other columns make other editors: what is typed in those of now goes out first.
    const bool rebuilt = !other && (m_document->sheet().options != sheet.sheet.options ||
                                    !(m_document->sheet().form == sheet.sheet.form));
    if (rebuilt)
        m_page->commitPending();
    if (other) {
        m_page->commitPending();
        m_page->rememberView();
        m_page->table()->setUnfolded(SheetMemory().unfolded(sheet.form->ref.id));
        m_page->table()->setChosenWidths(m_settings.columnWidths(sheet.form->ref.id));
        m_settings.setLastSheet(m_store.info().path, sheet.sheet.id);
    }
    m_document->show(sheet);
    m_tree->setCurrent(sheet.sheet.id);
    if (other)
        Q_EMIT placeChanged();
    // A store just opened is ready to be typed into; who walks through the tree stays there.
    const bool begins =
        m_stack->currentWidget() == m_waiting ||
        (m_stack->currentWidget() == m_start && !m_tree->isAncestorOf(focusWidget()));
    m_board->hide();
    m_consolidation->hide();
    m_stack->setCurrentWidget(m_page);
    if (begins)
        m_page->table()->setFocus();
    setWindowTitle(tr("%1 — %2 — 目標管理シート")
                       .arg(sheetTitle(sheet.sheet, *sheet.form), m_store.info().name));
    if (m_goTo && m_goTo->sheet == sheet.sheet.id) {
        const GoTo to = *std::exchange(m_goTo, {});
        m_page->goToText(to.cell, to.place);
    }
    updateActions();
    Q_EMIT settled();
}

void MainWindow::tellSaved(const QDateTime &at)
{
    if (m_document->unsavedSheets().isEmpty())
        m_saved->setText(tr("保存済み（%1）").arg(at.toString(u"HH:mm"_s)));
}

QString MainWindow::saveState() const
{
    return m_saved->text();
}

void MainWindow::refuse(const QString &reason)
{
    statusBar()->showMessage(reason, noticeTime);
    QWidget *focused = focusWidget();
    const auto *table = m_page->table();
    if (focused == table) {
        const QRect cell = table->visualRect(table->currentIndex());
        QToolTip::showText(table->viewport()->mapToGlobal(cell.bottomLeft()), reason, this);
    } else if (focused) {
        QToolTip::showText(focused->mapToGlobal(QPoint(0, focused->height())), reason, this);
    }
}

void MainWindow::updateActions()
{
    const bool open = m_store.isOpen();
    const bool writable = open && m_store.info().readOnlyReason.isEmpty();
    const bool sheet = open && !m_document->isEmpty();
    const auto enable = [&](std::initializer_list<const char *> ids, bool enabled) {
        for (const char *id : ids)
            m_actions->action(QString::fromLatin1(id))->setEnabled(enabled);
    };
    enable({"store.backup", "store.save", "find", "reload", "export", "packet", "editions", "board",
            "rows", "conflicts", "check", "compare", "series", "figures"},
           open);
    enable({"import", "import.clipboard", "sheet.new", "year.prepare", "organisation", "phases",
            "ratingRules", "person", "handout", "collect"},
           writable);
    enable({"sheet.remove", "amend", "redact", "row.add", "row.duplicate", "row.remove", "row.up",
            "row.down", "columns", "replace", "cut", "paste", "clear", "fill", "fillRight",
            "nextBlank"},
           writable && sheet);
    m_stages->update();
    enable({"history", "copy", "preview", "print", "fold", "columns.fold", "sheet.previous",
            "sheet.next"},
           sheet);
    closeToSections(open && m_store.info().package);
}

// A package is a section's: what the planning division does with its own store says why it cannot
// be done in there.
void MainWindow::closeToSections(bool packaged)
{
    const QString why =
        packaged ? tr("配布ファイルではできません。企画担当（取りまとめ）が行います。") : QString();
    for (const char *id :
         {"import", "import.clipboard", "packet", "editions", "sheet.remove", "amend", "redact",
          "year.prepare", "sheet.new", "phases", "ratingRules", "organisation", "board", "rows",
          "figures", "handout", "collect", "conflicts"}) {
        QAction *action = m_actions->action(QString::fromLatin1(id));
        static constexpr const char *usual = "usualTip"; // with its keys
        if (!action->property(usual).isValid())
            action->setProperty(usual, action->toolTip());
        action->setStatusTip(why);
        action->setToolTip(packaged ? why : action->property(usual).toString());
        if (packaged)
            action->setEnabled(false);
    }
    for (const QAction *entry : menuBar()->actions())
        entry->menu()->setToolTipsVisible(packaged);
}

void MainWindow::whenWritten(std::function<void()> then)
{
    m_page->commitPending();
    if (m_document->isWriting())
        m_afterWriting.push_back(std::move(then));
    else
        then();
}

bool MainWindow::mayLeave()
{
    return m_document->unsavedSheets().isEmpty() ||
           m_prompts->confirm(this, tr("保存できていない入力があります"),
                              tr("保存できていない入力は、閉じると失われます。"),
                              tr("入力を捨てて閉じる"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_page->commitPending();
    if (m_document->isWriting()) {
        // The store has to answer first: a refused text must not vanish with the window.
        event->ignore();
        if (!std::exchange(m_closing, true))
            m_afterWriting.push_back([this] {
                m_closing = false;
                QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
            });
        return;
    }
    if (!mayLeave()) {
        event->ignore();
        Q_EMIT stays();
        return;
    }
    Q_EMIT closed();
    m_settings.setWindow(saveGeometry(), m_across->saveState());
    m_page->rememberView();
    m_document->close();
    m_store.close();
    m_recovery->closed();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_page->commitPending();
}

} // namespace mokuhyo::desk
