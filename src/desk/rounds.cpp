// Handing out and settling; rounds_collect.cpp takes files back.
#include "desk/rounds.h"

#include "desk/action_registry.h"
#include "desk/collect_dialog.h"
#include "desk/conflicts_dialog.h"
#include "desk/handout_dialog.h"
#include "desk/handout_done_dialog.h"
#include "desk/jobs.h"

#include <QAction>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

Rounds::Rounds(StoreController &store, const ActionRegistry &actions, Prompts &prompts,
               Settings &settings, WhenWritten whenWritten, QWidget *window)
    : QObject(window), m_store(store), m_prompts(prompts), m_settings(settings),
      m_whenWritten(std::move(whenWritten)), m_window(window)
{
    connect(actions.action(u"handout"_s), &QAction::triggered, this, &Rounds::openHandout);
    connect(actions.action(u"collect"_s), &QAction::triggered, this, &Rounds::chooseFiles);
    connect(&m_store, &StoreController::treeLoaded, this, [this](const TreeSnapshot &tree) {
        m_tree = tree;
        countConflicts();
    });
    connect(&m_store, &StoreController::undoChanged, this, &Rounds::countConflicts);
    // What they offer belongs to the store.
    connect(&m_store, &StoreController::closing, this, [this] {
        m_tree = {};
        setConflicts(0);
        delete m_handout.data();
        delete m_collect.data();
        delete m_settling.data();
    });
}

void Rounds::openHandout()
{
    m_whenWritten([this] {
        if (!m_handout) {
            m_handout = new HandoutDialog(
                m_store, m_prompts, m_tree.year > 0 ? m_tree.year : m_store.info().currentYear,
                m_settings.lastFolder(), m_settings.remembered(u"handout"_s, m_store.info().path),
                m_window);
            m_handout->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_handout, &HandoutDialog::handOutWanted, this, &Rounds::handOut);
        }
        m_handout->show();
        m_handout->raise();
        m_handout->activateWindow();
    });
}

void Rounds::handOut(const work::HandoutOptions &options)
{
    m_settings.remember(u"handout"_s, m_store.info().path, m_handout->remembered());
    m_whenWritten([this, options] {
        runJob(
            m_store, m_window, tr("配布ファイルを作っています"),
            [options](work::Session &session, const Progress &progress) {
                return work::handOut(session, options, progress);
            },
            [this, options](const Result<work::HandoutReport> &done) {
                if (!done) {
                    if (done.error().code != ErrorCode::Cancelled)
                        m_prompts.warn(m_handout ? m_handout.data() : m_window,
                                       tr("配布ファイルを作れませんでした"), done.error().message);
                    return;
                }
                m_store.refreshAfterWork(m_tree.year);
                if (m_handout)
                    m_handout->close();
                auto *dialog = new HandoutDoneDialog(*done, options.folder, m_prompts, m_window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
                Q_EMIT notice(tr("配布ファイルを%1個作りました。").arg(done->files.size()));
            });
    });
}

void Rounds::openConflicts(const QString &record, const QString &field)
{
    m_whenWritten([this, record, field] {
        if (!m_settling) {
            m_settling = new ConflictsDialog(m_store, m_window);
            m_settling->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_settling, &ConflictsDialog::counted, this, &Rounds::setConflicts);
            connect(m_settling, &ConflictsDialog::cellChosen, this, &Rounds::cellChosen);
        }
        m_settling->showCase(record, field);
        m_settling->show();
        m_settling->raise();
        m_settling->activateWindow();
    });
}

// The cheap question first: most stores have none.
void Rounds::countConflicts()
{
    m_store.ask(
        this,
        [](work::Session &session) -> Result<int> {
            const auto any = session.store().conflicts();
            if (!any)
                return failure(any.error());
            if (any->empty())
                return 0;
            const auto cases = work::conflictsOf(session);
            if (!cases)
                return failure(cases.error());
            return static_cast<int>(cases->size());
        },
        [this](const Result<int> &open) {
            if (open)
                setConflicts(*open);
        });
}

void Rounds::setConflicts(int open)
{
    if (std::exchange(m_conflicts, open) != open)
        Q_EMIT conflictsCounted(open);
}

} // namespace mokuhyo::desk
