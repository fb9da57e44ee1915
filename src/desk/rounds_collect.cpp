// Files that come back.
#include "desk/collect_dialog.h"
#include "desk/collect_done_dialog.h"
#include "desk/jobs.h"
#include "desk/rounds.h"

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

void Rounds::chooseFiles()
{
    const QStringList files = m_prompts.openFiles(
        m_window, {tr("回収するファイル"),
                   tr("回収するファイル (*.xlsx *.xlsm *.ods *.mokuhyo *.csv *.tsv);;"
                      "すべてのファイル (*)"),
                   m_settings.lastFolder(),
                   {}});
    if (!files.isEmpty())
        collect(files);
}

void Rounds::collect(const QStringList &filesAndFolders)
{
    const QStringList files = work::filesToCollect(filesAndFolders);
    if (files.isEmpty()) {
        Q_EMIT notice(tr("回収できるファイルがありません。"));
        return;
    }
    m_settings.setLastFolder(files.first());
    delete m_collect.data(); // what was dropped last counts
    m_whenWritten([this, files] {
        m_collect = new CollectDialog(
            m_tree,
            [this, files](const work::CollectOptions &options,
                          const CollectDialog::Answer &answer) {
                runJob(
                    m_store, m_window, tr("ファイルを読み取っています"),
                    [files, options](work::Session &session, const Progress &progress) {
                        return work::planCollect(session, files, options, progress);
                    },
                    answer);
            },
            m_window);
        m_collect->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_collect, &CollectDialog::applyWanted, this, &Rounds::apply);
        m_collect->show();
        m_collect->plan();
    });
}

void Rounds::apply()
{
    m_collect->setEnabled(false);
    m_whenWritten([this, plan = std::make_shared<const work::CollectPlan>(m_collect->planned())] {
        runJob(
            m_store, m_window, tr("反映しています"),
            [plan](work::Session &session, const Progress &progress) {
                return work::applyCollect(session, *plan, progress);
            },
            [this, plan](const Result<work::CollectReport> &report) {
                if (m_collect)
                    m_collect->setEnabled(true);
                if (report) {
                    tellCollected(*report, *plan);
                } else if (report.error().code == ErrorCode::Stale && m_collect) {
                    m_collect->plan(tr("その間に内容が変わったため、読み直しました。確かめてから、"
                                       "もう一度「反映する」を押してください。"));
                } else if (report.error().code != ErrorCode::Cancelled) {
                    m_prompts.warn(m_collect ? m_collect.data() : m_window,
                                   tr("反映できませんでした"), report.error().message);
                }
            });
    });
}

void Rounds::tellCollected(const work::CollectReport &report, const work::CollectPlan &plan)
{
    m_store.refreshAfterWork(m_tree.year);
    if (m_collect)
        m_collect->close();
    auto *dialog = new CollectDoneDialog(report, plan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CollectDoneDialog::conflictsWanted, this, [this] { openConflicts(); });
    dialog->open();
    Q_EMIT notice(tr("%1か所を反映しました。").arg(report.added));
}

} // namespace mokuhyo::desk
