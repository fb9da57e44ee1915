#include "desk/comparing.h"

#include "desk/action_registry.h"
#include "desk/compare_window.h"
#include "desk/export_dialog.h"
#include "desk/series_dialog.h"
#include "desk/settings.h"
#include "work/compare_papers.h"

#include <QAction>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

Comparing::Comparing(StoreController &store, const ActionRegistry &actions, Prompts &prompts,
                     Settings &settings, WhenWritten whenWritten, Place place, QWidget *window)
    : QObject(window), m_store(store), m_prompts(prompts), m_settings(settings),
      m_whenWritten(std::move(whenWritten)), m_place(std::move(place)), m_window(window)
{
    connect(actions.action(u"compare"_s), &QAction::triggered, this, &Comparing::open);
    connect(actions.action(u"series"_s), &QAction::triggered, this, &Comparing::openSeries);
    connect(&m_store, &StoreController::treeLoaded, this,
            [this](const TreeSnapshot &tree) { m_tree = tree; });
    // What they show belongs to the store.
    connect(&m_store, &StoreController::closing, this, [this] {
        m_tree = {};
        delete m_compare.data();
        delete m_series.data();
    });
}

void Comparing::open()
{
    m_whenWritten([this] {
        if (!m_compare) {
            m_compare =
                new CompareWindow(m_store, m_prompts, m_tree, m_settings.lastFolder(), m_window);
            m_compare->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_compare, &CompareWindow::cellChosen, this, &Comparing::cellChosen);
            connect(m_compare, &CompareWindow::fileChosen, this,
                    [this](const QString &path) { m_settings.setLastFolder(path); });
            connect(m_compare, &CompareWindow::workbookWanted, this, &Comparing::saveWorkbook);
            connect(m_compare, &CompareWindow::paperWanted, this, &Comparing::makePaper);
            connect(m_compare, &CompareWindow::seriesWanted, this, &Comparing::openSeries);
        }
        m_compare->show();
        m_compare->raise();
        m_compare->activateWindow();
    });
}

void Comparing::openSeries()
{
    m_whenWritten([this] {
        const auto [sheet, item] = m_place();
        delete m_series.data(); // another place, perhaps of another year
        m_series = new SeriesDialog(m_store, m_tree, m_window);
        m_series->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_series, &SeriesDialog::cellChosen, this, &Comparing::cellChosen);
        m_series->showPlace(sheet, item);
        m_series->show();
        m_series->raise();
        m_series->activateWindow();
    });
}

void Comparing::saveWorkbook(const work::Comparison &comparison)
{
    const QString name = fileNameOf(tr("比較_%1_%2").arg(comparison.before, comparison.after));
    const QString path = m_prompts.saveFile(
        m_compare, {tr("違いを書き出す先"), tr("Excelファイル (*.xlsx)"),
                    u"%1/%2.xlsx"_s.arg(m_settings.lastFolder(), name), u"xlsx"_s});
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    m_store.ask(
        this,
        [comparison, path](work::Session &session) {
            return work::writeComparisonXlsx(comparison, path, session.now());
        },
        [this, path](const Status &done) {
            if (done)
                Q_EMIT notice(tr("書き出しました：%1").arg(path));
            else
                m_prompts.warn(m_window, tr("書き出せませんでした"), done.error().message);
        });
}

void Comparing::makePaper(const work::Comparison &comparison)
{
    m_store.ask(
        this, [comparison](work::Session &) { return work::comparisonPaper(comparison); },
        [this](const Result<work::PrintJobRef> &job) {
            if (job)
                Q_EMIT paperWanted(*job);
            else
                m_prompts.warn(m_window, tr("印刷できません"), job.error().message);
        });
}

} // namespace mokuhyo::desk
