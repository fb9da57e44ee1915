// Stores, export and paper.
#include "desk/export_dialog.h"
#include "desk/jobs.h"
#include "desk/main_window.h"
#include "desk/sheet_page.h"
#include "desk/start_page.h"
#include "desk/tree_panel.h"
#include "desk/warning_list.h"
#include "work/export.h"
#include "work/sample.h"
#include "work/shown_fields.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

const QString storeSuffix = u"mokuhyo"_s; // of file names

QString storeFilter()
{
    return MainWindow::tr("目標管理シートのデータ (*.mokuhyo)");
}

// Characters that get lost have been agreed to by then.
work::ExportOptions optionsOf(const ExportChoice &choice, const QString &path)
{
    work::ExportOptions options;
    options.format = choice.format;
    options.path = path;
    options.filter = choice.filter;
    options.visibility = choice.visibility;
    options.encoding = choice.encoding;
    options.replaceLost = true;
    return options;
}

QString lostQuestion(const std::vector<render::LostCharacter> &lost)
{
    constexpr size_t most = 10; // more make a box that nobody reads
    QStringList lines{
        MainWindow::tr("Shift_JISでは書けない文字があります。〓に置き換えて書き出しますか。"
                       "UTF-8で書き出せば、すべての文字が残ります。"),
        {}};
    for (size_t i = 0; i < std::min(most, lost.size()); ++i)
        lines += render::lostText(lost[i]);
    if (lost.size() > most)
        lines += MainWindow::tr("ほか %n種類", nullptr, static_cast<int>(lost.size() - most));
    return lines.join(u'\n');
}

} // namespace

void MainWindow::openPath(const QString &path, StoreController::Opening opening,
                          const StoreController::Setup &setup)
{
    if (m_elsewhere && m_elsewhere(path)) {
        statusBar()->showMessage(
            tr("「%1」はほかのウィンドウで開いています。").arg(QFileInfo(path).fileName()), 8000);
        return;
    }
    whenWritten([this, path, opening, setup] {
        if (!mayLeave())
            return;
        m_document->close();
        m_stack->setCurrentWidget(m_waiting);
        m_saved->clear();
        m_wanted.store = path;
        m_store.open(path, opening, setup);
        updateActions();
    });
}

void MainWindow::openDefaultStore()
{
    openPath(work::Session::defaultStorePath(), StoreController::Opening::ExistingOrNew);
}

QString MainWindow::samplePath()
{
    const QString folder = QFileInfo(work::Session::defaultStorePath()).absolutePath();
    return folder + u'/' + tr("見本.mokuhyo");
}

void MainWindow::openSample()
{
    openPath(samplePath(), StoreController::Opening::ExistingOrNew,
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
    const QStringList recent = m_settings.presentStores();
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

void MainWindow::exportSheets()
{
    ExportScope scope;
    scope.year = m_tree->year();
    if (!m_document->isEmpty()) {
        const Sheet &sheet = m_document->sheet();
        scope.sheet = sheet.id;
        scope.sheetName = sheetTitle(sheet, m_document->form());
        render::Visibility open;
        open.publicEdition = true;
        scope.sheetPublicName = render::shownTitle(sheet, m_document->form(), open);
        scope.sheetForm = sheet.form.id;
        scope.unit = sheet.unit;
        scope.unitName = m_document->unitPath();
    }
    auto *dialog = new ExportDialog(scope, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ExportChoice choice = dialog->choice();
        if (choice.format == work::ExportFormat::Csv)
            exportCsv(choice, dialog->suggestedName());
        else
            exportTo(choice, dialog->suggestedName(), false);
    });
    m_store.ask(
        dialog,
        [year = scope.year](work::Session &session) -> Result<std::vector<Form>> {
            work::SheetFilter filter;
            filter.year = year;
            const auto known = work::formsOf(session, filter);
            if (!known)
                return failure(known.error());
            std::vector<Form> forms;
            for (const Form *form : *known)
                forms.push_back(*form);
            return forms;
        },
        [dialog](const Result<std::vector<Form>> &forms) {
            if (forms)
                dialog->setForms(*forms);
        });
    dialog->open();
}

// A CSV file holds sheets of one form; several forms make a folder of files. What its encoding
// cannot write is told before anything is.
void MainWindow::exportCsv(const ExportChoice &choice, const QString &name)
{
    struct Outlook
    {
        bool severalForms = false;
        std::vector<render::LostCharacter> lost;
    };
    m_store.ask(
        [choice](work::Session &session) -> Result<Outlook> {
            const auto forms = work::formsOf(session, choice.filter);
            if (!forms)
                return failure(forms.error());
            auto lost = work::charactersLost(session, optionsOf(choice, {}));
            if (!lost)
                return failure(lost.error());
            return Outlook{forms->size() > 1, std::move(*lost)};
        },
        [this, choice, name](const Result<Outlook> &outlook) {
            if (!outlook)
                m_prompts->warn(this, tr("書き出せませんでした"), outlook.error().message);
            else if (outlook->lost.empty() ||
                     m_prompts->confirm(this, tr("書けない文字"), lostQuestion(outlook->lost),
                                        tr("〓に置き換える")))
                exportTo(choice, name, outlook->severalForms);
        });
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
    const work::ExportOptions options = optionsOf(choice, path);
    whenWritten([this, options] {
        runJob(
            m_store, this, tr("書き出しています"),
            [options](work::Session &session, const Progress &progress) {
                return work::exportSheets(session, options, progress);
            },
            [this, options](const Result<work::ExportReport> &done) {
                if (done)
                    tellExported(options.path, done->warnings, m_tree->year());
                else if (done.error().code != ErrorCode::Cancelled)
                    m_prompts->warn(this, tr("書き出せませんでした"), done.error().message);
            });
    });
}

void MainWindow::tellExported(const QString &path, const std::vector<render::Warning> &warnings,
                              int year)
{
    statusBar()->showMessage(tr("書き出しました：%1").arg(path), 10000);
    if (warnings.empty())
        return;
    auto *dialog = new WarningsDialog(
        tr("書き出しましたが、確かめていただきたいことがあります。行を選ぶと、その欄へ移ります。"),
        warnings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &WarningsDialog::cellChosen, this,
        [this, year](const QString &sheet, const CellKey &cell) { goToCell(sheet, cell, year); });
    dialog->show();
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

} // namespace mokuhyo::desk
