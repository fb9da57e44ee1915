#include "desk/consolidation.h"

#include "desk/bulk_edit_dialog.h"
#include "desk/consolidation_page.h"
#include "desk/figures_page.h"
#include "desk/jobs.h"
#include "desk/settings.h"
#include "work/export.h"

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

Consolidation::Consolidation(StoreController &store, Prompts &prompts, Settings &settings,
                             QWidget *window)
    : QObject(window), m_store(store), m_prompts(prompts), m_settings(settings), m_window(window),
      m_page(new ConsolidationPage(window))
{
    // Comes after every change, whoever made it.
    connect(&m_store, &StoreController::statusesLoaded, this, [this] {
        if (m_shown)
            load();
    });
    connect(&m_store, &StoreController::closing, this, &Consolidation::hide);
    connect(&m_store, &StoreController::opened, this, [this](const StoreInfo &info) {
        m_page->setRows({});
        m_page->setWritable(info.readOnlyReason.isEmpty());
    });
    connect(m_page, &ConsolidationPage::formWanted, this, [this](const QString &form) {
        m_form = form;
        load();
    });
    connect(m_page, &ConsolidationPage::cellWanted, this,
            [this](const QString &sheet, const QString &item, const QString &key) {
                Q_EMIT cellChosen(sheet, {item, key}, m_year);
            });
    connect(m_page, &ConsolidationPage::figuresWanted, this, &Consolidation::loadFigures);
    connect(m_page->figures(), &FiguresPage::trendWanted, this, &Consolidation::loadFigures);
    connect(m_page->figures(), &FiguresPage::copied, this, &Consolidation::notice);
    connect(m_page, &ConsolidationPage::bulkWanted, this, &Consolidation::editMany);
    connect(m_page, &ConsolidationPage::bookWanted, this, &Consolidation::saveBook);
    connect(m_page, &ConsolidationPage::packetWanted, this, [this] {
        if (const auto &form = m_page->model()->rows().form)
            Q_EMIT packetWanted(form->ref.id, m_page->model()->shownSheets());
    });
}

void Consolidation::show(int year, const QString &form)
{
    m_year = year;
    if (!form.isEmpty())
        m_form = form;
    m_shown = true;
    load();
}

void Consolidation::showRows(int year, const QString &form)
{
    show(year, form);
    m_page->showTab(ConsolidationPage::Rows);
}

void Consolidation::showFigures(int year, const QString &form)
{
    show(year, form);
    m_page->showTab(ConsolidationPage::Figures);
}

void Consolidation::load()
{
    m_loading = true;
    m_store.ask(
        this,
        [year = m_year, form = m_form](work::Session &session) {
            return work::rowsOfYear(session, year, form);
        },
        [this, round = ++m_asked](const Result<work::YearRows> &rows) {
            if (round != m_asked)
                return;
            m_loading = false;
            if (rows) {
                m_page->setRows(*rows);
                if (m_page->tab() == ConsolidationPage::Figures)
                    loadFigures();
            } else {
                Q_EMIT m_store.failed(rows.error());
            }
            Q_EMIT loaded();
        });
}

// Measuring all rows takes longer than listing them: only while somebody looks at it, and of the
// form that is listed.
void Consolidation::loadFigures()
{
    if (m_loading)
        return; // they come behind the rows
    work::FiguresFilter filter;
    filter.sheets.year = m_year;
    if (const auto &form = m_page->model()->rows().form)
        filter.sheets.forms = {form->ref.id};
    filter.trend = m_page->figures()->wantsTrend();
    m_page->figures()->setMessage(tr("数えています…"));
    m_store.ask(
        this, [filter](work::Session &session) { return work::figuresOf(session, filter); },
        [this, round = ++m_askedFigures, year = m_year](const Result<work::Figures> &figures) {
            if (round != m_askedFigures)
                return;
            m_page->figures()->setFigures(figures.value_or(work::Figures()), year);
            if (!figures && figures.error().code != ErrorCode::NotFound)
                m_page->figures()->setMessage(figures.error().message);
            Q_EMIT figuresLoaded();
        });
}

void Consolidation::editMany()
{
    const auto &form = m_page->model()->rows().form;
    const auto rows = m_page->chosenRows();
    if (!form || rows.empty())
        return;
    auto *dialog = new BulkEditDialog(
        *form, m_page->currentColumn(),
        [this, rows](const QString &column, const QString &text,
                     const BulkEditDialog::Shown &then) {
            m_store.ask(
                this,
                [=](work::Session &session) { return work::planBulk(session, column, rows, text); },
                then);
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_store, &StoreController::closing, dialog, &QDialog::reject);
    connect(dialog, &BulkEditDialog::writeWanted, this, [this, dialog] {
        m_store.change(
            dialog,
            [plan = dialog->plan(), amend = dialog->amend()](work::Session &session) {
                return work::applyBulk(session, plan, amend);
            },
            [this, dialog](const Result<work::Applied> &applied) {
                if (!applied) {
                    dialog->refuse(applied.error().message);
                    return;
                }
                Q_EMIT notice(tr("%1。「元に戻す」で取り消せます。").arg(applied->text));
                dialog->accept();
            });
    });
    dialog->open();
}

void Consolidation::saveBook()
{
    const auto &form = m_page->model()->rows().form;
    if (!form)
        return;
    const QString name =
        tr("集計ブック_%1_%2").arg(fiscal::print(m_year, YearStyle::Era), form->title);
    const QString path = m_prompts.saveFile(
        m_window, {tr("集計ブックを書き出す先"), tr("Excelファイル (*.xlsx)"),
                   u"%1/%2.xlsx"_s.arg(m_settings.lastFolder(), name), u"xlsx"_s});
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    work::ExportOptions options;
    options.format = work::ExportFormat::Book;
    options.path = path;
    options.filter.year = m_year;
    options.filter.sheets = m_page->model()->shownSheets();
    runJob(
        m_store, m_window, tr("書き出しています"),
        [options](work::Session &session, const Progress &progress) {
            return work::exportSheets(session, options, progress);
        },
        [this, path, year = m_year](const Result<work::ExportReport> &done) {
            if (done)
                Q_EMIT exported(path, done->warnings, year);
            else if (done.error().code != ErrorCode::Cancelled)
                m_prompts.warn(m_window, tr("書き出せませんでした"), done.error().message);
        });
}

} // namespace mokuhyo::desk
