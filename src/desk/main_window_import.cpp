// Taking files and the clipboard in.
#include "desk/action_registry.h"
#include "desk/import_dialog.h"
#include "desk/jobs.h"
#include "desk/main_window.h"
#include "desk/rounds.h"
#include "desk/sheet_page.h"
#include "desk/tree_panel.h"
#include "work/collect.h"
#include "work/dropped.h"
#include "work/import.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

struct ImportDone
{
    QString firstSheet;
    std::optional<int> year;
    int changes = 0;
    QStringList refused;
};

using PlanOne = std::function<Result<work::ImportPlan>(work::Session &, const QString &file,
                                                       std::optional<int> year, const Progress &)>;

Result<ImportDone> applyAll(work::Session &session, const QStringList &files,
                            std::optional<int> year, const PlanOne &planOne,
                            const Progress &progress)
{
    ImportDone done;
    for (qint64 i = 0; i < files.size(); ++i) {
        const Progress part = [&](qint64 at, qint64 of) {
            return proceeds(progress, i * 100 + (of > 0 ? at * 100 / of : 0), files.size() * 100);
        };
        // Planned again: what an earlier file brought is no longer new.
        const auto plan = planOne(session, files[i], year, part);
        if (!plan) {
            if (plan.error().code == ErrorCode::Cancelled)
                return failure(plan.error());
            done.refused +=
                MainWindow::tr("%1：%2").arg(QFileInfo(files[i]).fileName(), plan.error().message);
            continue;
        }
        const auto applied = work::applyImport(session, *plan);
        if (!applied) {
            done.refused += MainWindow::tr("%1：%2").arg(QFileInfo(files[i]).fileName(),
                                                         applied.error().message);
            continue;
        }
        done.changes += static_cast<int>(applied->changes.size());
        if (done.firstSheet.isEmpty() && !plan->sheetIds.isEmpty()) {
            done.firstSheet = plan->sheetIds.front();
            if (const auto sheet = session.sheet(done.firstSheet))
                done.year = sheet->fromYear;
        }
    }
    return done;
}

} // namespace

void MainWindow::chooseImport()
{
    const QStringList files = m_prompts->openFiles(
        this,
        {tr("取り込むファイル"),
         tr("シートのファイル (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.json);;すべてのファイル (*)"),
         m_settings.lastFolder(),
         {}});
    if (!files.isEmpty())
        importFiles(files);
}

void MainWindow::importFiles(const QStringList &files)
{
    if (!m_store.isOpen()) {
        m_importWhenOpen += files;
        return;
    }
    m_settings.setLastFolder(files.first());
    auto *dialog = new ImportDialog(
        m_tree->year() > 0 ? m_tree->year() : m_store.info().currentYear,
        [this, files](std::optional<int> year, const ImportDialog::Answer &answer) {
            runJob(
                m_store, this, tr("ファイルを読み取っています"),
                [files, year](work::Session &session,
                              const Progress &progress) -> Result<std::vector<FilePlan>> {
                    std::vector<FilePlan> plans;
                    work::ImportOptions options;
                    options.year = year;
                    for (const QString &file : files)
                        plans.push_back({file, work::planImport(session, file, options, progress)});
                    return plans;
                },
                [answer](Result<std::vector<FilePlan>> plans) {
                    if (plans)
                        answer(std::move(*plans));
                });
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { applyImports(dialog->plans(), dialog->year(), {}); });
    dialog->open();
    dialog->plan();
}

void MainWindow::importClipboard()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        refuse(tr("クリップボードに文字がありません。Excelで表をコピーしてから選んでください。"));
        return;
    }
    auto *dialog = new ImportDialog(
        m_tree->year() > 0 ? m_tree->year() : m_store.info().currentYear,
        [this, text](std::optional<int> year, const ImportDialog::Answer &answer) {
            m_store.ask(
                [text, year](work::Session &session) -> Result<std::vector<FilePlan>> {
                    work::ImportOptions options;
                    options.year = year;
                    return std::vector<FilePlan>{{MainWindow::tr("クリップボード"),
                                                  work::planImportText(session, text, options)}};
                },
                [answer](Result<std::vector<FilePlan>> plans) {
                    if (plans)
                        answer(std::move(*plans));
                });
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, text] { applyImports(dialog->plans(), dialog->year(), text); });
    dialog->open();
    dialog->plan();
}

void MainWindow::applyImports(const std::vector<FilePlan> &plans, std::optional<int> year,
                              const QString &clipboard)
{
    QStringList files;
    for (const FilePlan &plan : plans) {
        if (plan.plan)
            files += plan.file;
    }
    const PlanOne planOne = [clipboard](work::Session &session, const QString &file,
                                        std::optional<int> of, const Progress &progress) {
        work::ImportOptions options;
        options.year = of;
        return clipboard.isEmpty() ? work::planImport(session, file, options, progress)
                                   : work::planImportText(session, clipboard, options);
    };
    whenWritten([this, files, year, planOne] {
        runJob(
            m_store, this, tr("取り込んでいます"),
            [files, year, planOne](work::Session &session, const Progress &progress) {
                return applyAll(session, files, year, planOne, progress);
            },
            [this](const Result<ImportDone> &done) {
                if (!done) {
                    if (done.error().code != ErrorCode::Cancelled)
                        m_prompts->warn(this, tr("取り込めませんでした"), done.error().message);
                    m_store.refreshAfterWork({});
                    return;
                }
                if (!done->refused.isEmpty())
                    m_prompts->warn(this, tr("取り込めなかったファイルがあります"),
                                    done->refused.join(u'\n'));
                statusBar()->showMessage(done->changes > 0
                                             ? tr("取り込みました（%1か所）。").arg(done->changes)
                                             : tr("新しい内容はありませんでした。"),
                                         8000);
                if (!done->firstSheet.isEmpty())
                    m_goTo = GoTo{done->firstSheet, {}, {}};
                m_document->showNothing();
                m_store.setShown({});
                m_store.refreshAfterWork(done->year);
            });
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    takeDropped(files);
}

// What came back is collected, a store is opened, everything else is imported.
void MainWindow::takeDropped(const QStringList &dropped)
{
    const bool store = dropped.size() == 1 && QFileInfo(dropped[0]).suffix() == u"mokuhyo"_s;
    const auto otherwise = [this, dropped, store] {
        if (store)
            openStore(dropped[0]);
        else if (m_actions->action(u"import"_s)->isEnabled() || !m_store.isOpen())
            importFiles(work::filesToCollect(dropped));
        else
            refuse(tr("この保存先には取り込めません。"));
    };
    if (!m_store.isOpen() || !m_actions->action(u"collect"_s)->isEnabled()) {
        otherwise();
        return;
    }
    runJob(
        m_store, this, tr("ファイルを調べています"),
        [files = work::filesToCollect(dropped)](work::Session &session, const Progress &progress) {
            return work::anyReturned(session, files, progress);
        },
        [this, dropped, otherwise](const Result<bool> &returned) {
            if (returned && *returned)
                m_rounds->collect(dropped);
            else if (returned)
                otherwise();
        });
}

} // namespace mokuhyo::desk
