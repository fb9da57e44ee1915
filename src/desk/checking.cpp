#include "desk/checking.h"

#include "desk/action_registry.h"
#include "desk/check_dialog.h"
#include "desk/check_panel.h"
#include "desk/jobs.h"
#include "desk/phrases.h"
#include "desk/settings.h"

#include <QAction>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::CheckedFinding;

namespace {

using Findings = Result<std::vector<CheckedFinding>>;

std::vector<Finding> those(const std::vector<CheckedFinding> &findings, bool accepted)
{
    std::vector<Finding> taken;
    for (const CheckedFinding &each : findings) {
        if (each.accepted.has_value() == accepted)
            taken.push_back(each.finding);
    }
    return taken;
}

QStringList sheetsOf(const std::vector<CheckedFinding> &findings)
{
    QStringList sheets;
    for (const CheckedFinding &each : findings) {
        if (!sheets.contains(each.finding.sheet))
            sheets += each.finding.sheet;
    }
    return sheets;
}

} // namespace

Checking::Checking(StoreController &store, const SheetDocument &document, CheckPanel *panel,
                   const ActionRegistry &actions, Prompts &prompts, Settings &settings,
                   WhenWritten whenWritten, QWidget *window)
    : QObject(window), m_store(store), m_document(document), m_panel(panel), m_prompts(prompts),
      m_settings(settings), m_whenWritten(std::move(whenWritten)), m_window(window)
{
    connect(actions.action(u"check"_s), &QAction::triggered, this, &Checking::open);
    connect(&m_store, &StoreController::treeLoaded, this, [this](const TreeSnapshot &tree) {
        if (m_dialog && tree.year != m_tree.year)
            m_dialog->close(); // it is of the other year
        m_tree = tree;
    });
    // What it lists belongs to the store.
    connect(&m_store, &StoreController::closing, this, [this] {
        m_tree = {};
        delete m_dialog.data();
    });
    // A step that is taken back may bring an acceptance or take it away.
    connect(&m_store, &StoreController::undoChanged, m_panel, &CheckPanel::checkSoon);
    m_panel->setChecker([this](const QString &sheet, const CheckPanel::Answer &answer) {
        work::SheetFilter filter;
        filter.year = m_document.year();
        filter.sheets = {sheet};
        m_store.ask(
            m_panel,
            [filter](work::Session &session) { return work::checkSheets(session, filter); },
            [this, sheet, answer](const Findings &findings) {
                answer(findings);
                if (findings && m_dialog && m_dialog->covers(sheet))
                    m_dialog->updateSheets({sheet}, *findings);
            });
    });
    connect(m_panel, &CheckPanel::findingWanted, this, &Checking::go);
    connect(m_panel, &CheckPanel::acceptWanted, this, &Checking::accept);
    connect(m_panel, &CheckPanel::withdrawWanted, this, &Checking::withdraw);
}

void Checking::open()
{
    m_whenWritten([this] {
        // Another year or another sheet in view is another question.
        if (m_dialog && !m_dialog->isVisible())
            delete m_dialog.data();
        if (!m_dialog) {
            const bool empty = m_document.isEmpty();
            m_dialog = new CheckDialog(
                m_tree, empty ? QString() : m_document.sheet().id,
                empty ? QString() : sheetTitle(m_document.sheet(), m_document.form()), m_window);
            m_dialog->setAttribute(Qt::WA_DeleteOnClose);
            m_dialog->setWritable(m_store.info().readOnlyReason.isEmpty());
            connect(m_dialog, &CheckDialog::checkWanted, this, &Checking::checkAll);
            connect(m_dialog, &CheckDialog::findingWanted, this, &Checking::go);
            connect(m_dialog, &CheckDialog::acceptWanted, this, &Checking::accept);
            connect(m_dialog, &CheckDialog::withdrawWanted, this, &Checking::withdraw);
            connect(m_dialog, &CheckDialog::exportWanted, this, &Checking::save);
            checkAll();
        }
        m_dialog->show();
        m_dialog->raise();
        m_dialog->activateWindow();
    });
}

void Checking::checkAll()
{
    m_dialog->setBusy(true);
    m_whenWritten([this] {
        if (!m_dialog)
            return;
        runJob(
            m_store, m_dialog, tr("点検しています"),
            [filter = m_dialog->scope()](work::Session &session, const Progress &progress) {
                return work::checkSheets(session, filter, progress);
            },
            [dialog = m_dialog](const Findings &findings) {
                if (!dialog)
                    return;
                if (findings) {
                    dialog->setFindings(*findings);
                    return;
                }
                dialog->setBusy(false);
                dialog->tell(findings.error().message);
            });
    });
}

void Checking::checkAgain(const QStringList &sheets)
{
    m_panel->checkSoon();
    if (!m_dialog || !m_dialog->isChecked())
        return;
    work::SheetFilter filter;
    filter.year = m_tree.year;
    filter.sheets = sheets;
    m_store.ask(
        m_dialog, [filter](work::Session &session) { return work::checkSheets(session, filter); },
        [dialog = m_dialog, sheets](const Findings &findings) {
            if (dialog && findings)
                dialog->updateSheets(sheets, *findings);
        });
}

void Checking::go(const CheckedFinding &finding)
{
    const Finding &found = finding.finding;
    Q_EMIT placeChosen(found.sheet, {found.item, found.key}, m_tree.year, found.place);
}

QWidget *Checking::front() const
{
    return m_dialog && m_dialog->isActiveWindow() ? m_dialog.data() : m_window;
}

void Checking::accept(const std::vector<CheckedFinding> &findings)
{
    const std::vector<Finding> open = those(findings, false);
    if (open.empty())
        return;
    const QString reason =
        m_prompts.text(front(), tr("確認済みにする"),
                       tr("%1件の指摘をこのままでよいとする理由を選ぶか、入力してください。"
                          "内容が変わると、もう一度指摘されます。")
                           .arg(open.size()),
                       phrases::acceptance());
    if (reason.isEmpty())
        return;
    change([open,
            reason](work::Session &session) { return work::acceptFindings(session, open, reason); },
           findings);
}

void Checking::withdraw(const std::vector<CheckedFinding> &findings)
{
    const std::vector<Finding> accepted = those(findings, true);
    if (accepted.empty())
        return;
    change(
        [accepted](work::Session &session) { return work::withdrawAcceptance(session, accepted); },
        findings);
}

void Checking::change(StoreController::Step step, const std::vector<CheckedFinding> &findings)
{
    m_store.change(this, std::move(step),
                   [this, sheets = sheetsOf(findings)](const Result<work::Applied> &applied) {
                       if (!applied) {
                           m_prompts.warn(front(), tr("できませんでした"), applied.error().message);
                           return;
                       }
                       Q_EMIT notice(tr("%1。「元に戻す」で取り消せます。").arg(applied->text));
                       checkAgain(sheets);
                   });
}

void Checking::save(const std::vector<CheckedFinding> &findings)
{
    const QString name = tr("点検の結果_%1").arg(fiscal::print(m_tree.year, YearStyle::Era));
    const QString path = m_prompts.saveFile(
        front(), {tr("点検の結果を書き出す先"), tr("Excelファイル (*.xlsx);;CSVファイル (*.csv)"),
                  u"%1/%2.xlsx"_s.arg(m_settings.lastFolder(), name), u"xlsx"_s});
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    m_store.ask(
        this,
        [findings, path](work::Session &session) {
            return work::writeFindings(session, findings, path);
        },
        [this, path](const Status &done) {
            if (done)
                Q_EMIT notice(tr("書き出しました：%1").arg(path));
            else
                m_prompts.warn(front(), tr("書き出せませんでした"), done.error().message);
        });
}

} // namespace mokuhyo::desk
