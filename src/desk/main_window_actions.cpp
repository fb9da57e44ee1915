// What the menus' Edit, View and Help do.
#include "desk/action_registry.h"
#include "desk/help_window.h"
#include "desk/main_window.h"
#include "desk/phrases.h"
#include "desk/recovery.h"
#include "desk/redaction.h"
#include "desk/replacing.h"
#include "desk/search_panel.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "desk/tree_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTextEdit>
#include <QTreeView>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    const auto on = [this](const QString &id, auto slot) {
        connect(m_actions->action(id), &QAction::triggered, this, slot);
    };
    on(u"store.new"_s, [this] { chooseStore(true); });
    on(u"store.open"_s, [this] { chooseStore(false); });
    on(u"store.sample"_s, [this] { openSample(); });
    on(u"store.backup"_s, [this] { backup(); });
    on(u"store.save"_s, [this] {
        whenWritten([this] {
            // Nothing typed since the start: what is seen is what the store holds.
            if (m_saved->text().isEmpty())
                tellSaved(QDateTime::currentDateTime());
            statusBar()->showMessage(m_saved->text(), 4000);
        });
    });
    on(u"import"_s, [this] { chooseImport(); });
    on(u"import.clipboard"_s, [this] { importClipboard(); });
    on(u"export"_s, [this] { exportSheets(); });
    on(u"sheet.remove"_s, [this] { removeSheet(); });
    on(u"quit"_s, [this] { Q_EMIT quitWanted(); });

    on(u"undo"_s, [this] { stepBack(true); });
    on(u"redo"_s, [this] { stepBack(false); });
    on(u"find"_s, [this] { showSearch(true); });
    on(u"replace"_s, [this] {
        showSearch(false);
        m_replacing->begin();
    });
    on(u"history"_s, [this] { showHistory(); });
    on(u"amend"_s, [this] { amend(); });
    on(u"nextBlank"_s, [this] { m_page->goToNextBlank(); });

    on(u"tree"_s, [this] { m_tree->focusFilter(); });
    on(u"pane"_s, [this] { nextPane(); });
    on(u"sheet.previous"_s, [this] { m_tree->step(-1); });
    on(u"sheet.next"_s, [this] { m_tree->step(1); });
    on(u"fold"_s, [this] { m_page->toggleHeader(); });
    on(u"columns.fold"_s,
       [this] { m_page->table()->setAllUnfolded(m_page->table()->hasFolded()); });
    on(u"reload"_s, [this] {
        whenWritten([this] {
            m_store.loadTree(m_tree->year());
            if (!m_document->isEmpty())
                m_store.loadSheet(m_document->sheet().id);
        });
    });
    on(u"help"_s, [this] { showHelp(HelpWindow::Page::Section); });
    on(u"shortcuts"_s, [this] { showHelp(HelpWindow::Page::Keys); });
    on(u"about"_s, [this] { about(); });

    auto *schemes = new QActionGroup(this);
    const auto scheme = [&](const QString &id, theme::Scheme wanted) {
        QAction *action = schemes->addAction(m_actions->action(id));
        action->setChecked(m_settings.scheme() == wanted);
        on(id, [this, wanted] { setScheme(wanted); });
    };
    scheme(u"scheme.system"_s, theme::Scheme::System);
    scheme(u"scheme.light"_s, theme::Scheme::Light);
    scheme(u"scheme.dark"_s, theme::Scheme::Dark);
}

QWidget *MainWindow::focusedText() const
{
    QWidget *focused = QApplication::focusWidget();
    const bool text = qobject_cast<QPlainTextEdit *>(focused) ||
                      qobject_cast<QTextEdit *>(focused) || qobject_cast<QLineEdit *>(focused);
    return text ? focused : nullptr;
}

// Cut, copy and paste mean the text while somebody is in one, and the table otherwise.
void MainWindow::connectFocusActions()
{
    auto *redaction = new Redaction(m_store, *m_document, *m_page, *m_prompts, this);
    connect(redaction, &Redaction::redacted, m_recovery, &Recovery::forget);
    connect(m_actions->action(u"redact"_s), &QAction::triggered, redaction,
            [this, redaction] { whenWritten([redaction] { redaction->start(); }); });
    const auto on = [this](const QString &id, const char *ofText, auto ofTable) {
        connect(m_actions->action(id), &QAction::triggered, this, [this, ofText, ofTable] {
            if (QWidget *text = focusedText())
                QMetaObject::invokeMethod(text, ofText);
            else
                (m_page->table()->*ofTable)();
        });
    };
    on(u"cut"_s, "cut", &SheetTable::cutSelection);
    on(u"copy"_s, "copy", &SheetTable::copySelection);
    on(u"clear"_s, "clear", &SheetTable::clearSelected);
    connect(m_actions->action(u"paste"_s), &QAction::triggered, this, [this] {
        if (QWidget *text = focusedText())
            QMetaObject::invokeMethod(text, "paste");
        else
            m_page->table()->paste(QApplication::clipboard()->text());
    });
    connect(m_actions->action(u"fill"_s), &QAction::triggered, this, [this] {
        m_page->commitPending();
        m_page->table()->fillDown();
    });
    connect(m_actions->action(u"fillRight"_s), &QAction::triggered, this, [this] {
        m_page->commitPending();
        m_page->table()->fillRight();
    });
}

void MainWindow::setScheme(theme::Scheme scheme)
{
    m_settings.setScheme(scheme);
    if (scheme == theme::Scheme::System)
        statusBar()->showMessage(tr("次に起動したときからパソコンの設定に合わせます。"), 6000);
    else
        theme::apply(scheme);
}

void MainWindow::nextPane()
{
    const QList<QWidget *> panes = {m_tree->view(), m_page->table(), m_search->edit()};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = 0;
    if (m_page->isAncestorOf(focused))
        at = 1;
    else if (m_search->isAncestorOf(focused))
        at = 2;
    for (int step = 1; step <= panes.size(); ++step) {
        QWidget *next = panes[(at + step) % panes.size()];
        if (next->isVisible()) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::showSearch(bool shown)
{
    m_search->setVisible(shown);
    if (shown)
        m_replacing->panel()->hide();
    if (!shown) {
        m_page->table()->setFocus();
        return;
    }
    m_search->begin();
    m_store.ask([](work::Session &session) { return work::searchChoices(session); },
                [this](const Result<work::SearchChoices> &choices) {
                    if (choices)
                        m_search->setChoices(*choices);
                });
}

void MainWindow::search(const work::SearchQuery &query)
{
    whenWritten([this, query] {
        m_store.ask([query](work::Session &session) { return work::searchPlaces(session, query); },
                    [this, most = static_cast<size_t>(query.limit)](
                        Result<std::vector<work::SearchPlace>> places) {
                        if (!places) {
                            m_search->setError(places.error().message);
                            return;
                        }
                        const bool more = places->size() > most;
                        if (more)
                            places->resize(most);
                        m_search->setPlaces(*places, more);
                    });
    });
}

void MainWindow::amend()
{
    if (!m_document->amendReason().isEmpty()) {
        m_page->setAmending({});
        return;
    }
    const QString reason = m_prompts->text(
        this, tr("変更（理由付き）"),
        tr("記入対象外の欄を直す理由を選ぶか入力してください。変更履歴に残ります。"),
        phrases::amendment());
    if (!reason.isEmpty())
        m_page->setAmending(reason);
}

void MainWindow::openPhase(const QString &phaseKey)
{
    if (m_document->isEmpty() || !m_store.info().readOnlyReason.isEmpty())
        return;
    const Form &form = m_document->form();
    const Phase *phase = form.phase(phaseKey);
    const int answer = m_prompts->choose(
        this, tr("「%1」を開く").arg(phase ? phase->label : phaseKey),
        tr("「%1」の欄に記入できるようにします。ほかの段階の欄は記入対象外になります。"
           "あとから元に戻せます。")
            .arg(phase ? phase->label : phaseKey),
        {tr("このシートだけ"),
         tr("%1の同じ様式すべて").arg(fiscal::print(m_document->year(), form.yearStyle))});
    if (answer < 0)
        return;
    work::SheetFilter filter;
    if (answer == 0) {
        filter.sheets = {m_document->sheet().id};
    } else {
        filter.year = m_document->year();
        filter.forms = {form.ref.id};
    }
    whenWritten([this, phaseKey, filter, year = m_document->year()] {
        m_store.change([phaseKey, filter, year](work::Session &session) {
            return work::openPhase(session, phaseKey, filter, year);
        });
    });
}

void MainWindow::showHelp(HelpWindow::Page page)
{
    auto *window = findChild<HelpWindow *>();
    if (!window) {
        window = new HelpWindow(*m_actions, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->turnTo(page);
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::about()
{
    m_prompts->tell(this, tr("このプログラムについて"),
                    tr("目標 %1\n\n自治体の目標管理シートを作り、進捗を記入し、印刷・公表する"
                       "ためのプログラムです。\nMITライセンス。アイコンはKDE Breeze（LGPL-3）。")
                        .arg(QCoreApplication::applicationVersion()));
}

} // namespace mokuhyo::desk
