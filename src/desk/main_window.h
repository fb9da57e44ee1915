#pragma once

#include "core/span.h"
#include "desk/help_window.h"
#include "desk/prompts.h"
#include "desk/settings.h"
#include "desk/sheet_document.h"
#include "desk/store_controller.h"
#include "desk/window_place.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace mokuhyo::render {
struct Warning;
}

namespace mokuhyo::work {
struct SearchPlace;
struct SearchQuery;
} // namespace mokuhyo::work

namespace mokuhyo::desk {

class ActionRegistry;
class Board;
class Checking;
class Comparing;
class Consolidation;
class DeskPersonButton;
class PackageBanner;
class Papers;
class Planning;
class Replacing;
class Rounds;
class Recovery;
class RowFormPane;
class SearchPanel;
class SheetPage;
class StageActions;
class StartPage;
class TreePanel;
struct ExportChoice;
struct FilePlan;

// Wires the store, the tree, the sheet and the actions together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `stores`: those of this process; by itself a window has its own.
    explicit MainWindow(std::unique_ptr<Prompts> prompts, std::shared_ptr<OpenStores> stores = {},
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    void openDefaultStore();
    void openSample();
    void openStore(const QString &path);
    [[nodiscard]] static QString samplePath();
    // Asked before a store is opened: whether another process shows it, and has come to the front.
    using Elsewhere = std::function<bool(const QString &path)>;
    void setElsewhere(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }
    // A store at a sheet, where the window stood.
    void openPlace(const WindowPlace &place, bool mayBeNew = false);
    // What another window has open, at a sheet.
    void openSame(const MainWindow &other, const WindowPlace &place);
    // What is shown, or about to be.
    [[nodiscard]] WindowPlace place() const;
    // Imports into the open store, once it is open.
    void importFiles(const QStringList &files);

    [[nodiscard]] StoreController &store() { return m_store; }
    [[nodiscard]] SheetDocument *document() const { return m_document; }
    [[nodiscard]] SheetPage *page() const { return m_page; }
    [[nodiscard]] TreePanel *tree() const { return m_tree; }
    [[nodiscard]] Board *board() const { return m_board; }
    [[nodiscard]] Consolidation *consolidation() const { return m_consolidation; }
    [[nodiscard]] StartPage *startPage() const { return m_start; }
    [[nodiscard]] RowFormPane *rowForm() const { return m_rowForm; }
    [[nodiscard]] Recovery *recovery() const { return m_recovery; }
    [[nodiscard]] SearchPanel *searchPanel() const { return m_search; }
    [[nodiscard]] DeskPersonButton *person() const { return m_person; }
    [[nodiscard]] Replacing *replacing() const { return m_replacing; }
    [[nodiscard]] PackageBanner *packageBanner() const { return m_package; }
    [[nodiscard]] Rounds *rounds() const { return m_rounds; }
    [[nodiscard]] Checking *checking() const { return m_checking; }
    [[nodiscard]] Comparing *comparing() const { return m_comparing; }
    [[nodiscard]] const ActionRegistry &actions() const { return *m_actions; }
    [[nodiscard]] QString saveState() const;

Q_SIGNALS:
    // Everything that was asked for is on the screen: a sheet, a list, or the start page.
    void settled();
    void windowWanted(const mokuhyo::desk::WindowPlace &place); // on the same store
    void windowMenuWanted(QMenu *menu);                         // to be filled with the windows
    void placeChanged();
    void closed(); // about to let the store go
    void stays();  // somebody did not want it closed
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    static constexpr int noticeTime = 8000; // ms

    // main_window.cpp
    void buildMenus();
    void buildStatusBar();
    void showTree(const TreeSnapshot &tree);
    void showSheet(const SheetSnapshot &sheet);
    void openSheet(const QString &id);
    void tellSaved(const QDateTime &at);
    void updateActions();
    void closeToSections(bool packaged);
    void refuse(const QString &reason);
    // Gives out what is typed, then goes on once the store has answered for all of it.
    void whenWritten(std::function<void()> then);
    // False: somebody wants to look at refused texts first.
    [[nodiscard]] bool mayLeave();

    // main_window_history.cpp
    void stepBack(bool undo);
    void showStep(const work::Applied &applied);
    void showHistory();
    void offerHistory(const Error &error);
    [[nodiscard]] CellKey currentCell() const;

    // main_window_connect.cpp
    void connectStore();
    void connectPage();
    void connectPlanning();

    // main_window_actions.cpp
    void connectActions();
    void connectFocusActions();
    void setScheme(theme::Scheme scheme);
    void nextPane();
    void search(const work::SearchQuery &query);
    void showSearch(bool shown);
    void amend();
    void openPhase(const QString &phase);
    void showHelp(HelpWindow::Page page);
    void about();
    [[nodiscard]] QWidget *focusedText() const;

    // main_window_board.cpp
    void connectBoard();
    void showBoard();
    void showRows(bool figures = false); // 達成状況 in front
    void leaveSheet();
    // A list in the place of a sheet.
    [[nodiscard]] bool showsList() const;

    // main_window_check.cpp
    void connectChecking();
    void goToPlace(const work::SearchPlace &place);
    void goTo(const QString &sheet, const CellKey &cell, int year, const Span &place = {});
    // From another window; `place`: in the cell's text.
    void goToCell(const QString &sheet, const CellKey &cell, int year);
    void goToText(const QString &sheet, const CellKey &cell, int year, const Span &place);

    // main_window_files.cpp
    void openPath(const QString &path, StoreController::Opening opening,
                  const StoreController::Setup &setup = {});
    void chooseStore(bool fresh);
    void fillRecentMenu();
    void backup();
    void chooseImport();
    void importClipboard();
    void applyImports(const std::vector<FilePlan> &plans, std::optional<int> year,
                      const QString &clipboard);
    void takeDropped(const QStringList &dropped);
    void exportSheets();
    void exportCsv(const ExportChoice &choice, const QString &name);
    void exportTo(const ExportChoice &choice, const QString &name, bool toFolder);
    void removeSheet();
    void tellExported(const QString &path, const std::vector<render::Warning> &warnings, int year);

    // main_window_windows.cpp
    void connectWindows();
    void takePlace(const WindowPlace &place);

    // main_window_rows.cpp
    void connectRows();
    [[nodiscard]] std::optional<QString> reasonToAdd();
    void addRow();
    void duplicateRows();
    void removeRows();
    void moveRow(const QString &item, int to);
    void shiftRow(int by);
    void pasteRows(const std::vector<CellWrite> &cells,
                   const std::vector<QHash<QString, QString>> &rows);
    void chooseColumns();
    void changeRows(StoreController::Step step, const QString &column = {},
                    const QString &message = {}); // said once it is done

    std::unique_ptr<Prompts> m_prompts;
    Settings m_settings;
    StoreController m_store;
    SheetDocument *m_document;
    ActionRegistry *m_actions;
    DeskPersonButton *m_person;
    Planning *m_planning;
    Papers *m_papers;
    Board *m_board;
    Consolidation *m_consolidation;
    Rounds *m_rounds;
    TreePanel *m_tree;
    StartPage *m_start;
    SheetPage *m_page;
    SearchPanel *m_search;
    StageActions *m_stages = nullptr;
    Replacing *m_replacing;
    RowFormPane *m_rowForm;
    Checking *m_checking;
    Comparing *m_comparing;
    Recovery *m_recovery;
    PackageBanner *m_package;
    QStackedWidget *m_stack;
    QSplitter *m_across;
    QLabel *m_waiting;
    QLabel *m_saved;
    QLabel *m_blanks;
    QLabel *m_storeName;
    QLabel *m_readOnly;
    QToolButton *m_conflicts;
    QMenu *m_recent = nullptr;
    QMenu *m_windowMenu = nullptr;
    std::vector<std::function<void()>> m_afterWriting;
    // Once its sheet is there.
    struct GoTo
    {
        QString sheet;
        CellKey cell;
        Span place = {};
    };
    std::optional<GoTo> m_goTo;
    QStringList m_importWhenOpen;
    WindowPlace m_wanted; // while its store opens
    Elsewhere m_elsewhere;
    bool m_closing = false;
};

} // namespace mokuhyo::desk
