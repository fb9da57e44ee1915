// Stores, import, export and paper.
#include "desk/export_dialog.h"
#include "desk/import_dialog.h"
#include "desk/jobs.h"
#include "desk/main_window.h"
#include "desk/new_year_dialog.h"
#include "desk/preview_window.h"
#include "desk/printing.h"
#include "desk/sheet_page.h"
#include "desk/start_page.h"
#include "desk/tree_panel.h"
#include "work/export.h"
#include "work/import.h"
#include "work/sample.h"
#include "work/unit_names.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

const QString storeSuffix = u"mokuhyo"_s;

QString storeFilter()
{
    return MainWindow::tr("目標管理シートのデータ (*.mokuhyo)");
}

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
    for (int i = 0; i < files.size(); ++i) {
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

void MainWindow::openPath(const QString &path, StoreController::Opening opening,
                          const StoreController::Setup &setup)
{
    whenWritten([this, path, opening, setup] {
        if (!mayLeave())
            return;
        m_document->close();
        m_stack->setCurrentWidget(m_waiting);
        m_saved->clear();
        m_store.open(path, opening, setup);
        updateActions();
    });
}

void MainWindow::openDefaultStore()
{
    openPath(work::Session::defaultStorePath(), StoreController::Opening::ExistingOrNew);
}

void MainWindow::openSample()
{
    const QString folder = QFileInfo(work::Session::defaultStorePath()).absolutePath();
    openPath(folder + u'/' + tr("見本.mokuhyo"), StoreController::Opening::ExistingOrNew,
             [](work::Session &session) { return work::openSample(session); });
}

void MainWindow::openStore(const QString &path)
{
    openPath(path, StoreController::Opening::Existing);
}

void MainWindow::chooseStore(bool fresh)
{
    if (fresh) {
        const QString path = m_prompts->saveFile(
            this, {tr("新しい保存先"), storeFilter(),
                   m_settings.lastFolder() + tr("/目標管理シート.mokuhyo"), storeSuffix});
        if (!path.isEmpty())
            openPath(path, StoreController::Opening::New);
        return;
    }
    const QString path = m_prompts->openFile(
        this, {tr("保存先を開く"), storeFilter(), m_settings.lastFolder(), storeSuffix});
    if (!path.isEmpty())
        openStore(path);
}

void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    const QStringList recent = m_settings.recentStores();
    for (const QString &path : recent) {
        QAction *action = m_recent->addAction(
            tr("%1（%2）").arg(QFileInfo(path).completeBaseName(), QFileInfo(path).path()));
        connect(action, &QAction::triggered, this, [this, path] { openStore(path); });
    }
    if (recent.isEmpty())
        m_recent->addAction(tr("まだありません"))->setEnabled(false);
}

void MainWindow::backup()
{
    const QString day = QDate::currentDate().toString(u"yyyyMMdd"_s);
    const QString suggestion =
        m_settings.lastFolder() + u"/%1_%2.mokuhyo"_s.arg(m_store.info().name, day);
    const QString path = m_prompts->saveFile(
        this, {tr("控え（バックアップ）の保存先"), storeFilter(), suggestion, storeSuffix});
    if (path.isEmpty())
        return;
    whenWritten([this, path] {
        runJob(
            m_store, this, tr("控えを取っています"),
            [path](work::Session &session, const Progress &progress) {
                return session.store().backupTo(path, progress);
            },
            [this, path](const Status &done) {
                if (done)
                    statusBar()->showMessage(tr("控えを取りました：%1").arg(path), 8000);
                else if (done.error().code != ErrorCode::Cancelled)
                    m_prompts->warn(this, tr("控えを取れませんでした"), done.error().message);
            });
    });
}

void MainWindow::chooseImport()
{
    const QStringList files = m_prompts->openFiles(
        this, {tr("取り込むファイル"),
               tr("シートのファイル (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;すべてのファイル (*)"),
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
                    m_goTo = {done->firstSheet, {}};
                m_document->close();
                m_store.setShown({});
                m_store.refreshAfterWork(done->year);
            });
    });
}

void MainWindow::exportSheets()
{
    ExportScope scope;
    scope.year = m_tree->year();
    if (!m_document->isEmpty()) {
        const Sheet &sheet = m_document->sheet();
        scope.sheet = sheet.id;
        scope.sheetName = sheetTitle(sheet, m_document->form());
        scope.unit = sheet.unit;
        scope.unitName = m_document->unitPath();
    }
    auto *dialog = new ExportDialog(scope, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ExportChoice choice = dialog->choice();
        const QString name = dialog->suggestedName();
        if (choice.format != work::ExportFormat::Csv) {
            exportTo(choice, name, false);
            return;
        }
        // A CSV file holds sheets of one form; several forms make a folder of files.
        m_store.ask(
            [choice](work::Session &session) -> Result<bool> {
                const auto sheets = session.headers(choice.filter);
                if (!sheets)
                    return failure(sheets.error());
                return std::ranges::any_of(*sheets, [&](const Sheet &sheet) {
                    return sheet.form.id != sheets->front().form.id;
                });
            },
            [this, choice, name](const Result<bool> &several) {
                exportTo(choice, name, several && *several);
            });
    });
    dialog->open();
}

void MainWindow::exportTo(const ExportChoice &choice, const QString &name, bool toFolder)
{
    const QString suffix = ExportDialog::suffix(choice.format);
    QString path;
    if (toFolder) {
        path = m_prompts->folder(
            this, {tr("様式ごとのCSVファイルを入れる場所"), {}, m_settings.lastFolder(), {}});
        if (!path.isEmpty())
            path += u'/' + name;
    } else {
        path = m_prompts->saveFile(this, {tr("書き出す先"), ExportDialog::filter(choice.format),
                                          u"%1/%2.%3"_s.arg(m_settings.lastFolder(), name, suffix),
                                          suffix});
    }
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    const work::ExportOptions options{choice.format, path, choice.filter, choice.forPublication};
    whenWritten([this, options] {
        runJob(
            m_store, this, tr("書き出しています"),
            [options](work::Session &session, const Progress &progress) {
                return work::exportSheets(session, options, progress);
            },
            [this, options](const Status &done) {
                if (done)
                    statusBar()->showMessage(tr("書き出しました：%1").arg(options.path), 10000);
                else if (done.error().code != ErrorCode::Cancelled)
                    m_prompts->warn(this, tr("書き出せませんでした"), done.error().message);
            });
    });
}

void MainWindow::newSheets()
{
    const int year = m_tree->year() > 0 ? m_tree->year() : m_store.info().currentYear;
    auto *dialog = new NewYearDialog(m_store.info().forms, year, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const NewYearChoice choice = dialog->choice();
        whenWritten([this, choice] {
            m_store.change(
                [choice](work::Session &session) -> Result<work::Applied> {
                    const auto units =
                        work::unitsByName(session, choice.form, choice.units, choice.fromYear);
                    if (!units)
                        return failure(units.error());
                    std::vector<work::NewSheet> sheets;
                    for (const QString &unit : *units)
                        sheets.push_back(
                            {choice.form, choice.fromYear, choice.toYear, unit, {}, {}});
                    return work::createSheets(session, sheets);
                },
                [this, choice](const Result<work::Applied> &applied) {
                    if (!applied) {
                        m_prompts->warn(this, tr("シートを作れませんでした"),
                                        applied.error().message);
                        return;
                    }
                    if (!applied->sheets.isEmpty())
                        m_goTo = {applied->sheets.front(), {}};
                    m_document->close();
                    m_store.setShown({});
                    m_store.refreshAfterWork(choice.fromYear);
                });
        });
    });
    dialog->open();
}

void MainWindow::removeSheet()
{
    if (m_document->isEmpty())
        return;
    const QString title = sheetTitle(m_document->sheet(), m_document->form());
    if (!m_prompts->confirm(this, tr("シートの削除"),
                            tr("「%1」を削除します。「元に戻す」で戻せます。").arg(title),
                            tr("削除する")))
        return;
    whenWritten([this, id = m_document->sheet().id] {
        m_store.change([id](work::Session &session) { return work::removeSheets(session, {id}); });
    });
}

void MainWindow::withPaper(const std::function<void(const PaperSource &)> &then)
{
    if (m_document->isEmpty())
        return;
    whenWritten([this, then, id = m_document->sheet().id] {
        m_store.ask([id](work::Session &session) { return readSheet(session, id); },
                    [this, then](Result<SheetSnapshot> sheet) {
                        if (!sheet) {
                            m_prompts->warn(this, tr("印刷できません"), sheet.error().message);
                            return;
                        }
                        PaperSource source;
                        source.title = sheetTitle(sheet->sheet, *sheet->form);
                        source.sheets.push_back(std::move(sheet->sheet));
                        source.forms.push_back(sheet->form);
                        then(source);
                    });
    });
}

void MainWindow::preview()
{
    withPaper([this](const PaperSource &source) {
        auto *window = new PreviewWindow(source, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        connect(window, &PreviewWindow::printWanted, this, &MainWindow::printSource);
        window->show();
    });
}

void MainWindow::print()
{
    withPaper([this](const PaperSource &source) { printSource(source); });
}

void MainWindow::printSource(const PaperSource &source)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(source.title);
    if (!m_prompts->choosePrinter(this, *printer))
        return;
    auto *shown = new JobProgress(tr("印刷しています"), this);
    QtConcurrent::run([printer, source, progress = JobState::progress(shown->state())] {
        return printPaper(*printer, source, progress);
    }).then(this, [this, shown = QPointer<JobProgress>(shown)](const Status &done) {
        delete shown.data();
        if (!done && done.error().code != ErrorCode::Cancelled)
            m_prompts->warn(this, tr("印刷できませんでした"), done.error().message);
        else if (done)
            statusBar()->showMessage(tr("プリンターに送りました。"), 6000);
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
    if (files.size() == 1 && QFileInfo(files[0]).suffix() == storeSuffix)
        openStore(files[0]);
    else
        importFiles(files);
}

} // namespace mokuhyo::desk
